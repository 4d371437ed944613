import { clearCells, fillCells, setCells } from '../../commands/cells'
import { addRows, duplicateRows, moveRows, removeRows } from '../../commands/rows'
import { isBlank, isUnread, problemOf, raw } from '../../model/cell'
import type { Id } from '../../model/change'
import type { CellValue, Column } from '../../model/template'
import { storedIn } from '../../model/workbook'
import { groupCells } from './order/joining'
import { apart, inOrder, joined } from './selection/areas'
import { areasOf, type Range, rangeOf, type Spot } from './selection/selection'
import { type Cells, extentOf, rowsIn, type Scene, writableAt, writableIn } from './scene'
import type { GridStore } from './state'

/** What an act of the grid works on. */
export interface Acting {
  /** As it stands now; never kept over a commit. */
  readonly scene: () => Scene
  readonly store: GridStore
}

/** The cells that an act on one table of cells is for: of several areas the last. */
export function selectedRange({ scene, store }: Acting): Range {
  return rangeOf(store.getState().selection, extentOf(scene()))
}

/** All cells that are selected, in ranges that do not overlap. */
export function selectedParts({ scene, store }: Acting): readonly Range[] {
  return apart(areasNow({ scene, store }))
}

/** The selected cells as one table, for copying; null where the areas make none (`joined`). */
export function selectedTable(acting: Acting): Cells | null {
  const { rows, columns } = acting.scene()
  const at = joined(areasNow(acting).map(range => ({ ...range, bottom: Math.min(range.bottom, rows.length - 1) })))
  return at && { rows: at.rows.flatMap(row => rows[row] ?? []), columns: at.columns.flatMap(one => columns[one] ?? []) }
}

function areasNow({ scene, store }: Acting): readonly Range[] {
  return areasOf(store.getState().selection, extentOf(scene()))
}

/** Writes one cell; in the empty row at the end a filled cell begins a new row. Returns whether a row was made. */
export function writeCell(scene: Scene, { row, column: index }: Spot, value: CellValue): boolean {
  const column = writableAt(scene, index)
  if (column === null) return false
  const { desk, place, rows } = scene
  const there = rows[row]
  if (there === undefined) {
    if (isBlank(value) || !scene.canAdd) return false
    return desk.run(addRows, { ...place, cells: [{ [column.id]: value }] }) !== null
  }
  if (isSame(storedIn(there, column.id), value)) return false
  desk.run(setCells, { ...place, rows: [there.id], columns: [column.id], values: [[value]] })
  return false
}

