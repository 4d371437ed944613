import type { Id, Patch, Value } from '../model/change'
import { givenColumns, isGiven } from '../model/given'
import { orderKeys } from '../model/order'
import { isAlive, type Row, rowOf, rowsOf } from '../model/state'
import type { CellValue, Column, ColumnId, Fields, Table, TableId } from '../model/template'
import { columnOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context, Outcome, Refusal } from './command'
import { fitsCell, limits } from '../model/limits'
import { newRows } from './rows'
import { beginningOf } from './sheets'

/** A rectangle of cells: each row by each column. */
export interface Rectangle {
  readonly sheet: Id
  readonly table: TableId
  readonly rows: readonly Id[]
  readonly columns: readonly ColumnId[]
}

/** Cells beside the first rectangle: no cell stands in two. */
interface Further<Part> {
  readonly further?: readonly Omit<Part, 'sheet' | 'table'>[]
}

export interface Filled extends Rectangle {
  /** A row of values for each of `rows`, in the order of `columns`. */
  readonly values: readonly (readonly CellValue[])[]
}

export const setCells: Command<Filled & Further<Filled>> = {
  name: 'cells.set',
  label: { en: 'Edit', fr: 'Modifier' },
  run: (workbook, args, context) => {
    const table = tableFor(workbook, args)
    const blocks = [args, ...(args.further ?? [])]
    for (const { columns, values } of blocks) {
      const refused = refusal(table, columns) ?? tooLarge(values)
      if (refused !== null) return { refused }
    }
    return { patches: written(workbook, table, args, blocks, context) }
  }
}

/** What a drag of the fill handle, or filling down and right, writes; rows that `rows` lacks are added below, as in a paste. */
export const fillCells: Command<Filled & Further<Filled>> = {
  name: 'cells.fill',
  label: { en: 'Fill', fr: 'Recopier' },
  shortcut: 'Mod+D',
  run: (workbook, args, context) =>
    args.values.length > args.rows.length ? laid(workbook, args, context) : setCells.run(workbook, args, context)
}

export const clearCells: Command<Rectangle & Further<Rectangle>> = {
  name: 'cells.clear',
  label: { en: 'Clear', fr: 'Effacer' },
  shortcut: 'Delete',
  run: (workbook, args, context) => {
    const table = tableFor(workbook, args)
    const blocks = [args, ...(args.further ?? [])].flatMap(({ rows, columns: all }) => {
      const columns = all.filter(id => writable(table, columnOf(table, id)))
      return columns.length === 0 ? [] : [{ rows, columns, values: rows.map(() => columns.map(() => null)) }]
    })
    if (blocks.length === 0) return { refused: 'read-only-column' }
    return { patches: written(workbook, table, args, blocks, context) }
  }
}

/** Fills a block from its first cell; rows that `rows` lacks are added below. Columns that cannot be written are passed over. */
export const pasteCells: Command<Filled> = {
  name: 'cells.paste',
  label: { en: 'Paste', fr: 'Coller' },
  shortcut: 'Mod+V',
  run: laid
}

export interface Moved extends Filled {
  /** What is emptied, but for where the block lands. It may be of another sheet. */
  readonly from: Rectangle
}

/** What was cut goes where it is pasted and leaves the cells where it was, in one step. */
export const moveCells: Command<Moved> = {
  name: 'cells.move',
  label: { en: 'Move cells', fr: 'Déplacer des cellules' },
  run: (workbook, args, context) => {
    const outcome = laid(workbook, args, context)
    if ('refused' in outcome) return outcome
    return { ...outcome, patches: [...emptied(workbook, args), ...outcome.patches] }
  }
}

function laid(workbook: Workbook, args: Filled, context: Context): Outcome {
  const table = tableFor(workbook, args)
  const kept = args.columns.flatMap((id, at) => (writable(table, columnOf(table, id)) ? [at] : []))
  const columns = kept.map(at => args.columns[at] as ColumnId)
  const isWhole = args.values.every(row => row.length === kept.length) && kept.length === args.columns.length
  const values = isWhole ? args.values : args.values.map(row => kept.map(at => row[at] ?? null))
  if (columns.length === 0) return { refused: 'read-only-column' }
  if (values.length * columns.length > limits.cellsPerPaste) return { refused: 'too-many-cells' }
  const refused = tooLarge(values)
  if (refused !== null) return { refused }
  const within = { rows: args.rows, columns, values: values.slice(0, args.rows.length) }
  const inside = written(workbook, table, args, [within], context)
  const beyond = values.slice(args.rows.length)
  if (beyond.length === 0) return { patches: inside }
  const cells = beyond.map(row => Object.fromEntries(columns.map((id, at) => [id, row[at] ?? null])))
  return appended(workbook, table, args, cells, context, inside)
}

