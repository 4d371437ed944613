import type { Id } from './change'
import { isLike } from './like'
import { columnRecords } from './own'
import { referLike, referringRows } from './related'
import { type Chunk, chunksOf, recordsOf, type Row, rowsOf, type State } from './state'
import type { ColumnId, Setting, TableId, TableRef, TemplateId } from './template'
import { findRow, settingOf, sheetsOf, type Workbook } from './workbook'

/** What was read beyond the row itself. It still stands when reading again gives the very same. */
type Seen =
  | { readonly kind: 'row'; readonly id: Id; readonly to: readonly TableRef[]; readonly row: Row | undefined }
  | {
      readonly kind: 'referring'
      readonly sheet: Id
      readonly table: TableId
      readonly by: ColumnId
      readonly to: Id
      /** The table as it was when this was last found to stand. */
      chunks: readonly Chunk[]
    }
  | { readonly kind: 'rows'; readonly sheet: Id; readonly table: TableId; readonly rows: readonly Row[] }
  | { readonly kind: 'sheets'; readonly template: TemplateId; readonly ids: readonly Id[] }
  | {
      readonly kind: 'setting'
      readonly sheet: Id
      readonly table: TableId
      readonly key: string
      readonly value: Setting
    }

/** A reading of a workbook that notes what it looks at, so that its result can be kept for as long as that stands. */
export interface Reader {
  readonly workbook: Workbook
  readonly today: string
  readonly seen: Set<Seen>
  /** What is being worked out, outermost first. Anything that needs itself is blank. */
  readonly path: readonly { readonly row: Row; readonly key: string }[]
  /** Something below was cut short by `path`: what comes of it depends on where the reading began, and is not kept. */
  cut: boolean
}

interface Kept {
  readonly key: string
  readonly value: unknown
  readonly owner: object
  readonly today: string
  /** The columns that people changed: the order of a list may be part of any result. */
  readonly columns: readonly Row[]
  /** The definitions that the workbook keeps: an upgrade of one may change what another reads of it. */
  readonly templates: readonly Row[]
  readonly seen: readonly Seen[]
  /** The last state in which all that was seen still stood. */
  state: number
}

/** Deeper than any template goes; a chain of links through thousands of rows ends here instead of in the stack. */
const deepest = 40

/** A row keeps some ten things: a list takes a fraction of the memory of a map. */
const kept = new WeakMap<Row, Kept[]>()
const nothing: readonly Seen[] = []
const numbers = new WeakMap<State, number>()
let states = 0

/** A number for each state, so that what is kept does not hold on to states that are gone. */
function numberOf(state: State): number {
  const known = numbers.get(state)
  if (known !== undefined) return known
  states += 1
  numbers.set(state, states)
  return states
}

export function readerOf(workbook: Workbook, today: string): Reader {
  return { workbook, today, seen: new Set(), path: [], cut: false }
}

/**
 * What `work` makes of a row, kept by the row's identity under a key, and made anew only when the row, the day, `owner`
 * (the definition that `work` follows) or anything that was read beyond the row is another. `blank` where the working
 * out comes back to itself.
 */
export function remembered<T>(
  reader: Reader,
  row: Row,
  key: string,
  owner: object,
  blank: T,
  work: (inner: Reader) => T
): T {
  if (reader.path.length >= deepest || reader.path.some(one => one.row === row && one.key === key)) {
    reader.cut = true
    return blank
  }
  const known = kept.get(row)?.find(one => one.key === key)
  const { state: now } = reader.workbook
  const definitions = { columns: columnRecords(now), templates: recordsOf(now, 'template') }
  const isOfNow =
    known?.owner === owner &&
    known.today === reader.today &&
    known.columns === definitions.columns &&
    known.templates === definitions.templates
  if (known !== undefined && isOfNow && stands(reader.workbook, known)) {
    note(reader, known.seen)
    return known.value as T
  }
  const inner: Reader = { ...reader, seen: new Set(), path: [...reader.path, { row, key }], cut: false }
  const value = work(inner)
  note(reader, inner.seen)
  if (inner.cut) reader.cut = true
  else {
    const seen = inner.seen.size === 0 ? nothing : [...inner.seen]
    keep(row, { key, value, owner, today: reader.today, ...definitions, seen, state: numberOf(now) })
  }
  return value
}

