import { describe, expect, it } from 'vitest'
import { faultWords, lineWords, placeWords } from '../../../src/text/fault-words'

describe('what is wrong with a template', () => {
  it('is told with the names that it is about', () => {
    const fault = { code: 'no-column', data: { column: 'due', table: 'risk' } } as const
    expect(faultWords(fault, 'en')).toBe('The table “risk” has no column “due”.')
    expect(faultWords(fault, 'fr')).toBe('Le tableau « risk » n’a pas de colonne « due ».')
  })

  it('is told in the language of the reader, whichever language is missing', () => {
    const fault = { code: 'words', data: { language: 'fr' } } as const
    expect(faultWords(fault, 'en')).toBe('The words in French are missing.')
    expect(faultWords(fault, 'fr')).toBe('Il manque le texte en français.')
  })

  it('is told shortly of a name that goes on and on, and whole of what there is to choose from', () => {
    const long = faultWords({ code: 'no-table', data: { table: 'x'.repeat(5_000) } }, 'en')
    expect(long).toHaveLength('There is no table “”.'.length + 58)
    const kinds = 'text, number, money, percent, date, check, choice, choices, rating, ref, refs, code, derived'
    const chosen = faultWords({ code: 'kind', data: { value: 'colour', known: kinds } }, 'en')
    expect(chosen).toBe(`There is no kind “colour”. There is: ${kinds}.`)
  })

  it('is placed by table and column, and by position where there is no name', () => {
    const steps = [
      { in: 'tables', is: 'risk' },
      { in: 'columns', is: 'score' },
      { in: 'inputs', is: '2' }
    ]
    expect(placeWords(steps, 'en')).toBe('table “risk”, column “score”, inputs 2')
    expect(placeWords(steps, 'fr')).toBe('tableau « risk », colonne « score », inputs 2')
    expect(placeWords([], 'en')).toBe('')
  })

  it('begins with its line', () => {
    const wrong = { code: 'key', data: {}, line: 12, steps: [{ in: 'tables', is: 'risk' }] } as const
    expect(lineWords(wrong, 'en')).toBe('Line 12, table “risk”: The row has no key.')
    expect(lineWords({ ...wrong, steps: [] }, 'fr')).toBe('Ligne 12 : La ligne n’a pas de clé.')
  })
})
