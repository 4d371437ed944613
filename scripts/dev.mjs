import { readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './build.mjs'
import { root, say, spawnGroup, stop } from './run.mjs'
import { onDisplay, sandboxArguments, setUp } from './setup.mjs'

/** Build, watch, reload: through app:// as always, so that what is written while developing stays where the app looks for it. */
const runtime = await setUp()
if (!(await buildApp())) stop('The app could not be built; what went wrong stands above.')

const env = { GROUNDWORK_WATCH: '1' }
const [command, args] = onDisplay(runtime.executable, [...sandboxArguments(), root, ...process.argv.slice(2)])

function shell() {
  return ['main', 'preload'].map(part => readFileSync(join(root, 'out', part, `${part}.js`), 'utf8')).join('\n')
}

let app
let shown = shell()

/** The page reloads by itself (electron/watch.ts); a new main or preload needs a new process. */
function open() {
  const opened = spawnGroup(command, args, { env })
  app = opened
  void opened.ended.then(status => {
    if (app === opened) process.exit(status)
  })
}

async function reopen() {
  const { end, ended } = app
  app = null
  end()
  await ended
  open()
}

async function rebuild() {
  if (!(await buildApp())) return
  const built = shell()
  if (built === shown) return
  shown = built
  say('Main or preload changed: the app starts again.')
  await reopen()
}

open()
let soon
let building = Promise.resolve()
for (const folder of ['src', 'templates', 'electron']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(soon)
    soon = setTimeout(() => {
      building = building.then(rebuild)
    }, 200)
  })
}
