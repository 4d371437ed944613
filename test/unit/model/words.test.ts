import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifference } from '../../../src/model/words'

const joined = (before: string, after: string, side: 'out' | 'in') =>
  wordDifference(before, after)
    .filter(({ is }) => is === 'kept' || is === side)
    .map(({ text }) => text)
    .join('')

describe('what became of a text', () => {
  it('is told word by word', () => {
    expect(wordDifference('The vendor hosts data abroad.', 'The vendor keeps data abroad, and says so.')).toEqual([
      { is: 'kept', text: 'The vendor' },
      { is: 'out', text: ' hosts' },
      { is: 'in', text: ' keeps' },
      { is: 'kept', text: ' data' },
      { is: 'out', text: ' abroad.' },
      { is: 'in', text: ' abroad, and says so.' }
    ])
  })

  it('is one addition where words were only put at its end', () => {
    expect(wordDifference('Ask the clinic', 'Ask the clinic\nand the board')).toEqual([
      { is: 'kept', text: 'Ask the clinic' },
      { is: 'in', text: '\nand the board' }
    ])
  })

  it('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'cat')).map(list => list.join(''))
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(joined(before, after, 'out')).toBe(before)
        expect(joined(before, after, 'in')).toBe(after)
      })
    )
  })

  it('is told by its ends only where there are too many words to compare', () => {
    const many = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    const told = wordDifference(`first ${many('a')} last`, `first ${many('b')} last`)
    expect(told.map(({ is }) => is)).toEqual(['kept', 'out', 'in', 'kept'])
    expect([told[0]?.text, told[3]?.text]).toEqual(['first', ' last'])
  })
})