/** What was seen below counts for what is being worked out above; at the top nothing is. */
function note(reader: Reader, seen: Iterable<Seen>): void {
  if (reader.path.length === 0) return
  for (const one of seen) reader.seen.add(one)
}

function keep(row: Row, one: Kept): void {
  const ofRow = kept.get(row)
  const at = ofRow?.findIndex(({ key }) => key === one.key) ?? -1
  if (ofRow === undefined) kept.set(row, [one])
  else if (at < 0) ofRow.push(one)
  else ofRow[at] = one
}

function stands(workbook: Workbook, one: Kept): boolean {
  const state = numberOf(workbook.state)
  if (one.seen.length === 0 || one.state === state) return true
  if (!one.seen.every(seen => isStill(workbook, seen))) return false
  one.state = state
  return true
}

function isStill(workbook: Workbook, seen: Seen): boolean {
  if (seen.kind === 'row') return findRow(workbook, seen.id, seen.to)?.row === seen.row
  if (seen.kind === 'setting') return settingOf(workbook, seen.sheet, seen.table, seen.key) === seen.value
  if (seen.kind === 'rows') return rowsOf(workbook.state, seen.sheet, seen.table) === seen.rows
  if (seen.kind === 'sheets') return idsOf(workbook, seen.template).join() === seen.ids.join()
  const now = chunksOf(workbook.state, seen.sheet, seen.table)
  if (!referLike(seen.chunks, now, seen.by, seen.to)) return false
  seen.chunks = now
  return true
}

/** The row that a link points at, noted. */
export function seeRow(reader: Reader, id: Id, to: readonly TableRef[]): ReturnType<typeof findRow> {
  const found = findRow(reader.workbook, id, to)
  reader.seen.add({ kind: 'row', id, to, row: found?.row })
  return found
}

/** All living rows of a table in their order, noted. */
export function seeRows(reader: Reader, sheet: Id, table: TableId): readonly Row[] {
  const rows = rowsOf(reader.workbook.state, sheet, table)
  reader.seen.add({ kind: 'rows', sheet, table, rows })
  return rows
}

/** The sheets of a template, noted. */
export function seeSheets(reader: Reader, template: TemplateId): readonly Id[] {
  const ids = idsOf(reader.workbook, template)
  reader.seen.add(seenSheets(template, ids))
  return ids
}

const sheetLists = new Map<TemplateId, Seen & { readonly kind: 'sheets' }>()

/** Every row of a table asks for the same few sheets: what was read is noted in one object for all. */
function seenSheets(template: TemplateId, ids: readonly Id[]): Seen {
  const known = sheetLists.get(template)
  if (known !== undefined && known.ids.join() === ids.join()) return known
  const made = { kind: 'sheets', template, ids } as const
  sheetLists.set(template, made)
  return made
}

function idsOf(workbook: Workbook, template: TemplateId): readonly Id[] {
  return sheetsOf(workbook).flatMap(sheet => (isLike(sheet.template, template) ? sheet.id : []))
}

/** The living rows that refer to a row, or hold an option, in a column; noted. */
export function seeReferring(reader: Reader, sheet: Id, table: TableId, by: ColumnId, to: Id): readonly Row[] {
  const chunks = chunksOf(reader.workbook.state, sheet, table)
  reader.seen.add({ kind: 'referring', sheet, table, by, to, chunks })
  return referringRows(chunks, by, to)
}

/** A setting of a table, noted. */
export function seeSetting(reader: Reader, sheet: Id, table: TableId, key: string): Setting {
  const value = settingOf(reader.workbook, sheet, table, key)
  reader.seen.add(seenSetting(sheet, table, key, value))
  return value
}

const settings = new Map<string, Seen & { readonly kind: 'setting' }>()

/** Every row reads the same few settings: what was read is noted in one object for all. */
function seenSetting(sheet: Id, table: TableId, key: string, value: Setting): Seen {
  const place = `${sheet}/${table}/${key}`
  const known = settings.get(place)
  if (known !== undefined && known.value === value) return known
  const made = { kind: 'setting', sheet, table, key, value } as const
  settings.set(place, made)
  return made
}
