import type { Range } from './selection'

/** First and last column of each range, as one word that is compared without anything being drawn; '' where there is none. */
export function spansOf(ranges: readonly Range[]): string {
  return ranges.map(({ left, right }) => `${left}:${right}`).join()
}

/** Whether a column is in one of the ranges that `spansOf` wrote. */
export function isWithin(spans: string): (column: number) => boolean {
  const read = spans === '' ? [] : spans.split(',').map(part => part.split(':').map(Number))
  return column => read.some(([from = 0, to = -1]) => column >= from && column <= to)
}
