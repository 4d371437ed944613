import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { build, clearReports, endToEnd, unitTests } from './checks.mjs'
import { heading, summarize, words } from './report.mjs'
import { root, run } from './run.mjs'
import { setUp } from './setup.mjs'

/** The same laws at full size: hours, not minutes. What follows `--` chooses test files, for the runner that has them. */
const args = process.argv.slice(2)
const inElectron = args.filter(file => file.includes('e2e'))
const inNode = args.filter(file => !file.includes('e2e'))
const everything = args.length === 0
const env = { GROUNDWORK_SOAK: '1' }
const began = new Date()

async function git(...given) {
  return (await run('git', given, { quiet: true })).output.trim()
}

heading('Setting up')
const runtime = await setUp({ tests: true })
clearReports()
const results = [
  ...(everything || inNode.length > 0 ? await unitTests({ env, args: inNode }) : []),
  ...(await build()),
  ...(everything || inElectron.length > 0 ? await endToEnd(runtime, { env, args: inElectron }) : [])
]
const all = summarize(results)

const commit = await git('rev-parse', '--short=12', 'HEAD')
const altered = (await git('status', '--porcelain', '--untracked-files=no')) === '' ? '' : ', with uncommitted changes'
const minutes = ((Date.now() - began.getTime()) / 60_000).toFixed(1)
const rows = results.map(one => `| ${one.name} | ${one.passed} | ${one.failed} | ${one.skipped} |`)
const titles = ['Everything', 'Chosen tests']
const record = `## ${titles[everything ? 0 : 1]}

- Began ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, took ${minutes} minutes
- Commit ${commit}${altered}
- Electron ${runtime.version}, Node ${process.versions.node}, ${process.platform} ${release()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB
- Tests: ${everything ? 'all' : args.join(' ')}

| runner | passed | failed | skipped |
|---|---:|---:|---:|
${rows.join('\n')}

${words(all)}
`
const file = join(root, 'test', 'SOAK.md')
const others = readFileSync(file, 'utf8')
  .split(/^(?=## )/m)
  .slice(1)
const records = titles.flatMap(title =>
  record.startsWith(`## ${title}\n`) ? [record] : others.filter(one => one.startsWith(`## ${title}\n`))
)
writeFileSync(
  file,
  `# The last soaks

Written by \`npm run soak\` itself: the tests of \`npm test\` at the full sizes of the design. Of all of them, and of some that were chosen, the last run each.

${records.map(one => one.trim()).join('\n\n')}
`
)
process.exit(all.failed === 0 ? 0 : 1)
