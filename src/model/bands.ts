import type { Band, Column, ColumnId, Table } from './template'

/** Why bands cannot be used: the first thing that is wrong with them, and where. */
export type BandFault =
  | { readonly fault: 'none' }
  /** Counted from 0, as the others. */
  | { readonly fault: 'unnamed' | 'backwards'; readonly at: number }
  /** Of two bands that both hold a score, the later. */
  | { readonly fault: 'overlap'; readonly at: number; readonly score: number }
  | { readonly fault: 'gap'; readonly score: number }

/**
 * What is wrong with bands that every one of some scores is to fall in; null where nothing is. Scores that nothing can come
 * to may be left out: no product of two ratings is 7, 13 or 14.
 */
export function bandFault(bands: readonly Band[], scores: readonly number[]): BandFault | null {
  if (bands.length === 0) return { fault: 'none' }
  const unnamed = bands.findIndex(({ label }) => label.en.trim() === '' || label.fr.trim() === '')
  if (unnamed >= 0) return { fault: 'unnamed', at: unnamed }
  const backwards = bands.findIndex(({ from, to }) => !(from <= to))
  if (backwards >= 0) return { fault: 'backwards', at: backwards }
  const overlap = bands.findIndex(({ from }, at) => from <= (bands[at - 1]?.to ?? -Infinity))
  if (overlap >= 0) return { fault: 'overlap', at: overlap, score: bands[overlap]?.from ?? 0 }
  const gap = scores.find(score => !holds(bands, score))
  return gap === undefined ? null : { fault: 'gap', score: gap }
}

const slack = 1e-9

function holds(bands: readonly Band[], score: number): boolean {
  return bands.some(({ from, to }) => from - slack <= score && score <= to + slack)
}

/** Lowest first, as a person may have added them in any order. */
export function inOrder(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort((a, b) => a.from - b.from)
}

/** The scores that a banded column can hold: products where two ratings are multiplied, else all that its template's bands span. */
export function scoresOf(table: Table, banded: Column, bands: readonly Band[]): readonly number[] {
  const [input] = banded.kind === 'derived' ? banded.inputs : []
  const id = input !== undefined && 'column' in input && !('via' in input) && !('table' in input) ? input.column : ''
  return productsOf(table, id) ?? spanOf(bands)
}

/** What two ratings of the table come to when multiplied; null for a column that is no such product. */
function productsOf(table: Table, id: ColumnId): readonly number[] | null {
  const column = table.columns.find(one => one.id === id)
  if (column?.kind !== 'derived' || column.rule !== 'product') return null
  const factors = column.inputs.flatMap(input => {
    const factor = 'column' in input ? table.columns.find(one => one.id === input.column) : undefined
    return factor?.kind === 'rating' ? [factor.scale.values.flatMap(({ value, apart }) => (apart ? [] : [value]))] : []
  })
  if (factors.length === 0 || factors.length !== column.inputs.length) return null
  const all = factors.reduce((known, values) => known.flatMap(a => values.map(b => a * b)), [1])
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Every score from the first band to the last: whole numbers where all ends are whole, else tenths. */
function spanOf(bands: readonly Band[]): readonly number[] {
  const [first, last] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? -1]
  const step = isWhole(bands) ? 1 : 0.1
  const count = Math.min(longest, Math.floor((last - first) / step + slack) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, at) => Number((first + at * step).toFixed(1)))
}

const longest = 10_000
const five = [1, 2, 3, 4, 5]
const products = five.flatMap(a => five.map(b => a * b))

/**
 * The scores that bands must hold as far as they tell by themselves: the tenths from the first to the last, or of whole ones
 * the products of two ratings of 1 to 5 that lie between.
 */
export function scoresWithin(bands: readonly Band[]): readonly number[] {
  if (!isWhole(bands)) return spanOf(bands)
  const [first, last] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0]
  return products.filter(score => first <= score && score <= last)
}

function isWhole(bands: readonly Band[]): boolean {
  return bands.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))
}
