import type { Gap } from './amiss'

/** Gaps that one sentence tells: of one check in one table, or of one column. */
export interface Alike {
  readonly key: string
  readonly first: Gap
  readonly gaps: readonly Gap[]
}

const severities = ['error', 'warning', 'notice'] as const satisfies readonly Gap['severity'][]

/** The gaps of a sheet with those that are alike together: the worst first, then in their order. */
export function alike(gaps: readonly Gap[]): readonly Alike[] {
  const groups = new Map<string, { readonly key: string; readonly first: Gap; readonly gaps: Gap[] }>()
  for (const gap of gaps) {
    const key = keyOf(gap)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { key, first: gap, gaps: [gap] })
    else known.gaps.push(gap)
  }
  return severities.flatMap(severity => [...groups.values()].filter(({ first }) => first.severity === severity))
}

/** What a whole table lacks stands by itself, entry by entry. */
function keyOf({ kind, check, sheet, table, row, columns, entry = '' }: Gap): string {
  if (kind !== 'check') return [kind, check, sheet, table, columns[0]].join('/')
  return [kind, check, sheet, table, row === undefined ? entry : '*'].join('/')
}
