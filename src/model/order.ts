import { generateNKeysBetween } from 'fractional-indexing'
import type { Id } from './change'
import { type Row, orderKey } from './row'

/** Beyond this a key is too long to keep halving, and the whole table is given new ones. */
export const longestKey = 40

export interface Ordering {
  /** A key for each of the records that are to be placed, in the order in which they are to stand. */
  readonly keys: readonly string[]
  /** Others that need a new key for that: theirs was the same as a neighbour's, unreadable, or would have grown too long. */
  readonly moved: readonly { readonly id: Id; readonly order: string }[]
}

/** `count` keys in their order between two, or with no bound on the side of a null. Neighbours that leave no room: `orderBefore`. */
export function orderKeys(lower: string | null, upper: string | null, count: number): readonly string[] {
  return keysBetween(lower, upper, count) ?? generateNKeysBetween(null, null, count)
}

/**
 * Keys for `count` records that are to stand together before the record `before`, or after all others where that is null or
 * not among them. `others` are the living ones in their order, without those that are to be placed.
 */
export function orderBefore(others: readonly Row[], before: Id | null, count: number): Ordering {
  const found = before === null ? -1 : others.findIndex(row => row.id === before)
  const index = found < 0 ? others.length : found
  const below = others[index - 1]
  const lower = below ? orderKey(below) : null
  if (below && lower === null) return anew(others, index, count)

  const tied = others.slice(index).findIndex(row => orderKey(row) !== lower)
  const afterTied = lower === null ? index : tied < 0 ? others.length : index + tied
  const above = others[afterTied]
  const keys = keysBetween(lower, above ? orderKey(above) : null, count + afterTied - index)
  if (keys === null) return anew(others, index, count)
  const moved = others.slice(index, afterTied).map((row, nth) => ({ id: row.id, order: keys[count + nth] ?? '' }))
  return { keys: keys.slice(0, count), moved }
}

function anew(others: readonly Row[], index: number, count: number): Ordering {
  const all = generateNKeysBetween(null, null, others.length + count)
  const rest = [...all.slice(0, index), ...all.slice(index + count)]
  const moved = others.map((row, nth) => ({ id: row.id, order: rest[nth] ?? '' }))
  return {
    keys: all.slice(index, index + count),
    moved: moved.filter(({ order }, nth) => others[nth]?.fields['@order'] !== order)
  }
}

/** Null where there is no room for keys of a bearable length, or where the library refuses a bound that it cannot read. */
function keysBetween(lower: string | null, upper: string | null, count: number): readonly string[] | null {
  try {
    const keys = generateNKeysBetween(lower, upper, count)
    const bounds = [...(lower === null ? [] : [lower]), ...keys, ...(upper === null ? [] : [upper])]
    const ascend = bounds.every((key, nth) => nth === 0 || (bounds[nth - 1] ?? '') < key)
    return ascend && keys.every(key => key.length <= longestKey) ? keys : null
  } catch {
    return null
  }
}
