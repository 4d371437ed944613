import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { tableOf } from '../../../src/model/workbook'
import { type Rows, templateOf, workbookWith } from './workbook'

const domains = [
  'need-and-motivation',
  'leadership-and-commitment',
  'confidence-to-deliver',
  'workforce-skills-and-time',
  'technology-and-connectivity',
  'policy-privacy-and-legal',
  'clients-and-community',
  'money-and-sustainment'
]

/** The means of round 1 at Bridgewater North (templates.md 3.A). */
const means = [4.3, 4.1, 3.2, 2.4, 2.8, 3.1, 3.4, 2.6]
const sample = {
  'readiness/domain': Object.fromEntries(domains.map((id, at) => [id, { 'survey-mean': means[at] ?? null }]))
}

/** Answers by respondent: role, round, and scores by statement; -1 for none. */
function answered(
  ...people: readonly (readonly [role: string, round: string, scores: Readonly<Record<string, number>>])[]
): Readonly<Record<string, Rows>> {
  const responses: Record<string, Fields> = {}
  const respondents: Record<string, Fields> = {}
  for (const [at, [role, round, scores]] of people.entries()) {
    respondents[`p${at}`] = { role, round }
    for (const [statement, score] of Object.entries(scores)) {
      responses[`p${at}-${statement}`] = {
        respondent: `readiness/respondent/p${at}`,
        statement: `readiness/statement/${statement}`,
        score
      }
    }
  }
  return { 'readiness/respondent': respondents, 'readiness/response': responses }
}

function statementOf(tables: Readonly<Record<string, Rows>>, id: string, ...columns: readonly string[]) {
  return workbookWith(tables)
    .cells('readiness/statement', 'statement', ...columns)
    .find(([statement]) => statement === id)
    ?.slice(1)
}

describe('the readiness assessment', () => {
  it('asks four or five statements in each of eight domains, none twice', () => {
    const rows = tableOf(templateOf('readiness'), 'statement').fixed ?? []
    const counts = domains.map(id => rows.filter(({ cells }) => cells['domain'] === id).length)
    expect(counts.every(count => count === 4 || count === 5)).toBe(true)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(counts.reduce((so, count) => so + count, 0)).toBe(rows.length)
  })

  it('comes to 3.24, partly ready, in the worked sample', () => {
    const book = workbookWith(sample)
    expect(book.cells('readiness/summary', 'overall', 'band', 'lowest')).toEqual([[3.2375, 'partly', 2.4]])
    expect(book.cells('readiness/domain', 'domain', 'band')).toEqual([
      ['need-and-motivation', 'ready'],
      ['leadership-and-commitment', 'mostly'],
      ['confidence-to-deliver', 'partly'],
      ['workforce-skills-and-time', 'not-ready'],
      ['technology-and-connectivity', 'partly'],
      ['policy-privacy-and-legal', 'partly'],
      ['clients-and-community', 'partly'],
      ['money-and-sustainment', 'partly']
    ])
  })

  it('asks for a barrier and an action where a domain is under 2.5', () => {
    expect(workbookWith(sample).checks('readiness/domain')).toEqual(['not-ready', 'no-action'])
    const acted = {
      ...sample,
      'readiness/readiness-action': { a: { domain: 'workforce-skills-and-time', action: 'Free up time' } }
    }
    expect(workbookWith(acted).checks('readiness/domain')).toEqual(['not-ready'])
  })
})

describe('answers', () => {
  const id = 'time-to-learn'

  it('make a mean, a share that agree and a spread; “don’t know” counts in none', () => {
    const five = answered(...[5, 4, 1, 1, 0].map(score => ['clinician', 'baseline', { [id]: score }] as const))
    const [answers, mean, agree, spread, views] =
      statementOf(five, id, 'answers', 'mean', 'agree', 'spread', 'views') ?? []
    expect([answers, mean, agree, views]).toEqual([4, 2.75, 50, 'views-differ'])
    expect(spread).toBeCloseTo(2.0616, 4)
  })

  it('are near enough to one another below a spread of 1.2', () => {
    const near = answered(...[2, 3, 4].map(score => ['clinician', 'baseline', { [id]: score }] as const))
    expect(statementOf(near, id, 'spread', 'views')).toEqual([1, null])
  })

  it('of one role are hidden when fewer than three gave them', () => {
    const few = answered(
      ['leader', 'baseline', { [id]: 5 }],
      ['manager', 'baseline', { [id]: 4 }],
      ['clinician', 'baseline', { [id]: 2 }],
      ['clinician', 'baseline', { [id]: 1 }],
      ['peer-worker', 'baseline', { [id]: 3 }]
    )
    expect(statementOf(few, id, 'leaders', 'front-line')).toEqual([null, 2])
  })

  it('of the latest round are the ones that count, and earlier rounds stay beside them', () => {
    const rounds = answered(
      ['leader', 'baseline', { [id]: 2 }],
      ['leader', 'baseline', { [id]: 3 }],
      ['leader', 'pre-launch', { [id]: 4 }]
    )
    expect(statementOf(rounds, id, 'answers', 'mean', 'baseline', 'pre-launch', 'six-months')).toEqual([
      1,
      4,
      2.5,
      4,
      null
    ])
    const book = workbookWith(rounds)
    expect(book.cells('readiness/summary', 'latest-round', 'respondents')).toEqual([['pre-launch', 1]])
  })

  it('make the domain the mean of its statements, and win over a mean that was typed', () => {
    const book = workbookWith({
      ...answered(['leader', 'baseline', { [id]: 2, 'time-to-deliver': 3 }]),
      'readiness/domain': { 'workforce-skills-and-time': { 'survey-mean': 4.8 } }
    })
    const means = book.cells('readiness/domain', 'domain', 'mean').filter(([, mean]) => mean !== null)
    expect(means).toEqual([['workforce-skills-and-time', 2.5]])
    expect(book.checks('readiness/domain')).toEqual(['typed-and-worked-out'])
  })
})
