import type { Id, Kind } from '../model/change'
import { type Chunk, partsOf, type Row, slotsOf, type State } from '../model/state'
import type { TableId } from '../model/template'

/**
 * A whole state as it stood at one point of the log, in one record: to read a register of 10,000 rows from it takes an eighth of
 * the time of as many small records. What was written since stands in chunks of 8 beside it. A value of this size is a file
 * of its own, which the engine does not check, so it carries its own sum.
 */
export interface StoredPack {
  readonly workbook: Id
  /** UTF-8: the JSON of the contents, then that of each chunk's fields. */
  readonly bytes: Uint8Array
  /** Where each of these texts ends. */
  readonly ends: readonly number[]
  readonly sum: number
}

/** What one place holds, its fields left out. */
interface Contents {
  readonly kind: Kind
  readonly in?: readonly [sheet: Id, table: TableId]
  /** By slot; null where there is no record. */
  readonly ids: readonly (readonly (Id | null)[])[]
  /** The slots of the living, in their order. */
  readonly order: readonly number[]
}

export interface Packed extends Omit<Contents, 'ids'> {
  readonly chunks: readonly Chunk[]
}

type Fields = Row['fields']

/** The fields of the records of one chunk: text until one of them is asked for. */
class Block {
  #text: (() => string) | null
  #fields: readonly (Fields | null)[] = []

  constructor(text: () => string) {
    this.#text = text
  }

  at(index: number): Fields {
    if (this.#text !== null) {
      this.#fields = JSON.parse(this.#text()) as readonly (Fields | null)[]
      this.#text = null
    }
    return this.#fields[index] ?? {}
  }
}

class PackedRow implements Row {
  readonly id: Id
  readonly #block: Block
  readonly #index: number

  constructor(id: Id, block: Block, index: number) {
    this.id = id
    this.#block = block
    this.#index = index
  }

  get fields(): Fields {
    return this.#block.at(this.#index)
  }
}

/** Any one word that differs gives another sum, for each step can be undone; several do but once in four thousand millions. */
function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let sum = bytes.byteLength
  // An iterator would take ten times as long.
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193)
  for (const byte of bytes.subarray(words.length << 2)) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

function joined(texts: readonly Uint8Array[]): Pick<StoredPack, 'bytes' | 'ends' | 'sum'> {
  let length = 0
  const ends = texts.map(text => (length += text.length))
  const bytes = new Uint8Array(length)
  for (const [index, text] of texts.entries()) bytes.set(text, ends[index - 1] ?? 0)
  return { bytes, ends, sum: sumOf(bytes) }
}

/** `pause` lets others work between two chunks: a state never changes, so it may take as long as it likes. */
export async function packOf(workbook: Id, state: State, pause: () => Promise<unknown>): Promise<StoredPack> {
  const encoder = new TextEncoder()
  const parts = partsOf(state)
  const contents = parts.map(
    ({ chunks, ...place }): Contents => ({
      ...place,
      ids: chunks.map(chunk => Array.from(chunk, row => row?.id ?? null)),
      order: slotsOf(state, place)
    })
  )
  const texts = [encoder.encode(JSON.stringify(contents))]
  for (const chunk of parts.flatMap(({ chunks }) => chunks)) {
    await pause()
    texts.push(encoder.encode(JSON.stringify(Array.from(chunk, row => row?.fields ?? null))))
  }
  return { workbook, ...joined(texts) }
}

/** Throws where the pack is not as it was written. */
export function unpacked({ bytes, ends, sum }: StoredPack): readonly Packed[] {
  if (sumOf(bytes) !== sum) throw new Error('the pack is damaged')
  const decoder = new TextDecoder()
  const textAt = (index: number): string => decoder.decode(bytes.subarray(ends[index - 1] ?? 0, ends[index]))
  let next = 1
  return (JSON.parse(textAt(0)) as readonly Contents[]).map(({ ids, ...part }) => ({
    ...part,
    chunks: ids.map(chunk => {
      const text = next++
      const block = new Block(() => textAt(text))
      return chunk.map((id, index) => (id === null ? undefined : new PackedRow(id, block, index)))
    })
  }))
}
