import { createHash, randomBytes } from 'node:crypto'
import { foundingPatches, reactions } from '../src/commands'
import { writeFile } from '../src/exchange/file'
import type { Fields } from '../src/model/template'
import { commit } from '../src/model/commit'
import { keyedId } from '../src/model/hash'
import { ulid } from '../src/model/id'
import { append, emptyLog } from '../src/model/log'
import { emptyState } from '../src/model/state'
import { templates } from '../templates'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const words =
  'counsellors enrol clients while the record system keeps its own schedule and nobody told the clinic'.split(' ')

/** Text of a given number of words, different for each seed. */
function prose(seed: number, count: number): string {
  return Array.from({ length: count }, (_, at) => words[(seed * 7 + at * (1 + (seed % 5))) % words.length]).join(' ')
}

/** The columns that a risk of a benchmark fills, twenty with what is worked out and its code. */
export const filled = [
  'title',
  'cause',
  'event',
  'effect',
  'type',
  'category',
  'controls',
  'control-eff',
  'inherent-likelihood',
  'inherent-consequence',
  'likelihood',
  'consequence',
  'response',
  'target-likelihood',
  'target-consequence',
  'target-date',
  'warning',
  'contingency',
  'status',
  'raised-on'
] as const

function risk(at: number): Fields {
  const rating = (step: number) => 1 + ((at * step) % 5)
  return {
    title: `Risk ${at + 1}: ${prose(at, 5)}`,
    cause: prose(at + 1, 8),
    event: prose(at + 2, 9),
    effect: prose(at + 3, 7),
    type: 'threat',
    category: ['clinical-safety', 'financial', 'equity-and-access'][at % 3] ?? null,
    controls: prose(at + 4, 10),
    'control-eff': ['none', 'weak', 'partial', 'strong'][at % 4] ?? null,
    'inherent-likelihood': rating(3),
    'inherent-consequence': rating(7),
    likelihood: rating(2),
    consequence: rating(11),
    response: 'treat',
    'target-likelihood': rating(13),
    'target-consequence': rating(17),
    'target-date': `2027-${String(1 + (at % 12)).padStart(2, '0')}-15`,
    warning: prose(at + 5, 5),
    contingency: prose(at + 6, 8),
    status: 'open',
    'raised-on': '2026-11-01'
  }
}

/** A workbook of one risk register with so many rows, as a log and as the bytes of its file. */
export function register(rows: number) {
  const newId = () => ulid(Date.now(), count => randomBytes(count))
  const author = { id: newId(), name: 'Benchmark' }
  const chosen = templates.filter(({ id }) => id === 'risks')
  const patches = foundingPatches(
    {
      id: newId(),
      title: `${rows} risks`,
      language: 'en',
      organisation: 'Benchmark',
      currency: 'CAD',
      templates: chosen,
      rows: [
        {
          template: 'risks',
          tables: { risk: Array.from({ length: rows }, (_, at) => ({ key: `${at}`, cells: risk(at) })) }
        }
      ]
    },
    {
      today: '2026-11-22',
      newId,
      author,
      language: 'en',
      keyed: (sheet, table, key) => keyedId(sheet, table, key, sha256)
    }
  )
  const stamp = { copy: newId(), madeAt: '2026-11-22T12:00:00.000Z', author, command: 'workbook.create', sha256 }
  const { set, state } = commit(emptyState, { patches }, stamp, reactions)
  if (set === null) throw new Error('the register has no rows')
  const log = append(emptyLog(), set)
  return { state, log, bytes: () => writeFile(log, state, 'Benchmark', sha256) }
}
