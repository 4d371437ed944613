import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { workbookWith } from './workbook'

const owner = 'stakeholders/stakeholder/1'
const people: Readonly<Record<string, readonly Fields[]>> = {
  'stakeholders/stakeholder': [
    { name: 'Safety officer' },
    { name: 'Council', category: 'people-with-lived-and-living-experience' }
  ]
}

const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic']
const hazard = (severity: string, likelihood: string, more: Fields = {}): Fields => ({
  name: 'Hazard',
  hazard: 'Harm',
  owner,
  severity,
  likelihood,
  status: 'open',
  ...more
})

describe('the hazard log', () => {
  it('looks up all 25 cells of the matrix in the guidance, severity from minor to catastrophic', () => {
    const rows = ['very-high', 'high', 'medium', 'low', 'very-low']
    const found = workbookWith({
      ...people,
      'clinical-safety/hazard': rows.flatMap(likelihood => severities.map(severity => hazard(severity, likelihood)))
    }).cells('clinical-safety/hazard', 'initial-risk')
    const risks = found.map(([risk]) => risk)
    expect(rows.map((likelihood, at) => [likelihood, ...risks.slice(at * 5, at * 5 + 5)])).toEqual([
      ['very-high', 3, 4, 4, 5, 5],
      ['high', 2, 3, 3, 4, 5],
      ['medium', 2, 2, 3, 3, 4],
      ['low', 1, 2, 2, 3, 4],
      ['very-low', 1, 1, 2, 2, 3]
    ])
  })

  it('rates the three hazards of the sample, and asks for a reason where the risk stays undesirable', () => {
    const after = (severity: string, likelihood: string): Fields => ({
      'residual-severity': severity,
      'residual-likelihood': likelihood
    })
    const control: Fields = {
      hazard: 'clinical-safety/hazard/1',
      kind: 'design',
      control: 'Alert',
      owner,
      status: 'in-progress'
    }
    const found = workbookWith({
      ...people,
      'clinical-safety/hazard': [
        hazard('major', 'medium', after('major', 'low')),
        hazard('considerable', 'low', after('considerable', 'very-low')),
        hazard('significant', 'medium', after('significant', 'low'))
      ],
      'clinical-safety/hazard-control': [control]
    })
    expect(found.cells('clinical-safety/hazard', 'code', 'initial-risk', 'residual-risk', 'acceptability')).toEqual([
      ['H-01', 3, 3, 'undesirable'],
      ['H-02', 2, 2, 'acceptable-as-low-as-practical'],
      ['H-03', 2, 2, 'acceptable-as-low-as-practical']
    ])
    expect(found.gaps('clinical-safety').filter(gap => gap.includes(' hazard '))).toEqual([
      'required justification hazard 1'
    ])
  })

  it('opens the gate by the drills of the care pathway where it has a crisis protocol, whatever is typed', () => {
    const gate = (drills: readonly (string | null)[], typed: Fields = {}) =>
      workbookWith({
        'practice-model/crisis-protocol': drills.map(day => ({ trigger: 'A message at night', 'tested-on': day })),
        'clinical-safety/gate': { '': typed }
      }).cells('clinical-safety/gate', 'crisis-responses', 'crisis-untested', 'crisis-drilled-on', 'go-live')[0]
    const typed = { 'crisis-tested': true, 'crisis-tested-on': '2026-12-24' }
    expect(gate(['2027-01-11', '2027-01-04'])).toEqual([2, 0, '2027-01-04', 'open'])
    expect(gate(['2027-01-11', null], typed)).toEqual([2, 1, '2027-01-11', 'closed-until-tested'])
    expect(gate([null], typed)).toEqual([1, 1, '2026-12-24', 'closed-until-tested'])
    expect(gate([], typed)).toEqual([0, 0, '2026-12-24', 'open'])
    expect(gate([])).toEqual([0, 0, null, 'closed-until-tested'])
  })

  it('keeps the gate closed while a hazard stands at 4 or 5, one is not rated or the crisis protocol is not tested', () => {
    const gate = (hazards: readonly Fields[], cells: Fields = {}) =>
      workbookWith({ ...people, 'clinical-safety/hazard': hazards, 'clinical-safety/gate': { '': cells } }).cells(
        'clinical-safety/gate',
        'hazards-at-4-or-5',
        'go-live'
      )[0]
    const tested = { 'crisis-tested': true }
    expect(gate([hazard('major', 'high'), hazard('catastrophic', 'very-high')], tested)).toEqual([
      2,
      'closed-by-hazards'
    ])
    expect(gate([hazard('major', 'high', { status: 'transferred' })], tested)).toEqual([0, 'open'])
    expect(gate([{ name: 'New' }], tested)).toEqual([0, 'closed-until-rated'])
    expect(gate([hazard('minor', 'low')])).toEqual([0, 'closed-until-tested'])
    expect(gate([hazard('minor', 'low')], tested)).toEqual([0, 'open'])
  })

  it('does not take an approval for a go while something stands in the way', () => {
    const approved = { 'clinical-safety/about': { '': { status: 'approved' } } }
    const signed = { release: '1.0', 'safety-officer': owner, decision: 'approved', date: '2027-01-04' }
    const found = workbookWith({
      ...people,
      ...approved,
      'clinical-safety/hazard': [hazard('major', 'high')],
      'clinical-safety/gate': { '': { 'safety-officer': owner } },
      'clinical-safety/sign-off': [signed]
    })
    expect(found.gaps('clinical-safety')).toEqual([
      'not-acceptable hazard 1',
      'no-control hazard 1',
      'approved-while-closed gate 1',
      'approved-with-high-hazard sign-off 1'
    ])
  })

  it('warns of a residual risk above the initial one', () => {
    const worse = hazard('minor', 'low', {
      'residual-severity': 'major',
      'residual-likelihood': 'high',
      status: 'closed',
      'closed-on': '2027-01-01'
    })
    expect(workbookWith({ ...people, 'clinical-safety/hazard': [worse] }).gaps('clinical-safety')).toEqual([
      'residual-above-initial hazard 1',
      'closed-while-high hazard 1',
      'required safety-officer gate 1'
    ])
  })
})

