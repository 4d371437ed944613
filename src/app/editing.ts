import type { Command } from '../commands'
import type { Id } from '../model/change'
import { workbookOf } from '../model/workbook'
import type { Place } from '../views/desk'
import { showGrid } from './pictures'
import { contextOf, sayIn, type Session, tellError, tellNote } from './session'

/** Runs a command on the open workbook and commits what it makes. Refusals, conflicts and a full disk are told here. */
export function run<A>(session: Session, command: Command<A>, args: A): { readonly made: readonly Id[] } | null {
  const { opened, room } = session.app.getState()
  if (opened === null) return null
  const say = sayIn(session)
  if (room === 'full') {
    tellError(session, say('notice.diskFull'))
    return null
  }
  const outcome = command.run(workbookOf(opened.state()), args, contextOf(session))
  if ('refused' in outcome) {
    tellNote(session, say(`refusal.${outcome.refused}`))
    return null
  }
  const { conflicts } = opened.commit(command.name, { patches: outcome.patches }, outcome.note)
  if (conflicts.length > 0) tellNote(session, say('problem.conflict', { count: conflicts.length }))
  return { made: outcome.made ?? [] }
}

/** Brings a place into sight; a row of another table in its grid, for not every row stands in a picture. */
export function goTo(session: Session, place: Place): void {
  const { place: before } = session.app.getState()
  const stays = before?.sheet === place.sheet && before.table === place.table
  if (!stays && place.row !== undefined) showGrid(session, place.sheet, place.table)
  session.app.setState({ place, ...(!stays && { active: null, column: null, shown: null }) })
}

/**
 * Whether the keyboard is in a text field, which then has its own undo. The active cell of a grid always holds a field, so that
 * a dead key can begin an edit; until something is in it, the cell is not being edited.
 */
export function isTyping(page: Document): boolean {
  const at = page.activeElement
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) {
    if (['checkbox', 'radio', 'button'].includes(at.type) || at.readOnly) return false
    return at.dataset.editor === undefined || at.value !== ''
  }
  return at instanceof HTMLElement && at.isContentEditable
}
