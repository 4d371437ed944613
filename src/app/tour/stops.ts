import { create } from 'zustand'
import { sheetsOf, workbookOf } from '../../model/workbook'
import type { Action } from '../action'
import { goTo } from '../editing'
import { sayIn, type Session } from '../session'

/** Where the tour stops, in order; each is a part of the window by its region, but for the table. */
export const stops = ['sheets', 'table', 'tools', 'status', 'title'] as const

interface Tour {
  /** Which stop, from 0; null while there is no tour. */
  readonly at: number | null
}

export const useTour = create<Tour>(() => ({ at: null }))

/** The part of the window that a stop is about; null where it is not shown. */
export function partOf(stop: (typeof stops)[number]): Element | null {
  return document.querySelector(stop === 'table' ? '[data-scroller]' : `[data-region="${stop}"]`)
}

export function tourActions(session: Session) {
  const { opened } = session.app.getState()
  return {
    'help.tour': { label: sayIn(session)('tour.start'), isEnabled: opened !== null, run: () => begin(session) }
  } satisfies Record<string, Action>
}

/** On a sheet with its list beside it, so that every stop is there to be seen. */
function begin(session: Session): void {
  const { opened, place } = session.app.getState()
  const sheet = opened === null ? undefined : sheetsOf(workbookOf(opened.state()))[0]
  if (place === null && sheet !== undefined) goTo(session, { sheet: sheet.id, table: sheet.template.main })
  session.app.setState({ isSidebarOpen: true })
  useTour.setState({ at: 0 })
}
