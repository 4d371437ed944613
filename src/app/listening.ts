import { locale } from '../text'
import { followTheme } from '../ui/theme'
import { type Action, actionsOf } from './actions'
import { dayOf } from './dates'
import { isTyping } from './editing'
import { rememberPlace } from './last'
import { chooseMenu, menuOf } from './menu'
import { openRecent } from './opening-files'
import { cycleRegions } from './regions'
import type { Session } from './session'
import { detailsOf } from './sheets'
import { isPressed } from './shortcuts'
import { workbookOf } from '../model/workbook'

/** Keeps the window in step with the session for as long as the page lives: menu, title, theme, language, keys, the shell's calls. */
export function listen(session: Session, page: Document): void {
  const { app, bridge } = session
  bridge.onMenu(id => chooseMenu(session, id))
  bridge.onOpenFile(file => void openRecent(session, file))
  bridge.onClosing(() => void leave(session))
  bridge.onDisk(room => app.setState({ room }))
  page.defaultView?.addEventListener('keydown', event => hear(session, page, event))
  page.addEventListener('visibilitychange', () => app.setState({ today: dayOf(session.now()) }))
  setInterval(() => app.setState({ today: dayOf(session.now()) }), 60_000)
  showPreferences(session, page)
  keepMenu(session)
  app.subscribe(({ opened, place }, before) => {
    if (opened !== null && place !== before.place) rememberPlace(opened.id, place)
  })
}

/** Everything is saved before the window goes; work that cannot be saved keeps it open, and the status bar says why. */
async function leave(session: Session): Promise<void> {
  const { opened } = session.app.getState()
  await opened?.close()
  await session.bridge.readyToClose()
}

function showPreferences(session: Session, page: Document): void {
  let unfollow = (): void => undefined
  const show = (): void => {
    const { language, theme, density } = session.app.getState().preferences
    page.documentElement.lang = locale(language)
    page.documentElement.dataset.density = density
    unfollow()
    unfollow = followTheme(page, theme)
  }
  show()
  session.app.subscribe(({ preferences }, before) => {
    if (preferences !== before.preferences) show()
  })
}

/** Sends the native menu and the window's title again whenever either would read differently. */
function keepMenu(session: Session): void {
  let sent = ''
  let unsubscribe = (): void => undefined
  const send = (): void => {
    const { opened } = session.app.getState()
    const title = opened === null ? '' : detailsOf(workbookOf(opened.state())).title
    const full = title === '' ? 'Groundwork' : `${title} – Groundwork`
    const menu = menuOf(session)
    const next = JSON.stringify([menu, full])
    if (next === sent) return
    sent = next
    void session.bridge.setMenu(menu, full)
  }
  send()
  session.app.subscribe((state, before) => {
    if (state.opened !== before.opened) {
      unsubscribe()
      unsubscribe = state.opened?.subscribe(send) ?? (() => undefined)
    }
    send()
  })
}

/** Shortcuts that neither a text field nor the grid took for itself. */
function hear(session: Session, page: Document, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const { dialog, busy, start, preferences } = session.app.getState()
  if (event.key === 'F6') {
    event.preventDefault()
    cycleRegions(page, event.shiftKey ? -1 : 1)
    return
  }
  if (dialog !== null || busy !== null || preferences.author === null) return
  const found = Object.entries<Action>(actionsOf(session)).find(
    ([, { shortcut }]) => shortcut !== undefined && isPressed(shortcut, event, start.platform)
  )
  if (found === undefined) return
  const [id, action] = found
  const belongsToField = isTyping(page) && (id.startsWith('edit.') || id.startsWith('row.'))
  if (belongsToField) return
  event.preventDefault()
  if (action.isEnabled) action.run()
}
