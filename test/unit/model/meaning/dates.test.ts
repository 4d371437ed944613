import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, format, hint, parse, problemOf, type Reading } from '../../../../src/model/cell'
import { addDays, addMonths, dayFrom, dayNumber, daysBetween, isDate, iso, weekday } from '../../../../src/model/date'
import { column, english, french, inEnglish } from './columns'

const date = column('date', {})
const read = (text: string, change: Partial<Reading> = {}) => parse(date, text, { ...english, ...change })

describe('typed dates', () => {
  it.each([
    '2026-12-31',
    '2026/12/31',
    '2026.12.31',
    '20261231',
    '2026-12-31T14:30:00',
    '2026-12-31 00:00',
    '31/12/2026',
    '31.12.2026',
    '12/31/2026',
    '31/12/26',
    '31-Dec-26',
    '31 Dec 2026',
    '31 décembre 2026',
    '31 DECEMBRE 2026',
    '31 déc. 2026',
    'le jeudi 31 décembre 2026',
    'Thursday, December 31st, 2026',
    'Dec 31, 2026',
    'December 31 2026',
    '2026 décembre 31'
  ])('%j is the last day of 2026', text => {
    expect([parse(date, text, english), parse(date, text, french)]).toEqual(['2026-12-31', '2026-12-31'])
  })

  it('knows every month by its name and short form in both languages', () => {
    const names = {
      '01': 'January Jan janvier janv.',
      '02': 'February Feb février févr.',
      '03': 'March Mar mars',
      '04': 'April Apr avril avr.',
      '05': 'May mai',
      '06': 'June Jun juin',
      '07': 'July Jul juillet juil.',
      '08': 'August Aug août',
      '09': 'September Sep sept. septembre',
      '10': 'October Oct octobre oct.',
      '11': 'November Nov novembre nov.',
      '12': 'December Dec décembre déc.'
    }
    for (const [month, spellings] of Object.entries(names)) {
      for (const name of spellings.split(' ')) expect(read(`9 ${name} 2027`)).toBe(`2027-${month}-09`)
    }
  })

  it('reads the first of a month as French writes it', () => {
    expect(read('1er janvier 2027')).toBe('2027-01-01')
  })

  it('does not take a short month for a day of the week', () => {
    expect(read('Mar 12 2027')).toBe('2027-03-12')
    expect(read('mar. 12 janvier 2027')).toBe('2027-01-12')
  })

  it('settles 03/04 by the date order, and reads neither where the order says nothing', () => {
    expect([read('03/04/2026'), read('03/04/2026', { dateOrder: 'mdy' })]).toEqual(['2026-04-03', '2026-03-04'])
    expect(read('03/04/2026', { dateOrder: 'ymd' })).toEqual({ unread: '03/04/2026' })
    expect(read('05/05/2026', { dateOrder: 'ymd' })).toBe('2026-05-05')
    expect(read('13/04/2026', { dateOrder: 'mdy' })).toBe('2026-04-13')
  })

  it('settles two figures thrice by the date order', () => {
    expect([read('03/04/05'), read('03/04/05', { dateOrder: 'mdy' }), read('03/04/05', { dateOrder: 'ymd' })]).toEqual([
      '2005-04-03',
      '2005-03-04',
      '2003-04-05'
    ])
  })

  it('takes two figures of a year for 1970 to 2069', () => {
    expect([read('1/1/70'), read('1/1/99'), read('1/1/00'), read('1/1/69')]).toEqual([
      '1970-01-01',
      '1999-01-01',
      '2000-01-01',
      '2069-01-01'
    ])
  })

  it.each([
    '2026-02-30',
    '2027-02-29',
    '31/11/2026',
    '2026-13-01',
    '0000-01-01',
    '31 June 2026',
    'December 2026',
    'soon',
    '2026',
    '45000'
  ])('%j is no day and stays as typed', text => {
    expect(read(text)).toEqual({ unread: text })
  })

  it('counts from today', () => {
    const words = [
      'today',
      "aujourd'hui",
      'Aujourd’hui',
      'tomorrow',
      'demain',
      'hier',
      '+3d',
      '+3j',
      '+2w',
      '+2 s',
      '-1w',
      '+1m',
      '+1a'
    ]
    expect(words.map(text => read(text))).toEqual([
      '2027-03-10',
      '2027-03-10',
      '2027-03-10',
      '2027-03-11',
      '2027-03-11',
      '2027-03-09',
      '2027-03-13',
      '2027-03-13',
      '2027-03-24',
      '2027-03-24',
      '2027-03-03',
      '2027-04-10',
      '2028-03-10'
    ])
  })

  it('takes the name of a day for the coming one, a week on if it is today', () => {
    expect([read('lundi'), read('Wednesday'), read('jeudi')]).toEqual(['2027-03-15', '2027-03-17', '2027-03-11'])
  })

  it('fills in the year of today where none is written', () => {
    expect([read('31/12'), read('31 Dec'), read('March 9')]).toEqual(['2027-12-31', '2027-12-31', '2027-03-09'])
  })

  it('reads nothing relative where it was not told the day', () => {
    const { today: _, ...blind } = english
    expect(['today', '+2w', '31/12', 'lundi'].map(text => parse(date, text, blind))).toEqual([
      { unread: 'today' },
      { unread: '+2w' },
      { unread: '31/12' },
      { unread: 'lundi' }
    ])
  })

  it("reads Excel's day numbers only when asked", () => {
    const asked = { serials: true } as const
    expect([read('46387', asked), read('61', asked), read('59', asked), read('1', asked)]).toEqual([
      '2026-12-31',
      '1900-03-01',
      '1900-02-28',
      '1900-01-01'
    ])
    expect(read('60', asked)).toEqual({ unread: '60' })
    expect(read('46387')).toEqual({ unread: '46387' })
  })
})

