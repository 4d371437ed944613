import { buildApp, buildCli } from '../../scripts/build.mjs'
import { findRuntime } from '../../scripts/runtime.mjs'

/** Builds what is stale and finds the runtime, so that one test file can also be run alone: `xvfb-run -a npx playwright test FILE`. */
export default async function setup() {
  if (!((await buildApp()) && (await buildCli()))) throw new Error('The app could not be built.')
  const { folder } = await findRuntime({ silent: true })
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder
}
