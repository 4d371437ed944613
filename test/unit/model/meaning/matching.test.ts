import { describe, expect, it } from 'vitest'
import { matcherFor, replaced } from '../../../../src/model/matching'

const find = (text: string, wanted: string, how: { exact?: boolean; whole?: boolean } = {}) => {
  const matches = matcherFor({ text: wanted, exact: how.exact ?? false, whole: how.whole ?? false })
  return (matches?.(text) ?? []).map(({ from, to }) => text.slice(from, to))
}

describe('what is looked for', () => {
  it.each([
    ['Échéance du projet', 'echeance', ['Échéance']],
    ['echeance', 'ÉCHÉANCE', ['echeance']],
    ['Sœur, cœur et œuvre', 'oe', ['œ', 'œ', 'œ']],
    ['manoeuvre', 'œuvre', ['oeuvre']],
    ['Straße und STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['l’équipe', "l'equipe", ['l’équipe']],
    ['e-mental, e‑mental', 'e-mental', ['e-mental', 'e‑mental']],
    ['1\u202F234,50\u00A0$', '1 234,50 $', ['1\u202F234,50\u00A0$']],
    ['first\nsecond', 'first second', ['first\nsecond']],
    ['co\u00ADopé\u00ADration', 'cooperation', ['co\u00ADopé\u00ADration']],
    ['banana', 'ana', ['ana']]
  ])('%j is found in %j by its letters', (text, wanted, found) => {
    expect(find(text, wanted)).toEqual(found)
  })

  it('marks a letter written in two characters whole', () => {
    const decomposed = 'e\u0301che\u0301ance'
    expect(find(decomposed, 'ech')).toEqual(['e\u0301ch'])
    expect(find(decomposed, 'é')).toEqual(['e\u0301', 'e\u0301', 'e'])
  })

  it('does not find half of a letter', () => {
    expect(find('œuf', 'e')).toEqual([])
    expect(find('groß', 'os')).toEqual([])
  })

  it('tells case and accents apart only when asked to', () => {
    expect(find('Été, été, ete', 'été')).toEqual(['Été', 'été', 'ete'])
    expect(find('Été, été, ete', 'été', { exact: true })).toEqual(['été'])
    expect(find('e\u0301te\u0301', 'été', { exact: true })).toEqual(['e\u0301te\u0301'])
  })

  it('is all that the cell holds when asked to', () => {
    expect(find('Open', 'open', { whole: true })).toEqual(['Open'])
    expect(find('Open again', 'open', { whole: true })).toEqual([])
  })

  it('is nothing where only spaces are typed', () => {
    expect(matcherFor({ text: '  ', exact: false, whole: false })).toBeNull()
  })

  it('may begin and end with a space', () => {
    expect(find('the cat, these cats', 'the ')).toEqual(['the '])
  })
})

describe('what stands in its place', () => {
  it('is taken letter for letter, and the rest of the text stays as it was', () => {
    const matches = matcherFor({ text: 'cout', exact: false, whole: false })
    const text = 'Coût total; coûts liés'
    expect(replaced(text, matches?.(text) ?? [], '$&')).toBe('$& total; $&s liés')
    expect(replaced(text, [], 'x')).toBe(text)
  })
})
