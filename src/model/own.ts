import { scaleWith } from './anchors'
import type { Id, Json } from './change'
import { optionsWith, listOf } from './listed'
import { withoutRetired } from './retired'
import { type Row, recordOf, recordsOf, type State } from './state'
import type {
  Column,
  ColumnId,
  Section,
  Table,
  TableId,
  Template,
  TemplateId,
  Text,
  View,
  ViewColumn
} from './template'

/** What a column of a person's own may be; its list, if it has one, stands in the record's fields `option-ID`. */
export type OwnKind =
  | { readonly kind: 'text'; readonly long?: true }
  | { readonly kind: 'number'; readonly decimals?: number }
  | { readonly kind: 'money' | 'percent' | 'date' | 'check' }
  | { readonly kind: 'choice' | 'choices'; readonly other?: true }
  | Pick<Extract<Column, { kind: 'rating' }>, 'kind' | 'scale'>
  | Pick<Extract<Column, { kind: 'ref' | 'refs' }>, 'kind' | 'to'>

/** A column that a person added to a table of one sheet. Its record's id is its column id. */
export interface OwnColumn {
  readonly column: Column
  readonly sheet: Id
  readonly table: TableId
  /** The column that it stands after, and is shown with; '' where it stands before all others. */
  readonly after: ColumnId
}

/** What a person asks of a column of their own besides its kind, as its record keeps it. */
export type Terms = Pick<Column, 'required' | 'private' | 'default'>

/** The record in which a workbook keeps what it changed of a template's column, for all sheets of that template. */
export function changesId(template: TemplateId, table: TableId, column: ColumnId): Id {
  return `${template}/${table}/${column}`
}

/** The records of columns, the same array for as long as none of them changes. */
export function columnRecords(state: State): readonly Row[] {
  return recordsOf(state, 'column')
}

const made = new WeakMap<Template, WeakMap<readonly Row[], Map<Id, Template>>>()

/** A template as one sheet has it: with the columns that people added, their changes to its lists and names, and what they retired. */
export function templateIn(state: State, template: Template, sheet: Id): Template {
  const records = columnRecords(state)
  if (records.length === 0) return template
  const byRecords = made.get(template) ?? new WeakMap<readonly Row[], Map<Id, Template>>()
  made.set(template, byRecords)
  const bySheet = byRecords.get(records) ?? new Map<Id, Template>()
  byRecords.set(records, bySheet)
  const known = bySheet.get(sheet)
  if (known !== undefined) return known
  const own = records.flatMap(record => ownColumn(record) ?? []).filter(column => column.sheet === sheet)
  const changedTables = template.tables.map(table => {
    const here = own.filter(column => column.table === table.id).map(column => beside(state, column))
    const columns = table.columns.map(column =>
      changed(column, recordOf(state, 'column', changesId(template.id, table.id, column.id)))
    )
    const isSame = here.length === 0 && columns.every((column, at) => column === table.columns[at])
    return isSame ? table : withOwn({ ...table, columns }, here)
  })
  const tables = withoutRetired(state, sheet, { ...template, tables: changedTables })
  const whole = tables.every((table, at) => table === template.tables[at]) ? template : { ...template, tables }
  bySheet.set(sheet, whole)
  return whole
}

const read = new WeakMap<Row, OwnColumn | null>()

/** The column that a record defines, removed or not; null for what is no column of a person's own. */
export function ownColumn(record: Row): OwnColumn | null {
  const known = read.get(record)
  if (known !== undefined) return known
  const { sheet, table, after, label, help, kind } = record.fields
  const isWhole = typeof sheet === 'string' && typeof table === 'string' && isObject(label) && isObject(kind)
  const own = isWhole
    ? { column: defined(record, label, help, kind), sheet, table, after: typeof after === 'string' ? after : '' }
    : null
  read.set(record, own)
  return own
}

const noHelp: Text = { en: '', fr: '' }

/** Records are checked where a workbook comes in, not each time one is read. */
function defined(record: Row, label: object, help: Json | object | undefined, kind: object): Column {
  const of = kind as unknown as OwnKind
  const list = of.kind === 'choice' || of.kind === 'choices' ? { options: optionsWith([], record) } : {}
  const scale = of.kind === 'rating' ? { scale: scaleWith(of.scale, record) } : {}
  const words = { label: label as Text, help: isObject(help) ? (help as unknown as Text) : noHelp }
  return { id: record.id, ...words, ...of, ...list, ...scale, ...termsIn(record) } as Column
}

