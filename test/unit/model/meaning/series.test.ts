import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continuing, type Seeds } from '../../../../src/model/series/series'
import type { CellValue } from '../../../../src/model/template'

/** The first values of so many that follow. */
function continued(seeds: Seeds, count: number, isCopy = false): readonly CellValue[] {
  return Array.from({ length: count }, (_, at) => continuing(seeds, isCopy)(at))
}

const onward = (kind: Seeds['kind'], values: readonly CellValue[], more: Partial<Seeds> = {}): Seeds => ({
  kind,
  values,
  direction: 1,
  language: 'en',
  ...more
})

type Case = readonly [what: string, kind: Seeds['kind'], seeds: readonly CellValue[], gives: readonly CellValue[]]

/** As Excel and LibreOffice Calc fill the same seeds, but where the name of the case says otherwise. */
const cases: readonly Case[] = [
  ['a number alone', 'number', [5], [5, 5, 5]],
  ['two numbers', 'number', [1, 3], [5, 7, 9]],
  ['numbers that go down', 'number', [10, 8, 6], [4, 2, 0]],
  ['tenths, without the noise of binary fractions', 'number', [0.1, 0.2], [0.3, 0.4, 0.5]],
  ['money', 'money', [1000, 1250.5], [1501, 1751.5, 2002]],
  ['percent', 'percent', [0, 25], [50, 75, 100]],
  ['numbers without one step repeat', 'number', [1, 2, 4], [1, 2, 4]],
  ['a day', 'date', ['2026-12-30'], ['2026-12-31', '2027-01-01', '2027-01-02']],
  ['weeks', 'date', ['2026-11-02', '2026-11-09'], ['2026-11-16', '2026-11-23', '2026-11-30']],
  ['the same day of each month', 'date', ['2026-01-15', '2026-02-15'], ['2026-03-15', '2026-04-15', '2026-05-15']],
  ['quarters', 'date', ['2026-01-01', '2026-04-01'], ['2026-07-01', '2026-10-01', '2027-01-01']],
  ['years', 'date', ['2024-02-29', '2028-02-29'], ['2032-02-29', '2036-02-29', '2040-02-29']],
  ['ends of months', 'date', ['2026-01-31', '2026-02-28'], ['2026-03-31', '2026-04-30', '2026-05-31']],
  ['days backwards', 'date', ['2026-03-02', '2026-03-01'], ['2026-02-28', '2026-02-27', '2026-02-26']],
  ['a code with its nought', 'text', ['R-01'], ['R-02', 'R-03', 'R-04']],
  ['a code that outgrows its noughts', 'text', ['R-08', 'R-09'], ['R-10', 'R-11', 'R-12']],
  ['a code without noughts', 'text', ['Phase 9'], ['Phase 10', 'Phase 11', 'Phase 12']],
  ['every other code', 'text', ['A1', 'A3'], ['A5', 'A7', 'A9']],
  ['codes of two prefixes repeat', 'text', ['A1', 'B2'], ['A1', 'B2', 'A1']],
  ['figures alone repeat', 'text', ['12'], ['12', '12', '12']],
  ['figures that count', 'text', ['08', '09'], ['10', '11', '12']],
  ['words repeat', 'text', ['red', 'green'], ['red', 'green', 'red']],
  ['a month', 'text', ['November'], ['December', 'January', 'February']],
  ['a short month', 'text', ['Nov'], ['Dec', 'Jan', 'Feb']],
  ['months in small letters', 'text', ['november'], ['december', 'january', 'february']],
  ['months in capitals', 'text', ['NOV'], ['DEC', 'JAN', 'FEB']],
  ['every other month', 'text', ['Jan', 'Mar'], ['May', 'Jul', 'Sep']],
  ['a French month', 'text', ['novembre'], ['décembre', 'janvier', 'février']],
  ['a French month with a capital', 'text', ['Juillet'], ['Août', 'Septembre', 'Octobre']],
  ['a short French month', 'text', ['janv.', 'févr.'], ['mars', 'avr.', 'mai']],
  ['a French month without its accents', 'text', ['decembre'], ['janvier', 'février', 'mars']],
  ['a weekday', 'text', ['Friday'], ['Saturday', 'Sunday', 'Monday']],
  ['a short weekday', 'text', ['Thu', 'Fri'], ['Sat', 'Sun', 'Mon']],
  ['a French weekday', 'text', ['vendredi'], ['samedi', 'dimanche', 'lundi']],
  ['a short French weekday', 'text', ['lun.'], ['mar.', 'mer.', 'jeu.']],
  ['a French weekday in capitals', 'text', ['LUNDI'], ['MARDI', 'MERCREDI', 'JEUDI']],
  ['May is a month written out', 'text', ['May'], ['June', 'July', 'August']],
  ['May among short months is one', 'text', ['Apr', 'May'], ['Jun', 'Jul', 'Aug']],
  ['ratings repeat', 'rating', [1, 2], [1, 2, 1]],
  ['choices repeat', 'choice', ['low', 'high'], ['low', 'high', 'low']],
  [
    'lists repeat',
    'choices',
    [['a', 'b']],
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b']
    ]
  ],
  ['yes and no repeat', 'check', [true, false], [true, false, true]],
  ['blanks repeat', 'text', [null], [null, null, null]],
  ['blanks between repeat with the rest', 'number', [1, null], [1, null, 1]],
  [
    'what could not be read repeats',
    'date',
    [{ unread: 'soon' }],
    [{ unread: 'soon' }, { unread: 'soon' }, { unread: 'soon' }]
  ]
]

