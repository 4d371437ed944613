import { describe, expect, it } from 'vitest'
import { mergedText } from '../../../../src/model/text3'

const base = 'Clients wait too long. Staff are tired.\n\n- call back\n- write'

describe('a long text that two people changed', () => {
  it('takes changes of different sentences together, and keeps every space and line', () => {
    const mine = base.replace('too long', 'three weeks')
    const theirs = base.replace('- write', '- write\n- visit')
    expect(mergedText(base, mine, theirs)).toBe(
      'Clients wait three weeks. Staff are tired.\n\n- call back\n- write\n- visit'
    )
  })

  it('offers nothing where both changed the same words', () => {
    expect(mergedText(base, base.replace('tired', 'exhausted'), base.replace('tired', 'leaving'))).toBeNull()
  })

  it('takes a change that both made once', () => {
    const both = base.replace('tired', 'leaving')
    expect(mergedText(base, both, both.replace('call back', 'call'))).toBe(both.replace('call back', 'call'))
  })

  it('offers nothing for two texts that were written from nothing', () => {
    expect(mergedText('', 'One story.', 'Another.')).toBeNull()
  })
})
