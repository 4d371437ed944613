import type { Id } from './change'
import { type Ground, groundAt, joined, nowhere, versionsIn } from './ground'
import { columnRecords } from './own'
import { referringRows } from './related'
import {
  groundOfLinks,
  idsOf,
  isStill,
  ofSettings,
  ofSheets,
  rowsKey,
  type Seen,
  seenSetting,
  seenSheets
} from './seen'
import { chunksOf, recordsOf, type Row, rowsOf, type State } from './state'
import type { ColumnId, Setting, TableId, TableRef, TemplateId } from './template'
import { findRow, settingOf, type Workbook } from './workbook'

/** A reading of a workbook that notes what it looks at, so that its result can be kept for as long as that stands. */
export interface Reader {
  readonly workbook: Workbook
  readonly today: string
  readonly seen: Set<Seen>
  /** The places that it looked into. */
  ground: Ground
  /** What is being worked out, outermost first. Anything that needs itself is blank. */
  readonly path: readonly { readonly row: Row; readonly key: string }[]
  /** Something below was cut short by `path`: what comes of it depends on where the reading began, and is not kept. */
  cut: boolean
}

/** What any result may hang on: the columns that people changed, and the templates that the workbook keeps. */
interface Definitions {
  readonly columns: readonly Row[]
  readonly templates: readonly Row[]
}

interface Kept {
  readonly key: string
  readonly value: unknown
  readonly owner: object
  readonly today: string
  readonly definitions: Definitions
  /** Null where what was seen is not known one by one: it stands for as long as no place of its ground changes. */
  readonly seen: readonly Seen[] | null
  readonly ground: Ground
  /** How the ground stood when last all that was seen was found to stand. */
  versions: string
}

/** Deeper than any template goes; a chain of links through thousands of rows ends here instead of in the stack. */
const deepest = 40

/** A row keeps a few things: a list takes a fraction of the memory of a map. */
const kept = new WeakMap<object, Kept[]>()
const nothing: readonly Seen[] = []

export function readerOf(workbook: Workbook, today: string): Reader {
  return { workbook, today, seen: new Set(), ground: nowhere, path: [], cut: false }
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
  const known = find(reader, row, key, owner)
  if (known !== null) {
    note(reader, known)
    return known.value as T
  }
  const inner: Reader = {
    ...reader,
    seen: new Set(),
    ground: nowhere,
    path: [...reader.path, { row, key }],
    cut: false
  }
  const value = work(inner)
  const seen = inner.seen.size === 0 ? nothing : [...inner.seen]
  note(reader, { seen, ground: inner.ground })
  if (inner.cut) reader.cut = true
  else keep(inner, row, { key, value, owner, seen })
  return value
}

/**
 * What `work` makes of many rows: of a chunk, or of all rows of a table as `rowsOf` gives them. Kept by the identity of that
 * list, and made anew from what is kept of each row whenever anything changes in a place that was looked into.
 */
export function gathered<T>(
  reader: Reader,
  rows: readonly unknown[],
  key: string,
  owner: object,
  work: (inner: Reader) => T
): T {
  const known = find(reader, rows, key, owner)
  const inner = readerOf(reader.workbook, reader.today)
  const value = known === null ? work(inner) : (known.value as T)
  if (known === null) keep(inner, rows, { key, value, owner, seen: null })
  reader.ground = joined(reader.ground, known?.ground ?? inner.ground)
  return value
}

/** Whether `gathered` would answer with what it has. */
export function isGathered(reader: Reader, rows: readonly unknown[], key: string, owner: object): boolean {
  return find(reader, rows, key, owner) !== null
}

/** What is kept by an object under a key, where it still stands. */
function find({ workbook, today }: Reader, by: object, key: string, owner: object): Kept | null {
  const known = entry(kept.get(by), key)
  if (known?.owner !== owner || known.today !== today || known.definitions !== definitionsIn(workbook.state))
    return null
  return stands(workbook, known) ? known : null
}

const ofStates = new WeakMap<State, Definitions>()
const ofRecords = new WeakMap<readonly Row[], WeakMap<readonly Row[], Definitions>>()