/** The cells that were moved from, without those that were moved to: no cell comes twice in a set. */
function emptied(workbook: Workbook, { from, ...to }: Moved): readonly Patch[] {
  const table = tableFor(workbook, from)
  const isSame = from.sheet === to.sheet && from.table === to.table
  const landed = new Set(isSame ? to.rows : [])
  const there = from.rows.filter(id => isThere(rowOf(workbook.state, from.sheet, from.table, id)))
  const columns = from.columns.filter(id => writable(table, columnOf(table, id)))
  const parts = [
    { ids: there.filter(id => !landed.has(id)), fields: columns },
    { ids: there.filter(id => landed.has(id)), fields: columns.filter(id => !to.columns.includes(id)) }
  ]
  return parts
    .filter(({ ids, fields }) => ids.length > 0 && fields.length > 0)
    .map(({ ids, fields }) => {
      const rows = ids.map(id => rowOf(workbook.state, from.sheet, from.table, id))
      const held = rows.map(row => fields.map((id): Value => row?.fields[id] ?? null))
      return { kind: 'row', in: [from.sheet, from.table], ids, fields, from: held, to: null }
    })
}

function appended(
  workbook: Workbook,
  table: Table,
  at: { readonly sheet: Id; readonly table: TableId },
  cells: readonly Readonly<Record<string, CellValue>>[],
  context: Context,
  before: readonly Patch[]
): Outcome {
  const added = newRows(workbook, table, at.sheet, { cells }, context)
  if ('refused' in added) return added
  return { patches: [...before, ...added.patches], made: added.made ?? [] }
}

/** Whether a person may type there: not what is worked out, given once, names a fixed row, or a record of a review. */
export function writable(table: Table, column: Column | undefined): boolean {
  if (column === undefined || column.kind === 'derived' || column.kind === 'code') return false
  if (isGiven(table, column.id)) return false
  return table.reviews === undefined || column.id === table.reviews.comment
}

function refusal(table: Table, columns: readonly ColumnId[]): Refusal | null {
  return columns.every(id => writable(table, columnOf(table, id))) ? null : 'read-only-column'
}

function tooLarge(values: readonly (readonly CellValue[])[]): Refusal | null {
  const fits = (value: CellValue): boolean => {
    if (typeof value === 'string') return fitsCell(value)
    if (Array.isArray(value)) return value.every(item => fitsCell(String(item)))
    return value === null || typeof value !== 'object' || !('unread' in value) || fitsCell(value.unread)
  }
  return values.every(row => row.every(fits)) ? null : 'cell-too-large'
}

function tableFor(workbook: Workbook, at: { readonly sheet: Id; readonly table: TableId }): Table {
  return tableOf(sheetOf(workbook, at.sheet).template, at.table)
}

type Block = Omit<Filled, 'sheet' | 'table'>

/** One patch for the cells of each block; a form's or fixed table's rows that are not there yet are made with them. */
export function written(
  workbook: Workbook,
  table: Table,
  at: { readonly sheet: Id; readonly table: TableId },
  blocks: readonly Block[],
  context: Context
): readonly Patch[] {
  const place = [at.sheet, at.table] as const
  const rowWith = (id: Id): Row | undefined => rowOf(workbook.state, at.sheet, at.table, id)
  const cells = blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, columns, values }): Patch => {
      const from = rows.map(id => {
        const fields = rowWith(id)?.fields
        return columns.map((column): Value => fields?.[column] ?? null)
      })
      return { kind: 'row', in: place, ids: rows, fields: columns, from, to: values }
    })
  const ids = table.shape === 'rows' ? [] : [...new Set(blocks.flatMap(({ rows }) => rows))]
  const absent = ids.filter(id => !isThere(rowWith(id)))
  if (absent.length === 0) return cells
  const begun = beginningOf(table)
  const orders = orderKeys(null, null, begun.length)
  const fixed = new Map(
    begun.map(({ key, cells: given }, index) => {
      const keyed: readonly [Id, { readonly order: Value; readonly given: Fields }] = [
        context.keyed(at.sheet, at.table, key),
        { order: orders[index] ?? null, given }
      ]
      return keyed
    })
  )
  const fields = givenColumns(table)
  const to = absent.map((id): readonly Value[] => {
    const row = fixed.get(id)
    return [true, row?.order ?? null, ...fields.map(field => row?.given[field] ?? null)]
  })
  return [...cells, { kind: 'row', in: place, ids: absent, fields: ['@alive', '@order', ...fields], from: null, to }]
}

function isThere(row: Row | undefined): boolean {
  return row !== undefined && isAlive(row)
}

/** The one row of a form table, if it has been begun. */
export function formRow(workbook: Workbook, sheet: Id, table: TableId): Row | undefined {
  return rowsOf(workbook.state, sheet, table)[0]
}
