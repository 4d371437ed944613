import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runModule, say } from './run.mjs'

const sources = ['src', 'templates', 'package.json', 'package-lock.json', 'scripts/build.mjs']
const appSources = [...sources, 'electron', 'index.html', 'electron.vite.config.ts', 'tsconfig.base.json']

function walk(path) {
  const about = statSync(join(root, path), { throwIfNoEntry: false })
  if (!about) return []
  if (!about.isDirectory()) return [`${path} ${about.size} ${about.mtimeMs}`]
  return readdirSync(join(root, path))
    .sort()
    .flatMap(name => walk(join(path, name)))
}

function fingerprint(paths) {
  return createHash('sha256').update(paths.flatMap(walk).join('\n')).digest('hex')
}

/** Builds unless what is built came from the very files that stand there now; the mark is written last. */
async function buildWhenStale(name, paths, build) {
  const mark = join(root, 'out', `${name}.built`)
  const now = fingerprint(paths)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return true
  rmSync(mark, { force: true })
  const built = await build()
  if (!built) return false
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(mark, now)
  return true
}

/** One file of plain Node (18.15, CommonJS): for `npm run cli`, and beside the packaged app for its `--cli`. */
async function bundleForNode(entry, outDir, { external = false } = {}) {
  const { build } = await import('vite')
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(root, entry),
        outDir: join(root, outDir),
        target: 'node18',
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          output: { format: external ? 'es' : 'cjs', entryFileNames: external ? '[name].mjs' : '[name].cjs' }
        }
      },
      ssr: { noExternal: external ? undefined : true }
    })
    return true
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return false
  }
}

/** The command line in `out/cli/cli.cjs`. */
export function buildCli() {
  return buildWhenStale('cli', sources, () => bundleForNode('src/cli.ts', 'out/cli'))
}

/** The benchmarks in `out/bench/main.mjs`, where packages stay where they are, and the page of their yardstick beside it. */
export async function buildBench() {
  if (!(await bundleForNode('bench/main.ts', 'out/bench', { external: true }))) return false
  const { build } = await import('vite')
  for (const [page, folder] of [
    ['aggrid', 'aggrid'],
    ['kept', 'kept/out/renderer']
  ]) {
    await build({
      root: join(root, 'bench', page),
      configFile: false,
      logLevel: 'error',
      base: './',
      build: {
        outDir: join(root, 'out', 'bench', folder),
        target: 'chrome114',
        modulePreload: false,
        emptyOutDir: true,
        minify: true
      }
    })
  }
  return true
}

/** Main, preload and page in `out/`. Prints only when there is something to build, or it fails. */
export function buildApp() {
  return buildWhenStale('app', appSources, async () => {
    say('Building …')
    const { status, output } = await runModule('electron-vite/bin/electron-vite.js', ['build'], { quiet: true })
    if (status !== 0) process.stderr.write(`${output}\n`)
    return status === 0
  })
}
