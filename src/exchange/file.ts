import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { limits } from '../model/limits'
import type { ChangeSet, Json } from '../model/change'
import type { Sha256 } from '../model/hash'
import { type Log, logOf, stateOf } from '../model/log'
import { recordsOf, rowsOf, type State, tablesOf } from '../model/state'
import { verify } from '../model/verify'
import { areDefined } from './definitions'
import { z } from './schema'

/** The workbook file's own version, and the oldest reader that can make sense of it (architecture.md 4 and 5). */
export const fileFormat = 1

/** Why a file is not taken; nothing of it is kept, and not one byte of it changed. */
export type FileProblem =
  | { readonly problem: 'empty' | 'foreign' | 'damaged' | 'too-large' }
  /** Sound as a file, yet what it says of columns, views or settings is nothing that can be worked with here. */
  | { readonly problem: 'strange' }
  | { readonly problem: 'newer'; readonly format: number }

export interface ReadWorkbook {
  readonly log: Log
  readonly state: State
  /** Whether the state kept beside the log is the state of the log; the log is right where it is not. */
  readonly stateAgrees: boolean
}

const manifestShape = z.object({
  format: z.number().int().positive(),
  minReader: z.number().int().positive(),
  app: z.string(),
  workbook: z.string(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  sets: z.number().int().positive(),
  rows: z.number().int().nonnegative(),
  parts: z.record(z.string(), z.string())
})

const json: z.ZodType<Json> = z.json()

const patchShape = z.object({
  kind: z.enum(['workbook', 'sheet', 'row', 'column', 'setting', 'view', 'note', 'mark', 'dismissal', 'template']),
  in: z.tuple([z.string(), z.string()]).optional(),
  ids: z.array(z.string()),
  fields: z.array(z.string()),
  from: z.array(z.array(json)).nullable(),
  to: z.array(z.array(json)).nullable()
})

const setShape = z.object({
  id: z.string(),
  parents: z.union([z.tuple([]), z.tuple([z.string()]), z.tuple([z.string(), z.string()])]),
  copy: z.string(),
  madeAt: z.string(),
  author: z.object({ id: z.string(), name: z.string() }),
  command: z.string(),
  note: z.string().optional(),
  undoes: z.string().optional(),
  source: z
    .object({
      kind: z.enum(['word', 'import', 'merge', 'restore', 'sample', 'copy']),
      name: z.string().optional(),
      head: z.string().optional()
    })
    .optional(),
  patches: z.array(patchShape)
})

/** A workbook as the bytes of its file: manifest, log, templates in use, and the state as a cache of the log. */
export function writeFile(log: Log, state: State, app: string, sha256: Sha256): Uint8Array {
  const parts = {
    'log.ndjson': log.sets.map(set => JSON.stringify(set)).join('\n'),
    'templates.json': JSON.stringify(recordsOf(state, 'template').map(({ fields }) => fields['definition'])),
    'state.json': JSON.stringify(stateJson(state))
  }
  const workbook = recordsOf(state, 'workbook')[0]
  const manifest = {
    format: fileFormat,
    minReader: fileFormat,
    app,
    workbook: workbook?.id ?? '',
    head: state.head,
    sets: log.sets.length,
    rows: rowCount(state),
    parts: Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, sha256(text)]))
  }
  const all = { 'manifest.json': JSON.stringify(manifest), ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), { level: 6 })
}

/** Living rows of every table. */
export function rowCount(state: State): number {
  return tablesOf(state).reduce((sum, { count }) => sum + count, 0)
}

