import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'

const settled = 300

/** For `npm run dev`: loads the page again when a build has finished writing it. */
export function reloadOnBuild(browser: BrowserWindow, folder: string): void {
  let soon: NodeJS.Timeout | undefined
  const watcher = watch(folder, () => {
    clearTimeout(soon)
    soon = setTimeout(() => {
      if (existsSync(join(folder, 'index.html')) && !browser.isDestroyed()) browser.webContents.reloadIgnoringCache()
    }, settled)
  })
  browser.once('closed', () => watcher.close())
}
