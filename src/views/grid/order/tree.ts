import { type Above, headingOf } from '../space/lines'

/** Where a row stands in the tree that groups make: how deep, and its place from 1 among so many. */
export interface Standing {
  readonly level: number
  readonly position: number
  readonly siblings: number
}

/** Under its heading; the empty row at the end, null, stands beside the headings. */
export function standing(
  headings: readonly (Above & { readonly rows: { readonly length: number } })[],
  row: number | null
): Standing {
  if (row === null) return { level: 1, position: headings.length + 1, siblings: headings.length + 1 }
  const own = headings[headingOf(headings, row)]
  return { level: 2, position: row - (own?.at ?? 0) + 1, siblings: own?.rows.length ?? 0 }
}
