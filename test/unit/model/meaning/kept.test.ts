import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Patch, Value } from '../../../../src/model/change'
import { gapsOf } from '../../../../src/model/checks'
import { cellOf } from '../../../../src/model/derive'
import { apply, emptyState, rowsOf } from '../../../../src/model/state'
import { columnValues } from '../../../../src/model/whole'
import { columnsOf, tableOf, type Workbook, workbookOf } from '../../../../src/model/workbook'
import { edited, record, rowPatch } from './book'
import { risks, stakeholders } from './small'

const numRuns = process.env.GROUNDWORK_SOAK === '1' ? 20_000 : 300
const sheets = { RISKS: risks, MAP: stakeholders }

const rated = { likelihood: 3, consequence: 5 }

const start: readonly Patch[] = [
  ...Object.entries(sheets).flatMap(([sheet, template]) => [
    record('template', template.id, { definition: JSON.parse(JSON.stringify(template)) }),
    record('sheet', sheet, { template: template.id, title: '' })
  ]),
  ...['R1', 'R2'].map(id => rowPatch('RISKS', 'risk', id, { title: id, owner: 'S1', response: 'treat', ...rated })),
  ...['A1', 'A2'].map(id => rowPatch('RISKS', 'action', id, { risk: 'R1', status: 'in-progress', cost: 1 })),
  ...['V1', 'V2'].map(id => rowPatch('RISKS', 'review', id, { risk: 'R1', date: '2027-01-15', ...rated })),
  ...['S1', 'S2'].map(id => rowPatch('MAP', 'stakeholder', id, { name: id, power: 4, interest: 3, current: 'neutral' }))
]

const one = (...values: readonly Value[]) => fc.constantFrom(...values)
const rating = one(null, 1, 3, 4, 5, { unread: '?' })
const risk = one('R1', 'R2', null)
const cell = (sheet: string, table: string, ids: readonly string[], field: string, values: fc.Arbitrary<Value>) =>
  fc.tuple(fc.constantFrom(...ids), values).map(([id, value]) => rowPatch(sheet, table, id, { [field]: value }))

/** An edit of anything that a derived cell or a check may read, near or far. */
const edit: fc.Arbitrary<Patch> = fc.oneof(
  cell('RISKS', 'risk', ['R1', 'R2'], 'likelihood', rating),
  cell('RISKS', 'risk', ['R1', 'R2'], 'consequence', rating),
  cell('RISKS', 'risk', ['R1', 'R2'], 'owner', one('S1', 'S2', null)),
  cell('RISKS', 'risk', ['R1', 'R2'], 'response', one('treat', 'share', null)),
  cell('RISKS', 'risk', ['R1', 'R2'], 'type', one('threat', 'opportunity', null)),
  cell('RISKS', 'risk', ['R1', 'R2'], '@alive', one(true, null)),
  cell('RISKS', 'action', ['A1', 'A2'], 'risk', risk),
  cell('RISKS', 'action', ['A1', 'A2'], 'status', one('done', 'in-progress')),
  cell('RISKS', 'action', ['A1', 'A2'], 'cost', one(0.1, 0.2, null)),
  cell('RISKS', 'action', ['A1', 'A2'], '@alive', one(true, null)),
  cell('RISKS', 'review', ['V1', 'V2'], 'risk', risk),
  cell('RISKS', 'review', ['V1', 'V2'], 'likelihood', rating),
  cell('RISKS', 'review', ['V1', 'V2'], 'consequence', rating),
  cell('RISKS', 'review', ['V1', 'V2'], 'date', one('2027-01-01', '2027-02-01', null)),
  cell('MAP', 'stakeholder', ['S1', 'S2'], 'power', rating),
  cell('MAP', 'stakeholder', ['S1', 'S2'], '@alive', one(true, null)),
  cell('MAP', 'stakeholder', ['S1', 'S2'], 'current', one('resistant', 'leading', null)),
  cell('MAP', 'stakeholder', ['S1', 'S2'], 'active', one(true, false, null)),
  one(0, 8, 12, null).map(value => record('setting', 'RISKS/risk/appetite', { value })),
  one(2, 3, 4).map(value => record('setting', 'MAP/stakeholder/threshold', { value }))
)

/** Every cell, whole column and gap of a workbook on a day, as JSON. */
function everything(book: Workbook, today: string): string {
  const cells = Object.entries(sheets).flatMap(([sheet, template]) =>
    template.tables.flatMap(({ id }) =>
      rowsOf(book.state, sheet, tableOf(template, id).id).map(row => [
        row.id,
        ...columnsOf(book, sheet, id).map(column => cellOf(book, sheet, id, row, column, today))
      ])
    )
  )
  const columns = Object.entries(sheets).flatMap(([sheet, { tables }]) =>
    tables.flatMap(({ id }) => columnsOf(book, sheet, id).map(column => columnValues(book, sheet, id, column, today)))
  )
  return JSON.stringify([cells, columns, Object.keys(sheets).map(sheet => gapsOf(book, sheet, today))])
}

it('what was kept from before is what would be worked out anew, after any edits on any day', () => {
  const days = fc.constantFrom('2027-03-10', '2027-03-11')
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, days), { minLength: 1, maxLength: 12 }), steps => {
      const made: Patch[] = [...start]
      let book = workbookOf(apply(emptyState, made))
      for (const [patch, today] of steps) {
        made.push(patch)
        book = edited(book, patch)
        const anew = workbookOf(apply(emptyState, JSON.parse(JSON.stringify(made))))
        expect(everything(book, today)).toBe(everything(anew, today))
      }
    }),
    { numRuns }
  )
})
