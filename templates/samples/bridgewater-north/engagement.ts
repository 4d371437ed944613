import type { SampleRow } from '../../sample'
import { stakeholder } from '../refs'

/** Ten contacts, oldest first; the last one of each stakeholder agrees with current engagement on the map. */
export const engagementLog: readonly SampleRow[] = [
  {
    key: 'l-01',
    cells: {
      date: '2026-09-15',
      stakeholder: stakeholder('s-01'),
      channel: 'meeting',
      'what-was-heard': 'Likes the idea and wants to see that no one is harmed before she puts her name to it.',
      'commitment-made': 'The crisis protocol comes to her first.',
      'engagement-after': 'neutral',
      'next-step': 'Draft protocol to her by mid-October.',
      by: stakeholder('s-10')
    }
  },
  {
    key: 'l-02',
    cells: {
      date: '2026-10-06',
      stakeholder: stakeholder('s-03'),
      channel: 'workshop',
      'what-was-heard':
        'Three of nine clinics came. “Another thing on the pile.” Fear that clients will feel sent away.',
      'commitment-made': 'No one is asked to refer before protected time is agreed.',
      'engagement-after': 'resistant',
      'next-step': 'Ask Dr. Osei for three hours a week per counsellor.',
      by: stakeholder('s-01')
    }
  },
  {
    key: 'l-03',
    cells: {
      date: '2026-10-20',
      stakeholder: stakeholder('s-02'),
      channel: 'meeting',
      'what-was-heard':
        'Want a vote, not just a seat. Asked for response hours on every page, and for a telephone option.',
      'commitment-made': 'Two seats with a vote from November.',
      'engagement-after': 'supportive',
      'next-step': 'Change the terms of reference of the steering group.',
      by: stakeholder('s-01')
    }
  },
  {
    key: 'l-04',
    cells: {
      date: '2026-11-12',
      stakeholder: stakeholder('s-05'),
      channel: 'call',
      'what-was-heard': 'No developer until the record system is replaced. Does not want support calls.',
      'commitment-made': 'The vendor answers first-line support.',
      'engagement-after': 'resistant',
      'next-step': 'Vendor to send a support schedule.',
      by: stakeholder('s-09')
    }
  },
  {
    key: 'l-05',
    cells: {
      date: '2026-12-02',
      stakeholder: stakeholder('s-01'),
      channel: 'meeting',
      'what-was-heard': 'Content with the protocol and the on-call alert. Will say so to the board.',
      'commitment-made': 'Monthly one-page report.',
      'engagement-after': 'supportive',
      'next-step': 'First report in January.',
      by: stakeholder('s-10')
    }
  },
  {
    key: 'l-06',
    cells: {
      date: '2027-02-18',
      stakeholder: stakeholder('s-08'),
      channel: 'site-visit',
      'what-was-heard': 'Reading lessons in English is a barrier for Elders. Data must stay under the Circle’s say.',
      'commitment-made': 'No Indigenous identity data are collected without a signed agreement.',
      'engagement-after': 'neutral',
      'next-step': 'Return with a draft agreement in June.',
      by: stakeholder('s-02')
    }
  },
  {
    key: 'l-07',
    cells: {
      date: '2027-04-29',
      stakeholder: stakeholder('s-06'),
      channel: 'email',
      'what-was-heard': 'Asked for cost per completed course before the autumn.',
      'commitment-made': 'Two-page brief every quarter.',
      'engagement-after': 'neutral',
      'next-step': 'Brief by the end of June.',
      by: stakeholder('s-01')
    }
  },
  {
    key: 'l-08',
    cells: {
      date: '2027-06-10',
      stakeholder: stakeholder('s-08'),
      channel: 'meeting',
      'what-was-heard': 'Will draft the agreement themselves. Open to audio lessons if the Circle chooses the voices.',
      'commitment-made': 'Travel and honoraria paid in advance.',
      'next-step': 'Circle meets again in August.',
      by: stakeholder('s-02')
    }
  },
  {
    key: 'l-09',
    cells: {
      date: '2027-06-24',
      stakeholder: stakeholder('s-05'),
      channel: 'meeting',
      'what-was-heard': 'Still at the end of the queue; would move it up if someone else paid and Dr. Osei asked.',
      'commitment-made': 'The project pays for the interface.',
      'engagement-after': 'resistant',
      'next-step': 'Dr. Osei to ask him by 20 July.',
      by: stakeholder('s-01')
    }
  },
  {
    key: 'l-10',
    cells: {
      date: '2027-07-08',
      stakeholder: stakeholder('s-03'),
      channel: 'survey',
      'what-was-heard': 'Half now feel able to guide a client online. Most still say that it is work on top.',
      'commitment-made': 'Caseload credit is on the agenda in August.',
      'engagement-after': 'resistant',
      'next-step': 'Bring the survey to the steering group.',
      by: stakeholder('s-10')
    }
  }
]

export const relationships: readonly SampleRow[] = [
  { key: 't-01', cells: { from: stakeholder('s-05'), relation: 'reports-to', to: stakeholder('s-01'), strength: 3 } },
  { key: 't-02', cells: { from: stakeholder('s-06'), relation: 'funds', to: stakeholder('s-01'), strength: 5 } },
  { key: 't-03', cells: { from: stakeholder('s-11'), relation: 'influences', to: stakeholder('s-03'), strength: 4 } },
  {
    key: 't-04',
    cells: { from: stakeholder('s-02'), relation: 'partners-with', to: stakeholder('s-08'), strength: 3 }
  },
  { key: 't-05', cells: { from: stakeholder('s-10'), relation: 'partners-with', to: stakeholder('s-02'), strength: 4 } }
]
