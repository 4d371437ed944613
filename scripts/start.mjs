import { buildApp } from './build.mjs'
import { root, spawnGroup, stop } from './run.mjs'
import { onDisplay, sandboxArguments, setUp } from './setup.mjs'

const own = process.argv.slice(2).filter(word => word !== '--retry-download')
const runtime = await setUp()
if (!(await buildApp())) stop('The app could not be built; what went wrong stands above.')
const [command, args] = onDisplay(runtime.executable, [...sandboxArguments(), root, ...own])
process.exit(await spawnGroup(command, args).ended)
