import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  watch,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { mark, type Plan, type Said } from './storage-page/plan'

const root = resolve(__dirname, '../..')

/**
 * The app as built, main and preload, with a page of the test's own in place of the screens. So the product has no hook for
 * tests, and what is tested is its real main process, bridge, store and database under its real origin and policy.
 */
export interface StorageApp {
  readonly start: (profile: string, plan: Plan) => Running
  readonly remove: () => void
}

/** One start. It is told what to do by a file, and tells what it did on its console. */
export interface Running {
  readonly pid: number
  readonly said: readonly Said[]
  /** Ends at the first line of these kinds after those already waited for; fails where the app ends without one. */
  readonly next: <K extends Said['say']>(...kinds: readonly K[]) => Promise<Extract<Said, { readonly say: K }>>
  /** SIGKILL to the whole process group, as a power cut would have it for the processes. */
  readonly kill: () => Promise<void>
  /** SIGKILL to the first of the app's processes of that kind. */
  readonly killOne: (type: 'renderer' | 'gpu-process' | 'utility' | 'main') => void
  readonly ended: Promise<void>
}

export async function buildStorageApp(): Promise<StorageApp> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-storage-app-'))
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true })
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, main: 'out/main/main.js' }))
  await build({
    root: join(__dirname, 'storage-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'out/renderer'), emptyOutDir: true, target: 'chrome114', modulePreload: false }
  })
  return {
    start: (profile, plan) => {
      mkdirSync(profile, { recursive: true })
      writeFileSync(join(folder, 'out/renderer/plan.json'), JSON.stringify(plan))
      return run(folder, profile)
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Lines that are added to a file, as they come. */
function createTail(path: string, hear: (line: string) => void) {
  const file = openSync(path, 'r')
  const chunk = Buffer.alloc(65_536)
  let rest = Buffer.alloc(0)
  const read = () => {
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk)) {
      rest = Buffer.concat([rest, chunk.subarray(0, count)])
    }
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.toString('utf8', 0, end)
      rest = rest.subarray(end + 1)
      hear(line)
    }
  }
  const watcher = watch(path, read)
  return () => {
    watcher.close()
    read()
    closeSync(file)
  }
}

/** The console goes to a file: a pipe that is not read for a moment loses lines. */
function run(folder: string, profile: string): Running {
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const switches = ['--disable-gpu', '--enable-logging=stderr', '--lang=en-CA', `--user-data-dir=${profile}`]
  const path = join(folder, 'console.log')
  const output = openSync(path, 'w')
  const child = spawn(electron, [...asRoot, ...switches, folder], {
    detached: true,
    stdio: ['ignore', 'ignore', output]
  })
  closeSync(output)
  const said: Said[] = []
  const listeners = new Set<() => void>()
  let waitedFor = 0
  let hasEnded = false
  const hear = () => {
    for (const listener of listeners) listener()
  }
  const stop = createTail(path, line => {
    const at = line.indexOf(mark)
    if (at < 0) return
    said.push(JSON.parse(line.slice(at + mark.length, line.lastIndexOf('", source: '))) as Said)
    hear()
  })
  const ended = new Promise<void>(done => {
    child.once('exit', () => {
      stop()
      hasEnded = true
      hear()
      done()
    })
  })

  function next<K extends Said['say']>(...kinds: readonly K[]): Promise<Extract<Said, { readonly say: K }>> {
    const isAsked = (one: Said): one is Extract<Said, { readonly say: K }> => kinds.some(kind => kind === one.say)
    return new Promise((found, fail) => {
      const look = () => {
        const at = said.findIndex((one, index) => index >= waitedFor && (isAsked(one) || one.say === 'refused'))
        const one = said[at]
        if (one === undefined && !hasEnded) return
        listeners.delete(look)
        if (one === undefined || !isAsked(one)) {
          fail(new Error(`no ${kinds.join(' or ')}; last: ${JSON.stringify(said.slice(waitedFor).at(-1))}`))
          return
        }
        waitedFor = at + 1
        found(one)
      }
      listeners.add(look)
      look()
    })
  }

  return {
    pid: child.pid ?? 0,
    said,
    next,
    ended,
    kill: async () => {
      if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
    killOne: type => killOne(child, type)
  }
}

/** The app's processes are all in the group that its main process leads. */
function killOne(child: ChildProcess, type: string): void {
  if (child.pid === undefined) return
  if (type === 'main') return void process.kill(child.pid, 'SIGKILL')
  const found = readdirSync('/proc').find(pid => /^\d+$/.test(pid) && isOf(Number(pid), child.pid ?? 0, type))
  if (found !== undefined) process.kill(Number(found), 'SIGKILL')
}

function isOf(pid: number, group: number, type: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[2]) === group && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--type=${type}`)
  } catch {
    return false
  }
}
