import type { LaidCell, LaidColumn, TableLayout } from '../../layout/table'
import { writable } from '../../commands/cells'
import { isBlank } from '../../model/cell'
import type { Id } from '../../model/change'
import type { Row } from '../../model/state'
import type { Column, Table, TableId } from '../../model/template'
import { storedIn } from '../../model/workbook'
import type { CellWorld } from '../cells/edit'
import type { Desk } from '../desk'
import type { Heading } from './order/order'
import type { Extent, Range, Spot } from './selection/selection'

/** What the grid shows at this moment: one plain value that every handler reads. */
export interface Scene {
  readonly desk: Desk
  readonly place: { readonly sheet: Id; readonly table: TableId }
  readonly table: Table
  readonly layout: TableLayout
  readonly world: CellWorld
  /** As they stand on the screen: sorted, filtered, the row under way held in its place; those of closed groups left out. */
  readonly rows: readonly Row[]
  /** Above the first row of each group; they hold no cells. None where the rows are in no groups. */
  readonly headings: readonly Heading[]
  /** What the rows are grouped by; null where they are in no groups. */
  readonly grouped: Column | null
  /** Rows that pass the filters, those of closed groups too. */
  readonly passing: number
  /** As they stand on the screen, the fixed ones first. */
  readonly columns: readonly LaidColumn[]
  /** Whether an empty row at the end takes new ones. */
  readonly canAdd: boolean
  readonly page: Extent['page']
}

export function extentOf({ rows, columns, canAdd, page }: Scene): Extent {
  return { rows: rows.length + (canAdd ? 1 : 0), columns: columns.length, page }
}

export function cellAt(scene: Scene, { row, column }: Spot): LaidCell | null {
  const [line, laid] = [scene.rows[row], scene.columns[column]]
  return line === undefined || laid === undefined ? null : scene.layout.cell(line, laid)
}

export function isFilledAt(scene: Scene): (spot: Spot) => boolean {
  return spot => {
    const [row, column] = [scene.rows[spot.row], scene.columns[spot.column]?.column]
    if (row === undefined) return false
    // What is stored need not be laid out to be known: a jump may pass ten thousand rows.
    if (column && column.kind !== 'derived') return !isBlank(storedIn(row, column.id))
    const cell = cellAt(scene, spot)
    return cell !== null && !isBlank(cell.value)
  }
}

/** Whether no row holds anything in a column; what is worked out is never empty. */
export function isEmptyColumn({ rows, columns }: Scene, index: number): boolean {
  const column = columns[index]?.column
  if (!column || column.kind === 'derived') return false
  return rows.every(row => isBlank(storedIn(row, column.id)))
}

/** The column that takes typing at a place; null for what is worked out, given once or run together. */
export function writableAt(scene: Scene, index: number): Column | null {
  const column = scene.columns[index]?.column ?? null
  return column !== null && writable(scene.table, column) ? column : null
}

/** Where typing may begin in a row: its first column that takes it. */
export function firstWritable({ columns, table }: Pick<Scene, 'columns' | 'table'>): number {
  return Math.max(
    0,
    columns.findIndex(({ column }) => column !== null && writable(table, column))
  )
}

/** The rows of a range; the empty row at the end is not one. */
export function rowsIn({ rows }: Scene, range: Range): readonly Row[] {
  return rows.slice(range.top, range.bottom + 1)
}

export function columnsIn({ columns }: Scene, range: Range): readonly LaidColumn[] {
  return columns.slice(range.left, range.right + 1)
}

/** Cells that make a table: each of the rows by each of the columns. */
export interface Cells {
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
}

export function cellsOf(scene: Scene, range: Range): Cells {
  return { rows: rowsIn(scene, range), columns: columnsIn(scene, range) }
}

/** Columns of a range that can be written, with their place in the row. */
export function writableIn(scene: Scene, range: Range): readonly { readonly index: number; readonly column: Column }[] {
  const found: { index: number; column: Column }[] = []
  for (let index = range.left; index <= range.right; index++) {
    const column = writableAt(scene, index)
    if (column !== null) found.push({ index, column })
  }
  return found
}
