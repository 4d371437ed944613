import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from '../../../electron/filename'

const runs = process.env.GROUNDWORK_SOAK === '1' ? 20_000 : 500

describe('the name that a save dialog suggests', () => {
  test.each([
    ['Risk register', 'Risk register.docx'],
    ['Registre des risques : été', 'Registre des risques été.docx'],
    ['report.docx', 'report.docx'],
    ['report.DOCX', 'report.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['.hidden', 'hidden.docx'],
    ['plan. . .', 'plan.docx'],
    ['', 'workbook.docx'],
    ['...', 'workbook.docx'],
    ['NUL', '_NUL.docx'],
    ['com1.notes', '_com1.notes.docx'],
    ['LPT³', '_LPT³.docx'],
    ['Console', 'Console.docx'],
    ['CON ', '_CON.docx'],
    ['e\u0301te\u0301', '\u00E9t\u00E9.docx'],
    ['invoice\u202Excod', 'invoicexcod.docx'],
    ['tab\tand\u0000nul', 'tabandnul.docx'],
    ['broken \uD800 half', 'broken half.docx']
  ])('%j becomes %j', (words, name) => {
    expect(safeFileName(words, 'docx')).toBe(name)
  })

  test('a long name is cut to 120 units and 240 bytes between letters, and keeps its ending', () => {
    expect(safeFileName('x'.repeat(500), 'docx')).toBe(`${'x'.repeat(114)}.docx`)
    const wide = safeFileName('漢'.repeat(500), 'groundwork')
    expect(wide).toMatch(/^漢+\.groundwork$/u)
    expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(240)
    expect(safeFileName('👩‍🚀'.repeat(100), 'docx')).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  test('no words make a name that some system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
        const name = safeFileName(words, 'docx')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.docx$/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]\.docx$/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
      }),
      { numRuns: runs }
    )
  })
})
