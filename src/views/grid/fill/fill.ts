import { fillCells } from '../../../commands/cells'
import { isBlank } from '../../../model/cell'
import type { Row } from '../../../model/state'
import { continued } from '../../../model/series/series'
import type { CellValue, Column } from '../../../model/template'
import { storedIn } from '../../../model/workbook'
import { type Acting, converted, selectedRange } from '../edits'
import { cellAt, isFilledAt, rowsIn, type Scene, writableIn } from '../scene'
import type { Range } from '../selection/selection'
import { drawnOut, toNeighbour, type Way } from './stretch'

/** Fills what a range was drawn out by with what its source goes on to, as one set, and selects the whole. */
export function fillTo(acting: Acting, source: Range, to: Range, isCopy: boolean): void {
  const scene = acting.scene()
  const drawn = drawnOut(source, to)
  if (drawn === null) return
  const { range, way } = drawn
  const rows = rowsIn(scene, range)
  const columns = writableIn(scene, range)
  if (rows.length > 0 && columns.length > 0) {
    const isDown = way === 'down' || way === 'up'
    const values = isDown
      ? downwards(scene, source, rows, columns, way, isCopy)
      : across(scene, source, rows, range, way, isCopy)
    const ids = columns.map(({ column }) => column.id)
    const done = scene.desk.run(fillCells, { ...scene.place, rows: rows.map(({ id }) => id), columns: ids, values })
    if (done === null) return
    scene.desk.announce(scene.world.say('fill.done', { count: rows.length * columns.length }))
  }
  acting.store.setState({
    selection: {
      active: { row: source.top, column: source.left },
      anchor: { row: to.top, column: to.left },
      focus: { row: to.bottom, column: to.right }
    }
  })
}

type Written = ReturnType<typeof writableIn>
type Values = readonly (readonly CellValue[])[]

/** Each column goes on by itself. */
function downwards(
  scene: Scene,
  source: Range,
  rows: readonly Row[],
  columns: Written,
  way: Way,
  isCopy: boolean
): Values {
  const isUp = way === 'up'
  const seeds = rowsIn(scene, source)
  const filled = columns.map(({ column }) => {
    const values = ordered(
      seeds.map(row => storedIn(row, column.id)),
      isUp
    )
    const series = { kind: column.kind, values, direction: isUp ? -1 : 1, language: scene.desk.language } as const
    return ordered(continued(series, rows.length, isCopy), isUp)
  })
  return rows.map((_, at) => filled.map(values => values[at] ?? null))
}

const counting: ReadonlySet<Column['kind']> = new Set(['text', 'number', 'money', 'percent', 'date'])

/** Each row goes on by itself; what comes from a column of another kind is read by the kind of the column that it goes to. */
function across(scene: Scene, source: Range, rows: readonly Row[], range: Range, way: Way, isCopy: boolean): Values {
  const isBack = way === 'left'
  const targets = writableIn(scene, range)
  const from = ordered(scene.columns.slice(source.left, source.right + 1), isBack)
  return rows.map((_, down) => {
    const values = from.map(
      laid => cellAt(scene, { row: range.top + down, column: scene.columns.indexOf(laid) })?.value ?? null
    )
    return targets.map(({ index, column }) => {
      const step = isBack ? range.right - index : index - range.left
      const isSeries = counting.has(column.kind) && from.every(laid => laid.column?.kind === column.kind)
      if (isSeries) {
        const seeds = { kind: column.kind, values, direction: isBack ? -1 : 1, language: scene.desk.language } as const
        return continued(seeds, step + 1, isCopy).at(-1) ?? null
      }
      const at = step % Math.max(1, from.length)
      const origin = from[at]?.column ?? null
      return origin === null ? null : converted(scene, origin, values[at] ?? null, column)
    })
  })
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
