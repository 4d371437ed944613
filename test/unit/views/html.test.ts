import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsOf, unspanned, writeHtml } from '../../../src/views/grid/html'
import { readHtml } from '../../../src/views/grid/htmltable'

const texts = (html: string) => textsOf(unspanned(readHtml(html) ?? []))

describe('a table out of another program', () => {
  it('is read from Excel without moving the cells after text that spills over', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {mso-ignore:padding;} --></style></head><body>
<!--StartFragment--><table border=0 cellpadding=0>
 <col width=64>
 <tr height=20><td height=20 colspan=2 style='mso-ignore:colspan'>A long heading that spills</td><td align=right>12</td></tr>
 <tr><td colspan=2>merged</td><td>x</td></tr>
</table><!--EndFragment--></body></html>`
    expect(texts(html)).toEqual([
      ['A long heading that spills', '12', ''],
      ['merged', '', 'x']
    ])
  })

  it('is read from Word with the paragraphs and lists of a cell as its lines', () => {
    const html = `<table class=MsoTableGrid><tr><td><p class=MsoNormal>First<o:p></o:p></p>
<p class=MsoNormal>Sec&eacute;nd
line</p></td><td><ul><li>one</li><li>two</li></ul></td></tr></table>`
    expect(texts(html)).toEqual([['First\nSecénd line', '- one\n- two']])
  })

  it('is read though the ends of its cells and rows were left out', () => {
    expect(texts('<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE><p>after')).toEqual([
      ['a', 'b'],
      ['c', 'd']
    ])
  })

  it('keeps a table within a cell as words of that cell', () => {
    expect(texts('<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>')).toEqual([
      ['a\nin', 'b']
    ])
  })

  it('is no table where there is none, and never stops on what is broken', () => {
    expect(readHtml('<p>words</p>')).toBeNull()
    expect(readHtml('<table></table>')).toBeNull()
    expect(texts('<table><tr><td title="a>b">x < y & z</td></tr>')).toEqual([['x < y & z']])
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', 'td', 'tr', '/', '"', '&', ';', 'table', ' ', '<!--', '=') }),
        html => {
          expect(() => readHtml(html)).not.toThrow()
        }
      )
    )
  })
})

describe('a copy of our own', () => {
  it('comes back exactly, value by value', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.record({ unread: fc.string() })
    )
    const cell = fc.record({ text: fc.string(), value, kind: fc.constantFrom('text' as const, 'number' as const) })
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(rows, cells => {
        const back = (readHtml(writeHtml(cells)) ?? []).map(row => row.map(({ exact }) => exact))
        expect(back).toEqual(cells.map(row => row.map(({ value: was, kind }) => ({ value: was, kind }))))
      }),
      { numRuns: 500 }
    )
  })
})
