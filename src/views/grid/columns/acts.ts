import { isOwn, moveColumn, removeColumns } from '../../../commands/columns'
import type { LaidColumn } from '../../../layout/table'
import type { Row } from '../../../model/state'
import { headingWidth } from './columns'
import { chipWords } from '../../cells/chipwords'
import { type Acting, selectedColumns } from '../edits'
import { cellPadding } from '../space/heights'
import type { Looks } from '../order/looks'
import type { Scene } from '../scene'

/** The columns that an act on one of them is for: all that are selected whole together with it, or it alone. */
export function chosenColumns(acting: Acting, column: string): readonly string[] {
  const { selection } = acting.store.getState()
  const selected = selection.whole === 'columns' ? selectedColumns(acting) : []
  return selected.includes(column) ? selected : [column]
}

/** Whether a column is selected from top to bottom. */
export function isSelectedColumn(acting: Acting, index: number): boolean {
  const id = acting.scene().columns[index]?.id ?? ''
  return acting.store.getState().selection.whole === 'columns' && selectedColumns(acting).includes(id)
}

/** Whether a column is a person's own: only those can be deleted or given another kind. */
export function isOwnColumn({ desk }: Scene, column: string): boolean {
  return isOwn(desk.workbook, column)
}

/** The column to the left of another as the table is looked at just now; '' before the first. */
export function leftOf({ columns }: Scene, column: string): string {
  return columns[columns.findIndex(({ id }) => id === column) - 1]?.id ?? ''
}

/**
 * Takes columns to just before another. One of a person's own goes there for good, in every view that has no order of its own;
 * the template's keep their order, and stand elsewhere only in this way of looking at the table.
 */
export function placeColumns({ scene }: Acting, looks: Looks, columns: readonly string[], before: string | null): void {
  const { desk, place, layout } = scene()
  const [column] = columns
  const isForGood = columns.length === 1 && column !== undefined && isOwnColumn(scene(), column) && !looks.isReordered
  if (!isForGood) return looks.place(columns, before)
  const rest = layout.columns.filter(({ id }) => id !== column)
  const at = before === null ? rest.length : rest.findIndex(({ id }) => id === before)
  desk.run(moveColumn, { ...place, column, after: rest[at - 1]?.id ?? '' })
}

/** One place to the left or right, among the columns that are in sight. */
export function stepColumns(acting: Acting, looks: Looks, columns: readonly string[], by: -1 | 1): void {
  const shown = acting.scene().columns.map(({ id }) => id)
  const [first, last] = [shown.findIndex(id => columns.includes(id)), shown.findLastIndex(id => columns.includes(id))]
  if (by < 0 ? first <= 0 : last >= shown.length - 1) return
  placeColumns(acting, looks, columns, (by < 0 ? shown[first - 1] : shown[last + 2]) ?? null)
}

export function deleteColumns({ scene }: Acting, columns: readonly string[]): void {
  const { desk, place, world } = scene()
  if (desk.run(removeColumns, { ...place, columns }) !== null)
    desk.tell(world.say('column.removed', { count: columns.length }))
}

/** As wide as the widest of their texts, within reason. */
export function fitColumns({ scene }: Acting, looks: Looks, columns: readonly string[]): void {
  const seen = scene()
  const { desk, world, layout } = seen
  const measure = measuring()
  const found = new Map(
    layout.columns.flatMap(laid => (columns.includes(laid.id) ? [[laid.id, fitting(laid, seen, measure)]] : []))
  )
  looks.resize(columns, id => found.get(id) ?? 0)
  const [only] = [...found]
  const name = layout.columns.find(({ id }) => id === only?.[0])?.label
  if (only !== undefined && name !== undefined) desk.announce(world.say('column.fitted', { name, width: only[1] }))
}

/** Rows that are measured: more would show no wider text, and takes longer than a person waits. */
const mostMeasured = 2000
const mostFitted = 480
const besideText = 22

function fitting(
  laid: LaidColumn,
  { layout: { cell }, rows, world: { say } }: Scene,
  measure: (text: string) => number
): number {
  const step = Math.max(1, Math.ceil(rows.length / mostMeasured))
  let widest = 0
  for (let at = 0; at < rows.length; at += step) {
    const { text, chips, hint } = cell(rows[at] as Row, laid)
    const words = chips?.map(chip => measure(chipWords(say, chip)) + besideText) ?? text.split('\n').map(measure)
    const width = chips === undefined ? Math.max(...words) : words.reduce((sum, one) => sum + one, 0)
    widest = Math.max(widest, width + (laid.column?.kind === 'rating' && hint ? measure(hint) + besideText : 0))
  }
  return Math.min(mostFitted, Math.max(headingWidth(laid.label), Math.ceil(widest) + cellPadding + 2))
}

/** Widths of text in the font of cells. */
function measuring(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return text => text.length * 7
  pen.font = `13px ${getComputedStyle(document.body).fontFamily}`
  return text => pen.measureText(text).width
}
