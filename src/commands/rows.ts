import type { Id, Patch, Value } from '../model/change'
import { type Ordering, orderBefore } from '../model/order'
import { type Row, rowOf, rowsOf } from '../model/state'
import type { CellValue, Column, Fields, Table, TableId } from '../model/template'
import { columnsOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context, Outcome } from './command'
import { limits } from '../model/limits'
import { listOf } from '../model/listed'

interface InTable {
  readonly sheet: Id
  readonly table: TableId
}

export interface NewRows extends InTable {
  /** How many; the length of `cells` where that is given. */
  readonly count?: number
  readonly cells?: readonly Fields[]
  /** The row above; the last one when both this and `before` are absent. */
  readonly after?: Id
  /** The row below; instead of `after`. */
  readonly before?: Id
}

export interface SomeRows extends InTable {
  readonly rows: readonly Id[]
}

export const addRows: Command<NewRows> = {
  name: 'row.add',
  label: { en: 'Add row', fr: 'Ajouter une ligne' },
  shortcut: 'Mod+I',
  run: (workbook, args, context) => {
    const table = tableOf(sheetOf(workbook, args.sheet).template, args.table)
    if (table.reviews !== undefined) return { refused: 'rows-come-from-reviews' }
    return newRows(workbook, table, args.sheet, args, context)
  }
}

export const duplicateRows: Command<SomeRows> = {
  name: 'row.duplicate',
  label: { en: 'Duplicate row', fr: 'Dupliquer la ligne' },
  run: (workbook, args, context) => {
    const table = tableOf(sheetOf(workbook, args.sheet).template, args.table)
    if (table.reviews !== undefined) return { refused: 'rows-come-from-reviews' }
    const copied = columnsOf(workbook, args.sheet, args.table).filter(
      ({ kind }) => kind !== 'derived' && kind !== 'code'
    )
    const cells = living(workbook, args).map(row =>
      Object.fromEntries(
        copied.flatMap(({ id }) => ((row.fields[id] ?? null) === null ? [] : [[id, row.fields[id] as CellValue]]))
      )
    )
    const last = args.rows[args.rows.length - 1]
    if (last === undefined || cells.length === 0) return { refused: 'nothing-there' }
    return newRows(workbook, table, args.sheet, { cells, after: last, bare: true }, context)
  }
}

export const removeRows: Command<SomeRows> = {
  name: 'row.remove',
  label: { en: 'Delete row', fr: 'Supprimer la ligne' },
  shortcut: 'Mod+Delete',
  run: (workbook, args) => {
    const table = tableOf(sheetOf(workbook, args.sheet).template, args.table)
    if (table.shape !== 'rows') return { refused: 'fixed-rows' }
    if (table.keeps === true) return { refused: 'rows-are-kept' }
    const ids = living(workbook, args).map(({ id }) => id)
    if (ids.length === 0) return { refused: 'nothing-there' }
    const from = ids.map(() => [true])
    return { patches: [{ kind: 'row', in: [args.sheet, args.table], ids, fields: ['@alive'], from, to: null }] }
  }
}

/** One place up or down, or to just above `before` (null: to the end). The rows keep their order among themselves. */
export const moveRows: Command<SomeRows & ({ readonly to: 'up' | 'down' } | { readonly before: Id | null })> = {
  name: 'row.move',
  label: { en: 'Move row', fr: 'Déplacer la ligne' },
  run: (workbook, args) => {
    const table = tableOf(sheetOf(workbook, args.sheet).template, args.table)
    if (table.shape === 'fixed') return { refused: 'fixed-rows' }
    const moved = new Set(args.rows)
    const all = rowsOf(workbook.state, args.sheet, args.table)
    const ids = all.filter(({ id }) => moved.has(id)).map(({ id }) => id)
    const rest = all.filter(({ id }) => !moved.has(id))
    const first = all.findIndex(({ id }) => moved.has(id))
    if (first < 0) return { refused: 'nothing-there' }
    const at = 'to' in args ? first + (args.to === 'up' ? -1 : 1) : target(rest, args.before)
    if (at < 0 || at > rest.length) return { refused: 'nothing-to-do' }
    const ordering = orderBefore(rest, rest[at]?.id ?? null, ids.length)
    const keys = new Map(ids.map((id, index) => [id, ordering.keys[index] ?? null] as const))
    return { patches: [orderPatch(workbook, args, keys), ...makingRoom(workbook, args, ordering)] }
  }
}

