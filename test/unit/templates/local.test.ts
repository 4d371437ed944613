import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byRule } from '../../../src/model/derive'
import { localOf } from '../../../src/model/local'
import { readerOf } from '../../../src/model/memo'
import { rowsOf } from '../../../src/model/state'
import type { CellValue, Column, Table, Template } from '../../../src/model/template'
import { columnValues } from '../../../src/model/whole'
import { sheetOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { bookOf } from '../model/meaning/book'
import { templateOf } from './workbook'

const numRuns = process.env.GROUNDWORK_SOAK === '1' ? 2_000 : 15
const today = '2027-03-10'

const odd: readonly CellValue[] = [null, null, '', { unread: '?' }, 'words']

/** Values that a column of its kind may hold, and some that none should. */
function valuesOf(column: Column): readonly CellValue[] {
  switch (column.kind) {
    case 'rating':
      return [...column.scale.values.map(({ value }) => value), 2.5, ...odd]
    case 'choice':
      return [...column.options.map(({ id }) => id), ...odd]
    case 'choices':
      return [column.options.map(({ id }) => id), column.options.slice(0, 1).map(({ id }) => id), ...odd]
    case 'number':
    case 'money':
    case 'percent':
      return [0, -3, 0.1, 0.2, 17, 1e13, Number.NaN, ...odd]
    case 'date':
      return ['2026-01-31', today, '2027-04-01', '2027-02-30', ...odd]
    case 'check':
      return [true, false, ...odd]
    default:
      return odd
  }
}

const rowOf = (table: Table): fc.Arbitrary<Readonly<Record<string, CellValue>>> =>
  fc.record(
    Object.fromEntries(
      table.columns
        .filter(({ kind }) => kind !== 'derived')
        .map(column => [column.id, fc.constantFrom(...valuesOf(column))])
    )
  )

const tables: readonly (readonly [string, Template, Table])[] = templates.flatMap(template =>
  template.tables
    .filter(({ columns }) => columns.some(({ kind }) => kind === 'derived'))
    .map(table => [`${template.id} ${table.id}`, template, table] as const)
)

it.each(tables)('a column of %s taken as a whole holds what its rule gives row by row', (_, template, table) => {
  fc.assert(
    fc.property(fc.array(rowOf(table), { minLength: 1, maxLength: 8 }), rows => {
      const named = Object.fromEntries(rows.map((cells, at) => [`X${at}`, cells]))
      const book = bookOf({ template, sheet: 'X', rows: { [table.id]: named } })
      for (const column of tableOf(sheetOf(book, 'X').template, table.id).columns) {
        if (column.kind !== 'derived') continue
        const ruled = rowsOf(book.state, 'X', table.id).map(row =>
          byRule(readerOf(book, today), { sheet: 'X', table: table.id }, row, column)
        )
        expect([column.id, columnValues(book, 'X', table.id, column, today)]).toEqual([column.id, ruled])
      }
    }),
    { numRuns }
  )
})

it('the scores, bands and limits of a risk hang on its row alone, its trend on its reviews', () => {
  const book = bookOf({ template: templateOf('risks'), sheet: 'X', rows: {} })
  const near = tableOf(sheetOf(book, 'X').template, 'risk').columns.flatMap(column =>
    column.kind === 'derived' && localOf(book, 'X', 'risk', column, today) !== null ? column.id : []
  )
  expect(near).toEqual(expect.arrayContaining(['inherent-score', 'inherent-band', 'score', 'band', 'over-appetite']))
  expect(near).not.toContain('trend')
})
