import { describe, expect, it } from 'vitest'
import { dayOf, sizeOf, whenOf } from '../../../src/app/dates'
import { momentOf, timeOf } from '../../../src/text/moments'

// Spaces in French forms are no-break or narrow ones; the words are what is asked here.
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const at = (day: string, time: string): string => new Date(`${day}T${time}:00`).toISOString()

describe('when something happened', () => {
  it('is said of today and yesterday by name, of the days before by their number, of a week ago and more by date', () => {
    expect(whenOf(at('2026-11-22', '14:05'), '2026-11-22', 'en')).toBe('today at 14:05')
    expect(whenOf(at('2026-11-21', '23:59'), '2026-11-22', 'en')).toBe('yesterday at 23:59')
    expect(whenOf(at('2026-11-20', '08:00'), '2026-11-22', 'en')).toBe('2 days ago')
    expect(plain(whenOf(at('2026-11-16', '23:00'), '2026-11-22', 'fr'))).toBe('il y a 6 jours')
    expect(whenOf(at('2026-11-15', '23:00'), '2026-11-22', 'en')).toBe('on November 15, 2026')
    expect(plain(whenOf(at('2026-11-15', '08:00'), '2026-11-22', 'fr'))).toBe('le 15 novembre 2026')
  })

  it('is a date where it lies ahead, by a clock that is wrong', () => {
    expect(whenOf(at('2026-11-24', '08:00'), '2026-11-22', 'en')).toBe('on November 24, 2026')
  })

  it('knows yesterday across a month and a year', () => {
    expect(whenOf(at('2026-12-31', '10:00'), '2027-01-01', 'en')).toBe('yesterday at 10:00')
    expect(whenOf(at('2027-02-28', '10:00'), '2027-03-01', 'en')).toBe('yesterday at 10:00')
  })

  it('has its hours as Canadians write them', () => {
    expect(timeOf(at('2026-11-22', '14:05'), 'en')).toBe('14:05')
    expect(plain(timeOf(at('2026-11-22', '14:05'), 'fr'))).toBe('14 h 05')
  })

  it('has a short form with day and time for lists', () => {
    expect(momentOf(at('2026-11-22', '14:05'), 'en')).toBe('Nov 22, 2026, 14:05')
    expect(plain(momentOf(at('2026-11-22', '14:05'), 'fr'))).toBe('22 nov. 2026, 14 h 05')
  })
})

it('a day is the one on this computer’s calendar, not on that of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

it('a size is told in kilobytes below a megabyte and in megabytes above', () => {
  expect(sizeOf(42_300, 'en')).toBe('42.3 kB')
  expect(plain(sizeOf(1_500_000, 'fr'))).toBe('1,5 Mo')
})
