import { useState } from 'react'

/** The value of an earlier drawing for as long as the new one says the same: what is drawn from it is kept. */
export function useKept<Value>(value: Value, isSame: (a: Value, b: Value) => boolean): Value {
  const [kept, keep] = useState(value)
  if (kept === value || isSame(kept, value)) return kept
  keep(value)
  return value
}

export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}
