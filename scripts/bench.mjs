import { join } from 'node:path'
import { buildApp, buildBench, buildCli } from './build.mjs'
import { root, run, stop } from './run.mjs'
import { onDisplay, setUp } from './setup.mjs'

const runtime = await setUp({ tests: true })
const built = (await buildApp()) && (await buildCli()) && (await buildBench())
if (!built) stop('The benchmarks could not be built; what went wrong stands above.')
const main = join(root, 'out', 'bench', 'main.mjs')
const [command, args] = onDisplay(process.execPath, [main, ...process.argv.slice(2)])
const { status } = await run(command, args, { env: { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder } })
process.exit(status)
