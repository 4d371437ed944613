import { bulk, handling, memory } from './against'
import { removeFolders } from './app'
import { editing } from './editing'
import type { Comparison } from './figures'
import { growth } from './growth'
import { openingHome } from './home'
import { opening, starting } from './opening'
import { wholeToolkit } from './toolkit'
import { row, tableOf, writeSection } from './report'
import { wordExport } from './word'

interface Section {
  readonly title: string
  readonly run: () => Promise<string>
}

const compared = (work: () => Promise<Comparison | readonly Comparison[]>) => async (): Promise<string> => {
  const results = [await work()].flat()
  for (const result of results) process.stdout.write(`${row(result)}\n`)
  return tableOf(results)
}

const sections: Readonly<Record<string, Section>> = {
  start: { title: 'Starting', run: compared(starting) },
  open: { title: 'Opening', run: compared(opening) },
  edit: { title: 'Keeping an edit', run: compared(editing) },
  word: { title: 'Word', run: compared(wordExport) },
  grid: { title: 'The grid at hand', run: compared(handling) },
  bulk: { title: 'The grid, many rows at once', run: compared(bulk) },
  heap: { title: 'Memory', run: compared(memory) },
  toolkit: { title: 'The whole toolkit', run: compared(async () => [...(await wholeToolkit()), await openingHome()]) },
  growth: { title: 'Growth', run: growth }
}

const names = Object.keys(sections)
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no section ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`)
  process.exit(2)
}
let failed = 0
for (const name of names) {
  const section = sections[name]
  if (section === undefined || (asked.length > 0 && !asked.includes(name))) continue
  const begun = Date.now()
  process.stdout.write(`${name} …\n`)
  try {
    const body = await section.run()
    writeSection(name, section.title, body, asked.length === 0, names)
    if (name === 'growth') process.stdout.write(`${body}\n`)
  } catch (error) {
    // One section that fails must not take the figures of the others along.
    failed += 1
    process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
  process.stdout.write(`${name}: ${((Date.now() - begun) / 1000).toFixed(0)} s\n`)
}
removeFolders()
process.exit(failed === 0 ? 0 : 1)
