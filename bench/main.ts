import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { removeFolders } from './app'
import { editing } from './editing'
import { type Comparison, type Figure } from './figures'
import { opening, starting } from './opening'
import { wordExport } from './word'

const root = resolve(import.meta.dirname, '..', '..')
const all = { start: starting, open: opening, edit: editing, word: wordExport } as const

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))
const shown = ({ median, least, most }: Figure) => `${digits(median)} (${digits(least)}–${digits(most)})`

function row({ name, ours, yardstick, ratio, bar }: Comparison): string {
  const verdict = bar === null ? 'stated' : ratio.median <= bar ? `${bar}: met` : `${bar}: not met`
  return `| ${name} | ${shown(ours)} | ${shown(yardstick)} | ${shown(ratio)} | ${verdict} |`
}

function report(results: readonly Comparison[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Written by \`npm run bench\` on ${date} at ${commit}, ${cpus().length} cores, Node ${process.version}. Median, then least and most, in milliseconds; the
ratio is ours over the yardstick, pair by pair, both measured in turn in the same run. Milliseconds are this machine's; the ratio travels.

| what | ours | yardstick | ratio | bar |
|---|---|---|---|---|
${results.map(row).join('\n')}

${results.map(({ name, what }) => `- **${name}**: ${what}.`).join('\n')}
`
}

const named = process.argv.slice(2)
const chosen = Object.entries(all).filter(([name]) => named.length === 0 || named.includes(name))
const results: Comparison[] = []
for (const [name, run] of chosen) {
  process.stdout.write(`${name} …\n`)
  const result = await run()
  results.push(result)
  process.stdout.write(`${row(result)}\n`)
}
removeFolders()
if (named.length === 0) writeFileSync(resolve(root, 'bench', 'RESULTS.md'), report(results))
