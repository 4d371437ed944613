import { describe, expect, it } from 'vitest'
import { clearCells, renameSheet, setCells, setSettings } from '../../../src/commands'
import { layoutDocument, type DocumentAsk, type TableBlock } from '../../../src/layout/document'
import { page, textWidthOf } from '../../../src/layout/paper'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { workbookAt } from '../workbook'
import { document } from '../word/layouts'
import { lint, partsOf } from '../word/lint'
import { sampler } from './templates'

const ask: DocumentAsk = {
  language: 'en',
  today: '2026-10-01',
  currency: 'CAD',
  paper: 'letter',
  withPrivate: false,
  preparedBy: 'Jo Lead',
  organisation: '',
  version: '2'
}

const canary = 'CANARY-7f3a'

function filled(extra: object = {}) {
  const thing = (key: string, rate: number, more: object = {}) => ({
    key,
    cells: {
      title: `Title ${key}`,
      cause: `cause ${key}`,
      effect: `effect ${key}`,
      secret: canary,
      rate,
      ...extra,
      ...more
    }
  })
  return workbookAt({
    templates: [sampler],
    title: 'Our plan',
    rows: [
      {
        template: 'sampler',
        tables: {
          thing: [
            thing('a', 1),
            thing('b', 5, { note: 'A long story.' }),
            thing('c', 2),
            thing('d', 4, { active: false })
          ],
          scope: [{ key: '', cells: { aim: 'First.\nSecond.', who: 'Everyone', hidden: canary } }]
        }
      }
    ]
  })
}

/** More in each row than a table has room for. */
const much = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`x${at}`, `more ${at}`]))

const laid = (more: Partial<DocumentAsk> = {}) => layoutDocument(filled().workbook(), { ...ask, ...more })

const tableOf = (layout: ReturnType<typeof laid>): TableBlock => {
  const found = layout.chapters[0]?.blocks.find(block => block.is === 'table')
  if (found?.is !== 'table') throw new Error('no table')
  return found
}

