import { describe, expect, it } from 'vitest'
import { type DocumentAsk, type DocumentLayout, layoutDocument } from '../../../src/layout/document'
import type { Language } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { say } from '../../../src/text'
import { bookWith } from '../layout/pictures/figured'
import { opened } from '../templates/opened'
import { document } from './layouts'
import { all, bodyOf, first, lint, partsOf, styleOf, words } from './lint'

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

const tableOf = (bytes: Uint8Array, title: string) => {
  const found = all(bodyOf(bytes), 'w:tbl').find(
    one => first(one, 'w:tblPr', 'w:tblCaption')?.attributes['w:val'] === title
  )
  if (found === undefined) throw new Error(`there is no table called ${title}`)
  return found
}

/** The words of every cell, its paragraphs parted by "|". */
const cellsOf = (bytes: Uint8Array, title: string): readonly (readonly string[])[] =>
  all(tableOf(bytes, title), 'w:tr').map(row => all(row, 'w:tc').map(cell => all(cell, 'w:p').map(words).join('|')))

describe('pictures in a Word document', () => {
  it('are plain data, whatever their kind: a worker makes the document of them', () => {
    const { sheets: _, ...whole } = askOf('risks', 'en')
    const layout = layoutDocument(workbook, whole)
    expect(structuredClone(layout)).toEqual(layout)
  })

  it('hold matrices as tables with their letters, what these stand for, and what lines and columns come to', async () => {
    const layout = laid('governance', 'fr')
    expect(structuredClone(layout)).toEqual(layout)
    const bytes = await document(layout)
    expect(lint(bytes)).toEqual([])
    const found = all(bodyOf(bytes), 'w:tbl').find(table => words(table).startsWith('Livrable'))
    const rows = (found === undefined ? [] : all(found, 'w:tr')).map(row => all(row, 'w:tc').map(words))
    // R and A of the integration test are the IT director's; what everyone bears stands at the end.
    expect(rows[2]).toEqual(['Integration test', '', '', 'I', '', 'R A', '', '', '', 'R', '', '', '', '4'])
    expect(rows.at(-1)).toEqual(['Charge', '3', '5', '7', '2', '2', '3', '3', '3', '4', '3', '1', '1', ''])
    const body = all(bodyOf(bytes), 'w:p').map(words)
    expect(body).toContain('R Réalise, A Approuve, C Consulté, I Informé')
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

  it('draw each indicator as lines of its own, by date, with what it is held against', async () => {
    const bytes = await document(laid('evaluation', 'fr'))
    expect(lint(bytes)).toEqual([])
    const waiting = await chartOf(laid('evaluation', 'fr'), 5)
    expect(waiting).toContain('<c:lineChart>')
    expect(waiting).toContain('<c:dateAx>')
    // templates.md 3.A: from 118 to 70 days, 109 and 94 so far.
    const numbers = [...waiting.matchAll(/<c:val>.*?<\/c:val>/gsu)].map(([series]) => [
      ...new Set([...series.matchAll(/<c:v>([\d.]+)<\/c:v>/gu)].map(([, value]) => Number(value)))
    ])
    expect(numbers).toEqual([[109, 94], [118], [70]])
    const alts = all(bodyOf(bytes), 'wp:docPr').map(({ attributes }) => attributes['descr']?.replace(/\u00a0/gu, ' '))
    expect(alts).toHaveLength(9)
    expect(alts[4]).toContain('État : Vert; Valeur de départ : 118; Cible : 70 d’ici le 2028-01-31; 2 valeurs')
  })

  it('tell a wheel as a small table, a line for each wedge', async () => {
    const body = all(bodyOf(await document(laid('evaluation', 'en'))), 'w:tbl').map(words)
    expect(body.some(text => text.includes('Maintenance') && text.includes('indicators on track: 0 of 0'))).toBe(true)
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

  it('of two ratings are shaded tables with the score, the band and the codes in each cell, its axes at head and side', async () => {
    const bytes = await document(laid('risks', 'en'))
    expect(lint(bytes)).toEqual([])
    const [head, ...lines] = cellsOf(bytes, 'Heat map')
    expect(head?.[0]).toBe('Current likelihood ↑\nCurrent consequence →')
    expect(head?.[4]).toBe('4, Major')
    expect(lines.map(([step]) => step?.slice(0, 1))).toEqual(['5', '4', '3', '2', '1'])
    // The cells of design 3.A: L3 C5 holds R-01 alone, L3 C4 holds, L5 C3 holds R-04, L1 C1 nobody.
    expect(lines[2]?.slice(4)).toEqual(['12\u00a0High|R-05, R-06', '15\u00a0Extreme|R-01'])
    expect(lines[0]?.[3]).toBe('15\u00a0Extreme|R-04')
    expect(lines[4]?.[1]).toBe('1\u00a0Low|')
    const grounds = all(tableOf(bytes, 'Heat map'), 'w:shd').map(({ attributes }) => attributes['w:fill'])
    expect(grounds).toHaveLength(25)
    expect(new Set(grounds).size).toBe(4)
  })

  it('of power and interest name the stakeholders of each quarter, in the document’s language', async () => {
    const [head, ...lines] = cellsOf(await document(laid('stakeholders', 'fr')), 'Pouvoir et intérêt')
    expect(head).toHaveLength(3)
    expect(lines).toHaveLength(2)
    const upper = lines[0]?.slice(1).map(text => text.split('|')[0])
    expect(upper).toEqual(['Garder satisfait', 'Gérer de près (acteur clé)'])
  })

  it('carry no row bookmark of their own', async () => {
    const names = all(bodyOf(await document(laid('risks', 'en'))), 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'] ?? ''
    )
    expect(new Set(names).size).toBe(names.length)
  })
})
