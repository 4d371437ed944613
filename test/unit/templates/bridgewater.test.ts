import { describe, expect, it } from 'vitest'
import { opened } from './opened'

// Every figure here is from templates.md 3.A, or worked out from it by hand.

const { cells, gaps } = opened('bridgewater-north')

describe('the charter of the sample', () => {
  it('adds control 1, role 2, self-care 2 and governance 1 up to 6: transformative', () => {
    expect(
      cells('charter', 'tech-intent', 'control', 'collaborative-role', 'self-care', 'governance', 'total', 'intent')
    ).toEqual([['partly', 'yes', 'yes', 'partly', 6, 'transformative']])
  })

  it('runs from September 2026 to March 2028, goes live in January, and may cost $480,000', () => {
    expect(cells('charter', 'charter', 'start-date', 'go-live-date', 'end-date', 'budget-ceiling')).toEqual([
      ['2026-09-01', '2027-01-18', '2028-03-31', 480_000]
    ])
  })

  it('has five objectives; the fifth has no measure, and none is about co-production', () => {
    expect(cells('charter', 'objective', 'code', 'dimension', 'due-date')).toEqual([
      ['O-01', 'reach', '2028-01-31'],
      ['O-02', 'effectiveness', '2028-01-31'],
      ['O-03', 'adoption', '2027-06-30'],
      ['O-04', 'implementation', '2028-01-31'],
      ['O-05', 'maintenance', '2028-02-28']
    ])
    expect(gaps('charter')).toEqual(['not-smart O-02', 'no-indicator O-05', 'no-t4 objective'])
  })
})

describe('the readiness of the sample', () => {
  it('is 3.2375 over eight domains as 24 people saw them: ready in part', () => {
    expect(cells('readiness', 'domain', 'mean').flat()).toEqual([4.3, 4.1, 3.2, 2.4, 2.8, 3.1, 3.4, 2.6])
    expect(cells('readiness', 'summary', 'respondents', 'lowest', 'band')).toEqual([[24, 2.4, 'partly']])
    expect(cells('readiness', 'summary', 'overall').flat()[0]).toBeCloseTo(3.2375, 10)
  })

  it('asks for a barrier where the workforce is at 2.4, and nowhere else', () => {
    expect(gaps('readiness')).toEqual(['not-ready domain'])
    expect(cells('readiness', 'domain', 'domain', 'band').filter(([, band]) => band === 'not-ready')).toEqual([
      ['workforce-skills-and-time', 'not-ready']
    ])
  })
})

describe('the barriers of the sample', () => {
  it('have the priorities of the example', () => {
    expect(cells('barriers', 'determinant', 'code', 'domain', 'level', 'priority')).toEqual([
      ['B-01', 'cognitive-behavioural-attitudinal-emotional', 'micro', 20],
      ['B-02', 'system-and-process', 'meso', 8],
      ['B-03', 'support-and-resources', 'macro', 8],
      ['B-04', 'patient', 'nano', 12],
      ['B-05', 'guidelines-and-evidence', 'macro', 12],
      ['F-01', 'professional-and-interpersonal', 'meso', 16],
      ['F-02', 'guidelines-and-evidence', 'macro', 15]
    ])
  })

  it('are answered by strategies worth 18.0, 8.0, 2.7 and 6.0', () => {
    const worth = cells('barriers', 'strategy', 'code', 'value').map(([code, value]) => [
      code,
      Number(value).toFixed(1)
    ])
    expect(worth).toEqual([
      ['ST-01', '18.0'],
      ['ST-02', '8.0'],
      ['ST-03', '2.7'],
      ['ST-04', '6.0']
    ])
  })

  it('leave B-02 alone, which needs no strategy at a priority of 8, and lack a measure for the privacy video', () => {
    expect(gaps('barriers')).toEqual(['no-measure ST-04'])
  })
})

describe('the budget of the sample', () => {
  it('comes line by line to what the example says', () => {
    expect(cells('budget', 'line', 'category', 'amount')).toEqual([
      ['technology-licence', 72_000],
      ['staff', 147_000],
      ['integration', 45_000],
      ['training', 14_560],
      ['engagement-and-honoraria', 5_250],
      ['hardware', 9_300],
      ['evaluation', 38_000],
      ['translation-and-accessibility', 6_500],
      ['contingency', 27_008.8]
    ])
  })

  it('is 337,610 and 8 % for contingency, 364,618.80 in all, and 115,381.20 below the ceiling', () => {
    const totals = ['subtotal', 'contingency', 'contingency-share', 'total', 'ceiling-in-force', 'headroom']
    expect(cells('budget', 'totals', ...totals)).toEqual([[337_610, 27_008.8, 8, 364_618.8, 480_000, 115_381.2]])
  })

  it('pays for the pilot and nothing after it, and says so', () => {
    expect(gaps('budget')).toEqual(['pilot-only line'])
  })
})

