import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compare,
  format,
  isUnread,
  parse,
  problemOf,
  raw,
  type Reading,
  type Showing
} from '../../../../src/model/cell'
import { dayFrom, dayNumber, iso } from '../../../../src/model/date'
import { toCents } from '../../../../src/model/number'
import type { CellValue, Column } from '../../../../src/model/template'
import { categories, column, engagement, level5 } from './columns'

const numRuns = process.env.GROUNDWORK_SOAK === '1' ? 20_000 : 500
const names = new Map([
  ['A1', 'Amara Osei, VP'],
  ['B2', 'Élise (Québec)'],
  ['C3', 'R-01']
])
const idOf = new Map([...names].map(([id, name]) => [name, id]))

const readings = fc.record({
  language: fc.constantFrom('en', 'fr'),
  dateOrder: fc.constantFrom('ymd', 'dmy', 'mdy')
})
const settled = (some: {
  language: 'en' | 'fr'
  dateOrder: 'ymd' | 'dmy' | 'mdy'
}): { reading: Reading; showing: Showing } => ({
  reading: { ...some, currency: 'CAD', today: '2027-03-10', findRow: name => idOf.get(name) ?? null },
  showing: { language: some.language, currency: 'CAD', nameOf: id => names.get(id) ?? id }
})

const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(value => value + 0)
const dates = fc
  .integer({ min: dayNumber({ year: 1, month: 1, day: 1 }), max: dayNumber({ year: 9999, month: 12, day: 31 }) })
  .map(number => iso(dayFrom(number)))
const texts = fc
  .string({ unit: 'grapheme' })
  .filter(text => text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u.test(text))
/** Characters that mean something to one kind or another, in any order. */
const typed = fc.string({ unit: fc.constantFrom(...'0123456789123 .,-/()%$€eE+jdwTtxXno;:\u00A0é\n'), maxLength: 12 })
const some = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: 1 }).chain(list => fc.shuffledSubarray(list, { minLength: list.length }))

/** Every kind, with every value that is valid in it. */
const kinds: readonly (readonly [Column, fc.Arbitrary<CellValue>])[] = [
  [column('text', {}), texts],
  [column('text', { id: 'long', long: true }), texts],
  [column('number', {}), numbers],
  [column('money', {}), numbers.map(toCents)],
  [column('percent', {}), numbers],
  [column('date', {}), dates],
  [column('check', {}), fc.boolean()],
  [column('choice', { options: engagement }), fc.constantFrom(...engagement.map(({ id }) => id))],
  [column('choices', { options: categories }), some(categories.map(({ id }) => id))],
  [column('rating', { scale: level5 }), fc.constantFrom(1, 2, 3, 4, 5)],
  [column('ref', { to: [] }), fc.constantFrom(...names.keys())],
  [column('refs', { to: [] }), some([...names.keys()])],
  [column('code', { prefix: 'R' }), fc.integer({ min: 1, max: 999 }).map(number => `R-${number}`)],
  [column('derived', { rule: 'sum', inputs: [], result: { as: 'number' } }), numbers],
  [
    column('derived', { id: 'flag', rule: 'first-flag', inputs: [], result: { as: 'choice', options: engagement } }),
    fc.constantFrom(...engagement.map(({ id }) => id))
  ]
]

describe.each(kinds.map(([kind, values]) => ({ name: `${kind.kind} ${kind.id}`, kind, values })))(
  '$name',
  ({ kind, values }) => {
    it('reads back what it gives to be edited', () => {
      fc.assert(
        fc.property(values, readings, (value, language) => {
          const { reading, showing } = settled(language)
          expect(parse(kind, raw(kind, value, showing), reading)).toEqual(value)
          expect(problemOf(kind, value)).toBeNull()
        }),
        { numRuns }
      )
    })

    it('takes any text without throwing, and keeps what it cannot read to be read again', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), typed), readings, (text, language) => {
          const { reading, showing } = settled(language)
          const value = parse(kind, text, reading)
          expect(parse(kind, raw(kind, value, showing), reading)).toEqual(value)
          if (isUnread(value))
            expect([format(kind, value, showing), problemOf(kind, value)]).toEqual([value.unread, 'unread'])
          expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        }),
        { numRuns }
      )
    })

    it('shows and sorts any value at all, of another kind too', () => {
      const anything = fc.oneof(
        fc.constantFrom<CellValue>(null, '', true, false, Number.NaN, { unread: '?' }),
        fc.string(),
        fc.double(),
        fc.array(fc.string())
      )
      fc.assert(
        fc.property(anything, anything, readings, (a, b, language) => {
          const { showing } = settled(language)
          expect([typeof format(kind, a, showing), typeof raw(kind, b, showing)]).toEqual(['string', 'string'])
          expect(problemOf(kind, a) === null || typeof problemOf(kind, a) === 'string').toBe(true)
          expect(
            Math.sign(compare(kind, a, b, showing.language)) + Math.sign(compare(kind, b, a, showing.language))
          ).toBe(0)
        }),
        { numRuns }
      )
    })
  }
)

it('reads texts of 100 KB in an instant, whatever they hold', () => {
  const { reading } = settled({ language: 'en', dateOrder: 'dmy' })
  const long = [
    '1,'.repeat(50_000),
    ' '.repeat(100_000) + 'x',
    '('.repeat(100_000),
    '1 '.repeat(50_000),
    '$'.repeat(100_000)
  ]
  for (const [kind] of kinds) for (const text of long) expect(() => parse(kind, text, reading)).not.toThrow()
})
