import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTsv, writeTsv } from '../../../../src/views/grid/clipboard/tsv'

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
        expect(readTsv(writeTsv(cells))).toEqual(cells)
        // Excel closes the last row with a line break too; a second one would be a row.
        expect(readTsv(`${writeTsv(cells).replace(/\r\n$/, '')}\r\n`)).toEqual(cells)
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
