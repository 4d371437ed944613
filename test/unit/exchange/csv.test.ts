import { expect, it } from 'vitest'
import { addRows } from '../../../src/commands'
import { writeCsv } from '../../../src/exchange/csv'
import { layoutTable } from '../../../src/layout/table'
import type { Fields } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function csv(cells: Fields, columns: readonly string[], language: 'en' | 'fr' = 'en'): string {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'risk', cells: [cells] })
  const ask = { sheet, table: 'risk', language, today: '2026-11-22', currency: 'CAD', withPrivate: true, columns }
  return writeCsv(layoutTable(desk.workbook(), ask))
}

it('a table is written with its headings, a byte order mark and lines that Excel ends', () => {
  const written = csv({ title: 'Delay', likelihood: 4, 'target-date': '2026-12-31' }, [
    'title',
    'likelihood',
    'target-date'
  ])
  expect(written).toMatch(/^\uFEFF[^\r\n]+\r\nDelay,4,2026-12-31\r\n$/)
})

it('quotes, commas and lines are quoted as RFC 4180 has it', () => {
  expect(csv({ title: 'a "b", c\nd' }, ['title'])).toContain('"a ""b"", c\nd"')
})

it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])(
  'text that begins as %j cannot run as a formula',
  text => {
    expect(csv({ title: text }, ['title'])).toContain(`\r\n'${text}`)
  }
)

it('a choice is its word in the language of the file', () => {
  expect(csv({ status: 'open' }, ['status'], 'fr')).toContain('Ouvert')
})