/** Reads a workbook file to the last set, checking every checksum, every set's id and every `from` on the way. */
export function readFile(bytes: Uint8Array, sha256: Sha256): ReadWorkbook | FileProblem {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { problem: 'foreign' }
  const inflated = inflate(bytes)
  if ('problem' in inflated) return inflated
  const { parts } = inflated
  const manifest = manifestOf(parts)
  if ('problem' in manifest) return manifest
  for (const [name, hash] of Object.entries(manifest.parts)) {
    if (parts[name] === undefined || sha256(strFromU8(parts[name])) !== hash) return { problem: 'damaged' }
  }
  const sets = setsOf(strFromU8(parts['log.ndjson'] as Uint8Array))
  if (sets === null || sets.length !== manifest.sets) return { problem: 'damaged' }
  const log = logOf(sets)
  if ('problem' in log || log.head !== manifest.head || verify(log, sha256).length > 0) return { problem: 'damaged' }
  if (!sets.every(({ patches }) => areDefined(patches))) return { problem: 'strange' }
  const state = stateOf(log)
  const kept = parts['state.json']
  return { log, state, stateAgrees: kept !== undefined && strFromU8(kept) === JSON.stringify(stateJson(state)) }
}

function manifestOf(parts: Readonly<Record<string, Uint8Array>>): z.infer<typeof manifestShape> | FileProblem {
  const part = parts['manifest.json']
  if (part === undefined) return { problem: 'foreign' }
  const text = strFromU8(part)
  const newer = minReaderOf(text)
  if (newer !== null) return { problem: 'newer', format: newer }
  const manifest = manifestShape.safeParse(parsed(text))
  if (!manifest.success) return { problem: 'damaged' }
  return 'log.ndjson' in manifest.data.parts ? manifest.data : { problem: 'damaged' }
}

/** The reader that a manifest asks for, where that is not this one; read before anything else is believed of it. */
function minReaderOf(text: string): number | null {
  const needs = z.object({ minReader: z.number() }).safeParse(parsed(text))
  return needs.success && needs.data.minReader > fileFormat ? needs.data.minReader : null
}

function setsOf(text: string): readonly ChangeSet[] | null {
  const sets: ChangeSet[] = []
  for (const line of text.split('\n')) {
    const set = setShape.safeParse(parsed(line))
    if (!set.success) return null
    sets.push(inOrder(set.data))
  }
  return sets
}

/** A set's keys in the order that its hash was taken in, whatever order they were read in; absent ones left out. */
function inOrder(set: ChangeSet): ChangeSet {
  const { id, parents, copy, madeAt, author, command, note, undoes, source, patches } = set
  return {
    id,
    parents,
    copy,
    madeAt,
    author,
    command,
    ...(note !== undefined && { note }),
    ...(undoes !== undefined && { undoes }),
    ...(source !== undefined && { source }),
    patches
  }
}

/** JSON with no key that could reach a prototype and no depth that could exhaust the stack; undefined where it is not. */
function parsed(text: string): unknown {
  if (depthOf(text) > limits.jsonDepth) return undefined
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new SyntaxError('forbidden key')
      return value
    })
  } catch {
    return undefined
  }
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth--
  }
  return deepest
}

/** The four parts, by their exact names, with the limits of architecture.md 10 held while they are inflated. */
function inflate(bytes: Uint8Array): { readonly parts: Readonly<Record<string, Uint8Array>> } | FileProblem {
  let total = 0
  let entries = 0
  let large = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        total += originalSize
        const bomb = originalSize > limits.ratioFromBytes && originalSize > size * limits.ratio
        large ||= originalSize > limits.partBytes || total > limits.allPartsBytes || entries > limits.entries || bomb
        return !large && ['manifest.json', 'log.ndjson', 'templates.json', 'state.json'].includes(name)
      }
    })
    return large ? { problem: 'too-large' } : { parts }
  } catch {
    return { problem: 'damaged' }
  }
}

/** Living rows and records by place: a cache for readers that do not fold the log; the log is the truth. */
function stateJson(state: State): Json {
  const tables = tablesOf(state).map(({ sheet, table }) => ({
    sheet,
    table,
    rows: rowsOf(state, sheet, table).map(({ id, fields }) => ({
      id,
      fields: fields as Readonly<Record<string, Json>>
    }))
  }))
  const kinds = ['workbook', 'sheet', 'setting', 'view', 'column', 'note', 'mark', 'dismissal'] as const
  const records = Object.fromEntries(
    kinds.map(kind => [
      kind,
      recordsOf(state, kind).map(({ id, fields }) => ({ id, fields: fields as Readonly<Record<string, Json>> }))
    ])
  )
  return { head: state.head, tables, records }
}