describe('what a document says', () => {
  it('leaves private columns out of the layout and out of every part of the file', async () => {
    const layout = laid()
    expect(JSON.stringify(layout)).not.toContain(canary)
    expect(layout.chapters[0]?.withheld).toBe(2)
    const telling = [...partsOf(await document(layout))].filter(([, part]) => part.includes(canary))
    expect(telling.map(([name]) => name)).toEqual([])
  })

  it('holds private columns where they are asked for, and says so', async () => {
    const layout = laid({ withPrivate: true })
    expect(tableOf(layout).columns.map(({ id }) => id)).toContain('secret')
    expect([...partsOf(await document(layout)).values()].join('')).toContain(canary)
    expect(layout.withPrivate).toBe(true)
    expect(layout.chapters[0]?.withheld).toBe(0)
  })

  it('prints the columns, the rows and the order of the view for printing', () => {
    const table = tableOf(layoutDocument(filled(much).workbook(), ask))
    expect(table.columns.map(({ label }) => label)).toEqual(['code', 'story', 'score'])
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['T-02', 'T-03', 'T-01'])
    expect(table.identity).toBe(0)
  })

  it('puts what else is filled in beside them while there is room, and then needs no cards', () => {
    const layout = laid()
    expect(tableOf(layout).columns.map(({ id }) => id)).toEqual([
      'code',
      'story',
      'score',
      'title',
      'rate',
      'gap',
      'note'
    ])
    expect(layout.chapters[0]?.blocks.map(({ is }) => is)).toEqual(['table', 'form'])
  })

  it('leaves out rows that are no longer active, and counts them', () => {
    expect(tableOf(laid()).hidden).toBe(1)
  })

  it('prints a score with the word and the colour of its band', () => {
    expect(tableOf(laid()).rows.map(({ cells }) => cells[2])).toEqual([
      { text: '25', band: 'Pressing', tone: 'high' },
      { text: '4', band: 'Pressing', tone: 'high' },
      { text: '1', band: 'Calm', tone: 'low' }
    ])
  })

  it('keeps colour for what is worked out: a word that someone chose stands plain', () => {
    const table = tableOf(layoutDocument(filled({ state: 'open' }).workbook(), ask))
    const at = table.columns.findIndex(({ id }) => id === 'state')
    expect(table.rows[0]?.cells[at]).toEqual({ text: 'Open' })
  })

  it('leaves out numbers that are only a step to another', () => {
    expect(tableOf(laid()).columns.map(({ id }) => id)).not.toContain('step')
  })

  it('follows the bands that the workbook has set for itself', () => {
    const desk = filled()
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const value = [{ id: 'one', from: 1, to: 25, label: { en: 'Any', fr: 'Tout' }, tone: 'moderate' as const }]
    desk.run(setSettings, { sheet, settings: [{ table: 'thing', key: 'bands', value }] })
    const layout = layoutDocument(desk.workbook(), ask)
    expect(tableOf(layout).rows.map(({ cells }) => cells[2]?.band)).toEqual(['Any', 'Any', 'Any'])
    expect(layout.chapters[0]?.legends.at(-1)).toMatchObject({
      is: 'bands',
      bands: [{ label: 'Any', from: 1, to: 25 }]
    })
  })

  it('fills the page that the table stands on', () => {
    for (const paper of ['letter', 'a4'] as const) {
      const table = tableOf(laid({ paper }))
      const width = table.columns.reduce((sum, column) => sum + column.width, 0)
      expect(width).toBe(textWidthOf(page(paper, table.landscape)))
    }
  })

  it('says on a card what the table leaves unsaid, and makes none where nothing is', () => {
    const desk = filled(much)
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const bare = rowsOf(desk.workbook().state, sheet, 'thing')[2]?.id ?? ''
    desk.run(clearCells, { sheet, table: 'thing', rows: [bare], columns: [...Object.keys(much), 'rate'] })
    const layout = layoutDocument(desk.workbook(), ask)
    const cards = layout.chapters[0]?.blocks.at(-1)
    const said =
      cards?.is === 'cards' ? cards.cards.map(({ title, entries }) => [title, entries.map(one => one.column)]) : []
    // The joined columns, the name, the score's band and what every printed row has in common are said already.
    expect(said).toEqual([
      ['T-02 · Title b', ['rate', 'gap', 'note', ...Object.keys(much)]],
      ['T-01 · Title a', ['rate', 'gap', ...Object.keys(much)]]
    ])
  })

  it('reads a form as groups of what is filled in, and names what is not', () => {
    const form = laid().chapters[0]?.blocks.find(block => block.is === 'form')
    expect(form).toMatchObject({
      title: 'Scope',
      groups: [
        { title: '', entries: [{ column: 'who', cell: { text: 'Everyone' } }] },
        { title: 'Why', entries: [{ column: 'aim', long: true, cell: { text: 'First.\nSecond.' } }] }
      ],
      blank: ['later']
    })
  })

  it('explains each scale and each set of bands once', () => {
    expect(laid().chapters[0]?.legends).toEqual([
      {
        is: 'scale',
        columns: ['rate'],
        values: [1, 2, 3, 4, 5].map(value => ({ value, label: `step ${value}`, help: '' }))
      },
      {
        is: 'bands',
        columns: ['band'],
        bands: [
          { from: 1, to: 2, label: 'Calm', tone: 'low', escalation: 'Wait.' },
          { from: 3, to: 25, label: 'Pressing', tone: 'high', escalation: '' }
        ]
      }
    ])
  })

  it('speaks the language that is asked for, and keeps a title that people gave', () => {
    const desk = filled()
    expect(layoutDocument(desk.workbook(), { ...ask, language: 'fr' }).chapters[0]?.title).toBe('fr Sampler')
    desk.run(renameSheet, { sheet: sheetsOf(desk.workbook())[0]?.id ?? '', title: 'Ours' })
    expect(layoutDocument(desk.workbook(), { ...ask, language: 'fr' }).chapters[0]?.title).toBe('Ours')
  })

  it('takes the cover from what is asked, and else from the workbook', () => {
    const cover = laid().cover
    expect(cover).toMatchObject({
      title: 'Our plan',
      organisation: 'Org',
      preparedBy: 'Jo Lead',
      version: '2',
      day: '2026-10-01'
    })
    expect(cover.subject).toBe('Sampler')
    expect(laid({ organisation: 'Another' }).cover.organisation).toBe('Another')
  })

  it('holds only the sheets that are asked for', () => {
    expect(laid({ sheets: [] }).chapters).toEqual([])
  })

  it('makes a whole document of a cell of 100 KB in a narrow column', async () => {
    const desk = filled()
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const row = rowsOf(desk.workbook().state, sheet, 'thing')[0]?.id ?? ''
    desk.run(setCells, { sheet, table: 'thing', rows: [row], columns: ['cause'], values: [['lorem '.repeat(17_000)]] })
    expect(lint(await document(layoutDocument(desk.workbook(), ask)))).toEqual([])
  })
})
