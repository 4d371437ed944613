import { criteria as listed } from '../../technology/lists'
import type { SampleRow } from '../../sample'
import { criterion, stakeholder, tool } from '../refs'

export const options: readonly SampleRow[] = [
  {
    key: 'calmpath',
    cells: {
      name: 'CalmPath course',
      vendor: 'CalmPath Inc.',
      version: '5.2',
      type: 'guided-internet-therapy',
      platforms: ['web', 'ios', 'android', 'phone'],
      languages: ['english', 'french'],
      tier: 'c',
      'device-status': 'class-i',
      'data-residency': 'canada',
      'one-off-cost': 45_000,
      'yearly-cost': 72_000,
      'cost-per-user': 120,
      evidence: 'Two trials against a waiting list, one against visits in person; figures from two provinces.',
      shortlisted: true,
      decision: 'chosen',
      reason: 'Highest score, works by telephone, hosts in Canada on request.'
    }
  },
  {
    key: 'northstar',
    cells: {
      name: 'North Star Online',
      vendor: 'North Star Health Ltd.',
      version: '2.0',
      type: 'guided-internet-therapy',
      platforms: ['web'],
      languages: ['english'],
      tier: 'c',
      'device-status': 'class-i',
      'data-residency': 'us',
      'one-off-cost': 20_000,
      'yearly-cost': 60_000,
      'cost-per-user': 100,
      evidence: 'One trial without a comparison.',
      shortlisted: true,
      decision: 'rejected',
      reason: 'Hosts abroad, and nothing by telephone.'
    }
  },
  {
    key: 'openmood',
    cells: {
      name: 'OpenMood',
      vendor: 'Prairie University',
      version: '1.1',
      type: 'self-help-app',
      platforms: ['ios', 'android'],
      languages: ['english', 'french'],
      tier: 'b',
      'device-status': 'not-a-device',
      'data-residency': 'canada',
      'one-off-cost': 5_000,
      'yearly-cost': 12_000,
      evidence: 'Used in one study of students.',
      shortlisted: true,
      decision: 'reserve',
      reason: 'Sound and cheap, but no guide.'
    }
  }
]

const weights = [15, 15, 15, 10, 15, 10, 5, 5, 5, 5]
const mustPass = ['data-and-privacy', 'clinical-safety']

/** The suggested criteria with their weights; two of them have to be passed. */
export const criteria: readonly SampleRow[] = listed.map(({ id }, at) => ({
  key: id,
  cells: { criterion: id, weight: weights[at] ?? 0, 'must-pass': mustPass.includes(id) }
}))

const judged: readonly (readonly [option: string, scores: readonly number[], passes: readonly boolean[]])[] = [
  ['calmpath', [3, 4, 3, 3, 3, 2, 2, 1, 3, 4], [true, true]],
  ['northstar', [1, 2, 3, 2, 3, 1, 0, 2, 4, 2], [false, true]],
  ['openmood', [4, 1, 2, 3, 2, 2, 3, 1, 4, 1], [true, true]]
]

const assessed: Readonly<Record<string, string>> = {
  'data-and-privacy': 'Contract draft and data map',
  'clinical-evidence': 'Papers read by the evaluation team',
  'clinical-safety': 'Vendor’s safety file; drill of an alert',
  'usability-and-accessibility': 'Council’s trial day; check with a screen reader',
  'security-and-technical-stability': 'Test report of the last year',
  'cultural-safety-and-equity': 'Council and Elders’ Circle',
  'data-sovereignty': 'Draft agreement with the Elders’ Circle',
  interoperability: 'IT review',
  'cost-and-contract': 'Offers of September 2026',
  'support-and-training': 'Two references called'
}

export const scores: readonly SampleRow[] = judged.flatMap(([option, given, passes]) =>
  listed.map(({ id }, at) => ({
    key: `${option}-${id}`,
    cells: {
      option: tool(option),
      criterion: criterion(id),
      score: given[at] ?? 0,
      ...(mustPass.includes(id) && { pass: passes[mustPass.indexOf(id)] ?? false }),
      evidence: assessed[id] ?? '',
      assessor: stakeholder(id === 'clinical-evidence' ? 's-10' : 's-04'),
      date: '2026-10-20'
    }
  }))
)

export const selection: readonly SampleRow[] = [
  {
    key: '',
    cells: { chosen: tool('calmpath'), tier: 'c', 'decided-by': stakeholder('s-01'), 'decided-on': '2026-10-26' }
  }
]

export const nasss: readonly SampleRow[] = [
  { key: 'condition', cells: { complexity: 'complicated', note: 'Often with other troubles: housing, alcohol.' } },
  { key: 'technology', cells: { complexity: 'simple', note: 'Bought as it is; runs on any telephone.' } },
  { key: 'value-proposition', cells: { complexity: 'simple', note: 'Trials exist; one neighbour runs it.' } },
  { key: 'adopters', cells: { complexity: 'complex', note: 'Counsellors fear for their work and their caseload.' } },
  { key: 'organisation', cells: { complexity: 'complicated', note: 'Nine clinics, each with its own habits.' } },
  { key: 'wider-system', cells: { complexity: 'complicated', note: 'No workload code; a ministry in change.' } },
  { key: 'embedding-over-time', cells: { complexity: 'complicated', note: 'Money ends in March 2028.' } }
]

const found: readonly (readonly [answer: string, evidence: string])[] = [
  ['met', 'Class I licence, seen in October 2026'],
  ['met', 'Two trial days with people who use services'],
  ['partly', 'Statement only'],
  ['partly', 'Rural share is watched; Cree is missing'],
  ['met', 'Privacy impact assessment'],
  ['met', 'Weekly message by a counsellor'],
  ['met', 'Reviewed yearly by a clinical board'],
  ['partly', 'Six of nine clinics refer'],
  ['met', 'Alert to the on-call line'],
  ['met', 'Leaflet, and the charter'],
  ['met', 'Workflow sheet, current'],
  ['met', 'Workflow sheet, future'],
  ['partly', 'Wait and cost; not yet quality of life'],
  ['met', 'Two trials'],
  ['partly', 'First six months here'],
  ['met', 'Evaluation plan'],
  ['met', 'Budget sheet'],
  ['not', 'Asked of the evaluation team for 2028'],
  ['met', 'Vendor dossier'],
  ['met', 'Privacy video, training plan'],
  ['met', 'Licence by seats, up to 5,000']
]

export const esf: readonly SampleRow[] = found.map(([answer, evidence], at) => ({
  key: `standard-${at + 1}`,
  cells: { answer, evidence }
}))

export const dtac: readonly SampleRow[] = [
  { key: 'clinical-safety', cells: { answer: 'pass', evidence: 'Hazard log of the vendor, and ours' } },
  { key: 'data-protection', cells: { answer: 'pass', evidence: 'Privacy impact assessment approved' } },
  { key: 'technical-security', cells: { answer: 'pass', evidence: 'Test against attack, September 2026' } },
  { key: 'interoperability', cells: { answer: 'in-progress', evidence: 'Export by file; no interface' } },
  {
    key: 'usability-and-accessibility',
    cells: { answer: 'in-progress', rating: 86, evidence: 'Two exercises need a mouse' }
  }
]
