import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addOption } from '../../../../src/commands/options'
import { formsOf } from '../../../../src/views/grid/clipboard/copy'
import { cellsOf } from '../../../../src/views/grid/scene'
import { setCut } from '../../../../src/views/grid/clipboard/cut'
import { type Forms, incoming } from '../../../../src/views/grid/clipboard/incoming'
import { goToNext, isAmiss, unlisted } from '../../../../src/views/grid/clipboard/amiss'
import { paste } from '../../../../src/views/grid/clipboard/paste'
import { sheetsOf } from '../../../../src/model/workbook'
import type { CellValue, Fields } from '../../../../src/model/template'
import { samples, templates } from '../../../../templates'
import { workbookAt } from '../../workbook'
import { gridOn } from './grid'

const rows = (...cells: readonly Fields[]) => cells.map((one, at) => ({ key: `r${at}`, cells: one }))

function book(risks: readonly Fields[] = [{}, {}, {}, {}], today?: string) {
  return workbookAt({ templates, rows: [{ template: 'risks', tables: { risk: rows(...risks) } }] }, today)
}

const filled: readonly Fields[] = [
  { title: 'One', cause: 'a "quoted"\ttab', type: 'threat', category: 'financial', likelihood: 4, consequence: 2 },
  { title: 'Deux\nlignes', likelihood: 7, 'raised-on': { unread: 'soon' }, category: { unread: 'Nonsense' } },
  { title: '=1+1', 'raised-on': '2026-04-03', type: 'opportunity', likelihood: { unread: '9' } },
  {}
]

const text = (words: string): Forms => ({ own: '', html: '', text: words })

describe('a copy that is pasted where it came from', () => {
  it('changes nothing, whichever cells and whichever form of ours arrives', () => {
    const grid = gridOn(book(filled), 'risks', 'risk')
    const { rows: all, columns } = grid.scene()
    const range = fc
      .tuple(fc.nat(all.length - 1), fc.nat(all.length - 1), fc.nat(columns.length - 1), fc.nat(columns.length - 1))
      .map(([a, b, c, d]) => ({
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d)
      }))
    const before = grid.values()
    fc.assert(
      fc.property(range, fc.boolean(), (chosen, isStripped) => {
        grid.select(chosen)
        const forms = formsOf(grid.scene(), cellsOf(grid.scene(), chosen))
        if (forms === null) throw new Error('nothing was copied')
        paste(grid.acting, incoming(isStripped ? { ...forms, own: '' } : forms))
        expect(grid.values()).toEqual(before)
      }),
      { numRuns: 60 }
    )
  })
})

describe('a copy of a whole table of the sample', () => {
  const [sample] = samples
  if (sample === undefined) throw new Error('there is no sample')
  const made = workbookAt({ templates, rows: sample.sheets }, sample.today)
  const places = sheetsOf(made.workbook()).flatMap(({ template }) =>
    template.tables.filter(({ shape }) => shape === 'rows').map(({ id }) => [template.id, id] as const)
  )

  it.each(places)('%s/%s comes back as it is, links, lists and all, in the other language too', (template, table) => {
    const grid = gridOn(made, template, table)
    const { rows: lines, columns } = grid.scene()
    const before = grid.values()
    const forms = formsOf(grid.scene(), { rows: lines, columns })
    if (forms === null) return
    const french = gridOn(made, template, table, { language: 'fr' })
    french.select({ top: 0, left: 0, bottom: 0, right: 0 })
    paste(french.acting, incoming(forms))
    expect(grid.values()).toEqual(before)
  })
})