function termsIn({ fields }: Row): Terms {
  const start = fields['default'] ?? null
  return {
    ...(fields['required'] === true && { required: true }),
    ...(fields['private'] === true && { private: true }),
    ...(start !== null && { default: start as unknown as NonNullable<Terms['default']> })
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const changes = new WeakMap<Column, WeakMap<Row, Column>>()

/** A template's column with what the workbook changed of it; the same object for the same two. */
function changed(column: Column, record: Row | undefined): Column {
  if (record?.fields['@alive'] !== true) return column
  const ofColumn = changes.get(column) ?? new WeakMap<Row, Column>()
  changes.set(column, ofColumn)
  const known = ofColumn.get(record)
  if (known !== undefined) return known
  const { label, help } = record.fields
  const list =
    column.kind === 'choice' || column.kind === 'choices' ? { options: optionsWith(listOf(column), record) } : {}
  const other = {
    ...column,
    ...(isObject(label) && { label: label as unknown as Text }),
    ...(isObject(help) && { help: help as unknown as Text }),
    ...list,
    ...(column.kind === 'rating' && { scale: scaleWith(column.scale, record) })
  } as Column
  ofColumn.set(record, other)
  return other
}

/** Where the column beside it was removed, what that one stood after. */
function beside(state: State, own: OwnColumn): OwnColumn {
  let { after } = own
  const seen = new Set<ColumnId>()
  for (;;) {
    const record = recordOf(state, 'column', after)
    const neighbour = record === undefined || record.fields['@alive'] === true ? null : ownColumn(record)
    if (neighbour === null || seen.has(after)) return after === own.after ? own : { ...own, after }
    seen.add(after)
    after = neighbour.after
  }
}

/**
 * A table with a person's columns in it. In views and sections a column stands where the one it was put beside stands; the
 * first view, which shows the whole table, has all of them.
 */
function withOwn(table: Table, own: readonly OwnColumn[]): Table {
  const joins = new Map(
    table.views.flatMap(({ columns }) =>
      columns.flatMap(one => (typeof one === 'string' ? [] : [[one.id, one.join.at(-1) ?? ''] as const]))
    )
  )
  const inTable = own.map(one => ({ ...one, after: joins.get(one.after) ?? one.after }))
  const columns = [...table.columns, ...own.map(({ column }) => column)]
  const order = placed(
    table.columns.map(({ id }) => id),
    inTable,
    true
  )
  const view = (one: View, at: number): View => ({ ...one, columns: viewColumns(one.columns, own, inTable, at === 0) })
  const section = (one: Section): Section => ({ ...one, columns: placed(one.columns, inTable, false) })
  return {
    ...table,
    columns: order.flatMap(id => columns.find(column => column.id === id) ?? []),
    views: table.views.map(view),
    ...(table.sections && { sections: table.sections.map(section) })
  }
}

function viewColumns(
  columns: readonly ViewColumn[],
  own: readonly OwnColumn[],
  inTable: readonly OwnColumn[],
  hasAll: boolean
): readonly ViewColumn[] {
  const idOf = (one: ViewColumn): ColumnId => (typeof one === 'string' ? one : one.id)
  const ids = columns.map(idOf)
  const here = own.map((one, at) => (ids.includes(one.after) ? one : (inTable[at] ?? one)))
  return placed(ids, here, hasAll).map(id => columns.find(one => idOf(one) === id) ?? id)
}

/** Ids with those of a person's columns among them, each just after its neighbour. `hasAll`: what has none stands last. */
function placed(ids: readonly ColumnId[], own: readonly OwnColumn[], hasAll: boolean): readonly ColumnId[] {
  const list = [...ids]
  let waiting = own.toReversed()
  for (let left = -1; left !== waiting.length; ) {
    left = waiting.length
    waiting = waiting.filter(({ column, after }) => {
      const at = list.indexOf(after)
      const isPlaced = at >= 0 || (after === '' && hasAll)
      if (isPlaced) list.splice(at + 1, 0, column.id)
      return !isPlaced
    })
  }
  return hasAll ? [...list, ...waiting.toReversed().map(({ column }) => column.id)] : list
}
