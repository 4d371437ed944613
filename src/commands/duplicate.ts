import type { Id, Json, Patch, Value } from '../model/change'
import { orderKeys } from '../model/order'
import { columnRecords, ownColumn } from '../model/own'
import { type Row, recordOf, recordsOf, rowsOf } from '../model/state'
import type { CellValue, Column, Table } from '../model/template'
import { type Sheet, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context } from './command'
import { isTitleTaken, sheetPatches } from './sheets'

export interface DuplicatedSheet {
  readonly sheet: Id
  /** Of the copy; no other sheet may have it. */
  readonly title: string
  /** Without them the copy begins as a new sheet does. */
  readonly withRows: boolean
}

/**
 * A copy of a sheet just after it: its settings, views and own columns, and its rows where they are asked for. Links among the
 * rows of the sheet lead to their copies; codes are given anew. Notes stay where they are.
 */
export const duplicateSheet: Command<DuplicatedSheet> = {
  name: 'sheet.duplicate',
  label: { en: 'Duplicate the sheet', fr: 'Dupliquer la feuille' },
  run: (workbook, { sheet: from, title, withRows }, context) => {
    const name = title.trim()
    if (name === '') return { refused: 'title-needed' }
    if (isTitleTaken(workbook, name)) return { refused: 'sheet-name-taken' }
    const sheet = sheetOf(workbook, from)
    const id = context.newId()
    const kept = workbook.templates.get(sheet.template.id) ?? sheet.template
    const begun = sheetPatches(id, kept, { order: orderAfter(workbook, from), title: name }, context)
    const records = ownRecords(workbook, from)
    const names = new Map<Id, Id>([
      [from, id],
      ...records.map(record => [record.id, context.newId()] as const),
      ...(withRows ? sheet.template.tables.flatMap(table => rowNames(workbook, sheet, table, id, context)) : [])
    ])
    const rows = withRows ? sheet.template.tables.flatMap(table => rowPatch(workbook, sheet, table, id, names)) : []
    const [first, ...beginnings] = begun
    return {
      patches: [
        ...(first === undefined ? [] : [first]),
        ...(withRows ? [] : beginnings),
        ...rows,
        ...records.map(record => recordPatch(record, names)),
        ...settingPatches(workbook, from, names),
        ...retiredPatches(workbook, from, id)
      ],
      made: [id]
    }
  }
}

function orderAfter(workbook: Workbook, sheet: Id): string {
  const sheets = recordsOf(workbook.state, 'sheet')
  const at = sheets.findIndex(({ id }) => id === sheet)
  const key = (record: Row | undefined): string | null => {
    const order = record?.fields['@order']
    return typeof order === 'string' ? order : null
  }
  return orderKeys(key(sheets[at]), key(sheets[at + 1]), 1)[0] ?? ''
}

type Record = Row & { readonly kind: 'column' | 'view' }

/** The columns and views that people made in a sheet. */
function ownRecords(workbook: Workbook, sheet: Id): readonly Record[] {
  const columns = columnRecords(workbook.state).filter(record => ownColumn(record)?.sheet === sheet)
  const views = recordsOf(workbook.state, 'view').filter(({ fields }) => fields['sheet'] === sheet)
  return [
    ...columns.map(record => ({ ...record, kind: 'column' as const })),
    ...views.map(record => ({ ...record, kind: 'view' as const }))
  ]
}

/** The ids of a table's rows in the copy: those of forms and fixed tables follow from their keys, as in any sheet. */
function rowNames(
  workbook: Workbook,
  { id: from, template }: Sheet,
  { id: table, shape }: Table,
  to: Id,
  { newId, keyed }: Context
): readonly (readonly [Id, Id])[] {
  const keys = shape === 'form' ? [''] : (tableOf(template, table).fixed ?? []).map(({ key }) => key)
  const known = new Map(keys.map(key => [keyed(from, table, key), keyed(to, table, key)]))
  return rowsOf(workbook.state, from, table).map(({ id }) => [id, known.get(id) ?? newId()] as const)
}

function rowPatch(
  workbook: Workbook,
  { id: from }: Sheet,
  { id: table, columns }: Table,
  to: Id,
  names: ReadonlyMap<Id, Id>
): readonly Patch[] {
  const rows = rowsOf(workbook.state, from, table)
  if (rows.length === 0) return []
  const copied = columns.filter(({ kind }) => kind !== 'code' && kind !== 'derived')
  const held = copied.filter(({ id }) => rows.some(({ fields }) => (fields[id] ?? null) !== null))
  const fields = ['@alive', '@order', ...held.map(({ id }) => names.get(id) ?? id)]
  return [
    {
      kind: 'row',
      in: [to, table],
      ids: rows.map(({ id }) => names.get(id) ?? id),
      fields,
      from: null,
      to: rows.map(row => [true, row.fields['@order'] ?? null, ...held.map(column => cellOf(row, column, names))])
    }
  ]
}

function cellOf(row: Row, { id, kind }: Column, names: ReadonlyMap<Id, Id>): Value {
  const value = (row.fields[id] ?? null) as CellValue
  if (kind === 'ref' && typeof value === 'string') return names.get(value) ?? value
  if (kind === 'refs' && Array.isArray(value)) return value.map(one => names.get(one) ?? one)
  return value
}

function recordPatch({ id, kind, fields }: Record, names: ReadonlyMap<Id, Id>): Patch {
  const entries = Object.entries(fields)
  const to = entries.map(([, value]) => renamed(value, names))
  return { kind, ids: [names.get(id) ?? id], fields: entries.map(([name]) => name), from: null, to: [to] }
}

function settingPatches(workbook: Workbook, from: Id, names: ReadonlyMap<Id, Id>): readonly Patch[] {
  return recordsOf(workbook.state, 'setting')
    .filter(({ id }) => id.startsWith(`${from}/`))
    .flatMap(({ id }) => {
      const record = recordOf(workbook.state, 'setting', id)
      const [, ...rest] = id.split('/')
      const to = [true, renamed(record?.fields['value'] ?? null, names)]
      const at = [names.get(from), ...rest].join('/')
      return [{ kind: 'setting' as const, ids: [at], fields: ['@alive', 'value'], from: null, to: [to] }]
    })
}

/** The copy does without the same columns of the template. */
function retiredPatches(workbook: Workbook, from: Id, to: Id): readonly Patch[] {
  return columnRecords(workbook.state)
    .filter(({ id }) => id.startsWith(`${from}/`))
    .map(({ id }) => ({
      kind: 'column',
      ids: [to + id.slice(from.length)],
      fields: ['@alive', 'retired'],
      from: null,
      to: [[true, true]]
    }))
}

/** The same with every id that has a copy in place of the one that it was made from. */
function renamed(value: Json, names: ReadonlyMap<Id, Id>): Json {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map(one => renamed(one as Json, names))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]))
}