describe('a series', () => {
  it.each(cases)('goes on from %s', (_, kind, seeds, gives) => {
    expect(continued(onward(kind, seeds), 3)).toEqual(gives)
  })

  it('counts down where it runs up or to the left', () => {
    const back = { direction: -1 } as const
    expect(continued(onward('date', ['2026-03-01'], back), 2)).toEqual(['2026-02-28', '2026-02-27'])
    expect(continued(onward('text', ['R-03'], back), 4)).toEqual(['R-02', 'R-01', 'R-00', 'R-01'])
    expect(continued(onward('text', ['lundi'], back), 2)).toEqual(['dimanche', 'samedi'])
    expect(continued(onward('number', [3, 1], back), 2)).toEqual([-1, -3])
  })

  it('repeats with Mod held, and then counts from a number alone', () => {
    expect(continued(onward('number', [5]), 3, true)).toEqual([6, 7, 8])
    expect(continued(onward('number', [1, 2]), 3, true)).toEqual([1, 2, 1])
    expect(continued(onward('date', ['2026-01-01']), 2, true)).toEqual(['2026-01-01', '2026-01-01'])
    expect(continued(onward('text', ['R-01']), 2, true)).toEqual(['R-01', 'R-01'])
  })

  it('reads a short form that both languages have by the language of the interface', () => {
    expect(continued(onward('text', ['mar'], { language: 'fr' }), 1)).toEqual(['mer'])
    expect(continued(onward('text', ['Mar'], { language: 'en' }), 1)).toEqual(['Apr'])
  })

  it('stops where dates end', () => {
    expect(continued(onward('date', ['9999-12-30']), 3)).toEqual(['9999-12-31', '9999-12-30', '9999-12-30'])
  })

  it('gives as many values as were asked for, of the kind of the seeds, whatever they are', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
      fc.boolean(),
      fc.constantFrom('R-01', 'lundi', '2026-02-28', 'Jan')
    )
    const kind = fc.constantFrom<Seeds['kind']>('text', 'number', 'date', 'check', 'choice')
    fc.assert(
      fc.property(kind, fc.array(value, { minLength: 1, maxLength: 4 }), fc.nat(20), (of, values, count) => {
        const made = continued(onward(of, values), count)
        expect(made).toHaveLength(count)
        if (of === 'check' || of === 'choice') {
          expect(made).toEqual(Array.from({ length: count }, (_, at) => values[at % values.length] ?? null))
        }
      })
    )
  })
})
