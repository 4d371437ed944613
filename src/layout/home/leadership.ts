import type { Condition } from '../../model/template'
import { rowsThat, type TablePath, valueIn } from './book'
import { nothing, type Rule, verdictOf } from './finding'

const stakeholders: TablePath = { template: 'stakeholders', table: 'stakeholder' }

/** By what a stakeholder is known as a leader of a level; any one will do. */
const levels: Readonly<Record<'senior' | 'middle' | 'front', readonly Condition[]>> = {
  senior: [
    { column: 'cfir-role', test: 'is', value: 'high-level-leader' },
    { column: 'category', test: 'is', value: 'senior-leaders-and-board' }
  ],
  middle: [
    { column: 'cfir-role', test: 'is', value: 'mid-level-leader' },
    { column: 'category', test: 'is', value: 'managers' }
  ],
  front: [
    { column: 'cfir-role', test: 'is', value: 'opinion-leader' },
    { column: 'champion', test: 'is', value: true }
  ]
}
const backing: ReadonlySet<unknown> = new Set(['supportive', 'leading'])

/**
 * Of three levels of leaders (senior; middle; opinion leaders and champions at the front line), how many have somebody whose
 * engagement is supportive or leading today.
 */
export const leadersByLevel: Rule = function* read(book) {
  const rows = yield* rowsThat(book, stakeholders)
  const first = rows[0]
  if (first === undefined) return nothing(book, stakeholders)
  const backed = new Set<string>()
  for (const [level, marks] of Object.entries(levels)) {
    for (const mark of marks) {
      const known = yield* rowsThat(book, stakeholders, [mark])
      if (known.some(placed => backing.has(valueIn(book, placed, 'current')))) backed.add(level)
    }
  }
  const more = Object.keys(levels).filter(level => !backed.has(level))
  const at = { sheet: first.sheet, table: first.table }
  const of = Object.keys(levels).length
  return { verdict: verdictOf(backed.size, of), count: backed.size, of, more, at, template: stakeholders.template }
}

const lived: readonly Condition[] = [
  { column: 'lived', test: 'is', value: true },
  { column: 'category', test: 'is', value: 'people-with-lived-and-living-experience' }
]

/** Of the stakeholders who bring lived experience, how many are at least involved. A map without any is a no. */
export const livedExperience: Rule = function* read(book) {
  const rows = yield* rowsThat(book, stakeholders)
  const first = rows[0]
  if (first === undefined) return nothing(book, stakeholders)
  const known = new Map((yield* rowsThat(book, stakeholders, lived.slice(0, 1))).map(one => [one.row.id, one]))
  for (const one of yield* rowsThat(book, stakeholders, lived.slice(1))) known.set(one.row.id, one)
  const involved = yield* rowsThat(book, stakeholders, [{ column: 'iap2', test: 'at-least', value: 'involve' }])
  const count = involved.filter(({ row }) => known.has(row.id)).length
  const left = [...known.values()].find(({ row }) => !involved.some(one => one.row.id === row.id))
  const at = left
    ? { sheet: left.sheet, table: left.table, row: left.row.id, column: 'iap2' }
    : { sheet: first.sheet, table: first.table }
  const verdict = known.size === 0 ? 'no' : verdictOf(count, known.size)
  return { verdict, count, of: known.size, at, template: stakeholders.template }
}
