import { describe, expect, it } from 'vitest'
import { workbookWith } from './workbook'

describe('the needs assessment', () => {
  it('asks nine questions of every service', () => {
    expect(workbookWith({ 'needs/need-domain': {} }).cells('needs/need-domain', 'domain').flat()).toEqual([
      'transformation',
      'efficiency',
      'access-and-inequalities',
      'governance-and-safety',
      'quality-and-evidence',
      'peer-support',
      'informing-procurement',
      'implications-for-the-system',
      'learning-from-elsewhere'
    ])
  })

  it('puts first the widest gap that matters most, at most 20', () => {
    const rated = (current: number, desired: number, importance: number | null) => ({
      'current-rating': current,
      'desired-rating': desired,
      importance
    })
    const book = workbookWith({
      'needs/need-domain': {
        transformation: rated(1, 5, 5),
        efficiency: rated(4, 4, 5),
        'access-and-inequalities': rated(2, 5, 5),
        'peer-support': rated(4, 3, 2),
        'learning-from-elsewhere': rated(1, 3, null)
      }
    })
    expect(book.cells('needs/need-domain', 'gap', 'priority').filter(([gap]) => gap !== null)).toEqual([
      [4, 20],
      [0, 0],
      [3, 15],
      [-1, -2],
      [2, null]
    ])
    expect(book.checks('needs/need-domain')).toEqual(['no-evidence', 'wide-gap-without-action', 'already-better'])
  })
})
