import type { Id } from './change'
import { rootOf } from './like'
import { ownColumn } from './own'
import { recordOf } from './state'
import type { ColumnId, Section, Setting, Table, Template, TemplateId, Text, View, ViewColumn } from './template'
import { settingOf, sheetOf, sheetsOf, type Workbook } from './workbook'

/** What the ids of people's own templates begin with; no template of the toolkit has an id of that kind. */
export const ownPrefix = 'own-'

export function isOwnTemplate({ id }: Pick<Template, 'id'>): boolean {
  return id.startsWith(ownPrefix)
}

/**
 * The templates of a person's own to add sheets of. One that was deleted is not among them; its definition stays on record, and
 * while a sheet of it is there, come from another copy of the workbook or back by undo, it is among them again.
 */
export function ownTemplates(workbook: Workbook): readonly Template[] {
  const used = new Set(sheetsOf(workbook).map(({ template }) => template.id))
  const isDeleted = ({ id }: Template): boolean =>
    recordOf(workbook.state, 'template', id)?.fields['deleted'] === true && !used.has(id)
  return [...workbook.templates.values()].filter(template => isOwnTemplate(template) && !isDeleted(template))
}

/** A new id for a template, or a column of one, of a person's own: no other workbook has it, so that files can be exchanged. */
export function ownId(newId: () => Id): TemplateId {
  return ownPrefix + newId().toLowerCase()
}

/**
 * A sheet's template as it stands there, as a template of its own: people's own columns are among its columns, under new ids;
 * their lists, names, bands, matrices and thresholds are its own. Saved views and rows are the sheet's and stay there. Version 1.
 */
export function copyOfTemplate(workbook: Workbook, sheet: Id, title: Text, newId: () => Id): Template {
  const { template } = sheetOf(workbook, sheet)
  const tables = template.tables.map(table => {
    const own = table.columns.filter(({ id }) => isOwnColumn(workbook, id))
    const names = new Map(own.map(({ id }) => [id, ownId(newId)]))
    return settled(workbook, sheet, named(table, names))
  })
  return { ...template, id: ownId(newId), like: rootOf(template), version: 1, title, tables }
}

function isOwnColumn({ state }: Workbook, id: ColumnId): boolean {
  const record = recordOf(state, 'column', id)
  return record !== undefined && ownColumn(record) !== null
}

/** A table with what the sheet sets in place of what its template does. */
function settled(workbook: Workbook, sheet: Id, table: Table): Table {
  if (table.settings === undefined) return table
  const keys = Object.keys(table.settings)
  const settings = keys.map((key): [string, Setting] => [key, settingOf(workbook, sheet, table.id, key)])
  return { ...table, settings: Object.fromEntries(settings) }
}

/** A table with other ids for its people's own columns: only lists of columns speak of those, no rule or check does. */
function named(table: Table, names: ReadonlyMap<ColumnId, ColumnId>): Table {
  if (names.size === 0) return table
  const nameOf = (id: ColumnId): ColumnId => names.get(id) ?? id
  const inView = (one: ViewColumn): ViewColumn => (typeof one === 'string' ? nameOf(one) : one)
  const view = (one: View): View => ({ ...one, columns: one.columns.map(inView) })
  const sections = table.sections?.map((one): Section => ({ ...one, columns: one.columns.map(nameOf) }))
  return {
    ...table,
    columns: table.columns.map(column => ({ ...column, id: nameOf(column.id) })),
    views: table.views.map(view),
    ...(sections && { sections: withAll(table, sections, nameOf) })
  }
}

/** Every column stands in a section: those that were put beside none of its columns stand in the last. */
function withAll(
  { columns }: Table,
  sections: readonly Section[],
  nameOf: (id: ColumnId) => ColumnId
): readonly Section[] {
  const placed = new Set(sections.flatMap(section => section.columns))
  const left = columns.map(({ id }) => nameOf(id)).filter(id => !placed.has(id))
  return sections.map((section, at) =>
    at === sections.length - 1 ? { ...section, columns: [...section.columns, ...left] } : section
  )
}
