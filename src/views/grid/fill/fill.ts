import { fillCells } from '../../../commands/cells'
import { format, isBlank } from '../../../model/cell'
import type { Row } from '../../../model/state'
import { continuing } from '../../../model/series/series'
import type { CellValue, Column } from '../../../model/template'
import { storedIn } from '../../../model/workbook'
import { type Acting, converted, selectedRange } from '../edits'
import { cellAt, isFilledAt, rowsIn, type Scene, writableIn } from '../scene'
import type { Range } from '../selection/selection'
import { drawnOut, toNeighbour, type Way } from './stretch'

/** What drawing a range out would write. */
interface Coming {
  readonly way: Way
  readonly rows: readonly Row[]
  /** Of `rows`, and of those that are yet to come. */
  readonly count: number
  readonly columns: Written
  /** Counted from the top left of what is new. */
  readonly valueAt: (down: number, across: number) => CellValue
}

type Written = ReturnType<typeof writableIn>

function comingIn(scene: Scene, source: Range, to: Range, isCopy: boolean): Coming | null {
  const drawn = drawnOut(source, to)
  if (drawn === null) return null
  const { range, way } = drawn
  const rows = rowsIn(scene, range)
  const columns = writableIn(scene, range)
  const count = scene.canAdd ? range.bottom - range.top + 1 : rows.length
  if (count === 0 || columns.length === 0) return null
  const isDown = way === 'down' || way === 'up'
  const valueAt = isDown
    ? downwards(scene, source, count, columns, way, isCopy)
    : across(scene, source, columns, range, way, isCopy)
  return { way, rows, count, columns, valueAt }
}

/**
 * Fills what a range was drawn out by with what its source goes on to, as one set, and selects the whole. Below the last row
 * rows are added.
 */
export function fillTo(acting: Acting, source: Range, to: Range, isCopy: boolean): void {
  const scene = acting.scene()
  const coming = comingIn(scene, source, to, isCopy)
  if (coming !== null) {
    const { rows, count, columns, valueAt } = coming
    const values = Array.from({ length: count }, (_, down) => columns.map((__, over) => valueAt(down, over)))
    const ids = columns.map(({ column }) => column.id)
    const done = scene.desk.run(fillCells, { ...scene.place, rows: rows.map(({ id }) => id), columns: ids, values })
    if (done === null) return
    scene.desk.announce(scene.world.say('fill.done', { count: count * columns.length, rows: done.made.length }))
  }
  acting.store.setState({
    selection: {
      active: { row: source.top, column: source.left },
      anchor: { row: to.top, column: to.left },
      focus: { row: to.bottom, column: to.right }
    }
  })
}

/** What the far end of a range that is being drawn out would hold, as its column shows it, and how many rows would be added. */
export function foretold(
  scene: Scene,
  source: Range,
  to: Range,
  isCopy: boolean
): { readonly coming: string; readonly added: number } {
  const coming = comingIn(scene, source, to, isCopy)
  if (coming === null) return { coming: '', added: 0 }
  const { way, rows, count, columns, valueAt } = coming
  const over = way === 'right' ? columns.length - 1 : 0
  const column = columns[over]?.column
  const value = valueAt(way === 'down' ? count - 1 : 0, over)
  const text = column === undefined ? '' : format(column, value, scene.world.showing)
  return { coming: text || scene.world.say('grid.filter.blank'), added: count - rows.length }
}

/** Each column goes on by itself. */
function downwards(
  scene: Scene,
  source: Range,
  count: number,
  columns: Written,
  way: Way,
  isCopy: boolean
): Coming['valueAt'] {
  const isUp = way === 'up'
  const seeds = ordered(rowsIn(scene, source), isUp)
  const series = columns.map(({ column }) => {
    const values = seeds.map(row => storedIn(row, column.id))
    return continuing({ kind: column.kind, values, direction: isUp ? -1 : 1, language: scene.desk.language }, isCopy)
  })
  return (down, over) => series[over]?.(isUp ? count - 1 - down : down) ?? null
}

const counting: ReadonlySet<Column['kind']> = new Set(['text', 'number', 'money', 'percent', 'date'])

/** Each row goes on by itself; what comes from a column of another kind is read by the kind of the column that it goes to. */
function across(
  scene: Scene,
  source: Range,
  targets: Written,
  range: Range,
  way: Way,
  isCopy: boolean
): Coming['valueAt'] {
  const isBack = way === 'left'
  const from = ordered(
    scene.columns.slice(source.left, source.right + 1).map((laid, at) => ({ laid, index: source.left + at })),
    isBack
  )
  const valueFrom = (down: number, index: number): CellValue =>
    cellAt(scene, { row: range.top + down, column: index })?.value ?? null
  return (down, over) => {
    const target = targets[over]
    if (target === undefined) return null
    const { index, column } = target
    const step = isBack ? range.right - index : index - range.left
    if (counting.has(column.kind) && from.every(({ laid }) => laid.column?.kind === column.kind)) {
      const values = from.map(one => valueFrom(down, one.index))
      const { language } = scene.desk
      return continuing({ kind: column.kind, values, direction: isBack ? -1 : 1, language }, isCopy)(step)
    }
    const origin = from[step % Math.max(1, from.length)]
    if (!origin?.laid.column) return null
    return converted(scene, origin.laid.column, valueFrom(down, origin.index), column)
  }
}

function ordered<Item>(items: readonly Item[], isBack: boolean): readonly Item[] {
  return isBack ? items.toReversed() : items
}

/** Fills down to where the column beside the selection ends. */
export function fillToNeighbour(acting: Acting): void {
  const scene = acting.scene()
  const source = selectedRange(acting)
  const to = toNeighbour(source, scene.rows.length, scene.columns.length, isFilledAt(scene))
  if (to !== null) fillTo(acting, source, to, false)
}

/** Goes on, over the empty rest of the selection, with what stands at its top: what dragging the handle does, without a pointer. */
export function fillSelected(acting: Acting): void {
  const scene = acting.scene()
  const to = selectedRange(acting)
  const rows = rowsIn(scene, to)
  const columns = writableIn(scene, to)
  const isSeed = (row: Row): boolean => columns.some(({ column }) => !isBlank(storedIn(row, column.id)))
  const empty = rows.findIndex(row => !isSeed(row))
  const seeds = empty < 0 ? 1 : empty
  if (seeds > 0)
    fillTo(acting, { ...to, bottom: to.top + seeds - 1 }, { ...to, bottom: to.top + rows.length - 1 }, false)
}
