import { describe, expect, it } from 'vitest'
import { exportDocument } from '../../../src/word/export'
import { byDirection, escaped, isRightToLeft, legal, runs } from '../../../src/word/text'
import { chapter, document, layout, table } from './layouts'
import { all, bodyOf, first, lint, words } from './lint'

const fresh = (): { replaced: number } => ({ replaced: 0 })

describe('text on its way into a document', () => {
  it('keeps letters of every script and planes beyond the first', () => {
    expect(legal('é Ω 汉 \u{1F600} \u00a0', fresh())).toBe('é Ω 汉 \u{1F600} \u00a0')
  })

  it('replaces what XML cannot hold, and counts it', () => {
    const tally = fresh()
    expect(legal('a\u0000b\u001bc\ufffed', tally)).toBe('a\ufffdb\ufffdc\ufffdd')
    expect(tally.replaced).toBe(3)
  })

  it('replaces half a surrogate pair, not a whole one', () => {
    const tally = fresh()
    expect(legal('\ud83d x \ude00 y \ud83d\ude00', tally)).toBe('\ufffd x \ufffd y \ud83d\ude00')
    expect(tally.replaced).toBe(2)
  })

  it('writes the characters of XML itself as entities', () => {
    expect(escaped('a < b & "c" > d', fresh())).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
  })

  it('makes line ends breaks, tabs tabs, and keeps blanks at the edges', () => {
    expect(runs(' a\r\nb\tc', null, fresh())).toBe(
      '<w:r><w:t xml:space="preserve"> a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>'
    )
  })

  it('takes the direction of a paragraph from its first letter', () => {
    expect([
      isRightToLeft('שלום world'),
      isRightToLeft('world שלום'),
      isRightToLeft('12: مرحبا'),
      isRightToLeft('')
    ]).toEqual([true, false, true, false])
  })

  it('parts text into stretches of one direction without losing a character', () => {
    expect(byDirection('Hello שלום!')).toEqual([
      { text: 'Hello ', rtl: false },
      { text: 'שלום!', rtl: true }
    ])
  })

  it('marks a right-to-left cell as a paragraph and as runs', async () => {
    const bytes = await document(
      layout({ chapters: [chapter({ blocks: [table(['ID'], [[{ text: 'مرحبا بكم' }]])] })] })
    )
    const cell = all(bodyOf(bytes), 'w:tc').at(-1)
    const paragraph = cell && first(cell, 'w:p')
    expect(paragraph && first(paragraph, 'w:pPr', 'w:bidi')).toBeDefined()
    expect(paragraph && all(paragraph, 'w:rtl').length).toBe(1)
    expect(lint(bytes)).toEqual([])
  })

  it('is counted for the whole document, wherever the bad characters stand', async () => {
    const bad = layout({
      chapters: [chapter({ purpose: 'one \u0001', blocks: [table(['I\u0002D'], [[{ text: '\ud800' }]])] })]
    })
    const { bytes, replaced } = await exportDocument(bad, { exportId: '' }, () => {}, new AbortController().signal)
    expect(lint(bytes)).toEqual([])
    // The heading of the column stands in the table and in its description.
    expect(replaced).toBe(4)
    expect(words(bodyOf(bytes))).toContain('one \ufffd')
  })
})
