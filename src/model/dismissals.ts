import type { Gap } from './amiss'
import type { Id } from './change'
import { recordsOf, type Row, type State } from './state'

/** That a person has seen a gap and lets it be, and why. */
export interface Dismissal {
  /** Names the gap that it is for, as `dismissalOf` does. */
  readonly id: string
  readonly reason: string
  /** The name of who dismissed it, as it was then. */
  readonly by: string
  readonly author: Id
  /** ISO 8601 in UTC. */
  readonly at: string
}

/**
 * The id of the record that dismisses a gap: its check, sheet and row, or the table where it is of the whole table; then the
 * column of a cell that is blank or cannot be read, or the entry that is meant. It is the same whenever the gap comes back.
 */
export function dismissalOf({ kind, check, sheet, table, row, columns, entry }: Gap): string {
  const part = kind === 'check' ? entry : columns[0]
  return [check, sheet, row ?? table, ...(part === undefined ? [] : [part])].join('/')
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, Dismissal>>()

/** What is dismissed in a workbook, by its id; of gaps that are mended since, too. */
export function dismissalsOf(state: State): ReadonlyMap<string, Dismissal> {
  const records = recordsOf(state, 'dismissal')
  const before = known.get(records)
  if (before !== undefined) return before
  const made = new Map(records.map(record => [record.id, dismissalIn(record)]))
  known.set(records, made)
  return made
}

function dismissalIn({ id, fields }: Row): Dismissal {
  const text = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  return { id, reason: text('reason'), by: text('by'), author: text('author'), at: text('at') }
}