function target(rest: readonly Row[], before: Id | null): number {
  return before === null ? rest.length : rest.findIndex(({ id }) => id === before)
}

function orderPatch(workbook: Workbook, { sheet, table }: InTable, keys: ReadonlyMap<Id, string | null>): Patch {
  const ids = [...keys.keys()]
  const from = ids.map(id => [rowOf(workbook.state, sheet, table, id)?.fields['@order'] ?? null])
  return { kind: 'row', in: [sheet, table], ids, fields: ['@order'], from, to: [...keys.values()].map(key => [key]) }
}

/** The rows that need a new key so that others can stand between them: mostly none. */
function makingRoom(workbook: Workbook, at: InTable, { moved }: Ordering): readonly Patch[] {
  if (moved.length === 0) return []
  return [orderPatch(workbook, at, new Map(moved.map(({ id, order }) => [id, order])))]
}

function living(workbook: Workbook, { sheet, table, rows }: SomeRows): readonly Row[] {
  const chosen = new Set(rows)
  return rowsOf(workbook.state, sheet, table).filter(({ id }) => chosen.has(id))
}

/** Patches that make rows, their defaults filled in unless `bare`; codes are given when they are committed. */
export function newRows(
  workbook: Workbook,
  table: Table,
  sheet: Id,
  ask: Omit<NewRows, 'sheet' | 'table'> & { readonly bare?: true },
  context: Context
): Outcome {
  if (table.shape !== 'rows') return { refused: 'fixed-rows' }
  const all = rowsOf(workbook.state, sheet, table.id)
  const count = ask.cells?.length ?? ask.count ?? 1
  if (all.length + count > limits.rowsPerTable) return { refused: 'too-many-rows' }
  const columns = columnsOf(workbook, sheet, table.id)
  const defaults = ask.bare ? {} : defaultCells(columns, context)
  const fields = fieldsOf(defaults, ask.cells ?? [])
  const ordering = orderBefore(all, rowBelow(all, ask), count)
  const ids = ordering.keys.map(() => context.newId())
  const to = ordering.keys.map((key, at): readonly Value[] => {
    const given = ask.cells?.[at] ?? {}
    return [true, key, ...fields.map(field => (Object.hasOwn(given, field) ? given[field] : defaults[field]) ?? null)]
  })
  const added: Patch = {
    kind: 'row',
    in: [sheet, table.id],
    ids,
    fields: ['@alive', '@order', ...fields],
    from: null,
    to
  }
  return { patches: [added, ...makingRoom(workbook, { sheet, table: table.id }, ordering)], made: ids }
}

/** Of all rows together: they are written as one rectangle. */
function fieldsOf(defaults: Fields, cells: readonly Fields[]): readonly string[] {
  const fields = new Set(Object.keys(defaults))
  for (const row of cells) for (const field of Object.keys(row)) fields.add(field)
  return [...fields]
}

function rowBelow(all: readonly Row[], ask: { readonly after?: Id; readonly before?: Id }): Id | null {
  if (ask.before !== undefined) return ask.before
  if (ask.after === undefined) return null
  const above = all.findIndex(({ id }) => id === ask.after)
  return above < 0 ? null : (all[above + 1]?.id ?? null)
}

/** What a new row of these columns begins with. */
export function defaultCells(columns: readonly Column[], context: Context): Fields {
  const filled = columns.flatMap((column): [string, CellValue][] => {
    const value = column.default
    if (value === undefined || value === null) return []
    if (typeof value !== 'object' || !('from' in value)) return isOffered(column, value) ? [[column.id, value]] : []
    return value.from === 'today' ? [[column.id, context.today]] : [[column.id, context.author.name]]
  })
  return Object.fromEntries(filled)
}

/** What is no longer offered is not chosen for anybody. */
function isOffered(column: Column, value: CellValue): boolean {
  const retired = listOf(column).filter(option => option.retired === true)
  return !retired.some(({ id }) => value === id || (Array.isArray(value) && value.includes(id)))
}