describe('a block out of a spreadsheet', () => {
  const received = (column: string, words: string, ways: Parameters<typeof gridOn>[3] = {}): CellValue => {
    const table = column === 'cost' ? 'risk-action' : column === 'power' ? 'stakeholder' : 'risk'
    const template = table === 'stakeholder' ? 'stakeholders' : 'risks'
    const made = workbookAt({ templates, rows: [{ template, tables: { [table]: rows({}) } }] })
    const grid = gridOn(made, template, table, ways)
    const left = grid.at(column)
    grid.select({ top: 0, bottom: 0, left, right: left })
    paste(grid.acting, incoming(text(words)))
    return grid.values()[0]?.[left] ?? null
  }

  it.each([
    ['power', 'High', 4],
    ['power', 'Élevé', 4],
    ['power', '4', 4],
    ['likelihood', 'High', { unread: 'High' }],
    ['likelihood', 'Likely', 4],
    ['likelihood', 'Probable', 4],
    ['likelihood', '4', 4],
    ['likelihood', '4 - Likely', 4],
    ['type', 'MENACE', 'threat'],
    ['raised-on', '31/12/2026', '2026-12-31'],
    ['raised-on', '2026-12-31', '2026-12-31'],
    ['raised-on', '31-Dec-26', '2026-12-31'],
    ['raised-on', '31 déc. 2026', '2026-12-31'],
    ['raised-on', '46387', '2026-12-31'],
    ['raised-on', '46387.75', '2026-12-31'],
    ['raised-on', '2026', { unread: '2026' }],
    ['cost', '1\u00a0234,50\u00a0$', 1234.5],
    ['cost', '$1,234.50', 1234.5],
    ['cost', '(1 234,50)', -1234.5],
    ['category', 'Nowhere to be found', { unread: 'Nowhere to be found' }]
  ] as const)('reads %s from “%s”', (column, words, value) => {
    expect(received(column, words)).toEqual(value)
    expect(received(column, words, { language: 'fr' })).toEqual(value)
  })

  it('reads 03/04 by the order of the workbook', () => {
    expect(received('raised-on', '03/04/2026', { dateOrder: 'dmy' })).toBe('2026-04-03')
    expect(received('raised-on', '03/04/2026', { dateOrder: 'mdy' })).toBe('2026-03-04')
    expect(received('raised-on', '03/04/2026', { dateOrder: 'ymd' })).toEqual({ unread: '03/04/2026' })
  })

  it('adds rows past the end and says how many, but never a column', () => {
    const grid = gridOn(book([{}, {}]), 'risks', 'risk')
    const last = grid.scene().columns.length - 1
    const note = grid.at('cause')
    grid.select({ top: 1, bottom: 1, left: note, right: note })
    paste(grid.acting, incoming(text(`a${'\t'.repeat(last - note + 2)}beyond\r\nb\r\nc\r\n`)))
    expect(grid.values().map(row => row[note])).toEqual([null, 'a', 'b', 'c'])
    expect(grid.said.at(-1)).toContain('2 rows added')
    expect(grid.said.at(-1)).toContain('The last 2 columns on the clipboard found no place here')
  })

  it('passes over what is worked out, and says so', () => {
    const grid = gridOn(book([{ likelihood: 2, consequence: 2 }]), 'risks', 'risk')
    grid.select({ top: 0, bottom: 0, left: 0, right: 0 })
    paste(grid.acting, incoming(text('R-77\tNew title')))
    expect(grid.values()[0]?.slice(0, 2)).toEqual(['R-01', 'New title'])
    expect(grid.said).toEqual(['1 cell pasted. 1 column that cannot be typed in was left as it is.'])
    paste(grid.acting, incoming(text('')))
    expect(grid.said.at(-1)).toBe('There is nothing on the clipboard to paste.')
  })

  it('fills whole columns without adding a row', () => {
    const grid = gridOn(book([{}, {}]), 'risks', 'risk')
    const title = grid.at('title')
    grid.store.setState({
      selection: {
        active: { row: 0, column: title },
        anchor: { row: 0, column: title },
        focus: { row: 0, column: title },
        whole: 'columns'
      }
    })
    paste(grid.acting, incoming(text('same')))
    expect(grid.values().map(row => row[title])).toEqual(['same', 'same'])
  })

  it('changes nothing where it is over the limits', () => {
    const grid = gridOn(book([{}, {}]), 'risks', 'risk')
    const before = grid.values()
    grid.select({ top: 0, bottom: 0, left: 1, right: 1 })
    paste(grid.acting, incoming(text(`${'x\t'.repeat(19)}x\n`.repeat(50_001))))
    expect(grid.said.at(-1)).toMatch(/^That is more than a million cells/)
    paste(grid.acting, incoming(text('é'.repeat(60_000))))
    expect(grid.said.at(-1)).toBe('cell-too-large')
    expect(grid.values()).toEqual(before)
  })
})

