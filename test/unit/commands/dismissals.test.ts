import { describe, expect, it } from 'vitest'
import { addRows, dismissGaps, restoreGaps } from '../../../src/commands'
import { dismissedOf, gapsOf } from '../../../src/model/checks'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const today = '2026-11-22'
const at = '2026-11-22T12:00:00Z'

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') }, today)
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'risk', cells: [{ title: 'First' }, { title: 'Second' }] })
  return {
    desk,
    blank: () =>
      gapsOf(desk.workbook(), sheet, today).filter(
        ({ kind, columns }) => kind === 'required' && columns[0] === 'event'
      ),
    dismissed: () =>
      dismissedOf(desk.workbook(), sheet, today).map(({ gap, dismissal: { reason, by, at: when } }) => [
        gap.columns[0],
        reason,
        by,
        when
      ])
  }
}

describe('a gap that is dismissed', () => {
  it('no longer counts, and is listed with the reason, the name and the time', () => {
    const { desk, blank, dismissed } = register()
    const [first] = blank()
    if (first === undefined) throw new Error('nothing is amiss')
    desk.run(dismissGaps, { gaps: [first], reason: ' Said in the title. ', at })
    expect(blank().length).toBe(1)
    expect(dismissed()).toEqual([['event', 'Said in the title.', 'Ada Example', at]])
  })

  it('is one set however many are dismissed together, and one set brings them back', () => {
    const { desk, blank, dismissed } = register()
    const before = desk.log().sets.length
    desk.run(dismissGaps, { gaps: blank(), reason: 'Titles say it', at })
    expect([desk.log().sets.length - before, blank().length, dismissed().length]).toEqual([1, 0, 2])
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const dismissals = dismissedOf(desk.workbook(), sheet, today).map(({ dismissal }) => dismissal.id)
    desk.run(restoreGaps, { dismissals })
    expect([desk.log().sets.length - before, blank().length, dismissed()]).toEqual([2, 2, []])
    desk.run(dismissGaps, { gaps: blank(), reason: 'After all', at })
    expect(dismissed().map(([, reason]) => reason)).toEqual(['After all', 'After all'])
  })

  it('is refused without a reason, and without a gap', () => {
    const { desk, blank } = register()
    expect(desk.run(dismissGaps, { gaps: blank(), reason: '  ', at })).toEqual({ refused: 'reason-needed' })
    expect(desk.run(dismissGaps, { gaps: [], reason: 'Why', at })).toEqual({ refused: 'nothing-to-do' })
    expect(desk.run(restoreGaps, { dismissals: [] })).toEqual({ refused: 'nothing-to-do' })
  })
})
