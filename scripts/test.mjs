import { build, clearReports, endToEnd, staticChecks, unitTests } from './checks.mjs'
import { heading, summarize } from './report.mjs'
import { setUp } from './setup.mjs'

heading('Setting up')
const runtime = await setUp({ tests: true })
clearReports()
const results = [...(await staticChecks()), ...(await unitTests()), ...(await build()), ...(await endToEnd(runtime))]
process.exit(summarize(results).failed === 0 ? 0 : 1)
