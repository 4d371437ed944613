import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '..', '..')

export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  /** From the call that started the process to the page's mark, by the machine's clock. */
  readonly readyAfter: number
  readonly close: () => Promise<void>
}

const folders: string[] = []

/** A new folder, gone when the benchmarks are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Starts an app and waits for a mark that its page sets; null waits for the window alone. */
async function start(folder: string, profile: string, mark: string | null): Promise<Running> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const begun = Date.now()
  const app = await _electron.launch({ args: [folder, ...sandbox, `--user-data-dir=${profile}`, '--lang=en-CA'] })
  const page = await app.firstWindow()
  const readyAt = mark === null ? begun : await marked(page, mark, 0)
  return { app, page, readyAfter: readyAt - begun, close: () => app.close() }
}

export const startApp = (profile: string, mark: string | null): Promise<Running> => start(root, profile, mark)

export const startBare = (profile: string): Promise<Running> =>
  start(join(root, 'bench', 'bare'), profile, 'bare:ready')

/** When the page set the first such mark after `since` (both by the machine's clock, in milliseconds). */
export async function marked(page: Page, mark: string, since: number): Promise<number> {
  const found = await page.waitForFunction(
    ([name, from]) => {
      const times = performance.getEntriesByName(name).map(({ startTime }) => performance.timeOrigin + startTime)
      return times.find(time => time > from)
    },
    [mark, since] as const,
    { polling: 20 }
  )
  return Number(await found.jsonValue())
}

/** A profile with a name given and the workbooks of these files in it, each opened once. */
export async function profileWith(files: readonly Uint8Array[]): Promise<string> {
  const profile = newFolder()
  const { app, page, close } = await startApp(profile, null)
  await page.getByRole('textbox').fill('Benchmark')
  await page.keyboard.press('Enter')
  for (const [at, bytes] of files.entries()) {
    const path = join(newFolder(), `${at}.groundwork`)
    writeFileSync(path, bytes)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    }, path)
    await page.getByRole('button', { name: /open a file/i }).click()
    await page
      .getByRole('button', { name: /^Risk register/ })
      .first()
      .click()
    await page.getByRole('grid').waitFor()
    await page.getByText(/^Saved/).waitFor()
    await page.getByRole('button', { name: 'All workbooks' }).click()
    await page.getByText('Hello, Benchmark').waitFor()
  }
  await close()
  return profile
}
