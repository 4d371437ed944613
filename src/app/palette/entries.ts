import { type Sheet, sheetsOf, workbookOf } from '../../model/workbook'
import { type Action, actionsOf } from '../actions'
import { useFinding } from '../../views/finding'
import { goTo } from '../editing'
import { doInTable, offers } from '../intable'
import { pictureChoices } from '../pictures'
import { sayIn, type Session } from '../session'
import { aboutTable, titleOf } from '../sheets'
import { chooseView, viewActs, viewChoices, viewInSight } from '../views'
import type { Named } from './ranking'

/** One line of the palette. */
export interface Entry extends Named {
  /** What is done in the table in sight stands apart from what is done anywhere. */
  readonly kind: 'go' | 'here' | 'do' | 'columns'
  readonly shortcut?: string
  readonly run: () => void
}

export const paletteId = 'help.palette'

/** All that can be done now, and every sheet, table, view and column to go to. */
export function entriesOf(session: Session): readonly Entry[] {
  return [
    ...places(session),
    ...pictures(session),
    ...views(session),
    ...inTable(),
    ...viewCommands(session),
    ...commands(session)
  ]
}

/** What the table in sight offers, as its own menus do. */
function inTable(): readonly Entry[] {
  return offers().map(({ id, text, keys, isPlace }) => ({
    id: `table.${id}`,
    kind: isPlace ? 'columns' : 'here',
    label: plain(text),
    ...(keys !== undefined && { shortcut: keys }),
    run: () => {
      const { sight } = useFinding.getState()
      sight?.takeKeyboard()
      // Asked again: the cell that it is for may be another by now.
      doInTable(id)
    }
  }))
}

/** Commands of the window that the table in sight has under the same words. */
const saidThere: ReadonlySet<string> = new Set(['row.duplicate', 'row.remove'])

function commands(session: Session): readonly Entry[] {
  const say = sayIn(session)
  const named = (id: string, label: string): string => {
    const choice = plain(label)
    if (id.startsWith('language.')) return say('palette.choice', { of: say('menu.language'), choice })
    return id.startsWith('theme.') ? say('palette.choice', { of: say('menu.theme'), choice }) : choice
  }
  return Object.entries<Action>(actionsOf(session)).flatMap(([id, action]): readonly Entry[] => {
    const { label, shortcut, isEnabled } = action
    if (!isEnabled || id === paletteId || saidThere.has(id)) return []
    // Asked again when it is chosen: by then the palette is gone, and the keyboard is where it was.
    const run = (): void =>
      Object.entries<Action>(actionsOf(session))
        .find(([other]) => other === id)?.[1]
        .run()
    return [{ id, kind: 'do', label: named(id, label), ...(shortcut !== undefined && { shortcut }), run }]
  })
}

/** Dots say that a question follows; in a list of names they say nothing. */
function plain(label: string): string {
  return label.replace('…', '')
}

/** The grid and the pictures of the table in sight, but for the one that is shown. */
function pictures(session: Session): readonly Entry[] {
  const say = sayIn(session)
  return pictureChoices(session)
    .filter(({ isOn }) => !isOn)
    .map(({ id, label, choose }) => ({
      id: `go.picture/${id ?? ''}`,
      kind: 'go',
      label: say('palette.choice', { of: say('picture.menu'), choice: label }),
      run: choose
    }))
}

/** The views of the table in sight. */
function views(session: Session): readonly Entry[] {
  const inView = viewInSight(session)
  if (inView === null) return []
  const say = sayIn(session)
  return viewChoices(session, inView).map(({ id, name }) => ({
    id: `go.view/${id}`,
    kind: 'go',
    label: say('sheet.view', { view: name }),
    run: () => chooseView(session, inView, id)
  }))
}

/** What can be done with the view in sight. */
function viewCommands(session: Session): readonly Entry[] {
  const inView = viewInSight(session)
  if (inView === null) return []
  return viewActs(session, inView).map(({ id, label, run }) => ({
    id: `view-${id}`,
    kind: 'here',
    label: plain(label),
    run
  }))
}

function places(session: Session): readonly Entry[] {
  const { opened, preferences } = session.app.getState()
  if (opened === null) return []
  return sheetsOf(workbookOf(opened.state())).flatMap(sheet => tablesOf(session, sheet, preferences.language))
}

function tablesOf(session: Session, sheet: Sheet, language: 'en' | 'fr'): readonly Entry[] {
  const title = titleOf(sheet, language)
  const { template } = sheet
  return template.tables
    .filter(({ id }) => id !== aboutTable)
    .toSorted((a, b) => Number(b.id === template.main) - Number(a.id === template.main))
    .map(table => ({
      id: `go.${sheet.id}/${table.id}`,
      kind: 'go' as const,
      label:
        table.id === template.main
          ? title
          : sayIn(session)('palette.table', { sheet: title, table: table.title[language] }),
      run: () => goTo(session, { sheet: sheet.id, table: table.id })
    }))
}

export interface Section {
  readonly id: 'recent' | Entry['kind']
  readonly entries: readonly Entry[]
}

const kinds = ['go', 'here', 'do', 'columns'] as const satisfies readonly Entry['kind'][]

/** The palette before anything is typed: what was used lately, where to go, what to do in the table in sight and elsewhere. */
export function sectionsOf(entries: readonly Entry[], recent: readonly string[]): readonly Section[] {
  const lately = recent.flatMap(id => entries.find(entry => entry.id === id) ?? [])
  const rest = entries.filter(entry => !lately.includes(entry))
  const sections: readonly Section[] = [
    { id: 'recent', entries: lately },
    ...kinds.map(id => ({ id, entries: rest.filter(({ kind }) => kind === id) }))
  ]
  return sections.filter(section => section.entries.length > 0)
}
