import { describe, expect, it } from 'vitest'
import { alike } from '../../../../src/model/alike'
import { gapsOf } from '../../../../src/model/checks'
import { alikeWords } from '../../../../src/text/gap-words'
import { bookOf, today } from './book'
import { risks } from './small'

const threat = { likelihood: 2, consequence: 2, type: 'threat', status: 'draft', response: 'treat' }

const book = bookOf({
  template: risks,
  sheet: 'RISKS',
  rows: {
    risk: {
      R1: { ...threat, title: 'One' },
      R2: { ...threat, title: 'Two' },
      R3: { ...threat, title: null },
      R4: { ...threat, title: null, response: null }
    },
    action: {}
  }
})

describe('gaps that are alike', () => {
  const groups = alike(gapsOf(book, 'RISKS', today))

  it('stand together, the worst first; what a whole table lacks stands by itself', () => {
    expect(groups.map(({ first, gaps }) => [first.severity, first.check, gaps.map(({ row }) => row)])).toEqual([
      ['error', 'required', ['R3', 'R4']],
      ['warning', 'no-action', ['R1', 'R2', 'R3']],
      ['notice', 'types', [undefined]],
      ['notice', 'some-open', [undefined]]
    ])
  })

  it('are told in one sentence that counts them, the check’s own where it has one', () => {
    const words = (at: number, language: 'en' | 'fr') => {
      const group = groups[at]
      return group === undefined ? '' : alikeWords(book, group, language)
    }
    expect(words(0, 'en')).toBe('“text” is empty in 2 rows of “risk”.')
    expect(words(0, 'fr')).toBe('«\u00A0text\u00A0» est à remplir dans 2 lignes de «\u00A0risk\u00A0».')
    expect(words(1, 'en')).toBe('“One” has no open action. And 2 more like it.')
    const [, actions] = groups
    if (actions === undefined) throw new Error('no such group')
    const counted = {
      ...actions.first,
      many: { en: '{count} risks lack an action.', fr: '{count} risques sans mesure.' }
    }
    expect(alikeWords(book, { ...actions, first: counted }, 'fr')).toBe('3 risques sans mesure.')
    expect(alikeWords(book, { ...actions, gaps: [counted] }, 'fr')).toBe('« One » est sans mesure.')
  })
})
