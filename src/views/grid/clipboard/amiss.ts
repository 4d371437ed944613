import { isAlive, rowOf } from '../../../model/state'
import type { Acting } from '../edits'
import type { Scene } from '../scene'
import { at, type Spot } from '../selection'
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