describe('the hazards of the sample', () => {
  it('are looked up as 3, 2 and 2, before and after', () => {
    expect(cells('clinical-safety', 'hazard', 'code', 'initial-risk', 'residual-risk', 'acceptability')).toEqual([
      ['H-01', 3, 3, 'undesirable'],
      ['H-02', 2, 2, 'acceptable-as-low-as-practical'],
      ['H-03', 2, 2, 'acceptable-as-low-as-practical']
    ])
    expect(gaps('clinical-safety')).toEqual([])
  })
})

describe('the work plan of the sample', () => {
  it('has tasks and gates with codes of their own, on the days of the example', () => {
    expect(cells('workplan', 'task', 'code', 'start', 'end').slice(0, 6)).toEqual([
      ['T-01', '2026-09-14', '2026-10-30'],
      ['T-02', '2026-11-02', '2026-12-11'],
      ['T-03', '2027-01-04', '2027-01-11'],
      ['M-01', null, '2027-01-12'],
      ['T-04', '2027-01-18', '2027-04-16'],
      ['M-02', null, '2027-04-30']
    ])
  })

  it('is late with the drill of the night shift and with the last three champions', () => {
    expect(gaps('workplan')).toEqual(['late T-03', 'late T-05'])
  })
})

describe('the rest of the sample', () => {
  it('has one group that no one asked, one activity not reported back, and honoraria of 4,200', () => {
    expect(cells('coproduction', 'summary', 'honoraria', 'reported-back', 'groups-not-heard')).toEqual([[4_200, 80, 1]])
    expect(gaps('coproduction')).toEqual(['not-reported-back participation', 'not-heard group'])
  })

  it('chose the tool that scored 73.75 of 100, and left out the one that failed on privacy', () => {
    // Worked out by hand: Σ weight × score ÷ 4, with the weights 15 15 15 10 15 10 5 5 5 5.
    expect(cells('technology', 'option', 'name', 'score', 'eligibility', 'place')).toEqual([
      ['CalmPath course', 73.75, 'eligible', 1],
      ['North Star Online', 51.25, 'not-eligible', null],
      ['OpenMood', 57.5, 'eligible', 2]
    ])
  })

  it('saves an hour of work for each case, and adds a hand-off', () => {
    expect(
      cells('workflow', 'comparison', 'touch-current', 'touch-future', 'hours-saved-per-month', 'hand-offs-future')
    ).toEqual([[105, 45, 50, 2]])
    expect(gaps('workflow')).toEqual(['more-hand-offs comparison'])
  })

  it('counts its two lessons by theme: a challenge for equity, a success for trust and co-production', () => {
    expect(cells('lessons', 'theme-count', 'theme', 'lessons', 'acted-on')).toEqual([
      ['t1', 1, 0],
      ['t2', 1, 1],
      ['t3', 0, 0],
      ['t4', 1, 0]
    ])
  })

  it('leads from every input to an outcome that is measured', () => {
    expect(gaps('logic-model')).toEqual([])
  })

  it('needs drills most: a gap of 2 for 14 people', () => {
    expect(cells('training', 'need', 'gap', 'priority')[0]).toEqual([2, 28])
    expect(gaps('training')).toEqual([])
  })

  it('is sustained in part: 4.51 of 7 over seven domains, workflow and money the weakest', () => {
    const [found] = cells('sustainability', 'summary', 'overall', 'lowest')
    expect(Number(found?.[0])).toBeCloseTo((4.8 + 5.4 + 3.6 + 3.2 + 4.9 + 5.1 + 4.6) / 7, 9)
    expect(found?.[1]).toBe(3.2)
    expect(gaps('sustainability')).toEqual([])
  })

  it('has no gap in what was asked of needs, practice, technology, governance and privacy', () => {
    const tools = ['needs', 'practice-model', 'technology', 'governance', 'privacy']
    expect(tools.flatMap(gaps)).toEqual([])
  })
})
