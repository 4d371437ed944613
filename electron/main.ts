import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, dialog, ipcMain, powerMonitor, protocol, session, shell } from 'electron'
import { events, type FileHandle } from '../src/bridge'
import { attempt, sweepUnfinished } from './atomic'
import { createDisk } from './disk'
import { createFiles, type Files } from './files'
import { denyBackgroundTraffic, guardContents, guardSession } from './guard'
import { createHandlers } from './handlers'
import { answerCalls } from './ipc'
import { createJournal } from './journal'
import { createPreferences } from './preferences'
import { scheme, servePage } from './protocol'
import { forgetDatabase } from './renewal'
import { reloadOnBuild } from './watch'
import { openWindow, type Window } from './window'

const developing = !app.isPackaged
const out = join(__dirname, '..')

/**
 * The command line, in the packaged app: no window, no profile, no lock. It is bundled apart, as plain Node runs it too. Where
 * there is no display Electron ends itself as soon as this script has run, so the command runs on a thread of its own and
 * this one waits for it.
 */
function runCommand(argv: readonly string[]): void {
  const left = new Int32Array(new SharedArrayBuffer(8))
  const code = readFileSync(join(out, 'cli', 'cli.cjs'), 'utf8')
  const leave = `
    const { argv, left } = require('node:worker_threads').workerData
    const leave = code => { left[1] = code; Atomics.store(left, 0, 1); Atomics.notify(left, 0) }
    exports.main(argv).then(leave, error => { require('node:fs').writeSync(2, String(error?.stack ?? error)); leave(1) })`
  void new Worker(`${code}\n${leave}`, { eval: true, workerData: { argv, left } })
  Atomics.wait(left, 0, 0)
  app.exit(left[1])
}

/** A fixed name: a folder that followed the product's name would lose the work at the first change of it. */
function chooseUserData(): string {
  const given = app.commandLine.getSwitchValue('user-data-dir')
  const folder = given === '' ? join(app.getPath('appData'), 'Groundwork') : given
  app.setPath('userData', folder)
  return folder
}

function keepPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') chmodSync(folder, 0o700)
}

/** What is acknowledged is on the disk already, so a bug in this process may end it. */
function endOnBugs(): void {
  process.on('uncaughtException', error => {
    console.error(`ended by ${error.name}: ${error.stack ?? ''}`)
    app.exit(1)
  })
  process.on('unhandledRejection', reason => {
    throw reason instanceof Error ? reason : new Error(String(reason))
  })
}

/** Files that the system hands to the app wait here until the page listens. */
function createHandOver(files: Files, window: () => Window | null) {
  const waiting: FileHandle[] = []
  let listening = false
  const pass = () => {
    if (listening) for (const file of waiting.splice(0)) window()?.tell(events.onOpenFile, file)
  }
  return {
    take: (argv: readonly string[], folder: string) => {
      const file = files.handOver(argv, folder)
      if (file) waiting.push(file)
      pass()
    },
    listen: () => {
      listening = true
      pass()
    }
  }
}

/** Opens the window and stays until it is gone. */
function serve(userData: string): void {
  const shown: { window: Window | null } = { window: null }
  const disk = createDisk(userData, { onRoom: room => shown.window?.tell(events.onDisk, room) })
  const journal = createJournal(userData, { whenFull: disk.release })
  const preferences = createPreferences(userData, { locale: app.getLocale() })
  const documents = app.getPath('documents')
  const files = createFiles({ dialog, shell, window: () => shown.window?.browser ?? null, folder: userData, documents })
  const handOver = createHandOver(files, () => shown.window)
  const listening = () => {
    shown.window?.listens()
    handOver.listen()
    void disk.check()
  }
  const handlers = createHandlers({ files, journal, preferences, window: () => shown.window, listening })
  answerCalls(ipcMain, () => shown.window?.browser.webContents ?? null, handlers)

  app.on('second-instance', (_event, argv, folder) => {
    shown.window?.bringForward()
    handOver.take(argv.slice(1), folder)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    handOver.take([path], '/')
  })
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', event => {
    event.preventDefault()
    void journal.close().finally(() => app.exit(0))
  })
  powerMonitor.on('shutdown', () => app.quit())
  powerMonitor.on('suspend', () => shown.window?.tell(events.onSuspend))

  handOver.take(process.argv.slice(1), process.cwd())
  shown.window = openWindow({ preload: join(out, 'preload', 'preload.js'), folder: userData, developing })
  disk.watch()
  if (developing && process.env.GROUNDWORK_WATCH === '1') reloadOnBuild(shown.window.browser, join(out, 'renderer'))
  void attempt(() => sweepUnfinished(join(userData, 'unfinished')))
}

/** The order matters (safety.md 5): the lock before any file, switches and scheme before ready, guards before a window. */
function runApp(): void {
  // Chromium will not sandbox itself for root: whoever starts it so has said --no-sandbox, and the two exclude each other.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  const userData = chooseUserData()
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  endOnBugs()
  keepPrivate(userData)
  denyBackgroundTraffic(app)
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
  guardContents(app)
  void app.whenReady().then(async () => {
    await Promise.all([forgetDatabase(userData), guardSession(session.defaultSession, developing)])
    servePage(protocol, join(out, 'renderer'), developing)
    serve(userData)
  })
}

const asked = process.argv.indexOf('--cli')
if (asked < 0) runApp()
else runCommand(process.argv.slice(asked + 1))
