import type { SampleRow } from '../../sample'
import { barrier, budgetLine, indicator, risk, stakeholder, task } from '../refs'

/** Five barriers and two facilitators; B-02 has no strategy, and needs none at its priority. */
export const determinants: readonly SampleRow[] = [
  {
    key: 'b-01',
    cells: {
      type: 'barrier',
      statement: 'Counsellors see iCBT as impersonal and extra work',
      domain: 'cognitive-behavioural-attitudinal-emotional',
      level: 'micro',
      cfir: 'innovation-relative-advantage',
      'seed-tag': 's0-2',
      topic: 'workload',
      'who-says-so': [stakeholder('s-03')],
      evidence: 'heard-locally',
      source: 'Clinic meetings, September 2026',
      impact: 5,
      changeability: 4,
      related: [barrier('b-05')],
      'linked-risk': risk('r-02'),
      status: 'easing'
    }
  },
  {
    key: 'b-02',
    cells: {
      type: 'barrier',
      statement: 'No interface with record system',
      domain: 'system-and-process',
      level: 'meso',
      cfir: 'inner-structural-characteristics',
      'seed-tag': 's0-7',
      topic: 'interoperability',
      'who-says-so': [stakeholder('s-05')],
      evidence: 'data',
      source: 'IT review, August 2026',
      impact: 4,
      changeability: 2,
      'linked-risk': risk('r-04'),
      status: 'open'
    }
  },
  {
    key: 'b-03',
    cells: {
      type: 'barrier',
      statement: 'Weak broadband in 3 of 9 areas',
      domain: 'support-and-resources',
      level: 'macro',
      cfir: 'outer-local-conditions',
      topic: 'client-access',
      'who-says-so': [stakeholder('s-02'), stakeholder('s-05')],
      evidence: 'data',
      source: 'Broadband map, 2026',
      impact: 4,
      changeability: 2,
      'linked-risk': risk('r-05'),
      status: 'open'
    }
  },
  {
    key: 'b-04',
    cells: {
      type: 'barrier',
      statement: 'Clients fear employer could see data',
      domain: 'patient',
      level: 'nano',
      cfir: 'individuals-recipients',
      'seed-tag': 's0-3',
      topic: 'privacy-worry',
      'who-says-so': [stakeholder('s-02')],
      evidence: 'heard-locally',
      source: 'Council evening, 18 September 2026',
      impact: 3,
      changeability: 4,
      'linked-risk': risk('r-03'),
      status: 'easing'
    }
  },
  {
    key: 'b-05',
    cells: {
      type: 'barrier',
      statement: 'No billing or workload code for online care',
      domain: 'guidelines-and-evidence',
      level: 'macro',
      cfir: 'outer-policies-and-laws',
      'seed-tag': 's0-6',
      topic: 'regulation',
      'who-says-so': [stakeholder('s-03'), stakeholder('s-11')],
      evidence: 'data',
      source: 'Fee guide, 2026',
      impact: 4,
      changeability: 3,
      related: [barrier('b-01')],
      status: 'open'
    }
  },
  {
    key: 'f-01',
    cells: {
      type: 'facilitator',
      statement: 'VP speaks for it publicly',
      domain: 'professional-and-interpersonal',
      level: 'meso',
      cfir: 'individuals-high-level-leaders',
      topic: 'leadership',
      'success-condition': 'leadership',
      'who-says-so': [stakeholder('s-03')],
      evidence: 'heard-locally',
      source: 'Staff forum, October 2026',
      impact: 4,
      changeability: 4,
      status: 'open'
    }
  },
  {
    key: 'f-02',
    cells: {
      type: 'facilitator',
      statement: 'Neighbouring province shows outcomes equal to in-person',
      domain: 'guidelines-and-evidence',
      level: 'macro',
      cfir: 'innovation-evidence-base',
      topic: 'evidence-gap',
      'success-condition': 'barriers-and-facilitators',
      'who-says-so': [stakeholder('s-10')],
      evidence: 'literature',
      source: 'Reports read by the evaluation team',
      impact: 3,
      changeability: 5,
      status: 'open'
    }
  }
]

export const strategies: readonly SampleRow[] = [
  {
    key: 'st-01',
    cells: {
      name: 'Champions in each clinic',
      addresses: [barrier('b-01'), barrier('f-01')],
      cluster: 'develop-stakeholder-interrelationships',
      eric: 'champions',
      actor: stakeholder('s-01'),
      action: 'Ask one counsellor in each clinic to try the course first and tell the others.',
      target: [stakeholder('s-03'), stakeholder('s-07')],
      timing: 'From November 2026',
      dose: 'Two hours a month for each champion',
      'expected-outcome': 'adoption',
      justification: 'Colleagues believe colleagues.',
      effort: 2,
      status: 'in-progress',
      tasks: [task('t-05')],
      indicators: [indicator('i-04')],
      budget: [budgetLine('l-04')]
    }
  },
  {
    key: 'st-02',
    cells: {
      name: 'Protected 3 h/week and caseload credit',
      addresses: [barrier('b-01'), barrier('b-05')],
      cluster: 'support-clinicians',
      eric: 'revise-professional-roles',
      actor: stakeholder('s-01'),
      action: 'Set three hours a week aside, and count an online client as half a visit.',
      target: [stakeholder('s-03')],
      timing: 'From launch',
      dose: 'Three hours a week',
      'expected-outcome': 'feasibility',
      justification: 'Training does not make time.',
      effort: 4,
      status: 'in-progress',
      tasks: [task('t-06')],
      indicators: [indicator('i-09')],
      budget: [budgetLine('l-02')]
    }
  },
  {
    key: 'st-03',
    cells: {
      name: 'Loaner tablets + library rooms + phone option',
      addresses: [barrier('b-03')],
      cluster: 'engage-consumers',
      eric: 'support-uptake-and-adherence',
      actor: stakeholder('s-05'),
      action: 'Lend tablets from the libraries, keep a room free there, and let people do the lessons by telephone.',
      target: [stakeholder('s-02'), stakeholder('s-08')],
      timing: 'From launch',
      dose: 'Thirty tablets, four libraries',
      'expected-outcome': 'penetration',
      justification: 'Three areas will not have broadband before 2029.',
      effort: 3,
      status: 'in-progress',
      tasks: [task('t-07')],
      indicators: [indicator('i-07')],
      budget: [budgetLine('l-06')]
    }
  },
  {
    key: 'st-04',
    cells: {
      name: 'Plain-language privacy video co-made with the council',
      addresses: [barrier('b-04')],
      cluster: 'engage-consumers',
      eric: 'prepare-consumers-to-be-active',
      actor: stakeholder('s-04'),
      action: 'Say in two minutes who sees what, and show it before people sign up.',
      target: [stakeholder('s-02')],
      timing: 'December 2026',
      dose: 'Two minutes, once',
      'expected-outcome': 'acceptability',
      justification: 'The worry is about employers; only people like oneself are believed.',
      effort: 2,
      status: 'done',
      tasks: [task('t-08')],
      budget: [budgetLine('l-08')]
    }
  }
]