/** Whether two cells hold the same. */
export function isSame(a: CellValue, b: CellValue): boolean {
  if (isBlank(a) && isBlank(b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => one === b[at])
  if (isUnread(a) && isUnread(b)) return a.unread === b.unread
  return a === b
}

/** Empties the selected cells, as one set. Nothing is done where all of them are empty already. */
export function clear(acting: Acting): void {
  const scene = acting.scene()
  const blocks = selectedParts(acting).flatMap(range => {
    const rows = rowsIn(scene, range)
    const columns = writableIn(scene, range).map(({ column }) => column.id)
    const isFilled = rows.some(row => columns.some(id => !isBlank(storedIn(row, id))))
    return isFilled ? [{ rows: rows.map(({ id }) => id), columns }] : []
  })
  const [first, ...further] = blocks
  if (first !== undefined) scene.desk.run(clearCells, { ...scene.place, ...first, further })
}

/** Fills every cell of some ranges that can be written with what `valueFor` gives for it, as one set. */
export function fill(
  acting: Acting,
  ranges: readonly Range[],
  valueFor: (at: Spot, column: Column) => CellValue,
  command: typeof setCells = setCells
): void {
  const scene = acting.scene()
  const blocks = ranges.flatMap(range => {
    const rows = rowsIn(scene, range)
    const columns = writableIn(scene, range)
    if (rows.length === 0 || columns.length === 0) return []
    const values = rows.map((_, down) =>
      columns.map(({ index, column }) => valueFor({ row: range.top + down, column: index }, column))
    )
    return [{ rows: rows.map(({ id }) => id), columns: columns.map(({ column }) => column.id), values }]
  })
  const [first, ...further] = blocks
  if (first !== undefined) scene.desk.run(command, { ...scene.place, ...first, further })
}

/** The first row of the selection over the rows below; a single row takes what stands above it. */
export function fillDown(acting: Acting): void {
  const scene = acting.scene()
  const range = selectedRange(acting)
  const from = range.top === range.bottom ? range.top - 1 : range.top
  const source = scene.rows[from]
  if (source === undefined) return
  fill(acting, [{ ...range, top: from + 1 }], (_, column) => storedIn(source, column.id), fillCells)
}

/** The first column of the selection over the columns beside it, read by the kind of each. */
export function fillRight(acting: Acting): void {
  const scene = acting.scene()
  const range = selectedRange(acting)
  const from = range.left === range.right ? range.left - 1 : range.left
  const source = scene.columns[from]
  if (source === undefined) return
  const valueFor = ({ row }: Spot, column: Column): CellValue => {
    const line = scene.rows[row]
    if (line === undefined) return null
    const { value } = scene.layout.cell(line, source)
    return source.column === null ? null : converted(scene, source.column, value, column)
  }
  fill(acting, [{ ...range, left: from + 1 }], valueFor, fillCells)
}

/** A value for another column: as it is where the kinds agree, else read from its words. */
export function converted(scene: Scene, from: Column, value: CellValue, to: Column): CellValue {
  if (isBlank(value)) return null
  const fits = from.kind === to.kind && problemOf(to, value) === null
  return fits ? value : scene.world.read(to, raw(from, value, scene.world.showing))
}

/** The rows of the selection. */
export function selectedRows(acting: Acting): readonly Id[] {
  const { rows } = acting.scene()
  const at = inOrder(areasNow(acting).map(({ top, bottom }) => [top, Math.min(bottom, rows.length - 1)]))
  return at.flatMap(index => rows[index]?.id ?? [])
}

/** As many new rows as are selected, above or below them, in the same group. Returns the first that was made. */
export function insertRows(acting: Acting, where: 'above' | 'below'): Id | null {
  const rows = selectedRows(acting)
  return insertBeside(acting, where, where === 'above' ? rows[0] : rows.at(-1), Math.max(1, rows.length))
}

/** Adds a row at the end of a group. */
export function insertInGroup(acting: Acting, { rows }: Scene['headings'][number]): Id | null {
  return insertBeside(acting, 'below', rows.at(-1)?.id, 1)
}

function insertBeside(acting: Acting, where: 'above' | 'below', row: Id | undefined, count: number): Id | null {
  const scene = acting.scene()
  const { desk, place, canAdd } = scene
  if (!canAdd) return null
  const at = row === undefined ? {} : where === 'above' ? { before: row } : { after: row }
  const group = groupCells(scene, row)
  const cells = Array.from({ length: count }, () => group.cells)
  const made = desk.run(addRows, { ...place, cells, ...at })?.made[0] ?? null
  if (made !== null && group.words !== '') desk.announce(scene.world.say('rows.inGroup', { count, name: group.words }))
  return made
}

export function removeSelected(acting: Acting): void {
  const { desk, place, world } = acting.scene()
  const rows = selectedRows(acting)
  if (rows.length === 0) return
  if (desk.run(removeRows, { ...place, rows })) desk.announce(world.say('grid.removed', { count: rows.length }))
}

export function duplicateSelected(acting: Acting): Id | null {
  const { desk, place } = acting.scene()
  const rows = selectedRows(acting)
  return rows.length === 0 ? null : (desk.run(duplicateRows, { ...place, rows })?.made[0] ?? null)
}

/** Manual order is only to be seen, so only to be changed, while nothing is sorted. */
export function moveSelected(acting: Acting, to: 'up' | 'down', isSorted: boolean): void {
  const { desk, place, world } = acting.scene()
  const rows = selectedRows(acting)
  if (rows.length === 0) return
  if (isSorted) desk.tell(world.say('grid.sorted.fixed'))
  else desk.run(moveRows, { ...place, rows, to })
}

/** Columns of the selection, for what is done to whole columns. */
export function selectedColumns(acting: Acting): readonly string[] {
  const { columns } = acting.scene()
  const at = inOrder(areasNow(acting).map(({ left, right }) => [left, right]))
  return at.flatMap(index => columns[index]?.id ?? [])
}
