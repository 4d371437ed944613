import { type Sheet, sheetsOf, workbookOf } from '../../model/workbook'
import { type Action, actionsOf } from '../actions'
import { goTo } from '../editing'
import { sayIn, type Session } from '../session'
import { aboutTable, titleOf } from '../sheets'
import type { Named } from './ranking'

/** One line of the palette. */
export interface Entry extends Named {
  readonly kind: 'do' | 'go'
  readonly shortcut?: string
  readonly run: () => void
}

export const paletteId = 'help.palette'

/** All that can be done now, and every sheet and table to go to. */
export function entriesOf(session: Session): readonly Entry[] {
  return [...places(session), ...commands(session)]
}

function commands(session: Session): readonly Entry[] {
  const say = sayIn(session)
  const named = (id: string, label: string): string => {
    const choice = label.replace(/…$/, '')
    if (id.startsWith('language.')) return say('palette.choice', { of: say('menu.language'), choice })
    return id.startsWith('theme.') ? say('palette.choice', { of: say('menu.theme'), choice }) : choice
  }
  return Object.entries<Action>(actionsOf(session)).flatMap(([id, action]): readonly Entry[] => {
    const { label, shortcut, isEnabled } = action
    if (!isEnabled || id === paletteId) return []
    // Asked again when it is chosen: by then the palette is gone, and the keyboard is where it was.
    const run = (): void =>
      Object.entries<Action>(actionsOf(session))
        .find(([other]) => other === id)?.[1]
        .run()
    return [{ id, kind: 'do', label: named(id, label), ...(shortcut !== undefined && { shortcut }), run }]
  })
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
  readonly id: 'recent' | 'go' | 'do'
  readonly entries: readonly Entry[]
}

/** The palette before anything is typed: what was used lately, then where to go, then what to do. */
export function sectionsOf(entries: readonly Entry[], recent: readonly string[]): readonly Section[] {
  const lately = recent.flatMap(id => entries.find(entry => entry.id === id) ?? [])
  const rest = entries.filter(entry => !lately.includes(entry))
  const sections: readonly Section[] = [
    { id: 'recent', entries: lately },
    { id: 'go', entries: rest.filter(({ kind }) => kind === 'go') },
    { id: 'do', entries: rest.filter(({ kind }) => kind === 'do') }
  ]
  return sections.filter(section => section.entries.length > 0)
}
