import { type Book, isTouched, numberAt, rowsThat, spotOf, type TablePath } from './book'
import { type Answer, counted, type Finding, nothing, readinessOf, type Rule, share, type Verdict } from './finding'
import { leadersByLevel, livedExperience } from './leadership'
import { assessed, assessedInTime, weakDomainsActedOn } from './ready'

const charter: TablePath = { template: 'charter', table: 'charter' }
const bodies: TablePath = { template: 'governance', table: 'body' }
const determinants: TablePath = { template: 'barriers', table: 'determinant' }
const totals: TablePath = { template: 'budget', table: 'totals' }
const unresolved = { column: 'status', test: 'not', value: 'resolved' } as const

/** A charter in which nothing is written yet tells nothing. */
const sponsor: Rule = function* read(book) {
  const rows = (yield* rowsThat(book, charter)).filter(({ row }) => isTouched(row))
  const good = yield* rowsThat(book, charter, [{ column: 'sponsor', test: 'filled' }])
  return counted(book, charter, rows, ({ row }) => good.some(one => one.row.id === row.id), 'sponsor')
}

const steering: Rule = function* read(book) {
  const all = yield* rowsThat(book, bodies)
  const first = all[0]
  if (first === undefined) return nothing(book, bodies)
  const [found] = yield* rowsThat(book, bodies, [{ column: 'kind', test: 'is', value: 'steering-committee' }])
  const count = found === undefined ? 0 : 1
  const at = found ? spotOf(found) : { sheet: first.sheet, table: first.table }
  return { verdict: count === 1 ? 'yes' : 'no', count, of: 1, at, template: bodies.template }
}

/** Both kinds on the list: yes; one of them: partly. `more` names the kind that is missing. */
const bothSides: Rule = function* read(book) {
  const all = yield* rowsThat(book, determinants)
  const first = all[0]
  if (first === undefined) return nothing(book, determinants)
  const barriers = yield* rowsThat(book, determinants, [{ column: 'type', test: 'is', value: ['barrier', 'both'] }])
  const helps = yield* rowsThat(book, determinants, [{ column: 'type', test: 'is', value: ['facilitator', 'both'] }])
  const more = [...(barriers.length === 0 ? ['barriers'] : []), ...(helps.length === 0 ? ['facilitators'] : [])]
  const verdict = (['yes', 'partly'] as const)[more.length] ?? 'no'
  const at = { sheet: first.sheet, table: first.table }
  return { verdict, count: 2 - more.length, of: 2, more, at, template: determinants.template }
}

/** A figure of the budget’s totals, judged where there is one. */
function ofTotals(column: string, judge: (figure: number) => Verdict): Rule {
  return function* read(book: Book): Generator<undefined, Answer> {
    for (const placed of yield* rowsThat(book, totals)) {
      const amount = numberAt(book, placed, column)
      if (amount === null) continue
      const verdict = judge(amount)
      const count = verdict === 'yes' ? 1 : 0
      return { verdict, count, of: 1, amount, at: spotOf(placed, column), template: totals.template }
    }
    return nothing(book, totals)
  }
}

const rules = {
  leadership: {
    sponsor,
    levels: leadersByLevel,
    commitment: readinessOf('leadership-and-commitment')
  },
  guidance: {
    planned: share(
      { template: 'workplan', table: 'task' },
      {
        among: [{ column: 'status', test: 'not', value: 'cancelled' }],
        good: [
          { column: 'owner', test: 'filled' },
          { column: 'end', test: 'filled' }
        ],
        column: 'owner'
      }
    ),
    steering,
    together: share(
      { template: 'coproduction', table: 'phase' },
      {
        among: [{ column: 'activities', test: 'above', value: 0 }],
        good: [{ column: 'level', test: 'at-least', value: 'involve' }],
        column: 'level'
      }
    ),
    lived: livedExperience
  },
  readiness: { assessed, 'in-time': assessedInTime, weak: weakDomainsActedOn },
  'barriers-and-facilitators': {
    both: bothSides,
    answered: share(determinants, {
      among: [{ column: 'type', test: 'is', value: ['barrier', 'both'] }, unresolved],
      good: [{ column: 'strategies', test: 'above', value: 0 }],
      column: 'strategies'
    }),
    used: share(determinants, {
      among: [{ column: 'type', test: 'is', value: 'facilitator' }, unresolved],
      good: [{ column: 'strategies', test: 'above', value: 0 }],
      column: 'strategies'
    }),
    carried: share(
      { template: 'barriers', table: 'strategy' },
      {
        among: [{ column: 'status', test: 'not', value: 'cancelled' }],
        good: [{ column: 'tasks', test: 'filled' }],
        column: 'tasks'
      }
    )
  },
  resources: {
    secured: ofTotals('secured-share', amount => (amount >= 100 ? 'yes' : amount > 0 ? 'partly' : 'no')),
    ceiling: ofTotals('headroom', amount => (amount >= 0 ? 'yes' : 'no')),
    time: readinessOf('workforce-skills-and-time')
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rule>>>>

export type ConditionId = keyof typeof rules
export type FindingId = { [C in ConditionId]: keyof (typeof rules)[C] & string }[ConditionId]

/** One of the five conditions that implementations succeed by (MHCC toolkit 2018), as the workbook bears it out. */
export interface ConditionReport {
  readonly id: ConditionId
  readonly verdict: Verdict
  readonly findings: readonly Finding<FindingId>[]
}

/** The five conditions in their order, each with its evidence. Which evidence counts is a choice of ours. */
export function* conditionsOf(book: Book): Generator<undefined, readonly ConditionReport[]> {
  const reports: ConditionReport[] = []
  for (const [id, own] of Object.entries(rules)) {
    const findings: Finding<FindingId>[] = []
    for (const [finding, rule] of Object.entries<Rule>(own)) {
      findings.push({ id: finding as FindingId, ...(yield* rule(book)) })
    }
    reports.push({ id: id as ConditionId, verdict: together(findings), findings })
  }
  return reports
}

/**
 * What the findings come to: met when all are; nothing to go by when none tells; not yet when none of those that tell is met,
 * even in part; else partly. So what has nothing to go by keeps a condition from being met, and never makes it fail.
 */
export function together(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  const verdicts = findings.map(({ verdict }) => verdict)
  if (verdicts.every(one => one === 'yes')) return 'yes'
  if (verdicts.every(one => one === 'nothing')) return 'nothing'
  return verdicts.some(one => one === 'yes' || one === 'partly') ? 'partly' : 'no'
}
