import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, buildCli } from './build.mjs'
import { fromPlaywright, fromVitest, heading, single } from './report.mjs'
import { root, run, runModule, say } from './run.mjs'
import { onDisplay } from './setup.mjs'

const reports = join(root, 'test-results', 'reports')
const projects = [
  'tsconfig.json',
  'tsconfig.pure.json',
  'tsconfig.page.json',
  'tsconfig.node.json',
  'tsconfig.bench.json'
]

function freshReport(name) {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

async function timed(name, work) {
  const began = Date.now()
  const results = await work()
  say(`(${name}: ${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return results
}

async function quietly(title, file, args) {
  const { status, output } = await runModule(file, args, { quiet: true })
  heading(title)
  say(status === 0 ? 'Nothing to say.' : output)
  return single(title, status)
}

/** Types (each folder under the types it may use), lint with types, format. Quick and apart, so all at once. */
export function staticChecks() {
  return timed('static checks', () =>
    Promise.all([
      ...projects.map(project => quietly(`Types: ${project}`, 'typescript/bin/tsc', ['--noEmit', '-p', project])),
      quietly('Lint (oxlint)', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
      quietly('Format and CSS (biome)', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])
    ])
  )
}

/** Unit and store tests, in plain Node. */
export async function unitTests({ env, args = [] } = {}) {
  heading('Unit and store tests (vitest)')
  const file = freshReport('vitest')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return timed('vitest', async () => {
    const { status } = await runModule('vitest/vitest.mjs', ['run', ...reporters, ...args], { env })
    return [fromVitest('Unit and store (vitest)', file, status)]
  })
}

export async function build() {
  heading('Build')
  return timed('build', async () => {
    const app = await buildApp()
    const cli = await buildCli()
    return [single('Build of the app', app ? 0 : 1), single('Build of the command line', cli ? 0 : 1)]
  })
}

/** The built app in real Electron. */
export async function endToEnd(runtime, { env, args = [] } = {}) {
  heading(`End to end, in Electron ${runtime.version} (Playwright)`)
  const file = freshReport('playwright')
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const [command, words] = onDisplay(process.execPath, [playwright, 'test', ...args])
  return timed('end to end', async () => {
    const given = { ...env, GROUNDWORK_REPORT: file, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder }
    const { status } = await run(command, words, { env: given })
    return [fromPlaywright('End to end (Playwright)', file, status)]
  })
}

/** Where a run without a clean end left its reports, nothing is counted twice. */
export function clearReports() {
  if (existsSync(reports)) rmSync(reports, { recursive: true })
}
