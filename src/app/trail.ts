import { isRemoved } from '../model/removed'
import { workbookOf } from '../model/workbook'
import type { Place } from '../views/desk'
import { goTo } from './editing'
import type { Session } from './session'

/** So many steps of links can be gone back. */
const longest = 50

/**
 * Goes to another row and remembers from where, so that one can come back. Within a row, or to a table, nothing is remembered.
 * A deleted row is shown where one stands.
 */
export function follow(session: Session, place: Place): void {
  const { active, trail, opened, place: before } = session.app.getState()
  const { sheet: home, table: within, row: target } = place
  const there = target === undefined ? null : { sheet: home, table: within, row: target }
  if (opened !== null && there !== null && isRemoved(workbookOf(opened.state()), there)) {
    session.app.setState({ dialog: { is: 'removed', place: there } })
    return
  }
  const isElsewhere = place.row !== undefined && place.row !== active?.row
  if (before !== null && active !== null && isElsewhere) {
    const { sheet, table } = before
    const from = { sheet, table, row: active.row, ...(active.column !== null && { column: active.column }) }
    session.app.setState({ trail: [...trail, from].slice(-longest) })
  }
  arrive(session, place)
}

/** Back to where the last link was followed from. */
export function goBack(session: Session): void {
  const { trail } = session.app.getState()
  const last = trail.at(-1)
  if (last === undefined) return
  session.app.setState({ trail: trail.slice(0, -1) })
  arrive(session, last)
}

/** Who followed a link in the form of a row goes on in the form of the other. */
function arrive(session: Session, place: Place): void {
  const isInForm = document.activeElement?.closest('[data-region="side"] form') instanceof HTMLElement
  goTo(session, place)
  if (place.row === undefined) return
  const { row, column = null } = place
  session.app.setState({ active: { row, column }, ...(isInForm && { aim: { is: 'field', column } }) })
}