describe('cells that need a look after a paste', () => {
  it('are gone to one after the other, and no more once they are mended', () => {
    const grid = gridOn(book([{}, {}, {}]), 'risks', 'risk')
    const category = grid.at('category')
    grid.select({ top: 0, bottom: 0, left: category, right: category })
    paste(grid.acting, incoming(text('Nonsense\r\nFinancial\r\nRubbish\r\n')))
    expect(grid.said.at(-1)).toBe('3 cells pasted, 2 need a look.')
    const stage = { ...grid.acting, reveal: () => undefined }
    const spots = [0, 1, 2].map(() => {
      goToNext(stage)
      return grid.store.getState().selection.active
    })
    expect(spots.map(({ row }) => row)).toEqual([0, 2, 0])
    grid.select({ top: 0, bottom: 2, left: category, right: category })
    const news = grid.store.getState().pasted
    paste(grid.acting, incoming(text('Financial')))
    expect(news !== null && isAmiss(news, grid.scene())).toBe(false)
    expect(grid.store.getState().pasted).toBeNull()
  })
})

describe('a text that a list could not take', () => {
  it('is offered as a new entry, which every cell that holds it takes', () => {
    const grid = gridOn(book([{}, {}]), 'risks', 'risk')
    const category = grid.at('category')
    grid.select({ top: 0, bottom: 0, left: category, right: category })
    paste(grid.acting, incoming(text('Weather\r\nWeather')))
    const news = grid.store.getState().pasted
    const entry = news && unlisted(news, grid.scene())
    expect(entry).toEqual({ column: 'category', text: 'Weather' })
    const { desk, place } = grid.scene()
    if (entry !== null) desk.run(addOption, { ...place, ...entry })
    expect(news && isAmiss(news, grid.scene())).toBe(false)
    expect(grid.values().map(row => typeof row[category])).toEqual(['string', 'string'])
  })
})

describe('cells that were cut', () => {
  const cutOut = (grid: ReturnType<typeof gridOn>, top: number, bottom: number, column: string): Forms => {
    const left = grid.at(column)
    const range = { top, bottom, left, right: left }
    const { rows: all, place, desk } = grid.scene()
    setCut({
      name: 'this cut',
      ...place,
      rows: all.slice(top, bottom + 1).map(({ id }) => id),
      columns: [column],
      workbook: desk.workbook
    })
    const forms = formsOf(grid.scene(), cellsOf(grid.scene(), range), 'this cut')
    if (forms === null) throw new Error('nothing was cut')
    return forms
  }
  const three: readonly Fields[] = [{ title: 'a', cause: 'x' }, { title: 'b' }, { title: 'c' }]

  it('stay until they are pasted, then leave in the same step', () => {
    const made = book(three)
    const grid = gridOn(made, 'risks', 'risk')
    const forms = cutOut(grid, 0, 1, 'title')
    const title = grid.at('title')
    expect(grid.values().map(row => row[title])).toEqual(['a', 'b', 'c'])
    grid.select({ top: 2, bottom: 2, left: title, right: title })
    const sets = made.log().sets.length
    paste(grid.acting, incoming(forms))
    expect(grid.values().map(row => row[title])).toEqual([null, null, 'a', 'b'])
    expect(made.log().sets.length).toBe(sets + 1)
    expect(grid.said.at(-1)).toBe('2 cells moved, 1 row added.')
  })

  it('may land over themselves', () => {
    const grid = gridOn(book(three), 'risks', 'risk')
    const forms = cutOut(grid, 0, 1, 'title')
    const title = grid.at('title')
    grid.select({ top: 1, bottom: 1, left: title, right: title })
    paste(grid.acting, incoming(forms))
    expect(grid.values().map(row => row[title])).toEqual([null, 'a', 'b'])
  })

  it('are copied, not moved, once anything else was changed', () => {
    const grid = gridOn(book(three), 'risks', 'risk')
    const forms = cutOut(grid, 0, 0, 'title')
    const [title, cause] = [grid.at('title'), grid.at('cause')]
    grid.select({ top: 2, bottom: 2, left: cause, right: cause })
    paste(grid.acting, incoming(text('an edit')))
    grid.select({ top: 1, bottom: 1, left: title, right: title })
    paste(grid.acting, incoming(forms))
    expect(grid.values().map(row => row[title])).toEqual(['a', 'a', 'c'])
  })

  it('do not leave where they found no place', () => {
    const grid = gridOn(book([{ title: 'a', likelihood: 3 }, {}]), 'risks', 'risk')
    const forms = cutOut(grid, 0, 0, 'title')
    const title = grid.at('title')
    grid.select({ top: 1, bottom: 1, left: 0, right: 0 })
    paste(grid.acting, incoming(forms))
    expect(grid.values().map(row => row[title])).toEqual(['a', null])
    expect(grid.said.at(-1)).toBe('read-only-column')
  })
})
