import { type Command, commandLabel } from '../commands'
import type { ChangeSet, Id } from '../model/change'
import type { Column } from '../model/template'
import { sheetsOf, workbookOf } from '../model/workbook'
import { announce } from '../ui/toasts'
import type { Place } from '../views/desk'
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

/** Takes this copy's latest set back, or gives it again; the view moves to what changed. */
export function takeBack(session: Session, way: 'undo' | 'redo'): void {
  const { opened, preferences } = session.app.getState()
  if (opened === null) return
  const name = (way === 'undo' ? opened.undoName() : opened.redoName())?.command ?? null
  const done = way === 'undo' ? opened.undo() : opened.redo()
  if (done === null || name === null) return
  const say = sayIn(session)
  const what = commandLabel(name, preferences.language)
  announce(session.toasts, say(way === 'undo' ? 'sheet.undone' : 'sheet.redone', { what }))
  if (done.skipped.length > 0) tellNote(session, say('sheet.skipped', { count: done.skipped.length }))
  showChange(session, done.set)
}

/** Goes to the first cell that a set touched, where it is still in a sheet. */
function showChange(session: Session, set: ChangeSet): void {
  const { opened } = session.app.getState()
  const patch = set.patches.find(({ kind }) => kind === 'row')
  if (opened === null || patch?.in === undefined) return
  const [sheet, table] = patch.in
  const known = sheetsOf(workbookOf(opened.state())).find(({ id }) => id === sheet)
  const columns: readonly Column[] = known?.template.tables.find(({ id }) => id === table)?.columns ?? []
  const column = patch.fields.find(field => columns.some(({ id }) => id === field))
  if (known !== undefined) goTo(session, { sheet, table, row: patch.ids[0], column })
}

/** Brings a place into sight. */
export function goTo(session: Session, place: Place): void {
  const { place: before } = session.app.getState()
  const stays = before?.sheet === place.sheet && before.table === place.table
  session.app.setState({ place, ...(!stays && { active: null, shown: null }) })
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
