import { collatorOf, compare, isBlank } from '../model/cell'
import type { CellValue, Column, Language } from '../model/template'

/**
 * A number for each value of a column, lower for what stands before: comparing those costs next to nothing, however the
 * words are compared. Values that `compare` finds equal have the same number; blanks have `Infinity`.
 */
export function ranksOf(column: Column, values: readonly CellValue[], language: Language): Float64Array {
  const ranks = new Float64Array(values.length)
  if (isMeasured(column) && values.every(value => typeof value === 'number' || isBlank(value))) {
    for (const [at, value] of values.entries()) ranks[at] = typeof value === 'number' ? value : Infinity
    return ranks
  }
  const rankByKey = ranked(column, values, language)
  for (const [at, value] of values.entries()) ranks[at] = isBlank(value) ? Infinity : (rankByKey.get(keyOf(value)) ?? 0)
  return ranks
}

/** Kinds whose numbers stand by their size. */
function isMeasured({ kind }: Column): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'rating' || kind === 'derived'
}

function keyOf(value: CellValue): string {
  return typeof value === 'string' ? value : `\n${JSON.stringify(value)}`
}

function ranked(column: Column, values: readonly CellValue[], language: Language): ReadonlyMap<string, number> {
  const valueByKey = new Map<string, CellValue>()
  for (const value of values) if (!isBlank(value)) valueByKey.set(keyOf(value), value)
  const order = orderOf(column, values, language)
  const distinct = [...valueByKey].sort(([, a], [, b]) => order(a, b))
  const rankByKey = new Map<string, number>()
  let rank = 0
  for (const [at, [key, value]] of distinct.entries()) {
    const before = distinct[at - 1]
    if (before !== undefined && order(before[1], value) !== 0) rank = at
    rankByKey.set(key, rank)
  }
  return rankByKey
}

/** `compare` for one column; straight to the alphabet where nothing but words is compared, for thousands are. */
function orderOf(
  column: Column,
  values: readonly CellValue[],
  language: Language
): (a: CellValue, b: CellValue) => number {
  const isWords = column.kind === 'text' || column.kind === 'code' || column.kind === 'ref' || column.kind === 'refs'
  if (!isWords || !values.every(value => value === null || typeof value === 'string')) {
    return (a, b) => compare(column, a, b, language)
  }
  const { compare: byAlphabet } = collatorOf(language)
  return (a, b) => byAlphabet(a as string, b as string)
}
