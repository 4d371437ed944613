import { describe, expect, test } from 'vitest'
import { termsThat } from '../../../src/app/dialogs/terms'
import { glossary } from '../../../src/text/glossary'

describe('the glossary', () => {
  // The terms that the design settles in both languages.
  test.each([
    ['E-mental health', 'Cybersanté mentale'],
    ['Mental Health Commission of Canada (MHCC)', 'Commission de la santé mentale du Canada (CSMC)'],
    ['Stakeholder', 'Partie prenante'],
    ['Barrier', 'Obstacle'],
    ['Facilitator', 'Facteur favorable'],
    ['Likelihood', 'Vraisemblance (probabilité)'],
    ['Consequence', 'Conséquence (impact)'],
    ['Mitigation', 'Mesure d’atténuation'],
    ['Privacy impact assessment (PIA)', 'Évaluation des facteurs relatifs à la vie privée (ÉFVP)'],
    ['Gender-based Analysis Plus (GBA Plus)', 'Analyse comparative entre les sexes plus (ACS Plus)'],
    ['Equity, diversity and inclusion (EDI)', 'Équité, diversité et inclusion (EDI)']
  ])('gives %s as %s', (en, fr) => {
    expect(glossary.find(({ term }) => term.en === en)?.term.fr).toBe(fr)
  })

  test('has each term once, named and explained in both languages', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
    const texts = glossary.flatMap(({ term, means }) => [term.en, term.fr, means.en, means.fr])
    expect(texts.filter(text => text.trim() === '')).toEqual([])
  })

  test('is set as its languages are: apostrophes, guillemets and colons', () => {
    const french = glossary.flatMap(({ term, means }) => [term.fr, means.fr])
    const english = glossary.flatMap(({ term, means }) => [term.en, means.en])
    expect(french.filter(text => /'|"|\p{L}:|(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»/u.test(text))).toEqual([])
    expect(english.filter(text => /'|"|\u00A0|[«»]/.test(text))).toEqual([])
  })

  test('is searched in both languages without accents, names before meanings', () => {
    expect(termsThat('EVALUATION des facteurs', 'en').map(({ id }) => id)).toEqual(['pia'])
    const found = termsThat('barrier', 'en').map(({ id }) => id)
    expect(found[0]).toBe('barrier')
    expect(found).toContain('strategy')
    expect(termsThat('zzz', 'fr')).toEqual([])
  })

  test('stands in the order of the alphabet of the language that is read', () => {
    const french = termsThat('', 'fr').map(({ term }) => term.fr)
    expect(french.indexOf('Équité, diversité et inclusion (EDI)')).toBeLessThan(french.indexOf('Facteur favorable'))
    expect(french).toHaveLength(glossary.length)
  })
})
