import { describe, expect, it } from 'vitest'
import { linesOf, textWidth } from '../../../src/layout/measure'
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

describe('lines of text', () => {
  // At 9 pt (18 half-points) a letter n is 1076/2048 em = 94.6 twips, a hyphen 627/2048 em = 55.1.
  it('break after a hyphen that a letter follows, and keep a code whole', () => {
    // "nn nnnn-" is 664 twips, "nnnn-nnnn" 812: what is after the hyphen goes to the next line, and not all of the word.
    expect(linesOf('nn nnnn-nnnn nnnn', 18, 820)).toBe(2)
    // A digit is 1038/2048 em: "nnnn-1111" is 798 twips and stands on a line of its own.
    expect(linesOf('nn nnnn-1111 nnnn', 18, 820)).toBe(3)
  })

  it('are measured by the cut that they are set in', () => {
    // Carlito: A is 1185/2048 em in the regular cut, 1241/2048 in the bold one; 20 half-points are 200 twips to the em.
    expect(textWidth('A', 20)).toBeCloseTo((1185 / 2048) * 200)
    expect(textWidth('A', 20, true)).toBeCloseTo((1241 / 2048) * 200)
  })
})
