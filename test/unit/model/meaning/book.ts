import type { Id, Patch, Value } from '../../../../src/model/change'
import { apply, emptyState, type Row, rowOf } from '../../../../src/model/state'
import type { Column, Table, TableId, Template } from '../../../../src/model/template'
import { type Workbook, workbookOf } from '../../../../src/model/workbook'
import { both } from './columns'

export const today = '2027-03-10'

/** A sheet of the template with rows by table and id; the order of rows is the order given. */
export interface Contents {
  readonly template: Template
  readonly sheet: Id
  readonly rows: Readonly<Record<TableId, Readonly<Record<Id, Readonly<Record<string, Value>>>>>>
}

export function bookOf(...contents: readonly Contents[]): Workbook {
  const patches = contents.flatMap(({ template, sheet, rows }) => [
    record('template', template.id, { definition: JSON.parse(JSON.stringify(template)), version: 1 }),
    record('sheet', sheet, { template: template.id, title: '' }),
    ...Object.entries(rows).flatMap(([table, ofTable]) =>
      Object.entries(ofTable).map(([id, cells], at) =>
        rowPatch(sheet, table, id, { '@order': `a${String(at).padStart(6, '0')}`, ...cells })
      )
    )
  ])
  return workbookOf(apply(emptyState, patches))
}

export function record(kind: Exclude<Patch['kind'], 'row'>, id: Id, fields: Readonly<Record<string, Value>>): Patch {
  const all = { '@alive': true, '@order': id, ...fields }
  return { kind, ids: [id], fields: Object.keys(all), from: null, to: [Object.values(all)] }
}

export function rowPatch(sheet: Id, table: TableId, id: Id, cells: Readonly<Record<string, Value>>): Patch {
  const all = { '@alive': true, ...cells }
  return { kind: 'row', in: [sheet, table], ids: [id], fields: Object.keys(all), from: null, to: [Object.values(all)] }
}

export function edited(workbook: Workbook, ...patches: readonly Patch[]): Workbook {
  return workbookOf(apply(workbook.state, patches))
}

export function rowIn(workbook: Workbook, sheet: Id, table: TableId, id: Id): Row {
  const row = rowOf(workbook.state, sheet, table, id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

export function table(id: TableId, columns: readonly Column[], rest: Partial<Table> = {}): Table {
  const name = columns[0]?.id ?? ''
  return { id, title: both(id), about: both(''), shape: 'rows', columns, name, views: [], checks: [], ...rest }
}

export function template(id: string, tables: readonly Table[]): Template {
  const guidance = {
    what: both(''),
    who: both(''),
    time: both(''),
    steps: [],
    example: both(''),
    feeds: [],
    cautions: []
  }
  return {
    id,
    version: 1,
    phase: 'plan',
    title: both(id),
    purpose: both(''),
    guidance,
    basis: [],
    tables,
    main: tables[0]?.id ?? ''
  }
}
