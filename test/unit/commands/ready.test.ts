import { describe, expect, it } from 'vitest'
import { addExample, addFromLibrary } from '../../../src/commands'
import { layoutReady } from '../../../src/layout/ready'
import { libraryHere } from '../../../src/model/ready'
import { rowsOf } from '../../../src/model/state'
import type { Language } from '../../../src/model/template'
import { sheetsOf, tableOf } from '../../../src/model/workbook'
import { templateOf } from '../templates/workbook'
import { workbookAt } from '../workbook'

function evaluationIn(language: Language) {
  const desk = workbookAt({ templates: [templateOf('evaluation')], language })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'indicator' }
  return {
    desk,
    at,
    rows: (...columns: readonly string[]) =>
      rowsOf(desk.workbook().state, sheet, 'indicator').map(({ fields }) => columns.map(id => fields[id] ?? null)),
    here: () => [...libraryHere(desk.workbook(), sheet, tableOf(templateOf('evaluation'), 'indicator'))]
  }
}

describe('rows of a library', () => {
  it('are added in one set, in the order of the library, with codes, options and numbers', () => {
    const { desk, at, rows } = evaluationIn('en')
    const before = desk.log().sets.length
    desk.run(addFromLibrary, { ...at, keys: ['uptake', 'representativeness', 'invited'] })
    expect(desk.log().sets.length).toBe(before + 1)
    expect(rows('code', 'name', 'denominator', 'direction', 'range-low')).toEqual([
      ['I-01', 'Eligible people invited', 'People eligible', 'increase', null],
      ['I-02', 'Uptake', 'People invited', 'increase', null],
      ['I-03', 'Representativeness of a group', 'Share of eligible people who are', 'within-range', 0.8]
    ])
  })

  it('are in the words of the workbook’s language, whatever the interface is read in', () => {
    const { desk, at, rows } = evaluationIn('fr')
    expect(desk.context.language).toBe('en')
    desk.run(addFromLibrary, { ...at, keys: ['sites-live'] })
    expect(rows('name', 'measure')).toEqual([['Lieux en service', 'percentage']])
  })

  it('are known again by their name in either language', () => {
    const { desk, at, here } = evaluationIn('fr')
    expect(here()).toEqual([])
    desk.run(addFromLibrary, { ...at, keys: ['cost', 'uptake'] })
    expect(here()).toEqual(['uptake', 'cost'])
  })

  it('are refused where the library has none of the keys', () => {
    const { desk, at } = evaluationIn('en')
    expect(desk.run(addFromLibrary, { ...at, keys: ['no-such'] })).toEqual({ refused: 'nothing-there' })
    expect(desk.run(addFromLibrary, { ...at, table: 'eval-question', keys: ['cost'] })).toEqual({
      refused: 'nothing-there'
    })
  })
})

describe('the example of a table', () => {
  it('is added in one set, in the workbook’s language, its links left to be chosen', () => {
    const { desk, at, rows } = evaluationIn('fr')
    const before = desk.log().sets.length
    desk.run(addExample, at)
    expect(desk.log().sets.length).toBe(before + 1)
    expect(rows('code', 'name', 'baseline', 'question', 'owner')).toEqual([
      ['I-01', 'Jours entre la demande et le premier contact', 46, null, null]
    ])
  })

  it('is refused where a table has none', () => {
    const { desk, at } = evaluationIn('en')
    expect(desk.run(addExample, { ...at, table: 'indicator-value' })).toEqual({ refused: 'nothing-there' })
  })
})

describe('a row that is worded beforehand', () => {
  it('shows its words in the language that is read, links among them, and leaves blanks out', () => {
    const table = tableOf(templateOf('evaluation'), 'indicator')
    const show = { language: 'fr', currency: 'CAD', nameOf: () => '' } as const
    const cells = table.example === undefined ? [] : layoutReady(table, table.example, show)
    const said = cells.map(({ column, label, cell }) => [column.id, label, cell.text])
    expect(said).toContainEqual(['owner', 'Responsable', 'Équipe d’accueil'])
    expect(said).toContainEqual(['direction', 'Sens souhaité', 'Diminuer'])
    expect(said.map(([id]) => id)).not.toContain('method')
  })
})
