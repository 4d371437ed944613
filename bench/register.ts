import { createHash, randomBytes } from 'node:crypto'
import { foundingPatches, reactions } from '../src/commands'
import { writeFile } from '../src/exchange/file'
import type { Fields, Template } from '../src/model/template'
import { commit } from '../src/model/commit'
import { keyedId } from '../src/model/hash'
import { ulid } from '../src/model/id'
import { append, emptyLog } from '../src/model/log'
import { emptyState } from '../src/model/state'
import { workbookOf } from '../src/model/workbook'
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

/** The thirty columns that the grid shows: the texts first, so that a paste finds ten beside each other that it can fill. */
export const shownColumns = [
  'code',
  'title',
  'cause',
  'event',
  'effect',
  'controls',
  'response-reason',
  'warning',
  'contingency',
  'closed-why',
  'likelihood',
  'consequence',
  'score',
  'band',
  'type',
  'category',
  'control-eff',
  'inherent-likelihood',
  'inherent-consequence',
  'inherent-score',
  'inherent-band',
  'target-likelihood',
  'target-consequence',
  'target-score',
  'target-band',
  'response',
  'target-date',
  'proximity',
  'status',
  'raised-on'
] as const

/** The risk register with one view more, its first: the thirty columns. */
function withShown(template: Template): Template {
  const view = { id: 'bench', kind: 'grid', title: { en: 'Bench', fr: 'Banc' }, columns: shownColumns } as const
  const tables = template.tables.map(table =>
    table.id === 'risk' ? { ...table, views: [view, ...table.views] } : table
  )
  return { ...template, tables }
}

export function risk(at: number): Fields {
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
  const chosen = templates.filter(({ id }) => id === 'risks').map(withShown)
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

const made = new Map<number, ReturnType<typeof register>>()

/** The register of so many rows, made once a run. */
export function ofRegister(rows: number) {
  const known = made.get(rows) ?? register(rows)
  made.set(rows, known)
  return { ...known, workbook: workbookOf(known.state) }
}

/** Rows of ten cells for the columns from the title on, as a spreadsheet copies them: nine texts and a rating. */
export function pasted(rows: number, seed: number): string {
  return Array.from({ length: rows }, (_, row) =>
    [...Array.from({ length: 9 }, (__, at) => prose(seed + row + at, 6)), 1 + (row % 5)].join('\t')
  ).join('\n')
}
