import type { Id } from '../model/change'
import type { Aim } from '../views'
import { goTo } from './editing'
import type { Session } from './session'

/** Shows a row as a form beside the table, with the keyboard in it. */
export function openRowForm(session: Session, row: Id, aim: Aim): void {
  const { active } = session.app.getState()
  const column = aim.column ?? (active?.row === row ? active.column : null)
  const noteOn = aim.is === 'note' ? { row, column: aim.column } : null
  session.app.setState({ active: { row, column }, panel: 'row', aim: { ...aim }, noteOn })
}

/** Back to the cell that the form was opened from, the table as wide again as before. */
export function leaveRowForm(session: Session): void {
  // What is being typed in a field is written as the keyboard leaves it.
  focusTable()
  session.app.setState({ panel: null, aim: null })
}

/** One key opens the form of the active row, and from inside it goes back to the cell. */
export function toggleRowForm(session: Session): void {
  const { active, panel } = session.app.getState()
  const isInside = document.activeElement?.closest('[data-region="side"]') !== null
  if (panel === 'row' && isInside) leaveRowForm(session)
  else if (panel === 'row') session.app.setState({ panel: null, aim: null })
  else if (active === null) session.app.setState({ panel: 'row' })
  else openRowForm(session, active.row, { is: 'field', column: active.column })
}

/** The row before or after on the screen, in the same form and field. */
export function stepRowForm(session: Session, by: 'before' | 'after', column: string | null): void {
  const { active, beside, place } = session.app.getState()
  const row = beside[by]
  if (row === null || place === null || active === null) return
  // A field that is being typed in is written as the keyboard leaves it.
  if (column !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const { sheet, table } = place
  session.app.setState({
    active: { row, column: active.column },
    aim: column === null ? null : { is: 'field', column }
  })
  goTo(session, { sheet, table, row, ...(active.column !== null && { column: active.column }) })
}

/** Puts the keyboard into the active cell of the table, or on its mark in a picture, there being one such stop. */
function focusTable(): void {
  const main = document.querySelector('[data-region="main"]')
  const mark = main?.querySelector<HTMLElement | SVGElement>(
    '[data-mark][aria-selected="true"], [data-mark][tabindex="0"], tr[data-active] th button'
  )
  if (mark) return mark.focus()
  const grid = document.querySelector('[data-region="main"] [role=grid], [data-region="main"] [role=treegrid]')
  grid?.querySelector<HTMLElement>('[data-editor], [role=row] [tabindex="0"]')?.focus()
}
