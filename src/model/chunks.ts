import type { Row } from './row'

export const chunkSize = 256

/** Up to 256 rows by slot. A slot is empty where its row is not in this state. */
export type Chunk = readonly (Row | undefined)[]

/** What stands in a slot: of the rows, or of what was made of each of them. */
export function inSlot<T>(chunks: readonly (readonly (T | undefined)[])[], slot: number): T | undefined {
  return chunks[Math.floor(slot / chunkSize)]?.[slot % chunkSize]
}

/** Living and removed, in no order. */
export function allRows(chunks: readonly Chunk[]): readonly Row[] {
  return chunks.flatMap(chunk => chunk.flatMap(row => row ?? []))
}

/** Chunks to write into; those that they came from stay as they are. */
export function draftOf(from: readonly Chunk[]) {
  const chunks = [...from]
  const copied = new Map<number, (Row | undefined)[]>()
  const open = (index: number) => {
    const chunk = copied.get(index) ?? [...(chunks[index] ?? [])]
    copied.set(index, chunk)
    while (chunks.length < index) chunks.push([])
    chunks[index] = chunk
    return chunk
  }
  return {
    chunks,
    isWritten: () => copied.size > 0,
    write: (slot: number, row: Row | undefined) => {
      const chunk = open(Math.floor(slot / chunkSize))
      while (chunk.length < slot % chunkSize) chunk.push(undefined)
      chunk[slot % chunkSize] = row
    }
  }
}
