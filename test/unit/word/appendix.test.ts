import { describe, expect, it } from 'vitest'
import { addRows, dismissGaps } from '../../../src/commands'
import type { DocumentAsk } from '../../../src/layout/document'
import { dismissedOf, gapsOf } from '../../../src/model/checks'
import type { Fields } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { documentOf } from '../../../src/word/appendix'
import { exportDocument } from '../../../src/word/export'
import { templates } from '../../../templates'
import { opened } from '../templates/opened'
import { workbookAt } from '../workbook'
import { lint, partsOf } from './lint'

const ask: DocumentAsk = {
  language: 'en',
  today: '2026-11-22',
  currency: 'CAD',
  paper: 'letter',
  withPrivate: false,
  withGaps: true,
  preparedBy: '',
  organisation: '',
  version: ''
}

function peopleWith(...cells: readonly Fields[]) {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'stakeholders') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'stakeholder', cells })
  const appendix = (more: Partial<DocumentAsk> = {}) => documentOf(desk.workbook(), { ...ask, ...more }).appendix
  const sentences = (more: Partial<DocumentAsk> = {}) =>
    appendix(more)?.sheets.flatMap(({ gaps }) => gaps.map(({ sentence }) => sentence)) ?? []
  return { desk, sheet, appendix, sentences }
}

const resistant = { name: 'Glen Example', power: 4, interest: 2, current: 'resistant', 'next-contact': '2026-01-05' }

describe('the appendix of open gaps', () => {
  it('is in a document that asks for it, and in no other', () => {
    const { desk } = peopleWith(resistant)
    expect(documentOf(desk.workbook(), ask).appendix).toBeDefined()
    expect(documentOf(desk.workbook(), { ...ask, withGaps: false })).not.toHaveProperty('appendix')
  })

  it('tells each sheet’s gaps with the rows they are of, those that are alike in one sentence, worst first', () => {
    const { appendix } = peopleWith({ name: 'Ada Example' }, { name: 'Noor Example' })
    const [sheet] = appendix()?.sheets ?? []
    expect(sheet?.title).toBe('Stakeholder map')
    expect(sheet?.gaps[0]).toEqual({
      severity: 'error',
      sentence: '“Power / influence” is empty in 2 rows of “Stakeholders”.',
      rows: ['S-01 Ada Example', 'S-02 Noor Example']
    })
    const order = sheet?.gaps.map(({ severity }) => severity) ?? []
    expect(order.toSorted((a, b) => 'error warning notice'.indexOf(a) - 'error warning notice'.indexOf(b))).toEqual(
      order
    )
  })

  it('is in the language of the document', () => {
    const { appendix } = peopleWith({ name: 'Ada Example', power: 3 })
    const [sheet] = appendix({ language: 'fr' })?.sheets ?? []
    expect(sheet?.title).toBe('Cartographie des parties prenantes')
    expect(sheet?.gaps[0]?.sentence).toBe('Intérêt de «\u00A0Ada Example\u00A0»\u00A0: à remplir.')
  })

  it('counts the rows past the twelfth', () => {
    const { appendix } = peopleWith(...Array.from({ length: 15 }, (_, at) => ({ name: `Person ${at + 1}` })))
    const rows = appendix()?.sheets[0]?.gaps[0]?.rows ?? []
    expect([rows.length, rows[11], rows[12]]).toEqual([13, 'S-12 Person 12', 'and 3 more'])
  })

  it('says nothing that comes from a private column, unless those are in the document', () => {
    const { sentences, appendix } = peopleWith(resistant)
    const told = 'Glen Example'
    expect(sentences({ withPrivate: true }).filter(one => one.includes('resist'))).toHaveLength(1)
    expect(sentences().filter(one => one.includes('resist'))).toEqual([])
    expect(sentences().join()).toContain(told)
    expect(appendix()?.untold).toBeGreaterThan(0)
    expect(appendix({ withPrivate: true })?.untold).toBe(0)
  })

  it('tells apart what somebody let be, with the reason, who and when', () => {
    const { desk, sheet, appendix } = peopleWith({ name: 'Ada Example', power: 3 })
    const gap = gapsOf(desk.workbook(), sheet, ask.today).find(({ check }) => check === 'required')
    if (gap === undefined) throw new Error('there is no such gap')
    desk.run(dismissGaps, { gaps: [gap], reason: 'Left the project.', at: '2026-11-20T12:00:00Z' })
    expect(dismissedOf(desk.workbook(), sheet, ask.today)).toHaveLength(1)
    const found = appendix()
    expect(found?.dismissed).toEqual([
      {
        sheet: 'Stakeholder map',
        sentence: 'Interest of “Ada Example” is empty.',
        reason: 'Left the project.',
        by: 'Ada Example',
        at: '2026-11-20T12:00:00Z'
      }
    ])
    expect(found?.sheets[0]?.gaps.map(({ sentence }) => sentence)).not.toContain('Interest of “Ada Example” is empty.')
  })

  it('says nothing about a subgroup whose figures are withheld for being small', () => {
    const { workbook } = opened('ecoute-littoral')
    const all = sheetsOf(workbook).flatMap(({ id }) => gapsOf(workbook, id, '2027-06-01'))
    const small = all.filter(({ table }) => table === 'indicator-value')
    expect(small.length).toBeGreaterThan(0)
    const { appendix } = documentOf(workbook, { ...ask, withPrivate: true, today: '2027-06-01' })
    expect(JSON.stringify(appendix)).not.toContain('takes part less than its share')
  })

  it.each(['en', 'fr'] as const)(
    'stands at the end of the document of a whole sample, sound, in %s',
    async language => {
      const { workbook, sample } = opened('ecoute-littoral')
      const layout = documentOf(workbook, { ...ask, language, today: sample.today })
      const { bytes } = await exportDocument(layout, { exportId: 'X' }, () => {}, new AbortController().signal)
      expect(lint(bytes)).toEqual([])
      const body = partsOf(bytes).get('word/document.xml') ?? ''
      const title = language === 'en' ? 'Appendix: open gaps' : 'Annexe\u00a0: lacunes à combler'
      expect(body.split(title).length - 1).toBeGreaterThanOrEqual(2)
      expect(body.lastIndexOf(title)).toBeGreaterThan(body.length / 2)
    }
  )
})
