import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import { ownDisplay } from './display'

const root = resolve(__dirname, '../..')

export interface Launching {
  /** The profile's folder; a new one when absent. Give the folder of an earlier launch to start again on its data. */
  readonly profile?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** The language that a first start takes from the system. */
  readonly language?: 'en' | 'fr'
  /** Console messages that this test brings about on purpose. Any other error fails it. */
  readonly allow?: readonly RegExp[]
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  readonly pid: number
  readonly profile: string
  /** Errors on the console, uncaught errors of the page and of the main process, in order. */
  readonly problems: readonly string[]
  /** What the main process wrote to standard error, line by line. */
  readonly log: readonly string[]
  /** The main process's exit status, once it has ended; null after a signal. */
  readonly ended: Promise<number | null>
  /** Quits as a person would, waits for the end, and fails on any problem so far. */
  readonly close: () => Promise<void>
  /** SIGKILL to the whole process group, as a power cut would have it for the processes. */
  readonly kill: () => Promise<void>
}

/** The runtime's executable, for tests that start the app without Playwright. */
export function executable(): string {
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string]
  return join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', name ?? 'electron')
}

/** What Chromium asks for when root starts it. */
export function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

const running = new Set<Launched>()
const madeProfiles = new Set<string>()

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-profile-'))
  madeProfiles.add(profile)
  return profile
}

/** The app as built, in real Electron, with a profile of its own. */
export async function launch(launching: Launching = {}): Promise<Launched> {
  const { profile = newProfile(), env = {}, args = [], language = 'en', allow = [] } = launching
  mkdirSync(profile, { recursive: true })
  const app = await _electron.launch({
    cwd: root,
    args: [root, `--user-data-dir=${profile}`, `--lang=${language}-CA`, ...args],
    env: { ...definedEnvironment(), ...(await ownDisplay()), ...env },
    chromiumSandbox: process.getuid?.() !== 0
  })
  const problems: string[] = []
  const log: string[] = []
  const note = (text: string) => {
    if (!allow.some(pattern => pattern.test(text))) problems.push(text)
  }
  watch(app, note, log)
  const page = await app.firstWindow()
  await page.waitForURL('app://workbook/index.html', { waitUntil: 'domcontentloaded' })
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  // A virtual display has no window manager to give the window its focus.
  const protocol = await app.context().newCDPSession(page)
  await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await page.evaluate(() => window.focus())
  const child = app.process()
  const ended = new Promise<number | null>(done => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode)
    else child.once('exit', done)
  })
  const launched: Launched = {
    app,
    page,
    pid: child.pid ?? 0,
    profile,
    problems,
    log,
    ended,
    close: async () => {
      running.delete(launched)
      await app.close()
      await ended
      expect(problems, 'errors on the console').toEqual([])
    },
    kill: async () => {
      running.delete(launched)
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
      await ended
    }
  }
  running.add(launched)
  return launched
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

/** A refused request or a broken content policy is an error on the console too, so nothing passes unseen. */
function watch(app: ElectronApplication, note: (text: string) => void, log: string[]): void {
  const watchPage = (page: Page) => {
    page.on('console', message => {
      if (message.type() === 'error') note(message.text())
    })
    page.on('pageerror', error => note(String(error.stack ?? error)))
  }
  for (const page of app.windows()) watchPage(page)
  app.on('window', watchPage)
  app.process().stderr?.on('data', (data: Buffer) => {
    const lines = data.toString('utf8').split('\n').filter(Boolean)
    log.push(...lines)
    for (const line of lines) if (/^ended by | threw /.test(line)) note(line)
  })
}

export interface DialogAnswers {
  /** The path that the next file dialogs answer with; null for Cancel. */
  readonly open?: string | null
  readonly save?: string | null
}

/** Answers the native file dialogs in the main process; their options are what `askedDialogs` gives back. */
export async function answerDialogs({ app }: Launched, { open = null, save = null }: DialogAnswers): Promise<void> {
  await app.evaluate(
    ({ dialog }, answers) => {
      const asked: unknown[] = []
      Object.assign(globalThis, { askedDialogs: asked })
      dialog.showOpenDialog = async (...given: readonly unknown[]) => {
        asked.push(given.at(-1))
        return { canceled: answers.open === null, filePaths: answers.open === null ? [] : [answers.open] }
      }
      dialog.showSaveDialog = async (...given: readonly unknown[]) => {
        asked.push(given.at(-1))
        return { canceled: answers.save === null, filePath: answers.save ?? '' }
      }
    },
    { open, save }
  )
}

/** What the native dialogs were asked for since `answerDialogs`, in order. */
export function askedDialogs({ app }: Launched): Promise<readonly { readonly defaultPath?: string }[]> {
  return app.evaluate(() => (globalThis as { askedDialogs?: readonly { defaultPath?: string }[] }).askedDialogs ?? [])
}

/** Playwright's `test`, which ends what a test left running, and fails it if anything went wrong unseen. */
export const test = base.extend<{ readonly tidy: void }>({
  tidy: [
    async ({}, use, info) => {
      await use()
      const left = [...running]
      for (const one of left) {
        if (info.status !== info.expectedStatus) {
          const picture = await one.page.screenshot({ timeout: 5000 }).catch(() => null)
          if (picture) await info.attach('window', { body: picture, contentType: 'image/png' })
        }
        await one.kill()
      }
      const failed = info.status !== info.expectedStatus
      for (const profile of madeProfiles) if (!failed) rmSync(profile, { recursive: true, force: true })
      if (failed && madeProfiles.size > 0) console.error(`Kept: ${[...madeProfiles].join(' ')}`)
      madeProfiles.clear()
      expect(
        left.flatMap(one => one.problems),
        'errors on the console'
      ).toEqual([])
    },
    { auto: true }
  ]
})

export { expect }