describe('the equity assessment', () => {
  it('begins with the groups of the impact assessment, ten barriers to access and seven steps', () => {
    const found = workbookWith({ ...people, 'equity/language': [] })
    expect(found.cells('equity/population', 'group')).toHaveLength(15)
    expect(found.cells('equity/digital-access', 'barrier')).toHaveLength(10)
    expect(found.cells('equity/gba-steps', 'step')).toHaveLength(7)
  })

  it('bands a concern as the risk register bands a risk, and asks for what is missing', () => {
    const found = workbookWith({
      ...people,
      'equity/population': [
        { group: 'rural-remote-inner-city', relevant: true, 'negative-impact': 'Shut out', severity: 4, likelihood: 4 },
        {
          group: 'low-income',
          relevant: true,
          'negative-impact': 'Data costs',
          severity: 2,
          likelihood: 3,
          consulted: true,
          'consulted-how': 'Two meetings'
        },
        { group: 'religious-faith', relevant: false }
      ]
    })
    expect(found.cells('equity/population', 'concern', 'band')).toEqual([
      [16, 'extreme'],
      [6, 'moderate'],
      [null, null]
    ])
    expect(found.gaps('equity')).toEqual(['concern-without-mitigation population 1', 'not-consulted population 1'])
  })

  it('asks for an alternative wherever a barrier to access is high', () => {
    const found = workbookWith({
      'equity/digital-access': {
        device: { extent: 4 },
        cost: { extent: 5, alternative: 'Phone' },
        trust: { extent: 3 }
      }
    })
    expect(found.gaps('equity').filter(gap => gap.includes('digital-access'))).toEqual([
      'no-alternative digital-access 1'
    ])
  })
})

describe('the RACI matrix', () => {
  const [a, council] = [owner, 'stakeholders/stakeholder/2']

  it('sees whether lived experience has a say in design and evaluation', () => {
    const found = workbookWith({
      ...people,
      'governance/raci': [
        { deliverable: 'Screens', about: 'design', responsible: [a], accountable: a, informed: [council] },
        { deliverable: 'Messages', about: 'design', responsible: [a, council], accountable: council },
        { deliverable: 'Survey', about: 'evaluation', responsible: [a], accountable: council, consulted: [council] },
        { deliverable: 'Contract', about: 'money', responsible: [a], accountable: council }
      ]
    })
    expect(found.cells('governance/raci', 'lived-experience')).toEqual([[0], [2], [2], [1]])
    expect(found.gaps('governance')).toEqual(['no-lived-experience raci 1', 'accountable-for-too-much raci'])
  })

  it('asks of every row for one who answers and at least one who does', () => {
    const found = workbookWith({ ...people, 'governance/raci': [{ deliverable: 'Leaflet' }] })
    expect(found.gaps('governance')).toEqual(['required responsible raci 1', 'required accountable raci 1'])
  })

  it('does not let a body report to itself', () => {
    const body = (name: string, to: number): Fields => ({
      name,
      kind: 'steering-committee',
      purpose: 'Decide',
      chair: a,
      'reports-to': `governance/body/${to}`
    })
    const found = workbookWith({ ...people, 'governance/body': [body('One', 2), body('Two', 1)] })
    expect(found.gaps('governance').filter(gap => gap.startsWith('reports'))).toEqual([
      'reports-to-itself body 1',
      'reports-to-itself body 2'
    ])
  })
})