describe('shown dates', () => {
  it('stand as year, month, day, with the long form beside them', () => {
    expect(format(date, '2026-12-31', inEnglish)).toBe('2026-12-31')
    expect(hint(date, '2026-12-31', 'en')).toBe('December 31, 2026')
    expect(hint(date, '2026-12-31', 'fr')).toBe('31 décembre 2026')
    expect(hint(date, '2027-01-01', 'fr')).toBe('1er janvier 2027')
    expect(hint(date, { unread: 'soon' }, 'fr')).toBeNull()
  })

  it('sort by time, and what is no day is named', () => {
    expect(compare(date, '2026-12-31', '2027-01-01', 'en')).toBeLessThan(0)
    expect([problemOf(date, '2026-02-30'), problemOf(date, 4), problemOf(date, '2026-02-28')]).toEqual([
      'not-a-date',
      'not-a-date',
      null
    ])
  })
})

describe('the calendar', () => {
  it('agrees with the one in the language, day for day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), number => {
        const day = new Date(number * 86_400_000)
        const text = iso(dayFrom(number))
        expect(text).toBe(day.toISOString().slice(0, 10))
        expect([dayNumber(dayFrom(number)), weekday(number)]).toEqual([number, day.getUTCDay()])
      })
    )
  })

  it('keeps within the years 1 to 9999', () => {
    expect([addDays('9999-12-31', 1), addDays('0001-01-01', -1), addMonths('9999-12-01', 1)]).toEqual([
      null,
      null,
      null
    ])
    expect([isDate('0000-12-31'), isDate('2026-1-1'), isDate(20260101)]).toEqual([false, false, false])
  })

  it('takes the last day of a shorter month', () => {
    expect([addMonths('2027-01-31', 1), addMonths('2028-01-31', 1), addMonths('2027-01-15', -1)]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2026-12-15'
    ])
    expect([daysBetween('2026-12-31', '2027-01-02'), daysBetween('2027-01-02', '2026-12-31')]).toEqual([2, -2])
  })
})
