import { type CellProblem, format, isBlank, isUnread, offered, problemOf, type Showing } from '../model/cell'
import { anchorOf } from '../model/cell/rating'
import type { Id } from '../model/change'
import { isGiven } from '../model/given'
import { type Matcher, replaced } from '../model/matching'
import type { Row } from '../model/state'
import type { CellValue, Column, ColumnId, Table, TableId } from '../model/template'
import { same } from '../model/value'
import { writable } from './cells'

/** One cell that would be written. */
export interface Replacement {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Id
  readonly column: ColumnId
  readonly value: CellValue
}

/** Why a cell that was found is left alone: nobody may type there, nothing would change, or what comes of it is no value there. */
export type Untouched = 'worked-out' | 'given-once' | 'fixed-row' | 'record' | 'unchanged' | CellProblem

/** What becomes of one cell. `before` and `after` are the words that change, as they are shown: of a list the one entry. */
export type Outlook =
  | { readonly before: string; readonly after: string; readonly value: CellValue }
  | { readonly before: string; readonly after: string; readonly because: Untouched }

export interface Replacing {
  readonly matches: Matcher
  /** What stands in place of each match, letter for letter. */
  readonly by: string
  readonly showing: Showing
  /** The value that a text stands for in a column: typed text and replaced text are read alike. */
  readonly read: (column: Column, text: string) => CellValue
}

/** What would become of a cell in which something was found, nothing being written yet. */
export function outlook(table: Table, column: Column, row: Row, value: CellValue, ask: Replacing): Outlook {
  const { before, after, made } = remade(column, value, ask)
  if (!writable(table, column)) return { before, after, because: guarded(table, column) }
  const next = made()
  if (same(next, value)) return { before, after, because: 'unchanged' }
  const problem = problemOf(column, next) ?? (isOffered(column, row, next, value) ? null : 'not-offered')
  return problem === null ? { before, after, value: next } : { before, after, because: problem }
}

function guarded(table: Table, { id, kind }: Column): Untouched {
  if (kind === 'derived') return 'worked-out'
  if (kind === 'code') return 'given-once'
  return isGiven(table, id) ? 'fixed-row' : 'record'
}

interface Remade {
  readonly before: string
  readonly after: string
  readonly made: () => CellValue
}

function remade(column: Column, value: CellValue, ask: Replacing): Remade {
  if (Array.isArray(value)) return remadeList(column, value, ask)
  const pieces = [format(column, value, ask.showing)]
  if (column.kind === 'rating') pieces.push(anchorOf(column.scale, value, ask.showing.language) ?? '')
  const before = pieces.find(piece => ask.matches(piece).length > 0) ?? pieces[0] ?? ''
  const after = replaced(before, ask.matches(before), ask.by)
  return { before, after, made: () => ask.read(column, after) }
}

/** Each entry by itself, so that the others stay what they are, whatever their words. */
function remadeList(column: Column, entries: readonly string[], ask: Replacing): Remade {
  const worded = entries.map(entry => {
    const words = format(column, [entry], ask.showing)
    const spans = ask.matches(words)
    return { entry, words, after: replaced(words, spans, ask.by), isFound: spans.length > 0 }
  })
  const found = worded.filter(({ isFound }) => isFound)
  const made = (): CellValue => {
    const next: string[] = []
    for (const { entry, after, isFound } of worded) {
      const value = isFound ? ask.read(column, after) : [entry]
      if (!isBlank(value) && !Array.isArray(value)) return { unread: after }
      next.push(...(Array.isArray(value) ? value : []))
    }
    return next.length === 0 ? null : [...new Set(next)]
  }
  return {
    before: found.map(({ words }) => words).join('; '),
    after: found.map(({ after }) => after).join('; '),
    made
  }
}

/** A choice that depends on another cell, or was retired, is not given anew; what stood there already may stay. */
function isOffered(column: Column, row: Row, next: CellValue, before: CellValue): boolean {
  if ((column.kind !== 'choice' && column.kind !== 'choices') || isBlank(next) || isUnread(next)) return true
  const stays = new Set<unknown>([before].flat())
  const known = column.options.map(({ id }) => id)
  const open = new Set(offered(column, row.fields).map(({ id }) => id))
  return [next].flat().every(id => stays.has(id) || open.has(String(id)) || !known.includes(String(id)))
}
