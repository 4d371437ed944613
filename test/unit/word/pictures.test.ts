import { describe, expect, it } from 'vitest'
import { type DocumentAsk, type DocumentLayout, layoutDocument } from '../../../src/layout/document'
import type { Language } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { say } from '../../../src/text'
import { bookWith } from '../layout/pictures/figured'
import { opened } from '../templates/opened'
import { document } from './layouts'
import { all, bodyOf, lint, partsOf, styleOf, words } from './lint'

const { workbook, sample } = opened('bridgewater-north')

const askOf = (template: string, language: Language): DocumentAsk => ({
  language,
  today: sample.today,
  currency: 'CAD',
  paper: 'letter',
  withPrivate: false,
  preparedBy: '',
  organisation: '',
  version: '',
  sheets: sheetsOf(workbook).flatMap(sheet => (sheet.template.id === template ? [sheet.id] : [])),
  pictures: (word, values) => say(language, word, values)
})

const laid = (template: string, language: Language): DocumentLayout =>
  layoutDocument(workbook, askOf(template, language))

const captions = (bytes: Uint8Array): readonly string[] =>
  all(bodyOf(bytes), 'w:p')
    .filter(paragraph => styleOf(paragraph) === 'Caption')
    .map(words)

const chartOf = async (layout: DocumentLayout, at = 1): Promise<string> =>
  partsOf(await document(layout)).get(`word/charts/chart${at}.xml`) ?? ''

describe('pictures in a Word document', () => {
  it('are plain data, whatever their kind: a worker makes the document of them', () => {
    const { sheets: _, ...whole } = askOf('risks', 'en')
    const layout = layoutDocument(workbook, whole)
    expect(structuredClone(layout)).toEqual(layout)
  })

  it('stand before the rows that they show, numbered as figures, with an alternative text in its language', async () => {
    const bytes = await document(laid('readiness', 'fr'))
    expect(lint(bytes)).toEqual([])
    const said = captions(bytes).map(text => text.replace(/\u00a0/gu, ' '))
    expect(said[0]).toBe(
      'Figure 1. Préparation. À quel point chaque aspect est prêt, de 1 au centre à 5 au bord, et où il en était à chaque cycle.'
    )
    expect(said[1]).toMatch(/^Tableau \d+\. Résultats par domaine/u)
    const [alt] = all(bodyOf(bytes), 'wp:docPr')
    expect(alt?.attributes['title']).toBe('Préparation')
    expect(alt?.attributes['descr']?.replace(/\u00a0/gu, ' ')).toContain(
      'Maintenant : Besoin et motivation 4,30, Leadership et engagement 4,10'
    )
  })

  it('are native charts with the figures of the table inside, to be edited there', async () => {
    const parts = partsOf(await document(laid('readiness', 'en')))
    const chart = parts.get('word/charts/chart1.xml') ?? ''
    expect(chart).toContain('<c:radarChart>')
    expect([...chart.matchAll(/<c:v>([\d.]+)<\/c:v>/gu)].map(([, value]) => Number(value))).toEqual([
      4.3, 4.1, 3.2, 2.4, 2.8, 3.1, 3.4, 2.6
    ])
    const sheet = parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx/xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<c r="B2"><v>4.3</v></c>')
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Id="rIdChart1"')
  })

  it('show what is below nought, and write money and labels in the manner of the language', async () => {
    const variance = await chartOf(laid('budget', 'en'), 3)
    expect(variance).toContain('<c:v>-520</c:v>')
    expect(variance).toContain('<c:tickLblPos val="low"/>')
    expect(variance).toContain('&quot;$&quot;#,##0.00')
    expect(await chartOf(laid('budget', 'fr'), 3)).toContain('<c:lang val="fr-CA"/>')
  })

  it('give equal bytes for equal layouts', async () => {
    const layout = laid('needs', 'en')
    const [once, twice] = [await document(layout), await document(layout)]
    expect(partsOf(once)).toEqual(partsOf(twice))
    expect(Buffer.compare(once, twice)).toBe(0)
  })

  it('are left out where they are not asked for, or have nothing to show', async () => {
    const shown = laid('readiness', 'en').chapters.flatMap(({ blocks }) =>
      blocks.flatMap(block => ('pictures' in block ? block.pictures.map(({ id }) => id) : []))
    )
    expect(shown).toEqual(['radar'])
    const { pictures: _, ...without } = askOf('readiness', 'en')
    const bare = layoutDocument(workbook, without)
    expect([...partsOf(await document(bare)).keys()].filter(name => name.includes('chart'))).toEqual([])
  })

  it('hold nothing private that was not asked for: not in a chart, not in its data, not in its alternative text', async () => {
    const canary = 4242.42
    const measures = [{ column: 'rate' }, { column: 'secret' }]
    const rows = ['A', 'B', 'C'].map(name => ({ name, rate: 3, secret: canary }))
    const book = bookWith({ kind: 'bars', measures }, rows)
    const found = async (withPrivate: boolean): Promise<readonly string[]> => {
      const { sheets: _, ...ask } = askOf('test', 'en')
      const parts = partsOf(await document(layoutDocument(book, { ...ask, withPrivate })))
      return [...parts].flatMap(([name, text]) => (/4,?242\.42/u.test(text) ? [name] : [])).sort()
    }
    expect(await found(false)).toEqual([])
    expect(await found(true)).toEqual([
      'word/charts/chart1.xml',
      'word/document.xml',
      'word/embeddings/Microsoft_Excel_Worksheet1.xlsx/xl/worksheets/sheet1.xml'
    ])
  })

  it('carry no row bookmark of their own', async () => {
    const names = all(bodyOf(await document(laid('risks', 'en'))), 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'] ?? ''
    )
    expect(new Set(names).size).toBe(names.length)
  })
})
