/** Something that stands above the row of this index; above the end where it is the number of rows. */
export interface Above {
  readonly at: number
}

/** What stands from top to bottom of a grid, numbered together from 0: rows, and headings above them. */
export type Line = { readonly row: number } | { readonly heading: number }

/** The line on which a row stands. Headings are given in the order in which they stand. */
export function lineOfRow(headings: readonly Above[], row: number): number {
  return row + countUpTo(headings, ({ at }) => at <= row)
}

export function lineOfHeading(headings: readonly Above[], heading: number): number {
  return (headings[heading]?.at ?? 0) + heading
}

/** The heading that a row stands under; -1 where it stands under none. */
export function headingOf(headings: readonly Above[], row: number): number {
  return lineOfRow(headings, row) - row - 1
}

export function lineAt(headings: readonly Above[], line: number): Line {
  const above = countUpTo(headings, ({ at }, index) => at + index <= line)
  return above > 0 && lineOfHeading(headings, above - 1) === line ? { heading: above - 1 } : { row: line - above }
}

/** How many of the first ones it holds for; from the first for which it does not, it holds for none. */
function countUpTo(headings: readonly Above[], holds: (heading: Above, index: number) => boolean): number {
  let [low, high] = [0, headings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const heading = headings[middle]
    if (heading !== undefined && holds(heading, middle)) low = middle + 1
    else high = middle
  }
  return low
}
