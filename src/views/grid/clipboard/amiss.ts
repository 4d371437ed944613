import { isUnread } from '../../../model/cell'
import { isAlive, rowOf } from '../../../model/state'
import type { ColumnId } from '../../../model/template'
import { storedIn } from '../../../model/workbook'
import type { Acting } from '../edits'
import type { Scene } from '../scene'
import { at, type Spot } from '../selection/selection'
import type { PasteNews } from '../state'

type Cell = PasteNews['amiss'][number]

/** Whether anything of a paste still needs a look. */
export function isAmiss({ amiss }: PasteNews, scene: Scene): boolean {
  return amiss.some(cell => needsLook(cell, scene))
}

function needsLook({ row, column }: Cell, { desk, place, columns, layout }: Scene): boolean {
  const line = rowOf(desk.workbook.state, place.sheet, place.table, row)
  const laid = columns.find(({ id }) => id === column)
  return line !== undefined && laid !== undefined && isAlive(line) && layout.cell(line, laid).problem !== undefined
}

/** The next cell of a paste that needs a look and stands in sight, round and round; null where there is none. */
export function nextAmiss(news: PasteNews, scene: Scene): { readonly at: number; readonly spot: Spot } | null {
  for (let step = 1; step <= news.amiss.length; step++) {
    const index = (news.at + step) % news.amiss.length
    const cell = news.amiss[index]
    if (cell === undefined || !needsLook(cell, scene)) continue
    const row = scene.rows.findIndex(({ id }) => id === cell.row)
    if (row >= 0) return { at: index, spot: { row, column: scene.columns.findIndex(({ id }) => id === cell.column) } }
  }
  return null
}

/** A text that a list could not take, where the paste is looked at now; it may be offered as a new entry. */
export interface Unlisted {
  readonly column: ColumnId
  readonly text: string
}

/** Of the cell that was gone to last, else of the first that needs a look. */
export function unlisted(news: PasteNews, scene: Scene): Unlisted | null {
  const isOpen = (cell: Cell | undefined): cell is Cell => cell !== undefined && needsLook(cell, scene)
  const cell = [news.amiss[news.at], ...news.amiss].find(isOpen)
  const { desk, place, columns } = scene
  const kind = columns.find(({ id }) => id === cell?.column)?.column?.kind
  if (cell === undefined || (kind !== 'choice' && kind !== 'choices')) return null
  const row = rowOf(desk.workbook.state, place.sheet, place.table, cell.row)
  const value = row === undefined ? null : storedIn(row, cell.column)
  return isUnread(value) ? { column: cell.column, text: value.unread } : null
}

/** Goes to the next cell that needs a look. Once none does, the news is over. */
export function goToNext({ scene, store, reveal }: Acting & { readonly reveal: () => void }): void {
  const { pasted } = store.getState()
  if (pasted === null) return
  const next = nextAmiss(pasted, scene())
  if (next === null) {
    store.setState({ pasted: null })
    scene().desk.announce(scene().world.say('grid.paste.done'))
    return
  }
  store.setState({ pasted: { ...pasted, at: next.at }, selection: at(next.spot.row, next.spot.column), editing: null })
  reveal()
}
