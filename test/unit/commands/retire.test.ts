import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addColumn, addRows, bringBackColumns, duplicateSheet, retireColumns } from '../../../src/commands'
import { areDefined } from '../../../src/exchange/definitions'
import { dump } from '../../../src/exchange/dump'
import { layoutDocument } from '../../../src/layout/document'
import { layoutTable } from '../../../src/layout/table'
import { gapsOf } from '../../../src/model/checks'
import { cellOf } from '../../../src/model/derive'
import { readersOf } from '../../../src/model/readers'
import { canRetire, checksLost } from '../../../src/model/retired'
import { partsOf, rowsOf } from '../../../src/model/state'
import type { ColumnId, TableId } from '../../../src/model/template'
import { columnsOf, sheetOf, sheetsOf, tableOf, type Workbook } from '../../../src/model/workbook'
import { samples, templates } from '../../../templates'
import { workbookAt } from '../workbook'

const today = '2026-11-22'
const ask = { language: 'en', today, currency: 'CAD', withPrivate: true } as const

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'risk' }
  desk.run(addRows, {
    ...at,
    cells: [
      {
        title: 'Outage',
        cause: 'Storm',
        category: 'clinical',
        response: 'tolerate',
        status: 'open',
        likelihood: 4,
        consequence: 5
      }
    ]
  })
  return {
    desk,
    at,
    table: () => tableOf(sheetOf(desk.workbook(), sheet).template, 'risk'),
    retire: (...columns: readonly ColumnId[]) => desk.run(retireColumns, { ...at, columns }),
    bringBack: (...columns: readonly ColumnId[]) => desk.run(bringBackColumns, { ...at, columns })
  }
}

describe('a column of the template that a sheet retires', () => {
  it('is in no view, and the statement that it is part of is told without it', () => {
    const { desk, at, table, retire } = register()
    retire('cause')
    const shown = table().views.flatMap(({ columns }) =>
      columns.flatMap(one => (typeof one === 'string' ? [one] : one.join))
    )
    expect(shown).not.toContain('cause')
    expect(columnsOf(desk.workbook(), at.sheet, 'risk').map(({ id }) => id)).not.toContain('cause')
    for (const { columns } of table().views) {
      const layout = layoutTable(desk.workbook(), { ...ask, ...at, columns })
      const texts = layout.rows.flatMap(row => layout.columns.map(column => layout.cell(row, column).text))
      expect(texts.join()).not.toContain('Storm')
    }
  })

  it('is asked for by no gap', () => {
    const { desk, at, retire } = register()
    const about = (column: ColumnId) =>
      gapsOf(desk.workbook(), at.sheet, today).filter(({ columns }) => columns.includes(column))
    expect(about('response-reason')).not.toEqual([])
    retire('response-reason')
    expect(about('response-reason')).toEqual([])
  })

  it('goes on in what is worked out from it', () => {
    const { desk, at, table, retire } = register()
    retire('likelihood', 'consequence')
    const score = table().columns.find(({ id }) => id === 'score')
    const [row] = rowsOf(desk.workbook().state, at.sheet, 'risk')
    // 4 × 5, templates.md 2.14.
    expect(row && score && cellOf(desk.workbook(), at.sheet, 'risk', row, score, today)).toBe(20)
  })

  it('names what is worked out from it, and the checks that it ends', () => {
    const { desk, table } = register()
    const readers = readersOf(desk.workbook(), table(), 'likelihood').map(({ column }) => column.id)
    expect(readers).toEqual(['score', 'probability'])
    expect(readersOf(desk.workbook(), table(), 'cause')).toEqual([])
    expect(checksLost(table(), ['cause'])).toEqual([])
    expect(checksLost(table(), ['response-reason']).flatMap(({ at }) => at)).toContain('response-reason')
  })

  it('is gone from its own sheet alone, and from a copy of that sheet', () => {
    const { desk, at, retire } = register()
    const other = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    retire('cause')
    const copied = desk.run(duplicateSheet, { sheet: at.sheet, title: 'Copy', withRows: true })
    const copy = ('made' in copied && copied.made?.[0]) || ''
    expect(columnsOf(desk.workbook(), copy, 'risk').map(({ id }) => id)).not.toContain('cause')
    const fresh = sheetsOf(other.workbook())[0]?.id ?? ''
    expect(columnsOf(other.workbook(), fresh, 'risk').map(({ id }) => id)).toContain('cause')
    desk.run(bringBackColumns, { sheet: copy, table: 'risk', columns: ['cause'] })
    expect(columnsOf(desk.workbook(), copy, 'risk').map(({ id }) => id)).toContain('cause')
    expect(columnsOf(desk.workbook(), at.sheet, 'risk').map(({ id }) => id)).not.toContain('cause')
  })

  it('is not what rows are known by, nor a column of a person’s own, which is deleted instead', () => {
    const { desk, at, retire } = register()
    expect(retire('title')).toEqual({ refused: 'column-needed' })
    expect(retire('code')).toEqual({ refused: 'column-needed' })
    const words = { en: 'Sponsor', fr: 'Parrain' }
    const made = desk.run(addColumn, { ...at, label: words, help: words, kind: { kind: 'text' }, after: 'cause' })
    expect(retire(('made' in made && made.made?.[0]) || '')).toEqual({ refused: 'column-needed' })
  })

  it('keeps the place of a column of a person’s own beside it', () => {
    const { desk, at, retire } = register()
    const words = { en: 'Sponsor', fr: 'Parrain' }
    const made = desk.run(addColumn, { ...at, label: words, help: words, kind: { kind: 'text' }, after: 'cause' })
    const order = () => columnsOf(desk.workbook(), at.sheet, 'risk').map(({ id }) => id)
    const before = order()
    retire('cause')
    expect(order()).toEqual(before.filter(id => id !== 'cause'))
    expect(order()).toContain('made' in made ? made.made?.[0] : null)
  })

  it('retires and comes back in one step each, and what is not retired cannot come back', () => {
    const { retire, bringBack } = register()
    expect(retire('cause', 'effect')).toMatchObject({ set: { command: 'column.retire' } })
    expect(retire('cause')).toEqual({ refused: 'nothing-to-do' })
    expect(bringBack('cause', 'effect')).toMatchObject({ set: { command: 'column.bring-back' } })
    expect(bringBack('cause')).toEqual({ refused: 'nothing-to-do' })
  })

  it('is written in a form that is read back from a file', () => {
    const { retire } = register()
    const outcome = retire('cause')
    expect('patches' in outcome && areDefined(outcome.patches)).toBe(true)
  })
})

