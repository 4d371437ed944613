import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, say, stop } from './run.mjs'

/** Node's oldest version for the tools; the app itself brings its own. */
const floor = [20, 19]

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  stop(`Groundwork is built with Node ${floor.join('.')} or later; this is Node ${process.versions.node}.`)
}

/**
 * What npm has installed against what the lock file asks for. npm writes its own record last, so a broken
 * installation has none. Packages for other platforms are optional and may be absent.
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  const has = path => installed.packages[path]
  return (
    wanted.every(([path, entry]) => (has(path) ? has(path).version === entry.version : entry.optional === true)) &&
    Object.keys(installed.packages).every(path => path in lock.packages)
  )
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return null
  }
}

/** Installs exactly what the lock file says, when that is not there yet. No package's own script is run. */
export async function installDependencies({ silent = false } = {}) {
  const lock = readJson('package-lock.json')
  const installed = readJson('node_modules/.package-lock.json')
  if (lock && installed && isInstalled(lock, installed)) return
  if (!silent) say('Installing dependencies (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, output } = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { quiet: true })
  if (status !== 0) stop(`npm ci failed:\n${output}`)
}
