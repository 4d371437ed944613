import { locale } from '../text'
import { followTheme } from '../ui/theme'
import { type Action, actionsOf } from './actions'
import { narrowBelow } from './app-state'
import { dayOf } from './dates'
import { listenForDrops } from './dropping'
import { isTyping } from './editing'
import { rememberPlace } from './last'
import { chooseMenu, menuOf } from './menu'
import { followAhead } from './newer'
import { openRecent } from './opening-files'
import { type Regions, regionsOf } from './regions'
import { leaveWindow } from './leaving'
import { sayIn, type Session, tellError } from './session'
import { detailsOf } from './sheets'
import { isPressed } from './shortcuts'
import { workbookOf } from '../model/workbook'

/**
 * The list of sheets stands beside the page where there is room, and makes way where it would lie over it: when the window is
 * made narrow, or all of it larger. A window that is not on the screen yet has no width; the first that it gets tells.
 */
function followWidth(session: Session, window: Window): void {
  const fits = (): boolean => window.innerWidth >= narrowBelow
  let fitted = window.innerWidth === 0 ? null : fits()
  window.addEventListener('resize', () => {
    if (fits() === fitted) return
    fitted = fits()
    session.app.setState({ isSidebarOpen: fitted })
  })
}

/** Keeps the window in step with the session for as long as the page lives: menu, title, theme, language, keys, the shell's calls. */
export function listen(session: Session, page: Document): void {
  const { app, bridge } = session
  bridge.onMenu(id => chooseMenu(session, id))
  bridge.onOpenFile(file => void openRecent(session, file))
  bridge.onClosing(() => void leaveWindow(session))
  bridge.onSuspend(() => keepEverything(session))
  bridge.onDisk(room => app.setState({ room }))
  const window = page.defaultView
  const regions = regionsOf(page)
  window?.addEventListener('keydown', event => hear(session, page, regions, event))
  if (window) followWidth(session, window)
  listenForDrops(session, page)
  // Chromium reports a harmless delay of resize observers as an error, with no error object.
  window?.addEventListener('error', ({ error }) => error && tellBug(session, error))
  window?.addEventListener('unhandledrejection', ({ reason }) => tellBug(session, reason))
  page.addEventListener('visibilitychange', () => {
    app.setState({ today: dayOf(session.now()) })
    keepEverything(session)
  })
  window?.addEventListener('blur', () => keepEverything(session))
  setInterval(() => app.setState({ today: dayOf(session.now()) }), 60_000)
  if (app.getState().start.preferencesLost) tellError(session, sayIn(session)('problem.preferences-lost'))
  showPreferences(session, page)
  keepMenu(session)
  followAhead(session)
  app.subscribe(({ opened, place }, before) => {
    if (opened !== null && place !== before.place) rememberPlace(opened.id, place)
  })
}

/** Whatever may come next, a sleep or a crash behind the person's back: text being typed and work not saved yet go to disk now. */
function keepEverything(session: Session): void {
  void session.app.getState().opened?.flush()
}

/** A bug outside of what React draws: the work is safe, and the details can be handed on. */
function tellBug(session: Session, error: unknown): void {
  const say = sayIn(session)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  tellError(session, say('failure.words'), [
    { label: say('app.copyDetails'), run: () => void navigator.clipboard.writeText(details) }
  ])
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

/** Milliseconds by which the menu is right even in a busy window. */
const longestWait = 200

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
  let asked = 0
  // With every key the active cell is another: the menu follows when there is time for it.
  const soon = (): void => {
    asked ||= requestIdleCallback(
      () => {
        asked = 0
        send()
      },
      { timeout: longestWait }
    )
  }
  const follow = (): void => {
    unsubscribe()
    unsubscribe = session.app.getState().opened?.subscribe(soon) ?? (() => undefined)
  }
  send()
  follow()
  session.app.subscribe(({ opened }, before) => {
    if (opened !== before.opened) follow()
    soon()
  })
}

/** Shortcuts that neither a text field nor the grid took for itself. */
function hear(session: Session, page: Document, regions: Regions, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const { dialog, busy, start, preferences } = session.app.getState()
  if (event.key === 'F6') {
    event.preventDefault()
    regions.cycle(event.shiftKey ? -1 : 1)
    return
  }
  if (dialog !== null || busy !== null || preferences.author === null) return
  const found = Object.entries<Action>(actionsOf(session)).find(([, { shortcut, also }]) =>
    [shortcut, also].some(keys => keys !== undefined && isPressed(keys, event, start.platform))
  )
  if (found === undefined) return
  const [id, action] = found
  const belongsToField = isTyping(page) && (id.startsWith('edit.') || id.startsWith('row.'))
  if (belongsToField) return
  event.preventDefault()
  if (action.isEnabled) action.run()
}
