import { describe, expect, it } from 'vitest'
import type { Column } from '../../../src/model/template'
import { isProgress, shareOf } from '../../../src/views/cells/progress'
import { trackOf, valueAt } from '../../../src/views/grid/progress/track'

const words = { en: 'X', fr: 'X' }
const base = { id: 'x', label: words, help: words }
const percent = { en: '%', fr: '%' }

describe('a progress bar', () => {
  it('is drawn for percents, and for numbers from 0 to 100 %', () => {
    const columns: readonly Column[] = [
      { ...base, kind: 'percent' },
      { ...base, kind: 'number', min: 0, max: 100, unit: percent },
      { ...base, kind: 'number', min: 0, max: 100 },
      { ...base, kind: 'number', unit: percent },
      { ...base, kind: 'money' }
    ]
    expect(columns.map(isProgress)).toEqual([true, true, false, false, false])
  })

  it('is filled as far as the figure says, never beyond its ends, and not at all for what is no number', () => {
    expect([0, 35, 100, 250, -5].map(shareOf)).toEqual([0, 0.35, 1, 1, 0])
    expect([null, { unread: 'half' }].map(shareOf)).toEqual([null, null])
  })

  it('is dragged from 0 to 100 in steps of 5', () => {
    const track = trackOf({ left: 100, width: 136 })
    expect(track).toEqual({ left: 110, width: 100 })
    expect([0, 110, 112, 113, 143, 210, 900].map(x => valueAt(track, x))).toEqual([0, 0, 0, 5, 35, 100, 100])
  })
})
