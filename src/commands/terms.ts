import { isBlank, isUnread, type Showing } from '../model/cell'
import type { Value } from '../model/change'
import type { Terms } from '../model/own'
import type { CellValue, Column } from '../model/template'
import { type ReadCell, reread } from './conversion'

/** What new rows begin with: nothing, what the words are read as, the day or the person that adds them. */
export type Start = null | { readonly words: string } | { readonly from: 'today' | 'author' }

/** What a person asks of a column of their own. */
export interface AskedTerms {
  /** A blank cell is something to fill in. */
  readonly required: boolean
  /** Left out of documents unless asked for. */
  readonly private: boolean
  readonly start: Start
  readonly read: ReadCell
}

/** Terms as fields of the column's record; null where the column cannot begin with what is asked. */
export function termFields(column: Column, asked: AskedTerms): Readonly<Record<keyof Terms, Value>> | null {
  const start = startOf(column, asked)
  if (start === undefined) return null
  return { required: asked.required || null, private: asked.private || null, default: start }
}

function startOf(column: Column, { start, read }: AskedTerms): Value | undefined {
  if (start === null) return null
  if ('from' in start) return fits(column, start.from) ? { from: start.from } : undefined
  const value = read(column, start.words)
  return isUnread(value) ? undefined : value
}

/** Whether new rows of a column can begin with the day, or with the person, that adds them. */
export function fits({ kind }: Column, from: 'today' | 'author'): boolean {
  return kind === (from === 'today' ? 'date' : 'text')
}

/** What new rows begin with when a column changes its kind: the same, read as that kind, or nothing where it cannot be read. */
export function startLike(from: Column, to: Column, read: ReadCell, showing: Showing): Readonly<Record<string, Value>> {
  const start = from.default ?? null
  if (start === null) return {}
  if (isSource(start)) return fits(to, start.from) ? {} : { default: null }
  const value = isBlank(start) ? null : reread(from, to, start, read, showing)
  return { default: isUnread(value) ? null : value }
}

function isSource(start: NonNullable<Terms['default']>): start is { readonly from: 'today' | 'author' } {
  return typeof start === 'object' && 'from' in start
}

/** What new rows begin with where it is a value; null where it is nothing, the day or the person. */
export function valueAtStart({ default: start }: Pick<Column, 'default'>): CellValue {
  return start === undefined || start === null || isSource(start) ? null : start
}
