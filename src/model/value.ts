import type { Json, Value } from './change'

/** Whether two values are the same to a reader; the order of an object's keys does not count. */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (isList(a) || isList(b)) return isList(a) && isList(b) && sameLists(a, b)
  return sameObjects(a, b)
}

/** Of two values the one that stands lower, by their text; empty stands above everything. The same whoever asks. */
export function lower(a: Value, b: Value): Value {
  if (a === null || b === null) return a ?? b
  const [textOfA, textOfB] =
    typeof a === 'string' && typeof b === 'string' ? [a, b] : [JSON.stringify(a), JSON.stringify(b)]
  return textOfA <= textOfB ? a : b
}

type Listed = readonly Json[] | readonly string[]
type Keyed = { readonly [key: string]: Json } | { readonly unread: string }

function isList(value: Listed | Keyed): value is Listed {
  return Array.isArray(value)
}

function sameLists(a: Listed, b: Listed): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] ?? null))
}

function sameObjects(a: Keyed, b: Keyed): boolean {
  const inB = new Map(Object.entries<Json>(b))
  const entries = Object.entries<Json>(a)
  if (entries.length !== inB.size) return false
  return entries.every(([key, item]) => {
    const other = inB.get(key)
    return other !== undefined && same(item, other)
  })
}