const founded = samples.map(({ sheets, language, today: day }) => ({
  day,
  make: () =>
    workbookAt(
      { templates: templates.filter(({ id }) => sheets.some(one => one.template === id)), rows: sheets, language },
      day
    )
}))

interface Place {
  readonly sheet: string
  readonly table: TableId
  readonly column: ColumnId
}

function retirable(workbook: Workbook): readonly Place[] {
  return sheetsOf(workbook).flatMap(({ id: sheet, template }) =>
    template.tables.flatMap(table =>
      table.columns.flatMap(column =>
        canRetire(table, column.id) ? [{ sheet, table: table.id, column: column.id }] : []
      )
    )
  )
}

/** All that can be seen of a workbook. */
function seen(workbook: Workbook, day: string): string {
  const document = layoutDocument(workbook, {
    ...ask,
    today: day,
    paper: 'letter',
    preparedBy: '',
    organisation: '',
    version: '1'
  })
  const sheets = sheetsOf(workbook).map(({ id, template }) => ({ template, gaps: gapsOf(workbook, id, day) }))
  return JSON.stringify([dump(workbook, day), document, sheets])
}

describe.each(founded)('any columns of a sample, retired and brought back', ({ day, make }) => {
  it('leave the workbook as it was to the last byte, and what stays is shown, printed and worked out in between', () => {
    const desk = make()
    const before = seen(desk.workbook(), day)
    const places = retirable(desk.workbook())
    fc.assert(
      fc.property(fc.shuffledSubarray([...places], { minLength: 1, maxLength: 12 }), chosen => {
        const parts = JSON.stringify(partsOf(desk.workbook().state).filter(({ kind }) => kind === 'row'))
        for (const { sheet, table, column } of chosen) desk.run(retireColumns, { sheet, table, columns: [column] })
        for (const { sheet, table, column } of chosen) {
          const definition = tableOf(sheetOf(desk.workbook(), sheet).template, table)
          const named = definition.views.flatMap(({ columns }) => columns)
          expect(JSON.stringify(named).includes(`"${column}"`)).toBe(false)
          for (const { columns } of definition.views)
            expect(layoutTable(desk.workbook(), { ...ask, today: day, sheet, table, columns }).columns).not.toEqual([])
          const gaps = gapsOf(desk.workbook(), sheet, day).filter(gap => gap.table === table)
          expect(gaps.flatMap(({ columns }) => columns)).not.toContain(column)
        }
        seen(desk.workbook(), day)
        for (const { sheet, table, column } of chosen) desk.run(bringBackColumns, { sheet, table, columns: [column] })
        expect(JSON.stringify(partsOf(desk.workbook().state).filter(({ kind }) => kind === 'row'))).toBe(parts)
        return seen(desk.workbook(), day) === before
      }),
      { numRuns: 3 }
    )
  })
})
