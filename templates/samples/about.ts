import type { SampleRow } from '../sample'
import { stakeholder } from './refs'

/** The form that every sheet of a sample begins with: who prepared it, when it was last gone through, and where it stands. */
export function about(
  preparedBy: string,
  version: string,
  reviewed: string,
  next: string,
  notes: string,
  status = 'in-review'
): readonly SampleRow[] {
  return [
    {
      key: '',
      cells: {
        status,
        version,
        'prepared-by': stakeholder(preparedBy),
        'last-reviewed': reviewed,
        'next-review': next,
        ...(notes !== '' && { notes })
      }
    }
  ]
}
