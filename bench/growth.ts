import { type Figure, figure, percentile, shown } from './figures'
import { commitToPaint, type Grid, groundwork, heapAfterOpening, moveToPaint, scrollScript } from './grids'
import { goHome, openRegister } from './app'
import { pasted } from './register'

const sizes = [1000, 10_000, 50_000] as const
const rounds = 5

interface Line {
  readonly what: string
  readonly of: (grid: Grid, size: number, round: number) => Promise<number>
}

const lines: readonly Line[] = [
  {
    what: 'Opening, ms',
    of: async ({ page }, size) => {
      await goHome(page)
      return openRegister(page, size)
    }
  },
  { what: 'Heap after opening, MB', of: grid => heapAfterOpening(grid) },
  { what: 'Script in a scrolled frame, ms', of: grid => scrollScript(grid) },
  { what: 'Key to paint, moving, ms', of: async grid => percentile(await moveToPaint(grid), 0.5) },
  { what: 'Key to paint, committing, ms', of: async grid => percentile(await commitToPaint(grid), 0.5) },
  { what: 'Paste of 1,000 × 10, ms', of: (grid, size, round) => grid.paste(pasted(1000, size + round)) },
  { what: 'Sort, ms', of: grid => grid.sort() },
  { what: 'Filter, ms', of: grid => grid.filter() }
]

/** The same acts at three sizes, as a table: what is felt at every moment should stay flat, the rest grow with the rows at most. */
export async function growth(): Promise<string> {
  const measured = new Map<number, readonly Figure[]>()
  for (const size of sizes) measured.set(size, await figuresOf(size))
  const head = ['what', ...sizes.map(size => `${size.toLocaleString('en')} rows`)]
  const body = lines.map(({ what }, at) => [what, ...sizes.map(size => shown(measured.get(size)?.[at] ?? figure([])))])
  return [head, head.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

async function figuresOf(size: number): Promise<readonly Figure[]> {
  const grid = await groundwork(size)
  await grid.open()
  const figures: Figure[] = []
  for (const { what, of } of lines) {
    const readings: number[] = []
    // The first is a warm-up.
    for (let round = 0; round <= rounds; round++) readings.push(await of(grid, size, round))
    figures.push(figure(readings.slice(1)))
    process.stdout.write(`${size} rows: ${what}: ${shown(figure(readings.slice(1)))} ${new Date().toISOString()}\n`)
  }
  await grid.close()
  return figures
}
