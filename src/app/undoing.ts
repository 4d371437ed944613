import { commandLabel } from '../commands'
import type { Address } from '../model/change'
import { giverOf } from '../model/history'
import type { UndoLabel } from '../model/undo'
import { workbookOf } from '../model/workbook'
import type { OpenWorkbook } from '../store'
import { locale } from '../text'
import { actWords } from '../text/act-words'
import { announce } from '../ui/toasts'
import { sayIn, type Session, tellNote } from './session'
import { showChange } from './showing'
import { placeWords } from './skipped'

/** At most so many cells are named that undo left alone; the rest are counted. */
const mostNamed = 3

/** Takes this copy's latest set back, or gives it again; the view moves to what changed. */
export function takeBack(session: Session, way: 'undo' | 'redo'): void {
  const { opened } = session.app.getState()
  if (opened === null) return
  const label = way === 'undo' ? opened.undoName() : opened.redoName()
  const done = way === 'undo' ? opened.undo() : opened.redo()
  if (done === null || label === null) return
  const say = sayIn(session)
  announce(session.toasts, say(way === 'undo' ? 'sheet.undone' : 'sheet.redone', { what: whatOf(session, label) }))
  if (done.skipped.length > 0) {
    const cells = skippedWords(session, opened, done.skipped)
    tellNote(session, say('sheet.skipped', { count: done.skipped.length, cells }))
  }
  showChange(session, done.set.patches)
}

/** What undo or redo would do, as its menu item and its button say: “Undo paste of 12 cells”. */
export function takeBackLabel(session: Session, way: 'undo' | 'redo', label: UndoLabel | null): string {
  const say = sayIn(session)
  if (label === null) return say(`sheet.${way}`)
  const words = actWords(say, label.command, label)
  if (words !== null) return say(`sheet.${way}Named`, { what: words })
  return say(`sheet.${way}Other`, { what: whatOf(session, label) })
}

function whatOf(session: Session, label: UndoLabel): string {
  const { language } = session.app.getState().preferences
  return actWords(sayIn(session), label.command, label) ?? commandLabel(label.command, language)
}

/** What undo left alone, each with whoever has changed it since. */
function skippedWords(session: Session, opened: OpenWorkbook, skipped: readonly Address[]): string {
  const { language } = session.app.getState().preferences
  const say = sayIn(session)
  const workbook = workbookOf(opened.state())
  const named = skipped.slice(0, mostNamed).map(at => {
    const cell = placeWords(workbook, at, language, say)
    const name = giverOf(opened.log(), at)?.set.author.name ?? ''
    return name === '' ? cell : say('sheet.skippedBy', { cell, name })
  })
  const more = skipped.length - named.length
  const list = more === 0 ? named : [...named, say('sheet.skippedMore', { count: more })]
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(list)
}
