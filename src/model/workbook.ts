import { format } from './cell'
import type { Id, Value } from './change'
import { isLike } from './like'
import { templateIn } from './own'
import { bandsIn } from './settings'
import { ownValue } from './row'
import { isAlive, recordOf, recordsOf, type Row, rowOf, rowsOf, type State, tablesOf } from './state'
import type {
  Band,
  CellValue,
  Column,
  ColumnId,
  Language,
  Option,
  Setting,
  Table,
  TableId,
  TableRef,
  Template,
  TemplateId
} from './template'

/** A state with the templates that its sheets use, as they stand in the workbook's own records. */
export interface Workbook {
  readonly state: State
  readonly templates: ReadonlyMap<TemplateId, Template>
}

export interface Sheet {
  readonly id: Id
  /** As this sheet has it: people's own columns and their changes to lists and names are in its tables. */
  readonly template: Template
  readonly title: string
}

/** A row and where it stands. */
export interface RowPlace {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Id
}

export type { Column, Table, TableId }

const workbooks = new WeakMap<State, Workbook>()
const sheets = new WeakMap<Workbook, ReadonlyMap<Id, Sheet>>()

/** The workbook that a state holds: the same object for the same state. */
export function workbookOf(state: State): Workbook {
  const known = workbooks.get(state)
  if (known !== undefined) return known
  const templates = recordsOf(state, 'template').flatMap(({ id, fields }) => {
    const { definition } = fields
    return definition !== undefined && definition !== null && typeof definition === 'object'
      ? [[id, asTemplate(definition)] as const]
      : []
  })
  const workbook = { state, templates: new Map(templates) }
  workbooks.set(state, workbook)
  return workbook
}

/** Definitions are checked where a workbook comes in, not each time one is read. */
function asTemplate(definition: Value): Template {
  return definition as unknown as Template
}

/** The workbook's one record of its own: title, language, currency and the like. */
function ownRecord(workbook: Workbook): Row | undefined {
  return recordsOf(workbook.state, 'workbook')[0]
}

/** The language that the workbook is written in; English where none is set. */
export function languageOf(workbook: Workbook): Language {
  return ownRecord(workbook)?.fields.language === 'fr' ? 'fr' : 'en'
}

/** The living sheets, in their order. A sheet whose template the workbook does not hold is not among them. */
export function sheetsOf(workbook: Workbook): readonly Sheet[] {
  return [...sheetsById(workbook).values()]
}

