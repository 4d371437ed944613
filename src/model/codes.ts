import { type Cells, type Place, addressOf, fieldsOf, openFields } from './cells'
import type { Address, Change, Id, Patch, Value } from './change'
import { columnsAt, columnsByTable } from './columns'
import { type Log, latestFirst } from './log'
import { type Step, changes, pack } from './patch'
import { type Chunk, allRows } from './chunks'
import { type Row, fieldOf, isAlive } from './row'
import { type State, apply, partsOf, recordAt, recordOf } from './state'
import type { Column } from './template'

/** A column that gives every row of its table a code. */
export type CodeColumn = Extract<Column, { kind: 'code' }>

/** The code columns of a place, as the template in the workbook has them. */
export function codeColumns(state: State, place: Place): readonly CodeColumn[] {
  const columns = columnsAt(state, place)
  let found = codesAmong.get(columns)
  if (!found) codesAmong.set(columns, (found = columns.filter(isCodeColumn)))
  return found
}

const codesAmong = new WeakMap<readonly Column[], readonly CodeColumn[]>()

export function isCode(state: State, at: Address): boolean {
  return codeColumns(state, at).some(column => column.id === at.field)
}

function isCodeColumn(column: Column): column is CodeColumn {
  return column.kind === 'code'
}

/** The highest code of the prefix in the workbook plus one, removed rows counted: `R-01`, `R-02`, … `R-100`. */
export function nextCode(state: State, prefix: string): string {
  return codeText(prefix, (highestNumbers(state).get(prefix) ?? 0) + 1)
}

function codeText(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`
}

/** A number of more than nine digits is nobody's count. */
function partsOfCode(code: Value): { readonly prefix: string; readonly number: number } | null {
  const found = typeof code === 'string' ? /^(.+)-(\d{1,9})$/.exec(code) : null
  return found?.[1] === undefined ? null : { prefix: found[1], number: Number(found[2]) }
}

/**
 * The highest number of each prefix. Fields that hold codes in any template are read in every table: a sheet whose adding
 * was undone no longer says what it was made from, and its codes are given all the same.
 */
function highestNumbers(state: State): ReadonlyMap<string, number> {
  const fields = codeFields(state)
  const highest = new Map<string, number>()
  for (const { kind, chunks } of partsOf(state))
    if (kind === 'row')
      for (const chunk of chunks)
        for (const field of fields)
          for (const [prefix, number] of highestIn(chunk, field)) raise(highest, prefix, number)
  return highest
}

function raise(highest: Map<string, number>, prefix: string, number: number): void {
  if (number > (highest.get(prefix) ?? 0)) highest.set(prefix, number)
}

function codeFields(state: State): ReadonlySet<string> {
  const templates = partsOf(state).filter(part => part.kind === 'template')
  const columns = templates
    .flatMap(part => allRows(part.chunks))
    .flatMap(record => [...columnsByTable(record).values()].flat())
  return new Set(columns.filter(isCodeColumn).map(column => column.id))
}

const highestByChunk = new WeakMap<Chunk, Map<string, ReadonlyMap<string, number>>>()

function highestIn(chunk: Chunk, field: string): ReadonlyMap<string, number> {
  let byField = highestByChunk.get(chunk)
  if (!byField) highestByChunk.set(chunk, (byField = new Map()))
  const known = byField.get(field)
  if (known) return known
  const highest = new Map<string, number>()
  for (const row of chunk) {
    const code = partsOfCode(fieldOf(row, field))
    if (code) raise(highest, code.prefix, code.number)
  }
  byField.set(field, highest)
  return highest
}

/** What a row's code begins with; null while the choice that decides it is not made. */
function prefixFor(column: CodeColumn, row: Row): string | null {
  if (typeof column.prefix === 'string') return column.prefix
  const choice = fieldOf(row, column.prefix.by)
  return typeof choice === 'string' && Object.hasOwn(column.prefix.map, choice)
    ? (column.prefix.map[choice] ?? null)
    : null
}

/**
 * The reaction that gives every living row without a code the next one, in the order of the patches. A code that an import
 * brings is kept, unless another row has it already: then the newcomer takes the next.
 */
export function giveCodes(before: State, patches: readonly Patch[]): readonly Patch[] {
  const rows = patches.filter(patch => patch.kind === 'row' && patch.ids.some(id => lacksCode(before, patch, id)))
  if (rows.length === 0) return []
  const after = apply(before, patches)
  const numbers = new Map(highestNumbers(after))
  const held = new Set(rows.some(patch => bringsCodes(after, patch)) ? holdersByCode(before).keys() : [])
  const given: Cells<Step> = new Map()
  for (const patch of rows)
    for (const column of codeColumns(after, patch))
      for (const id of patch.ids) {
        const row = recordAt(after, patch, id)
        const isGiven = fieldOf(recordAt(before, patch, id), column.id) !== null
        if (!row || !isAlive(row) || isGiven || fieldsOf(given, patch, id).has(column.id)) continue
        const code = fieldOf(row, column.id)
        const prefix = prefixFor(column, row)
        const isFree = typeof code === 'string' && !held.has(code)
        const to = isFree || prefix === null ? code : takeNext(numbers, prefix)
        if (typeof to === 'string') held.add(to)
        openFields(given, patch, id).set(column.id, { from: code, to })
      }
  return pack(given)
}

function bringsCodes(state: State, patch: Patch): boolean {
  return codeColumns(state, patch).some(column => patch.fields.includes(column.id))
}

function takeNext(numbers: Map<string, number>, prefix: string): string {
  const number = (numbers.get(prefix) ?? 0) + 1
  numbers.set(prefix, number)
  return codeText(prefix, number)
}

/** False only where it is certain: asked of every row that is touched, before anything costly is done. */
function lacksCode(state: State, place: Place, id: Id): boolean {
  if (place.in !== undefined && recordOf(state, 'sheet', place.in[0]) === undefined) return true
  const row = recordAt(state, place, id)
  return codeColumns(state, place).some(column => fieldOf(row, column.id) === null)
}

/** New codes for rows whose code a merge has brought together with that of an earlier id. */
export function separateCodes(merged: State): readonly Change[] {
  const numbers = new Map(highestNumbers(merged))
  const given: Change[] = []
  for (const [code, holders] of holdersByCode(merged)) {
    const [, ...later] = holders.sort((a, b) => (a.at.id < b.at.id ? -1 : 1))
    for (const { at, column, row } of later) {
      const prefix = partsOfCode(code)?.prefix ?? prefixFor(column, row)
      if (prefix !== null) given.push({ at, from: code, to: takeNext(numbers, prefix) })
    }
  }
  return given
}

interface Holder {
  readonly at: Address
  readonly column: CodeColumn
  readonly row: Row
}

function holdersByCode(state: State): ReadonlyMap<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const part of partsOf(state))
    for (const column of codeColumns(state, part))
      for (const row of allRows(part.chunks)) {
        const code = fieldOf(row, column.id)
        if (typeof code !== 'string') continue
        const holder = { at: addressOf(part, row.id, column.id), column, row }
        const known = holders.get(code)
        if (known) known.push(holder)
        else holders.set(code, [holder])
      }
  return holders
}

/** The rows that hold a code now, then those that held it once, latest first. */
export function rowsOfCode(log: Log, state: State, code: string): readonly Address[] {
  const now = holdersByCode(state).get(code) ?? []
  const found = new Map(now.map(({ at }) => [at.id, at]))
  for (const { patches } of latestFirst(log))
    for (const { at, to } of changes(patches))
      if (to === code && !found.has(at.id) && isCode(state, at)) found.set(at.id, at)
  return [...found.values()]
}
