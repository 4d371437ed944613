import { type Comparison, compare, percentile } from './figures'
import { agGrid, commitToPaint, type Grid, groundwork, heapAfterOpening, moveToPaint, scrollScript } from './grids'
import { pasted } from './register'

const rows = 10_000
const yardstick = 'AG Grid Community 36.2.0 on the same data, as large a window, row height and column widths'

/** Both grids open beside each other in windows of their own, for as long as they are compared. */
async function side(
  work: (ours: Grid, theirs: Grid) => Promise<readonly Comparison[]>
): Promise<readonly Comparison[]> {
  const ours = await groundwork(rows)
  await ours.open()
  const theirs = await agGrid(rows, ours.page)
  await theirs.open()
  const results = await work(ours, theirs)
  await theirs.close()
  await ours.close()
  return results
}

type About = Pick<Comparison, 'name' | 'bar' | 'what'> & { readonly unit?: Comparison['unit'] }

function both(about: About, rounds: number, of: (grid: Grid) => Promise<number>, ours: Grid, theirs: Grid) {
  const shown = async (grid: Grid): Promise<number> => {
    await grid.page.bringToFront()
    return of(grid)
  }
  return compare(
    about,
    rounds,
    () => shown(ours),
    () => shown(theirs)
  )
}

const middle = (took: readonly number[]): number => percentile(took, 0.5)

/** What is felt at every moment: scrolling, moving, typing. */
export function handling(): Promise<readonly Comparison[]> {
  return side(async (ours, theirs) => [
    await both(
      {
        name: 'Script in a scrolled frame',
        bar: 1,
        what: `90 frames of 150 px down through ${rows} × 30, the time that the engine counts as script; against ${yardstick}`
      },
      7,
      scrollScript,
      ours,
      theirs
    ),
    await both(
      {
        name: 'Key to paint, moving a cell',
        bar: 1,
        what: 'an arrow key, from its event to the frame after the paint with the next cell active, the middle of 16 a round'
      },
      7,
      async grid => middle(await moveToPaint(grid)),
      ours,
      theirs
    ),
    await both(
      {
        name: 'Key to paint, committing a cell',
        bar: 1,
        what: 'Enter after a typed text, from its event to the frame after the paint of the text and of the next active cell, the middle of 8 a round'
      },
      7,
      async grid => middle(await commitToPaint(grid)),
      ours,
      theirs
    )
  ])
}

/** What is done to many rows at once. */
export function bulk(): Promise<readonly Comparison[]> {
  let seed = 0
  const words = (): string => pasted(5000, (seed += 1))
  return side(async (ours, theirs) => [
    await both(
      {
        name: 'Paste of 5,000 × 10',
        bar: 1,
        what: 'from the clipboard event to the paint of its preview, and from Enter there to the paint, one undoable step that is saved behind it; AG Grid Community has no paste of ranges: the same text, split at tabs and given to one applyTransaction, without undo or saving'
      },
      5,
      grid => grid.paste(words()),
      ours,
      theirs
    ),
    await both(
      {
        name: 'Sort of 10,000',
        bar: 1,
        what: 'by a text column, from the choice in the menu to the paint; AG Grid by its interface, with the same collator'
      },
      5,
      grid => grid.sort(),
      ours,
      theirs
    ),
    await both(
      {
        name: 'Filter of 10,000',
        bar: 1,
        what: 'a text that is contained, from the press on Filter to the paint; AG Grid by its interface'
      },
      5,
      grid => grid.filter(),
      ours,
      theirs
    )
  ])
}

export function memory(): Promise<readonly Comparison[]> {
  return side(async (ours, theirs) => [
    await both(
      {
        name: 'Heap after opening',
        bar: 1.5,
        unit: 'MB',
        what: `the JavaScript heap of the page with ${rows} × 30 open, after collecting what is not held; ours is the whole app with its log and derived values`
      },
      5,
      heapAfterOpening,
      ours,
      theirs
    )
  ])
}