/** Throws for a sheet that is not in the workbook: whoever may have lost it asks `sheetsOf`. */
export function sheetOf(workbook: Workbook, id: Id): Sheet {
  const sheet = sheetsById(workbook).get(id)
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${id}`)
  return sheet
}

/** The templates of the living sheets, each as its sheet has it. */
export function definitionsOf(workbook: Workbook): readonly Template[] {
  return sheetsOf(workbook).map(({ template }) => template)
}

function sheetsById(workbook: Workbook): ReadonlyMap<Id, Sheet> {
  const known = sheets.get(workbook)
  if (known !== undefined) return known
  const language = languageOf(workbook)
  const found = recordsOf(workbook.state, 'sheet').flatMap(({ id, fields }) => {
    const kept = typeof fields.template === 'string' ? workbook.templates.get(fields.template) : undefined
    if (kept === undefined) return []
    const template = templateIn(workbook.state, kept, id)
    const title = typeof fields.title === 'string' && fields.title !== '' ? fields.title : template.title[language]
    return [[id, { id, template, title }] as const]
  })
  const byId = new Map(found)
  sheets.set(workbook, byId)
  return byId
}

/** Throws for a table that the template does not have. */
export function tableOf(template: Template, id: TableId): Table {
  const table = template.tables.find(one => one.id === id)
  if (table === undefined) throw new Error(`${template.id} has no table ${id}`)
  return table
}

const columnsById = new WeakMap<Table, ReadonlyMap<ColumnId, Column>>()

/** A column of a table, retired or not. */
export function columnOf(table: Table, id: ColumnId): Column | undefined {
  let byId = columnsById.get(table)
  if (byId === undefined) columnsById.set(table, (byId = new Map(table.columns.map(one => [one.id, one]))))
  return byId.get(id)
}

const columns = new WeakMap<Workbook, Map<string, readonly Column[]>>()

/** The columns in use. A column that a band rule gives has the options of the bands in force. */
export function columnsOf(workbook: Workbook, sheet: Id, table: TableId): readonly Column[] {
  const ofWorkbook = columns.get(workbook) ?? new Map<string, readonly Column[]>()
  columns.set(workbook, ofWorkbook)
  const key = `${sheet}/${table}`
  const known = ofWorkbook.get(key)
  if (known !== undefined) return known
  const made = tableOf(sheetOf(workbook, sheet).template, table)
    .columns.filter(({ retired }) => !retired)
    .map(column => withBands(workbook, sheet, table, column))
  ofWorkbook.set(key, made)
  return made
}

/** What a cell of a column may hold: its options, those of a derived result, or the bands in force; else none. */
export function optionsOf(workbook: Workbook, sheet: Id, table: TableId, column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  if (column.kind !== 'derived') return []
  const banded = withBands(workbook, sheet, table, column)
  return (banded.kind === 'derived' && banded.result.options) || []
}

const banded = new WeakMap<readonly Band[], WeakMap<Column, Column>>()

/** A column as it stands in a sheet: one that a band rule gives has the options of the bands in force. */
export function withBands(workbook: Workbook, sheet: Id, table: TableId, column: Column): Column {
  if (column.kind !== 'derived' || column.rule !== 'band') return column
  const input = column.inputs.find(one => 'setting' in one)
  const bands = input && 'setting' in input ? bandsIn(settingOf(workbook, sheet, table, input.setting)) : null
  if (bands === null) return column
  const ofBands = banded.get(bands) ?? new WeakMap<Column, Column>()
  banded.set(bands, ofBands)
  const known = ofBands.get(column)
  if (known !== undefined) return known
  const options = bands.map(({ id, label, tone, escalation }) => ({
    id,
    label,
    tone,
    ...(escalation && { help: escalation })
  }))
  const made: Column = { ...column, result: { as: 'choice', options } }
  ofBands.set(column, made)
  return made
}

/** A setting of a table in a sheet: the workbook's own, else the template's, else null. */
export function settingOf(workbook: Workbook, sheet: Id, table: TableId, key: string): Setting {
  const record = recordOf(workbook.state, 'setting', `${sheet}/${table}/${key}`)
  const own = record !== undefined && isAlive(record) ? (record.fields.value ?? null) : null
  if (own !== null) return own as Setting
  return tableOf(sheetOf(workbook, sheet).template, table).settings?.[key] ?? null
}

/** What a row is called: the text of its naming column, else its code, else nothing. */
export function rowName(workbook: Workbook, place: RowPlace, language: Language): string {
  return nameAt(workbook, place, language, 1)
}

/** What a row is called, wherever it stands, removed or not; '' where there is none of that id. */
export function nameOfRow(workbook: Workbook, row: Id, language: Language): string {
  return nameOfAny(workbook, row, language, 1)
}

function nameOfAny(workbook: Workbook, row: Id, language: Language, hops: number): string {
  const place = tablesOf(workbook.state).find(
    ({ sheet, table }) => rowOf(workbook.state, sheet, table, row) !== undefined
  )
  return place === undefined ? '' : nameAt(workbook, { ...place, row }, language, hops)
}

/** A naming column may itself be a link: that row's name is shown, one hop and no further. */
function nameAt(workbook: Workbook, { sheet, table, row: id }: RowPlace, language: Language, hops: number): string {
  const row = rowOf(workbook.state, sheet, table, id)
  const template = sheetsById(workbook).get(sheet)?.template
  const definition = template?.tables.find(one => one.id === table)
  if (row === undefined || definition === undefined) return ''
  const nameOf = (other: Id): string => (hops === 0 ? '' : nameOfAny(workbook, other, language, hops - 1))
  const naming = columnOf(definition, definition.name)
  const code = definition.columns.find(({ kind }) => kind === 'code')
  for (const column of [naming, code]) {
    if (column === undefined || column.kind === 'derived') continue
    const name = format(column, storedIn(row, column.id), { language, currency: '', nameOf })
    if (name !== '') return name
  }
  return ''
}

/** What is stored in a cell of a row. Fields of rows are cells, but for those that begin with `@`. */
export function storedIn(row: Row, column: ColumnId): CellValue {
  return ownValue(row.fields, column) as CellValue
}

/** Whether the row of an id was deleted, wherever it stood; false where there is none. */
export function isGoneRow(workbook: Workbook, id: Id): boolean {
  const row = tablesOf(workbook.state)
    .map(({ sheet, table }) => rowOf(workbook.state, sheet, table, id))
    .find(one => one !== undefined)
  return row !== undefined && !isAlive(row)
}

/** The row of an id among tables that a link may point into, removed or not. */
export function findRow(
  workbook: Workbook,
  id: Id,
  to: readonly TableRef[]
): { readonly sheet: Id; readonly table: TableId; readonly row: Row } | undefined {
  for (const sheet of sheetsById(workbook).values()) {
    for (const { template, table } of to) {
      const row = isLike(sheet.template, template) ? rowOf(workbook.state, sheet.id, table, id) : undefined
      if (row !== undefined) return { sheet: sheet.id, table, row }
    }
  }
  return undefined
}

/** The living rows that a link column may point at, by sheet and table. Empty for other kinds of columns. */
export function refTargets(
  workbook: Workbook,
  column: Column
): readonly { readonly sheet: Sheet; readonly table: Table; readonly rows: readonly Row[] }[] {
  if (column.kind !== 'ref' && column.kind !== 'refs') return []
  return sheetsOf(workbook).flatMap(sheet =>
    column.to
      .filter(({ template }) => isLike(sheet.template, template))
      .flatMap(({ table: id }) => sheet.template.tables.find(table => table.id === id) ?? [])
      .map(table => ({ sheet, table, rows: rowsOf(workbook.state, sheet.id, table.id) }))
  )
}
