import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { type Comparison, shown } from './figures'

const root = resolve(import.meta.dirname, '..', '..')
const path = resolve(root, 'bench', 'RESULTS.md')

export function row({ name, ours, yardstick, ratio, bar, unit }: Comparison): string {
  const verdict = bar === null ? 'stated' : ratio.median <= bar ? `${bar}: met` : `${bar}: not met`
  return `| ${name}, ${unit} | ${shown(ours)} | ${shown(yardstick)} | ${shown(ratio)} | ${verdict} |`
}

export function tableOf(results: readonly Comparison[]): string {
  return `| what | ours | yardstick | ratio | bar |
|---|---|---|---|---|
${results.map(row).join('\n')}

${results.map(({ name, what }) => `- **${name}**: ${what}.`).join('\n')}`
}

const head = `# Benchmarks

Written by \`npm run bench\`, each section by the last run of it. Median, then least and most. A ratio is ours over the yardstick, pair by pair, both
measured in turn in the same run, so that a drift of the machine falls out: milliseconds are this machine's, the ratio travels.
`

const begin = (name: string): string => `<!-- ${name} -->`
const end = (name: string): string => `<!-- end of ${name} -->`

/** Puts a section in the place of its last run; the others stay as they were. `names`: all sections, in their order. */
export function writeSection(
  name: string,
  title: string,
  body: string,
  isWhole: boolean,
  names: readonly string[]
): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const load = loadavg()[0]?.toFixed(1)
  const run = isWhole ? 'a run of all sections' : 'a run of this section alone'
  const about = `Measured ${date} UTC at ${commit} in ${run}: ${cpus().length} cores, load ${load}, Node ${process.version}.`
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const sections = names.flatMap(one => {
    if (one === name) return [`${begin(name)}\n\n## ${title}\n\n${about}\n\n${body}\n\n${end(name)}\n`]
    const [from, to] = [text.indexOf(begin(one)), text.indexOf(end(one))]
    return from < 0 || to < 0 ? [] : [`${text.slice(from, to)}${end(one)}\n`]
  })
  writeFileSync(path, [head, ...sections].join('\n'))
}
