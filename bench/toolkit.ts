import { randomBytes } from 'node:crypto'
import { foundingPatches, reactions } from '../src/commands'
import { gapsOf } from '../src/model/checks'
import { commit } from '../src/model/commit'
import { keyedId } from '../src/model/hash'
import { ulid } from '../src/model/id'
import { append, emptyLog, type Log } from '../src/model/log'
import { rowsOf, type State, emptyState } from '../src/model/state'
import type { Row } from '../src/model/row'
import { columnValues } from '../src/model/whole'
import { columnOf, sheetsOf, tableOf, type Workbook, workbookOf } from '../src/model/workbook'
import { samples, templates } from '../templates'
import { type Comparison, compare } from './figures'
import { register, risk, sha256 } from './register'

const today = '2027-07-15'
const author = { id: 'BENCH', name: 'Benchmark' }
const newId = () => ulid(Date.now(), count => randomBytes(count))
const stamp = (command: string) => ({ copy: newId(), madeAt: `${today}T12:00:00.000Z`, author, command, sha256 })

/** Of 5,000 rows, those that the larger sample does not bring along. */
const added = 4_500

/** The larger sample with all sheets of the toolkit, and that many more risks. */
export function toolkit(): { readonly state: State; readonly log: Log } {
  const [sample] = samples
  if (sample === undefined) throw new Error('there is no sample')
  const more = Array.from({ length: added }, (_, at) => ({ key: `more-${at}`, cells: risk(at) }))
  const rows = sample.sheets.map(({ template, tables }) => ({
    template,
    tables: template === 'risks' ? { ...tables, risk: [...(tables['risk'] ?? []), ...more] } : tables
  }))
  const { language, organisation, currency } = sample
  const keyed = (sheet: string, table: string, key: string) => keyedId(sheet, table, key, sha256)
  const patches = foundingPatches(
    { id: newId(), title: 'Benchmark', language, organisation, currency, templates, rows },
    { today, newId, author, language, keyed }
  )
  const { set, state } = commit(emptyState, { patches }, stamp('workbook.create'), reactions)
  if (set === null) throw new Error('the workbook is empty')
  return { state, log: append(emptyLog(), set) }
}

/** Every derived value of every row, and every gap of every sheet. */
function workOut(workbook: Workbook): void {
  for (const { id, template } of sheetsOf(workbook)) {
    for (const table of template.tables) {
      for (const column of table.columns) {
        if (column.kind === 'derived') columnValues(workbook, id, table.id, column, today)
      }
    }
    gapsOf(workbook, id, today)
  }
}

async function timed(work: () => void): Promise<number> {
  const start = performance.now()
  work()
  return performance.now() - start
}

function afterAnEdit(): Promise<Comparison> {
  let { state } = toolkit()
  workOut(workbookOf(state))
  let round = 0
  const edited = (): Promise<number> => {
    state = rated(state, 1 + (round++ % 5))
    const workbook = workbookOf(state)
    return timed(() => workOut(workbook))
  }
  const afresh = (): Promise<number> => {
    const workbook = workbookOf(toolkit().state)
    return timed(() => workOut(workbook))
  }
  const about = {
    name: 'Derived values and gaps after one edit, 22 sheets, 5,000 rows',
    bar: 0.02,
    what: 'another likelihood of one risk, then every derived value of every row and every gap of every sheet, against the same worked out for the first time'
  }
  return compare(about, 9, edited, afresh)
}

/** The state with another likelihood of its last risk. */
function rated(state: State, likelihood: number): State {
  const sheet = sheetsOf(workbookOf(state)).find(({ template }) => template.id === 'risks')?.id ?? ''
  const row = rowsOf(state, sheet, 'risk').at(-1)
  if (row === undefined) throw new Error('there is no risk')
  const patch = {
    kind: 'row',
    in: [sheet, 'risk'],
    ids: [row.id],
    fields: ['likelihood'],
    from: [[row.fields['likelihood'] ?? null]],
    to: [[likelihood === row.fields['likelihood'] ? 1 + (likelihood % 5) : likelihood]]
  } as const
  return commit(state, { patches: [patch] }, stamp('cells.set'), reactions).state
}

/** What a person would write for this one column of this one template. */
function byHand(rows: readonly Row[]): readonly (number | null)[] {
  const scores: (number | null)[] = []
  for (const { fields } of rows) {
    const { likelihood, consequence } = fields
    const isRated = typeof likelihood === 'number' && typeof consequence === 'number'
    scores.push(isRated ? likelihood * consequence : null)
  }
  return scores
}

function wholeColumn(): Promise<Comparison> {
  const risks = () => {
    const workbook = workbookOf(register(10_000).state)
    const [sheet] = sheetsOf(workbook)
    const column = sheet && columnOf(tableOf(sheet.template, 'risk'), 'score')
    if (sheet === undefined || column === undefined) throw new Error('there is no score')
    return { workbook, sheet: sheet.id, column, rows: rowsOf(workbook.state, sheet.id, 'risk') }
  }
  const about = {
    name: 'A derived column over 10,000 rows',
    bar: 2,
    what: 'the current score of every risk, worked out for the first time by the rule that its template names, against a loop that multiplies the two ratings of each row and knows neither blanks, scales, settings nor rounding'
  }
  const ours = (): Promise<number> => {
    const { workbook, sheet, column } = risks()
    return timed(() => columnValues(workbook, sheet, 'risk', column, today))
  }
  const hand = (): Promise<number> => {
    const { rows } = risks()
    return timed(() => byHand(rows))
  }
  return compare(about, 15, ours, hand)
}

/** What the whole toolkit in one workbook costs after an edit, and what a rule costs over the plainest code for it. */
export async function wholeToolkit(): Promise<readonly Comparison[]> {
  return [await afterAnEdit(), await wholeColumn()]
}
