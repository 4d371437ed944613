import { describe, expect, it } from 'vitest'
import { workbookWith } from './workbook'

const people = { 'stakeholders/stakeholder': { youth: { name: 'Comité jeunesse' } } }
const who = ['stakeholders/stakeholder/youth']

/** The choice of technology at Écoute-Littoral (templates.md 3.B), and what stands around it here. */
const littoral = {
  ...people,
  'coproduction/participation': {
    choice: {
      phase: 'choose-technology',
      activity: 'Choix de la technologie',
      who,
      groups: ['age-groups', 'indigenous-peoples'],
      level: 'collaborate',
      'influence-promised': 'Le choix',
      honorarium: 540,
      date: '2026-12-10',
      outcome: 'Bouton « quitter vite » ajouté',
      'reported-back-on': '2027-01-15'
    },
    survey: { phase: 'explore', activity: 'Sondage', who, level: 'consult', date: '2026-11-01' },
    workshop: { phase: 'explore', activity: 'Atelier', who, level: 'inform' }
  },
  'coproduction/group': {
    'age-groups': { 'in-population': true },
    'low-income': { 'in-population': true },
    'sex-and-gender': { 'in-population': false }
  },
  'coproduction/principles': { 'paid-fairly': { answer: 'no' } }
}

describe('the co-production plan', () => {
  const book = workbookWith(littoral, '2027-02-01')

  it('shows the most say that anyone has in each phase', () => {
    expect(book.cells('coproduction/phase', 'phase', 'activities', 'level', 'reported-back')).toEqual([
      ['explore', 2, 'consult', 0],
      ['design', 0, null, null],
      ['choose-technology', 1, 'collaborate', 100],
      ['launch', 0, null, null],
      ['run', 0, null, null],
      ['evaluate', 0, null, null]
    ])
  })

  it('counts phases at involve, activities reported back, honoraria and groups not heard', () => {
    const [[phases, reported, ...rest] = []] = book.cells(
      'coproduction/summary',
      'phases-at-involve',
      'reported-back',
      'honoraria',
      'groups-not-heard'
    )
    expect([Number(phases).toFixed(1), Number(reported).toFixed(1), ...rest]).toEqual(['16.7', '33.3', 540, 1])
  })

  it('holds those it is for against those who had a part', () => {
    const heard = book
      .cells('coproduction/group', 'group', 'activities', 'voice')
      .filter(([, , voice]) => voice !== null)
    expect(heard).toEqual([
      ['indigenous-peoples', 1, 'heard'],
      ['age-groups', 1, 'heard'],
      ['low-income', 0, 'not-heard']
    ])
    expect(book.checks('coproduction/group')).toEqual(['not-heard'])
  })

  it('says when people were not told, not paid or not promised anything', () => {
    expect(book.checks('coproduction/participation')).toEqual(['not-reported-back', 'no-promise'])
    const unpaid = workbookWith({
      ...people,
      'coproduction/participation': {
        a: { phase: 'run', activity: 'x', who, level: 'involve', 'influence-promised': 'y' }
      }
    })
    expect(unpaid.checks('coproduction/participation')).toEqual(['unpaid'])
  })

  it('names the principle that is not kept, of eight', () => {
    expect(book.cells('coproduction/principles', 'principle')).toHaveLength(8)
    expect(book.checks('coproduction/principles')).toEqual(['not-kept'])
  })
})
