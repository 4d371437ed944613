import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeOf, textsOf, unspanned, writeHtml } from '../../../src/views/grid/html'
import { landing } from '../../../src/views/grid/paste'
import { readTsv, writeTsv } from '../../../src/views/grid/tsv'

describe('text with tabs', () => {
  it('comes back as it went, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^["\t\n\r ab]*$/),
      fc.constantFrom('', '"', '""', 'a\tb', 'one\ntwo', '"quoted"', '=1+1')
    )
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(rows, cells => {
        // One empty cell alone is no text at all: Excel's closing line break tells it from nothing.
        expect(readTsv(`${writeTsv(cells)}\r\n`)).toEqual(cells)
      }),
      { numRuns: 500 }
    )
  })

  it('reads what Excel writes: quoted line breaks, doubled quotes, one line break at the end', () => {
    expect(readTsv('Cause\t"on two\nlines"\r\n"say ""no"""\t\r\n')).toEqual([
      ['Cause', 'on two\nlines'],
      ['say "no"', '']
    ])
  })

  it('leaves a quote alone that does not enclose its cell', () => {
    expect(readTsv('5" pipe\t"so to say", she said')).toEqual([['5" pipe', '"so to say", she said']])
    expect(readTsv('"never closed\tnext')).toEqual([['"never closed', 'next']])
  })

  it('keeps empty cells and empty rows in the middle', () => {
    expect(readTsv('a\t\t\r\n\r\n\tb')).toEqual([['a', '', ''], [''], ['', 'b']])
  })
})

describe('a table as HTML', () => {
  const cell = (text: string, across = 1, down = 1) => ({ text, across, down })

  it('lays a merged cell out as one value and blanks', () => {
    expect(
      textsOf(
        unspanned([
          [cell('a', 2), cell('b')],
          [cell('c'), cell('d'), cell('e')]
        ])
      )
    ).toEqual([
      ['a', '', 'b'],
      ['c', 'd', 'e']
    ])
    expect(textsOf(unspanned([[cell('a', 1, 2), cell('b')], [cell('c')]]))).toEqual([
      ['a', 'b'],
      ['', 'c']
    ])
  })

  it('is ours where it says so, Word’s where it is, and else gives way to text', () => {
    const excel = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'
    const word =
      '<html xmlns:w="urn:schemas-microsoft-com:office:word"><table class=MsoTableGrid><tr><td>1</td></tr></table></html>'
    expect(shapeOf(writeHtml([[{ text: 'x', value: 'x', kind: 'text' }]]), 'x')).toBe('own')
    expect(shapeOf(excel, '1')).toBe('text')
    expect(shapeOf(word, '1')).toBe('html')
    expect(shapeOf('<table><tr><td>1</td></tr></table>', '')).toBe('html')
    expect(shapeOf('<p>words</p>', 'words')).toBe('text')
  })

  it('says nothing that a cell’s text could break out of', () => {
    const html = writeHtml([[{ text: '<script>alert(1)</script>"', value: '<b>', kind: 'text' }]])
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<b>')
  })
})

describe('where a paste lands', () => {
  const block = (...rows: readonly string[][]) => rows.map(row => row.map(text => ({ text })))
  const words = ({ block: laid }: ReturnType<typeof landing>) => laid.map(row => row.map(({ text }) => text))

  it('fills the selection with one cell', () => {
    const landed = landing(block(['x']), { top: 1, left: 0, bottom: 2, right: 1 }, 4)
    expect(words(landed)).toEqual([
      ['x', 'x'],
      ['x', 'x']
    ])
  })

  it('repeats a block that fits the selection a whole number of times, and lays any other once', () => {
    const two = block(['a'], ['b'])
    expect(words(landing(two, { top: 0, left: 0, bottom: 3, right: 0 }, 4))).toEqual([['a'], ['b'], ['a'], ['b']])
    expect(words(landing(two, { top: 0, left: 0, bottom: 2, right: 0 }, 4))).toEqual([['a'], ['b']])
  })

  it('never adds columns: what is too wide is counted and left out', () => {
    const landed = landing(block(['a', 'b', 'c']), { top: 0, left: 2, bottom: 0, right: 2 }, 4)
    expect(words(landed)).toEqual([['a', 'b']])
    expect(landed.dropped).toBe(1)
  })

  it('evens out rows of different lengths with blanks', () => {
    expect(words(landing(block(['a', 'b'], ['c']), { top: 0, left: 0, bottom: 0, right: 0 }, 4))).toEqual([
      ['a', 'b'],
      ['c', '']
    ])
  })
})
