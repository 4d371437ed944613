import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen, type WebPreferences } from 'electron'
import { events } from '../src/bridge'
import { attempt, writeAtomic } from './atomic'
import { type Place, readPlace, visiblePlace } from './place'
import { pageAddress } from './protocol'

/** What a page may do: nothing but show itself and call the bridge. Each is asserted by test/e2e/shell.test.ts. */
export function webPreferences(preload: string, developing: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: developing
  }
}

/** The page's ground in both themes (src/ui/tokens.ts), so that the window does not flash before the page is there. */
const grounds = { light: '#f7f8fa', dark: '#14171c' }
/** How long a page may take to flush before the window goes without it. */
const longestFlush = 5000
/** A page that has not answered for so long is started again: its work is in the journal. */
const longestSilence = 30_000
const mostReloads = 3

export interface Window {
  readonly browser: BrowserWindow
  /** Says something to the page unasked. */
  readonly tell: (channel: string, ...said: readonly unknown[]) => void
  /** The page has flushed, or the person chose to leave. */
  readonly letGo: () => void
  /** The page wants to ask first: the closing is called off. */
  readonly keepOpen: () => void
  /** The page listens: from now on it is asked before the window closes. */
  readonly listens: () => void
  readonly bringForward: () => void
}

function displays(): [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(display => display.id !== primary.id)
  return [primary.workArea, ...others.map(display => display.workArea)]
}

function remembered(file: string): Place | null {
  try {
    return readPlace(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The page is gone or hangs: it is loaded again and recovers from the journal, but not for ever. */
function reviveWhenGone(browser: BrowserWindow): void {
  const { webContents } = browser
  const reloads: number[] = []
  let silence: NodeJS.Timeout | undefined
  webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`the page's process is gone: ${reason}`)
    if (reason === 'clean-exit' || browser.isDestroyed()) return
    const now = Date.now()
    reloads.push(now)
    if (reloads.filter(at => now - at < 60_000).length <= mostReloads) webContents.reload()
  })
  browser.on('unresponsive', () => {
    silence = setTimeout(() => webContents.forcefullyCrashRenderer(), longestSilence)
  })
  browser.on('responsive', () => clearTimeout(silence))
  browser.on('closed', () => clearTimeout(silence))
}

/** Where the window stands is kept for the next start; losing that is no loss, so nobody is told. */
async function rememberPlace(browser: BrowserWindow, file: string): Promise<void> {
  const place: Place = { ...browser.getNormalBounds(), maximized: browser.isMaximized() }
  await writeAtomic(file, Buffer.from(JSON.stringify(place)), { mode: 0o600 })
}

/**
 * Closing: the page is told, flushes and answers; after five seconds without an answer the window goes. A page that does
 * not listen yet has nothing to flush.
 */
function closeInTurn(browser: BrowserWindow, placeFile: string): Pick<Window, 'letGo' | 'keepOpen' | 'listens'> {
  let waiting: NodeJS.Timeout | undefined
  let listening = false
  const letGo = async () => {
    keepOpen()
    if (browser.isDestroyed()) return
    await rememberPlace(browser, placeFile)
    if (!browser.isDestroyed()) browser.destroy()
  }
  const keepOpen = () => {
    clearTimeout(waiting)
    waiting = undefined
  }
  browser.on('close', event => {
    event.preventDefault()
    if (waiting !== undefined) return
    if (!listening) {
      void letGo()
      return
    }
    browser.webContents.send(events.onClosing)
    waiting = setTimeout(() => void letGo(), longestFlush)
  })
  browser.webContents.on('did-start-loading', () => {
    listening = false
  })
  const listens = () => {
    listening = true
  }
  return { letGo: () => void letGo(), keepOpen, listens }
}

export interface WindowDeps {
  readonly preload: string
  /** Where the place is remembered. */
  readonly folder: string
  readonly developing: boolean
}

export function openWindow({ preload, folder, developing }: WindowDeps): Window {
  const placeFile = join(folder, 'window.json')
  const { maximized, ...bounds } = visiblePlace(remembered(placeFile), displays())
  const browser = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    webPreferences: webPreferences(preload, developing)
  })
  browser.setMenuBarVisibility(true)
  if (maximized) browser.maximize()
  browser.once('ready-to-show', () => browser.show())
  // The page's own <title> is the app's name; the workbook's comes with the menu.
  browser.on('page-title-updated', event => event.preventDefault())
  reviveWhenGone(browser)
  const closing = closeInTurn(browser, placeFile)
  void attempt(() => browser.loadURL(pageAddress))
  return {
    browser,
    ...closing,
    tell: (channel, ...said) => {
      if (!browser.isDestroyed()) browser.webContents.send(channel, ...said)
    },
    bringForward: () => {
      if (browser.isMinimized()) browser.restore()
      browser.show()
      browser.focus()
    }
  }
}
