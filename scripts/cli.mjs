import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildCli } from './build.mjs'
import { checkNode, installDependencies } from './dependencies.mjs'
import { root, stop } from './run.mjs'

checkNode()
await installDependencies({ silent: true })
if (!(await buildCli())) stop('The command line could not be built; what went wrong stands above.')
// npm runs scripts in the repository's folder; a FILE is relative to the folder where the person stands.
process.chdir(process.env.INIT_CWD ?? process.cwd())
const { main } = createRequire(import.meta.url)(join(root, 'out', 'cli', 'cli.cjs'))
process.exitCode = await main(process.argv.slice(2))
