import { app, Menu, nativeTheme } from 'electron'
import { events, type StartInfo } from '../src/bridge'
import type { Files } from './files'
import type { Handlers } from './ipc'
import type { Journal } from './journal'
import { menuTemplate } from './menu'
import type { PreferencesFile } from './preferences'
import type { Window } from './window'

export interface Services {
  readonly files: Files
  readonly journal: Journal
  readonly preferences: PreferencesFile
  readonly window: () => Window | null
  /** Called once the page listens. */
  readonly listening: () => void
}

const done = { ok: true, value: null } as const

const platforms: Readonly<Partial<Record<NodeJS.Platform, StartInfo['platform']>>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'win32'
}

/** The work behind each call of the bridge. */
export function createHandlers({ files, journal, preferences, window, listening }: Services): Handlers {
  async function startInfo(): Promise<StartInfo> {
    const [read, workbooks, recent] = await Promise.all([preferences.read(), journal.summaries(), files.recent()])
    return {
      app: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      platform: platforms[process.platform] ?? 'other',
      preferences: read.preferences,
      preferencesLost: read.lost,
      workbooks,
      recent
    }
  }

  return {
    start: async () => {
      const value = await startInfo()
      nativeTheme.themeSource = value.preferences.theme
      return { ok: true, value }
    },
    listening: async () => {
      listening()
      return done
    },
    writePreferences: async chosen => {
      nativeTheme.themeSource = chosen.theme
      return preferences.write(chosen)
    },
    openJournal: journal.openJournal,
    appendJournal: journal.appendJournal,
    readJournal: journal.readJournal,
    deleteJournal: journal.deleteJournal,
    renewDatabase: journal.renewDatabase,
    writeSnapshot: journal.writeSnapshot,
    listSnapshots: journal.listSnapshots,
    readSnapshot: journal.readSnapshot,
    openFile: files.open,
    readFile: files.read,
    chooseSave: files.chooseSave,
    writeFile: files.write,
    showFile: files.show,
    setMenu: async (menu, title) => {
      const template = menuTemplate(menu, id => window()?.tell(events.onMenu, id))
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
      window()?.browser.setTitle(title)
      return done
    },
    zoom: async factor => {
      const page = window()?.browser.webContents
      if (factor !== null) page?.setZoomFactor(factor)
      return { ok: true, value: page?.getZoomFactor() ?? 1 }
    },
    readyToClose: async () => {
      window()?.letGo()
      return done
    },
    keepOpen: async () => {
      window()?.keepOpen()
      return done
    }
  }
}
