import { describe, expect, it } from 'vitest'
import { faultWords, placeWords } from '../../../src/text/fault-words'

const template = { tables: [{ id: 'risk', columns: [{ id: 'score' }], fixed: [{ key: 'a' }] }] }

describe('what is wrong with a template', () => {
  it('is told with the names that it is about', () => {
    const fault = { code: 'no-column', at: [], data: { column: 'due', table: 'risk' } } as const
    expect(faultWords(fault, 'en')).toBe('The table “risk” has no column “due”.')
    expect(faultWords(fault, 'fr')).toBe('Le tableau « risk » n’a pas de colonne « due ».')
  })

  it('is told in the language of the reader, whichever language is missing', () => {
    const fault = { code: 'words', at: [], data: { language: 'fr' } } as const
    expect(faultWords(fault, 'en')).toBe('The words in French are missing.')
    expect(faultWords(fault, 'fr')).toBe('Il manque le texte en français.')
  })

  it('is told shortly of a name that goes on and on', () => {
    const fault = { code: 'no-table', at: [], data: { table: 'x'.repeat(5_000) } } as const
    expect(faultWords(fault, 'en')).toHaveLength('There is no table “”.'.length + 58)
  })

  it('is placed by table and column, and by position where there is no name', () => {
    expect(placeWords(template, ['tables', 0, 'columns', 0, 'inputs', 1], 'en')).toBe(
      'table “risk”, column “score”, inputs 2'
    )
    expect(placeWords(template, ['tables', 0, 'fixed', 0, 'cells'], 'fr')).toBe('tableau « risk », fixed a')
    expect(placeWords(template, ['main'], 'en')).toBe('')
  })
})
