import { describe, expect, it } from 'vitest'
import type { Item, TableItem } from '../../../src/word/items'
import { mayBreak, paginate } from '../../../src/word/paginate'

// A note of one line is 9 pt of Carlito: 9 × 20 × 2500/2048 = 219.7 twips, with 100 above and 80 below. Letter leaves
// 15840 − 1474 − 1304 = 13062 twips.
const notes = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, entry) => ({ is: 'paragraph', style: 'Note', text: 'One line.', entry }))

const row = { is: 'table', widths: [4759, 4759], header: null, count: 1, title: '', description: '' } as const
const cells = (text: string): TableItem => ({
  ...row,
  row: () => [
    { style: 'TableText', text },
    { style: 'TableText', text: '' }
  ]
})

describe('the pages of a document', () => {
  it('are filled as Word fills them: the larger of two spaces counts, and none at the top of a page', () => {
    const { entries, count } = paginate([{ landscape: false, head: '', items: notes(100) }], 'letter')
    // 100 + 219.7 + 39 × 319.7 = 12788 fits; one more does not. Without the space at the top, the next page takes 41.
    expect(entries.filter(page => page === 1).length).toBe(40)
    expect(entries.filter(page => page === 2).length).toBe(41)
    expect(count).toBe(3)
  })

  it('begin anew with each section', () => {
    const section = { landscape: false, head: '', items: notes(1) }
    expect(paginate([section, section, { ...section, items: notes(2) }], 'a4').count).toBe(3)
  })

  it('keep a heading with what follows it', () => {
    // 38 notes end at 12149; the heading alone would end at 12810, the line after it at 13192.
    const heading: Item = { is: 'paragraph', style: 'Heading2', text: 'Next', entry: 40 }
    const after: Item = { is: 'paragraph', style: 'Normal', text: 'Text.' }
    const items = [...notes(38), heading, after].map((item, entry) =>
      item.is === 'paragraph' ? { ...item, entry } : item
    )
    const { entries } = paginate([{ landscape: false, head: '', items }], 'letter')
    expect(entries[37]).toBe(1)
    expect(entries[38]).toBe(2)
  })

  it('break only a row that would hardly fit on one', () => {
    expect(mayBreak(cells('short'), 0, 13_062)).toBe(false)
    expect(mayBreak(cells('word '.repeat(5000)), 0, 13_062)).toBe(true)
  })
})
