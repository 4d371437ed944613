import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { ofRegister } from './register'

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

/** The app's own shell and store with a page that does nothing but keep edits. */
export async function startKept(): Promise<Running> {
  const folder = join(root, 'out', 'bench', 'kept')
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true })
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, main: 'out/main/main.js' }))
  return start(folder, newFolder(), null)
}

/** AG Grid Community in a window of its own. */
export const startYardstick = (): Promise<Running> => start(join(root, 'bench', 'aggrid'), newFolder(), null)

/** When the page set the first such mark after `since` (both by the machine's clock, in milliseconds). */
export function marked(page: Page, mark: string, since: number): Promise<number> {
  return page.evaluate(
    ([name, from]) =>
      new Promise<number>(done => {
        const look = () => {
          const times = performance.getEntriesByName(name).map(({ startTime }) => performance.timeOrigin + startTime)
          const time = times.find(one => one > from)
          if (time === undefined) setTimeout(look, 20)
          else done(time)
        }
        look()
      }),
    [mark, since] as const
  )
}

const profiles = new Map<string, string>()

/** A new profile with a name given and registers of these sizes in it, each opened once. */
export async function profileWith(sizes: readonly number[]): Promise<string> {
  const known = profiles.get(sizes.join()) ?? (await makeProfile(sizes))
  profiles.set(sizes.join(), known)
  const profile = newFolder()
  cpSync(known, profile, { recursive: true })
  return profile
}

async function makeProfile(sizes: readonly number[]): Promise<string> {
  const profile = newFolder()
  const { app, page, close } = await startApp(profile, null)
  await page.getByRole('textbox').fill('Benchmark')
  await page.keyboard.press('Enter')
  for (const size of sizes) {
    await openFile({ app, page }, ofRegister(size).bytes())
    await page.getByRole('grid').waitFor({ timeout: 0 })
    await goHome(page)
  }
  await close()
  return profile
}

/** Opens a workbook file from the list of workbooks, until all of it is saved. */
export async function openFile({ app, page }: Pick<Running, 'app' | 'page'>, bytes: Uint8Array): Promise<void> {
  const path = join(newFolder(), 'benchmark.groundwork')
  writeFileSync(path, bytes)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  await page.getByRole('button', { name: /open a file/i }).click()
  await page.getByText(/^Saved/).waitFor({ timeout: 0 })
}

/** Back to the list of workbooks, all saved and closed. */
export async function goHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All workbooks' }).click({ timeout: 0 })
  await page.getByText('Hello, Benchmark').waitFor({ timeout: 0 })
}

/** From the click on a register in the list to its grid with the focus in its active cell. */
export async function openRegister(page: Page, size: number): Promise<number> {
  const title = page.getByText(`${size} risks`, { exact: true })
  await title.waitFor({ timeout: 0 })
  const clicked = await page.evaluate(() => performance.timeOrigin + performance.now())
  await title.click()
  return (await marked(page, 'groundwork:ready', clicked)) - clicked
}