/** The same object for as long as no definition changes. */
function definitionsIn(state: State): Definitions {
  const known = ofStates.get(state)
  if (known !== undefined) return known
  const [columns, templates] = [columnRecords(state), recordsOf(state, 'template')]
  const byTemplates = ofRecords.get(columns) ?? new WeakMap<readonly Row[], Definitions>()
  ofRecords.set(columns, byTemplates)
  const made = byTemplates.get(templates) ?? { columns, templates }
  byTemplates.set(templates, made)
  ofStates.set(state, made)
  return made
}

/** A plain loop: this is asked for every cell that is worked out. */
function entry(of: readonly Kept[] | undefined, key: string): Kept | undefined {
  if (of === undefined) return undefined
  for (const one of of) if (one.key === key) return one
  return undefined
}

interface Noted {
  readonly seen: Iterable<Seen> | null
  readonly ground: Ground
}

/** What was seen below counts for what is being worked out above; at the top only where it was seen. */
function note(reader: Reader, { seen, ground }: Noted): void {
  reader.ground = joined(reader.ground, ground)
  if (reader.path.length === 0 || seen === null) return
  for (const one of seen) reader.seen.add(one)
}

function keep(
  { workbook, today, ground }: Reader,
  by: object,
  made: Pick<Kept, 'key' | 'value' | 'owner' | 'seen'>
): void {
  const versions = versionsIn(workbook.state, ground)
  const one = { ...made, today, definitions: definitionsIn(workbook.state), ground, versions }
  const others = kept.get(by)
  const at = others?.findIndex(({ key }) => key === one.key) ?? -1
  if (others === undefined) kept.set(by, [one])
  else if (at < 0) others.push(one)
  else others[at] = one
}

function stands(workbook: Workbook, one: Kept): boolean {
  if (one.ground === nowhere) return true
  const versions = versionsIn(workbook.state, one.ground)
  if (one.versions === versions) return true
  if (one.seen === null || !one.seen.every(seen => isStill(workbook, seen))) return false
  one.versions = versions
  return true
}

function lookInto(reader: Reader, ground: Ground): void {
  reader.ground = joined(reader.ground, ground)
}

/** The row that a link points at, noted. */
export function seeRow(reader: Reader, id: Id, to: readonly TableRef[]): ReturnType<typeof findRow> {
  const found = findRow(reader.workbook, id, to)
  const ground = groundOfLinks(reader.workbook, to)
  reader.seen.add({ kind: 'row', id, to, row: found?.row, ground })
  lookInto(reader, ground)
  return found
}

/** All living rows of a table in their order, noted. */
export function seeRows(reader: Reader, sheet: Id, table: TableId): readonly Row[] {
  const rows = rowsOf(reader.workbook.state, sheet, table)
  reader.seen.add({ kind: 'rows', sheet, table, rows })
  lookInto(reader, groundAt(rowsKey(sheet, table)))
  return rows
}

/** The sheets of a template, noted. */
export function seeSheets(reader: Reader, template: TemplateId): readonly Id[] {
  const ids = idsOf(reader.workbook, template)
  reader.seen.add(seenSheets(template, ids))
  lookInto(reader, ofSheets)
  return ids
}

/** The living rows that refer to a row, or hold an option, in a column; noted. */
export function seeReferring(reader: Reader, sheet: Id, table: TableId, by: ColumnId, to: Id): readonly Row[] {
  const chunks = chunksOf(reader.workbook.state, sheet, table)
  reader.seen.add({ kind: 'referring', sheet, table, by, to, chunks })
  lookInto(reader, groundAt(rowsKey(sheet, table)))
  return referringRows(chunks, by, to)
}

/** A setting of a table, noted. */
export function seeSetting(reader: Reader, sheet: Id, table: TableId, key: string): Setting {
  const value = settingOf(reader.workbook, sheet, table, key)
  reader.seen.add(seenSetting(sheet, table, key, value))
  lookInto(reader, ofSettings)
  return value
}

/** Settings that were read before, in this workbook, noted. */
export function noteSettings(reader: Reader, settings: ReadonlySet<Seen>): void {
  if (settings.size > 0) note(reader, { seen: settings, ground: ofSettings })
}
