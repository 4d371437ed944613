import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import { workbookOf } from '../../model/workbook'
import type { OpenWorkbook } from '../../store'
import { announce } from '../../ui/toasts'
import { type Desk, DeskContext } from '../../views/desk'
import { keepDraft } from '../drafts'
import { run } from '../editing'
import { tellNote, useApp, useSession } from '../session'
import { detailsOf } from '../sheets'
import { follow } from '../trail'
import { takeBack } from '../undoing'

interface DeskProviderProps {
  readonly opened: OpenWorkbook
  readonly children: ReactNode
}

/** Lets the views see the open workbook and act on it. */
export function DeskProvider({ opened, children }: DeskProviderProps) {
  const session = useSession()
  const state = useSyncExternalStore(opened.subscribe, opened.state)
  const log = useSyncExternalStore(opened.subscribe, opened.log)
  const { author, language, dateOrder, density, tabLeaves } = useApp(app => app.preferences)
  const today = useApp(app => app.today)
  const desk = useMemo((): Desk => {
    const workbook = workbookOf(state)
    return {
      workbook,
      log,
      history: () =>
        opened.history().then(
          () => true,
          () => false
        ),
      language,
      author: author?.id ?? '',
      now: () => session.now().toISOString(),
      today,
      dateOrder,
      density,
      tabLeaves,
      currency: detailsOf(workbook).currency,
      run: (command, args) => run(session, command, args),
      undo: () => takeBack(session, 'undo'),
      redo: () => takeBack(session, 'redo'),
      announce: words => announce(session.toasts, words),
      tell: (words, way) => tellNote(session, words, way && [way]),
      go: place => follow(session, place),
      draft: (place, text) => keepDraft(session, place, text)
    }
  }, [session, opened, state, log, author, language, dateOrder, density, tabLeaves, today])
  return <DeskContext value={desk}>{children}</DeskContext>
}
