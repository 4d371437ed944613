import type { SampleRow } from '../../sample'
import { indicator, logicItem } from '../refs'

type Swim = 'input' | 'activity' | 'output' | 'outcome-short' | 'outcome-medium' | 'impact'

function item(
  key: string,
  column: Swim,
  text: string,
  next: readonly string[],
  more: SampleRow['cells'] = {}
): SampleRow {
  return { key, cells: { column, text, next: next.map(logicItem), ...more } }
}

export const items: readonly SampleRow[] = [
  item('in-1', 'input', '1.5 positions and protected hours', ['ac-1', 'ac-2'], { theme: ['t3'] }),
  item('in-2', 'input', 'Licences, tablets, library rooms', ['ac-2'], { theme: ['t2'] }),
  item('in-3', 'input', 'Lived-Experience Council', ['ac-3'], { theme: ['t4'] }),
  item('ac-1', 'activity', 'Champions train and support colleagues', ['ou-1'], { theme: ['t3'] }),
  item('ac-2', 'activity', 'Counsellors guide people through the course', ['ou-2'], { theme: ['t1'] }),
  item('ac-3', 'activity', 'Council writes messages and the privacy video', ['ou-3'], { theme: ['t1', 't4'] }),
  item('ou-1', 'output', 'All nine clinics refer', ['os-1'], { indicator: [indicator('i-04')] }),
  item('ou-2', 'output', '600 adults start, 65% finish', ['os-2'], {
    indicator: [indicator('i-01'), indicator('i-02')]
  }),
  item('ou-3', 'output', 'Everyone sees the video before sign-up', ['os-2']),
  item('os-1', 'outcome-short', 'Staff are confident online', ['om-1'], {
    indicator: [indicator('i-09')],
    theme: ['t3']
  }),
  item('os-2', 'outcome-short', 'People who finish reliably improve', ['om-1'], {
    indicator: [indicator('i-03')],
    assumption: 'People here answer as those in the trials did.'
  }),
  item('om-1', 'outcome-medium', 'The wait for counselling falls to 70 days', ['im-1'], {
    indicator: [indicator('i-05')]
  }),
  item('im-1', 'impact', 'Help in time, wherever one lives', [], { indicator: [indicator('i-07')], theme: ['t2'] })
]

export const around: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      situation: 'People wait a median of 118 days for counselling; a third live two hours away.',
      assumptions: 'Those who take the course would otherwise have stood in line.',
      'external-factors': 'Broadband programme; election in the autumn of 2027; fee guide for online care.'
    }
  }
]
