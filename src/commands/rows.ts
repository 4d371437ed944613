import type { Id, Patch, Value } from '../model/change'
import { orderKeys } from '../model/order'
import { type Row, rowOf, rowsOf } from '../model/state'
import type { CellValue, Column, Fields, Table, TableId } from '../model/template'
import { columnsOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context, Outcome } from './command'
import { limits } from './limits'

interface InTable {
  readonly sheet: Id
  readonly table: TableId
}

export interface NewRows extends InTable {
  /** How many; the length of `cells` where that is given. */
  readonly count?: number
  readonly cells?: readonly Fields[]
  /** The row above, or `end` (as when absent). */
  readonly after?: Id | 'end'
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
    const copied = columnsOf(workbook, args.sheet, args.table).filter(({ kind }) => kind !== 'derived' && kind !== 'code')
    const cells = living(workbook, args).map((row) =>
      Object.fromEntries(copied.flatMap(({ id }) => (row.fields[id] == null ? [] : [[id, row.fields[id] as CellValue]])))
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
  run: (workbook, args, context) => {
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
    return { patches: ordered(workbook, args, ids, rest, at, context) }
  }
}

function target(rest: readonly Row[], before: Id | null): number {
  return before === null ? rest.length : rest.findIndex(({ id }) => id === before)
}

function ordered(
  workbook: Workbook,
  { sheet, table }: InTable,
  ids: readonly Id[],
  rest: readonly Row[],
  at: number,
  _context: Context
): readonly Patch[] {
  const keys = orderKeys(orderOf(rest[at - 1]), orderOf(rest[at]), ids.length)
  const from = ids.map((id): Value[] => [rowOf(workbook.state, sheet, table, id)?.fields['@order'] ?? null])
  return [{ kind: 'row', in: [sheet, table], ids, fields: ['@order'], from, to: keys.map((key) => [key]) }]
}

function orderOf(row: Row | undefined): string | null {
  const order = row?.fields['@order']
  return typeof order === 'string' ? order : null
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
  const cells = Array.from({ length: count }, (_, index) => ({ ...defaults, ...ask.cells?.[index] }))
  const fields = [...new Set(cells.flatMap((row) => Object.keys(row)))]
  const [above, below] = neighbours(all, ask)
  const keys = orderKeys(orderOf(above), orderOf(below), count)
  const ids = keys.map(() => context.newId())
  const to = cells.map((row, index) => [true, keys[index] as string, ...fields.map((field) => row[field] ?? null)])
  return {
    patches: [{ kind: 'row', in: [sheet, table.id], ids, fields: ['@alive', '@order', ...fields], from: null, to }],
    made: ids
  }
}

function neighbours(all: readonly Row[], ask: { readonly after?: Id | 'end'; readonly before?: Id }) {
  const at =
    ask.before !== undefined
      ? all.findIndex(({ id }) => id === ask.before)
      : ask.after !== undefined && ask.after !== 'end'
        ? all.findIndex(({ id }) => id === ask.after) + 1
        : all.length
  const index = at < 0 ? all.length : at
  return [all[index - 1], all[index]] as const
}

/** What a new row of these columns begins with. */
export function defaultCells(columns: readonly Column[], context: Context): Fields {
  const filled = columns.flatMap((column): [string, CellValue][] => {
    const value = column.default
    if (value === undefined || value === null) return []
    if (typeof value !== 'object' || Array.isArray(value) || !('from' in value)) return [[column.id, value as CellValue]]
    return value.from === 'today' ? [[column.id, context.today]] : [[column.id, context.author.name]]
  })
  return Object.fromEntries(filled)
}
