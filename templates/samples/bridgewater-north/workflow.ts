import type { SampleRow } from '../../sample'
import { hazard, stakeholder, task } from '../refs'

const day = 1440

function step(
  key: string,
  [version, order, lane]: readonly ['current' | 'future', number, string],
  said: string,
  [minutes, wait]: readonly [number, number],
  more: SampleRow['cells'] = {}
): SampleRow {
  return { key, cells: { version, order, lane: stakeholder(lane), step: said, minutes, 'wait-minutes': wait, ...more } }
}

/** From a visit to the doctor to the first hour of help: how it was, and how it is meant to be. */
export const steps: readonly SampleRow[] = [
  step('c-1', ['current', 1, 's-07'], 'Refers by fax', [10, 0], {
    tool: 'Fax',
    'pain-point': 'Faxes go missing',
    'privacy-sensitive': true
  }),
  step('c-2', ['current', 2, 's-03'], 'Enters the referral into the record', [15, 5 * day], {
    tool: 'Record system',
    'pain-point': 'Typed twice'
  }),
  step('c-3', ['current', 3, 's-03'], 'Decides who is seen first', [20, 7 * day], {
    decision: true,
    branches: 'At risk: to step 4 the same day; all others: list',
    'safety-critical': true,
    hazards: [hazard('h-01')]
  }),
  step('c-4', ['current', 4, 's-03'], 'First visit', [60, 106 * day], { tool: 'Paper forms' }),
  step('f-1', ['future', 1, 's-07'], 'Gives the leaflet, or refers with one form', [5, 0], {
    tool: 'Web form',
    change: 'changed',
    'privacy-sensitive': true,
    'follow-up': [task('t-05')]
  }),
  step('f-2', ['future', 2, 's-09'], 'Course asks about symptoms and risk', [0, 0], {
    tool: 'CalmPath',
    change: 'new',
    'safety-critical': true,
    'privacy-sensitive': true,
    hazards: [hazard('h-01'), hazard('h-02')],
    'follow-up': [task('t-02')]
  }),
  step('f-3', ['future', 3, 's-03'], 'Reads the answers and telephones', [20, 2 * day], {
    tool: 'CalmPath, telephone',
    change: 'changed',
    decision: true,
    branches: 'Suitable: to step 4; at risk: same-day contact; neither: visit',
    'safety-critical': true,
    hazards: [hazard('h-01')],
    'follow-up': [task('t-03')]
  }),
  step('f-4', ['future', 4, 's-03'], 'Opens the first lesson and writes the first message', [15, day], {
    tool: 'CalmPath',
    change: 'new',
    'follow-up': [task('t-06')]
  }),
  step('f-5', ['future', 5, 's-03'], 'Copies the result into the record', [5, 0], {
    tool: 'Record system',
    change: 'changed',
    'pain-point': 'Still typed twice: no interface'
  })
]

export const comparison: readonly SampleRow[] = [{ key: '', cells: { 'cases-per-month': 50 } }]
