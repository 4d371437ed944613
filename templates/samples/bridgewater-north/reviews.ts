import type { SampleRow } from '../../sample'
import { risk } from '../refs'

const reviewer = 'Jo Marchand'

interface Review {
  readonly on: string
  readonly of: string
  readonly rated: readonly [likelihood: number, consequence: number]
  readonly next: string
  readonly said: string
}

const reviewed: readonly Review[] = [
  {
    on: '2026-10-05',
    of: 'r-01',
    rated: [4, 5],
    next: '2027-01-11',
    said: 'First rating, with the council in the room. Nothing is in place yet.'
  },
  {
    on: '2026-10-05',
    of: 'r-02',
    rated: [4, 4],
    next: '2027-03-08',
    said: 'The workshop made it plain: no one has time.'
  },
  {
    on: '2026-10-05',
    of: 'r-03',
    rated: [3, 5],
    next: '2027-03-08',
    said: 'Draft contract lets the vendor host anywhere.'
  },
  {
    on: '2026-10-05',
    of: 'r-04',
    rated: [5, 3],
    next: '2027-03-08',
    said: 'No interface before the record system is replaced.'
  },
  {
    on: '2026-10-05',
    of: 'r-06',
    rated: [3, 4],
    next: '2027-06-14',
    said: 'Eighteen months left; no line in next year’s plan.'
  },
  {
    on: '2026-11-02',
    of: 'r-05',
    rated: [4, 4],
    next: '2027-06-14',
    said: 'Broadband figures came in worse than we had thought.'
  },
  {
    on: '2026-11-02',
    of: 'r-07',
    rated: [2, 3],
    next: '2027-02-22',
    said: 'Rated before anyone had asked the Circle.'
  },
  {
    on: '2026-11-02',
    of: 'r-09',
    rated: [3, 3],
    next: '2027-06-14',
    said: 'One webinar is all there is.'
  },
  {
    on: '2026-12-07',
    of: 'r-08',
    rated: [2, 4],
    next: '2027-06-30',
    said: 'Escrow clause agreed in principle; not yet signed.'
  },
  {
    on: '2026-12-07',
    of: 'r-10',
    rated: [2, 1],
    next: '2027-10-12',
    said: 'Hosted elsewhere and the line is separate. Accepted.'
  },
  {
    on: '2027-01-11',
    of: 'r-01',
    rated: [3, 5],
    next: '2027-06-14',
    said: 'Alert and notices are live. One drill was missed because of the storm.'
  },
  {
    on: '2027-02-22',
    of: 'r-07',
    rated: [3, 3],
    next: '2027-08-16',
    said: 'The Elders told us that reading lessons keeps people out. Up.'
  },
  {
    on: '2027-03-08',
    of: 'r-03',
    rated: [2, 5],
    next: '2027-08-16',
    said: 'Contract now names a Canadian data centre.'
  },
  {
    on: '2027-06-14',
    of: 'r-01',
    rated: [3, 5],
    next: '2027-07-26',
    said: 'Two of four drills took more than an hour. Stays extreme until the fifth is passed.'
  },
  {
    on: '2027-06-14',
    of: 'r-02',
    rated: [4, 3],
    next: '2027-08-16',
    said: 'Self-referral makes up for some of it, so less is at stake.'
  },
  {
    on: '2027-06-14',
    of: 'r-04',
    rated: [5, 3],
    next: '2027-07-26',
    said: 'No change. IT has not moved it up.'
  },
  {
    on: '2027-06-14',
    of: 'r-05',
    rated: [3, 4],
    next: '2027-08-16',
    said: 'Library rooms and the telephone help; tablets were idle until staff were shown how.'
  },
  {
    on: '2027-06-14',
    of: 'r-06',
    rated: [3, 4],
    next: '2027-08-16',
    said: 'The Ministry asks for cost figures, which is a start. No promise yet.'
  },
  {
    on: '2027-06-14',
    of: 'r-09',
    rated: [2, 3],
    next: '2027-09-13',
    said: 'Practice days went well; confidence up in the survey.'
  }
]

/** Nineteen reviews, oldest first; the last of each risk agrees with its current rating and next review. */
export const reviews: readonly SampleRow[] = reviewed.map(({ on, of, rated, next, said }) => ({
  key: `${of}-${on}`,
  cells: {
    risk: risk(of),
    date: on,
    reviewer,
    likelihood: rated[0],
    consequence: rated[1],
    'next-review': next,
    comment: said
  }
}))
