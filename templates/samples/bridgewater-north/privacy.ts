import { questions } from '../../privacy/questions'
import type { SampleRow } from '../../sample'
import { risk, stakeholder } from '../refs'

/** What was found, by question; the others are not answered yet. */
const answers: Readonly<Record<string, SampleRow['cells']>> = {
  'accountability-lead-named': { answer: 'yes', evidence: 'Letter of appointment' },
  'accountability-contract': { answer: 'yes', evidence: 'Schedule C of the contract' },
  'accountability-staff-trained': {
    answer: 'partly',
    evidence: '17 of 20 trained',
    'gap-action': 'Train the last three',
    owner: stakeholder('s-04'),
    due: '2027-08-31'
  },
  'identifying-purposes-purposes': { answer: 'yes', evidence: 'Data map' },
  'identifying-purposes-secondary-use': { answer: 'yes', evidence: 'Agreement with the university' },
  'consent-asked': { answer: 'yes', evidence: 'First screen, and the video' },
  'consent-withdrawal': { answer: 'yes', evidence: 'Settings of the course' },
  'consent-capacity': { answer: 'yes', evidence: 'Adults only; procedure 14' },
  'consent-ai': { answer: 'yes', evidence: 'None is used; said in the notice' },
  'limiting-collection-least': { answer: 'yes', evidence: 'Data map' },
  'limiting-collection-trackers': { answer: 'yes', evidence: 'Test of November 2026' },
  'limiting-use-no-sale': { answer: 'yes', evidence: 'Schedule C' },
  'limiting-use-residency': {
    answer: 'partly',
    evidence: 'Canada; the e-mail service is still abroad',
    'gap-action': 'Move the e-mail service',
    owner: stakeholder('s-09'),
    due: '2027-09-30',
    risk: risk('r-03')
  },
  'limiting-use-retention': { answer: 'yes', evidence: 'Retention schedule' },
  'accuracy-correct': { answer: 'yes', evidence: 'Profile page' },
  'safeguards-need-to-know': { answer: 'yes', evidence: 'Roles in the course' },
  'safeguards-paper-and-rooms': {
    answer: 'partly',
    evidence: 'Two clinics have no closed room',
    'gap-action': 'Find rooms',
    owner: stakeholder('s-05'),
    due: '2027-10-29'
  },
  'openness-notice': { answer: 'yes', evidence: 'Reading grade 7, read by the council' },
  'individual-access-copy': { answer: 'yes', evidence: 'Within 30 days' },
  'challenging-compliance-complaint': { answer: 'yes', evidence: 'Notice, last part' },
  'security-encryption': { answer: 'yes', evidence: 'Vendor report' },
  'security-mfa': { answer: 'yes', evidence: 'Since January 2027' },
  'security-roles': { answer: 'yes', evidence: 'Reviewed each quarter' },
  'security-audit-log': {
    answer: 'partly',
    evidence: 'Kept, not read',
    'gap-action': 'Read a sample each month',
    owner: stakeholder('s-04'),
    due: '2027-08-31'
  },
  'security-patching': { answer: 'yes', evidence: 'Within 14 days' },
  'security-penetration-test': { answer: 'yes', evidence: 'September 2026' },
  'security-restore': { answer: 'yes', evidence: 'Restored on 5 January 2027' },
  'security-incident-plan': { answer: 'yes', evidence: 'One page in every clinic' },
  'security-breach-notice': { answer: 'yes', evidence: '24 hours, Schedule C' },
  'online-safety-moderation': { applies: false },
  'online-safety-reporting': { answer: 'yes', evidence: 'Button on every page' },
  'online-safety-age-check': { answer: 'yes', evidence: 'Date of birth against the health card' },
  'online-safety-anonymity': { applies: false },
  'indigenous-data-agreement': {
    answer: 'partly',
    evidence: 'Draft with the Elders’ Circle',
    'gap-action': 'Sign, or do not count',
    owner: stakeholder('s-08'),
    due: '2027-10-29'
  },
  'indigenous-data-return': {
    answer: 'no',
    'gap-action': 'Agree on form and day once the agreement stands',
    owner: stakeholder('s-10'),
    due: '2027-12-17'
  }
}

export const checks: readonly SampleRow[] = questions.map(({ id, group, must }) => ({
  key: id,
  cells: { group, question: id, must, applies: true, ...answers[id] }
}))

export const regime: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      regimes: ['hipa-sk'],
      'regimes-checked-on': '2026-10-05',
      custodian: stakeholder('s-01'),
      'privacy-lead': stakeholder('s-04'),
      'pia-status': 'approved',
      'tra-status': 'approved',
      'approval-date': '2026-12-18'
    }
  }
]

export const items: readonly SampleRow[] = [
  {
    key: 'di-1',
    cells: {
      element: 'Name, date of birth, health number',
      'about-whom': 'People who take the course',
      sensitivity: 'moderate',
      purpose: 'To know who it is',
      source: 'Referral or sign-up',
      'collected-by': 'Clinic',
      'stored-where': 'Record system',
      country: 'Canada',
      retention: 'As the record',
      'shared-with': [stakeholder('s-03')],
      'legal-basis': 'Consent, and the health-information act',
      'de-identified': false
    }
  },
  {
    key: 'di-2',
    cells: {
      element: 'Answers to questionnaires',
      'about-whom': 'People who take the course',
      sensitivity: 'high',
      purpose: 'To guide care, and to see whether it helps',
      source: 'The course',
      'collected-by': 'CalmPath',
      'stored-where': 'CalmPath data centre',
      country: 'Canada',
      retention: 'Seven years, then destroyed',
      'shared-with': [stakeholder('s-03'), stakeholder('s-10')],
      'legal-basis': 'Consent',
      'de-identified': false
    }
  },
  {
    key: 'di-3',
    cells: {
      element: 'Messages to the counsellor',
      'about-whom': 'People who take the course',
      sensitivity: 'high',
      purpose: 'Care',
      source: 'The course',
      'collected-by': 'CalmPath',
      'stored-where': 'CalmPath data centre',
      country: 'Canada',
      retention: 'Seven years, then destroyed',
      'shared-with': [stakeholder('s-03')],
      'legal-basis': 'Consent',
      'de-identified': false
    }
  },
  {
    key: 'di-4',
    cells: {
      element: 'Totals by quarter and area',
      'about-whom': 'All together',
      sensitivity: 'low',
      purpose: 'Evaluation and the report to the Ministry',
      source: 'CalmPath report',
      'collected-by': 'Prairie University',
      'stored-where': 'Secure server of the university',
      country: 'Canada',
      retention: 'Kept',
      'shared-with': [stakeholder('s-06')],
      'legal-basis': 'No one can be recognised',
      'de-identified': true
    }
  }
]

export const consent: readonly SampleRow[] = [
  {
    key: 'cn-1',
    cells: {
      step: 'Before sign-up',
      explained: ['risks-of-electronic-communication', 'limits-of-confidentiality', 'data-use'],
      format: 'Two-minute video and one page',
      languages: 'English, French',
      'reading-grade': 6,
      'capacity-rule': 'Adults only; if in doubt, the counsellor asks in person',
      'reviewed-by-lived-experience': true
    }
  },
  {
    key: 'cn-2',
    cells: {
      step: 'First telephone call',
      explained: ['emergency-plan', 'withdrawal', 'limits-of-confidentiality'],
      format: 'Spoken, noted in the record',
      languages: 'English, French, Cree by arrangement',
      'capacity-rule': 'The counsellor judges',
      'reviewed-by-lived-experience': true
    }
  }
]
