import type { SampleRow } from '../../sample'
import { body, stakeholder, task } from '../refs'

const people = (...keys: readonly string[]): readonly string[] => keys.map(stakeholder)

interface Shared {
  readonly about: string
  readonly r: readonly string[]
  readonly a: string
  readonly c?: readonly string[]
  readonly i?: readonly string[]
  readonly of?: string
}

function shared(key: string, deliverable: string, { about, r, a, c = [], i = [], of }: Shared): SampleRow {
  return {
    key,
    cells: {
      deliverable,
      about,
      responsible: people(...r),
      accountable: stakeholder(a),
      consulted: people(...c),
      informed: people(...i),
      ...(of !== undefined && { task: task(of) })
    }
  }
}

export const raci: readonly SampleRow[] = [
  shared('g-1', 'Privacy impact assessment', {
    about: 'privacy',
    r: ['s-04'],
    a: 's-04',
    c: ['s-02', 's-09'],
    i: ['s-06'],
    of: 't-01'
  }),
  shared('g-2', 'Integration test', { about: 'technology', r: ['s-09', 's-05'], a: 's-05', i: ['s-03'], of: 't-02' }),
  shared('g-3', 'Crisis protocol and drills', {
    about: 'safety',
    r: ['s-03'],
    a: 's-01',
    c: ['s-02', 's-08'],
    i: ['s-07'],
    of: 't-03'
  }),
  shared('g-4', 'Choice and wording of first messages', {
    about: 'design',
    r: ['s-02', 's-03'],
    a: 's-03',
    c: ['s-08'],
    i: ['s-09']
  }),
  shared('g-5', 'Training of counsellors', { about: 'training', r: ['s-09'], a: 's-03', c: ['s-11'], i: ['s-07'] }),
  shared('g-6', 'Care of people on the course', { about: 'delivery', r: ['s-03'], a: 's-03', i: ['s-07'] }),
  shared('g-7', 'Evaluation report', {
    about: 'evaluation',
    r: ['s-10'],
    a: 's-10',
    c: ['s-02', 's-08'],
    i: ['s-06', 's-12']
  }),
  shared('g-8', 'Case for recurrent funding', {
    about: 'money',
    r: ['s-01', 's-10'],
    a: 's-01',
    c: ['s-02'],
    i: ['s-06'],
    of: 't-10'
  })
]

export const bodies: readonly SampleRow[] = [
  {
    key: 'steering',
    cells: {
      name: 'Steering group',
      kind: 'steering-committee',
      purpose: 'Decides on scope, money and the gates.',
      chair: stakeholder('s-01'),
      members: people('s-01', 's-02', 's-04', 's-05', 's-08', 's-10'),
      meets: 'monthly',
      'decision-rights': 'Scope, budget lines above $10,000, go or no-go.',
      quorum: 4
    }
  },
  {
    key: 'team',
    cells: {
      name: 'Project team',
      kind: 'project-team',
      purpose: 'Does the work, week by week.',
      chair: stakeholder('s-03'),
      members: people('s-03', 's-05', 's-09'),
      meets: 'every-two-weeks',
      'decision-rights': 'Everything within the plan.',
      quorum: 2,
      'reports-to': body('steering')
    }
  },
  {
    key: 'safety',
    cells: {
      name: 'Clinical safety group',
      kind: 'clinical-safety-group',
      purpose: 'Keeps the hazard log, looks at each incident.',
      chair: stakeholder('s-01'),
      members: people('s-01', 's-03', 's-09'),
      meets: 'monthly',
      'decision-rights': 'May stop enrolment at once.',
      quorum: 2,
      'reports-to': body('steering')
    }
  },
  {
    key: 'council',
    cells: {
      name: 'Lived-Experience Council',
      kind: 'lived-experience-council',
      purpose: 'Says what the service is like to those who use it.',
      chair: stakeholder('s-02'),
      members: people('s-02'),
      meets: 'monthly',
      'decision-rights': 'Words and pictures that clients see.',
      'reports-to': body('steering')
    }
  }
]

export const rights: readonly SampleRow[] = [
  {
    key: 'dr-1',
    cells: {
      decision: 'Spend outside a budget line',
      'who-decides': [body('team')],
      'up-to-cost': 10_000,
      'escalation-to': [body('steering')],
      'max-days': 10
    }
  },
  {
    key: 'dr-2',
    cells: {
      decision: 'Accept a risk',
      'who-decides': [body('team')],
      'up-to-risk': 'moderate',
      'escalation-to': [body('steering')],
      'max-days': 5
    }
  },
  {
    key: 'dr-3',
    cells: {
      decision: 'Stop enrolment for safety',
      'who-decides': [body('safety')],
      'escalation-to': [stakeholder('s-01')],
      'max-days': 1
    }
  }
]
