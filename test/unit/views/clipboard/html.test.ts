import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../../src/model/template'
import { textsOf, unspanned, writeHtml } from '../../../../src/views/grid/clipboard/html'
import { readHtml } from '../../../../src/views/grid/clipboard/htmltable'
import { incoming } from '../../../../src/views/grid/clipboard/incoming'

const texts = (html: string) => {
  const table = readHtml(html)
  return table === null ? null : textsOf(unspanned(table.rows, table.columns))
}
const head = (width: number) => ({
  format: 1 as const,
  sheet: 'S',
  table: 't',
  columns: Array.from({ length: width }, (_, at) => ({ id: `c${at}`, kind: 'text' as const }))
})

describe('a table out of another program', () => {
  it('is read from Excel with a blank for each cell that a text spills over, and none beyond its columns', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- td {mso-ignore:padding;} --></style></head><body>
<table border=0 cellpadding=0>
<!--StartFragment-->
 <col width=64 span=2>
 <col width=64>
 <tr height=20><td height=20 colspan=2 style='mso-ignore:colspan'>A long heading that spills</td><td align=right>12</td></tr>
 <tr><td colspan=2>merged</td><td>x</td></tr>
 <tr><td colspan=2 style='mso-ignore:colspan'></td><td colspan=3 style='mso-ignore:colspan'>spills out of what was copied</td></tr>
<!--EndFragment--></table></body></html>`
    expect(texts(html)).toEqual([
      ['A long heading that spills', '', '12'],
      ['merged', '', 'x'],
      ['', '', 'spills out of what was copied']
    ])
  })

  it('lays a merged cell out as one value and blanks', () => {
    const merged = '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    expect(texts(merged)).toEqual([
      ['a', 'b'],
      ['', 'c']
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
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.record({ unread: fc.string() })
  ) as fc.Arbitrary<CellValue>
  const cell = fc.record({ text: fc.string(), value })
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))

  it('comes back exactly from its HTML alone, value by value', () => {
    fc.assert(
      fc.property(rows, cells => {
        const html = writeHtml(cells, head(cells[0]?.length ?? 0))
        const { block } = incoming({ own: '', html, text: 'whatever the text has become' })
        expect(block.map(row => row.map(({ exact }) => exact?.value))).toEqual(
          cells.map(row => row.map(({ value: was }) => was))
        )
      }),
      { numRuns: 300 }
    )
  })

  it('gives numbers, days and texts as what they are, as LibreOffice 7.4 was seen to read them', () => {
    const cellOf = (value: CellValue, text: string, isDate = false) =>
      /<td([^>]*)>/.exec(writeHtml([[{ text, value, isDate }]], head(1)))?.[1]
    expect(cellOf(1234.5, '1234,5')).toContain('x:num="1234.5" sdval="1234.5" sdnum="1033;"')
    expect(cellOf('2026-12-31', '2026-12-31', true)).toContain('sdval="46387" sdnum="1033;0;YYYY-MM-DD"')
    expect(cellOf('1890-01-01', '1890-01-01', true)).toContain('sdnum="1033;0;@"')
    expect(cellOf('=1+1', '=1+1')).toContain(`style="mso-number-format:'\\@'" sdnum="1033;0;@"`)
  })

  it('says nothing that a cell’s text could break out of', () => {
    const html = writeHtml([[{ text: '<script>alert(1)</script>"', value: '<b>' }]], head(1))
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<b>')
  })

  it('is read by its words once another program has changed its shape', () => {
    const html = writeHtml([[{ text: 'a', value: 'a' }]], head(1)).replace('</tr>', '<td>b</td></tr>')
    expect(incoming({ own: '', html, text: 'a\tb' })).toEqual({ block: [[{ text: 'a' }, { text: 'b' }]], head: null })
  })

  it('gives way to the text where what lies under our name is not ours', () => {
    const foreign = [
      '{"format":2}',
      'not json',
      '{"format":1,"sheet":"S","table":"t","columns":[],"cells":[["x"]]}',
      '[]'
    ]
    for (const own of foreign) {
      expect(incoming({ own, html: '', text: 'plain' })).toEqual({ block: [[{ text: 'plain' }]], head: null })
    }
  })
})
