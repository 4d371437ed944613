import type { SampleRow } from '../../sample'
import { hazard, risk, stakeholder, task, tool, workflowStep } from '../refs'

/** Three hazards. H-01 stays at 3: undesirable, and to be justified. */
export const hazards: readonly SampleRow[] = [
  {
    key: 'h-01',
    cells: {
      name: 'Delayed response to suicidal message',
      description: 'A message that speaks of suicide is read only the next working day.',
      types: ['delayed-response', 'missed-deterioration'],
      causes: 'Messages are read on weekdays\nNo alert outside hours',
      effect: 'No one calls the person.',
      hazard: 'A person in danger is alone with it.',
      harm: 'Serious injury or death',
      side: 'both',
      step: [workflowStep('f-3')],
      'existing-controls': 'Response hours and 988/911 on every page',
      severity: 'major',
      likelihood: 'medium',
      'residual-severity': 'major',
      'residual-likelihood': 'low',
      justification:
        'Alerts go to the on-call line at once. Reading every message at night would need three more clinicians.',
      owner: stakeholder('s-01'),
      status: 'open',
      'reviewed-on': '2027-06-14',
      risk: risk('r-01')
    }
  },
  {
    key: 'h-02',
    cells: {
      name: 'Wrong account linked',
      description: 'Answers of one person are filed with another.',
      types: ['wrong-person', 'disclosure'],
      causes: 'Same name, same birth year',
      effect: 'The counsellor acts on answers of someone else.',
      hazard: 'Wrong advice, and a stranger’s answers seen.',
      harm: 'Distress; help comes late',
      side: 'deployer',
      step: [workflowStep('f-2')],
      'existing-controls': 'Health number is asked for',
      severity: 'considerable',
      likelihood: 'low',
      'residual-severity': 'considerable',
      'residual-likelihood': 'very-low',
      owner: stakeholder('s-01'),
      status: 'open',
      'reviewed-on': '2027-06-14',
      risk: risk('r-04')
    }
  },
  {
    key: 'h-03',
    cells: {
      name: 'Platform down > 24 h',
      description: 'No one can sign in for more than a day.',
      types: ['unavailable-service'],
      causes: 'Power cut\nFault at the vendor',
      effect: 'Lessons and messages stop.',
      hazard: 'People lose the thread and their contact.',
      harm: 'Symptoms get worse for a while',
      side: 'maker',
      'existing-controls': 'Second data centre',
      severity: 'significant',
      likelihood: 'medium',
      'residual-severity': 'significant',
      'residual-likelihood': 'low',
      owner: stakeholder('s-01'),
      status: 'open',
      'reviewed-on': '2027-06-14',
      risk: risk('r-10')
    }
  }
]

export const controls: readonly SampleRow[] = [
  {
    key: 'hc-1',
    cells: {
      hazard: hazard('h-01'),
      kind: 'design',
      control: 'Alert to the on-call line when a message names suicide',
      owner: stakeholder('s-09'),
      due: '2026-12-15',
      status: 'done',
      evidence: 'Drill of 8 January 2027',
      task: task('t-02')
    }
  },
  {
    key: 'hc-2',
    cells: {
      hazard: hazard('h-02'),
      kind: 'business-process',
      control: 'Second look at name and health number before an account is linked',
      owner: stakeholder('s-03'),
      due: '2027-01-11',
      status: 'done',
      evidence: 'Checklist in every clinic'
    }
  },
  {
    key: 'hc-3',
    cells: {
      hazard: hazard('h-03'),
      kind: 'business-process',
      control: 'Telephone list for a day without the platform',
      owner: stakeholder('s-05'),
      due: '2027-01-11',
      status: 'done',
      evidence: 'Used once, in February 2027'
    }
  }
]

export const gate: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      'safety-officer': stakeholder('s-01'),
      tool: tool('calmpath')
    }
  }
]

export const signOffs: readonly SampleRow[] = [
  {
    key: 'so-1',
    cells: {
      release: 'Pilot in three clinics',
      'safety-officer': stakeholder('s-01'),
      decision: 'approved-with-conditions',
      conditions: 'The fifth drill is held with the night shift.',
      date: '2027-01-12'
    }
  }
]

export const incidents: readonly SampleRow[] = [
  {
    key: 'ic-1',
    cells: {
      date: '2027-05-24',
      'what-happened': 'An alert on a holiday Monday was answered after two days. The person was well.',
      'harm-level': 'near-miss',
      hazard: hazard('h-01'),
      action: 'The holiday roster now names the person on call.',
      'reported-to': 'Clinical safety group',
      'closed-on': '2027-06-14'
    }
  }
]
