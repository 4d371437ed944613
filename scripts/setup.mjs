import { checkNode, installDependencies } from './dependencies.mjs'
import { hasDisplay, installLibraries } from './libraries.mjs'
import { say } from './run.mjs'
import { findRuntime } from './runtime.mjs'

/** Everything that a fresh clone lacks: packages, system libraries, an Electron. Answers with the runtime. */
export async function setUp({ tests = false, silent = false } = {}) {
  checkNode()
  await installDependencies({ silent })
  await installLibraries({ tests })
  return findRuntime({ silent })
}

/**
 * The command line that shows windows: through xvfb-run where there is no display. Without -noreset the display begins anew
 * whenever its last window is gone, and a program that starts in that moment finds none.
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args]
  say('No display here: a virtual one is used (xvfb-run).')
  return ['xvfb-run', ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp -noreset', command, ...args]]
}

/** Chromium refuses to sandbox itself for root; only our own scripts pass this, never the app. */
export function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  say('Running as root: Chromium starts without its own sandbox (--no-sandbox).')
  return ['--no-sandbox']
}
