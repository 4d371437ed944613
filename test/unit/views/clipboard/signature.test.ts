import { describe, expect, it } from 'vitest'
import { incoming } from '../../../../src/views/grid/clipboard/incoming'
import { readSignature, signatureIn } from '../../../../src/views/grid/clipboard/signature'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'
import { gridOn } from './grid'

describe('the block under an e-mail', () => {
  it.each([
    [
      'Ada Roy\nDirector, Virtual Care\nExample Health Authority\nTel: 613 555-0100 ext. 12\nada.roy@example.org',
      {
        name: 'Ada Roy',
        role: 'Director, Virtual Care',
        org: 'Example Health Authority',
        contact: 'ada.roy@example.org; 613 555-0100 ext. 12'
      }
    ],
    [
      '--\nÉlodie de la Fontaine | Conseillère principale\nMinistère d’Exemple\nCourriel : elodie@exemple.qc.ca\nwww.exemple.qc.ca',
      {
        name: 'Élodie de la Fontaine',
        role: 'Conseillère principale',
        org: 'Ministère d’Exemple',
        contact: 'elodie@exemple.qc.ca'
      }
    ],
    [
      'Sam Jean-Baptiste\nManager | Northern Clinic\n(867) 555-0199\nsam@clinic.example',
      {
        name: 'Sam Jean-Baptiste',
        role: 'Manager',
        org: 'Northern Clinic',
        contact: 'sam@clinic.example; (867) 555-0199'
      }
    ]
  ])('is read as a person', (text, person) => {
    expect(readSignature(text.split('\n'))).toEqual(person)
  })

  it.each([
    ['a list of names', 'Ada Roy\nSam Jean\nElodie Roy'],
    ['a list of addresses', 'Ada Roy\na@example.org\nb@example.org'],
    ['sentences', 'the first line is no name\nand the second\na@example.org'],
    ['two lines', 'Ada Roy\na@example.org']
  ])('is not taken for one: %s', (_, text) => {
    expect(readSignature(text.split('\n'))).toBeNull()
  })

  it('is one row for a table of people, and lines for any other', () => {
    const made = workbookAt({ templates })
    const { block } = incoming({ own: '', html: '', text: 'Ada Roy\r\nDirector\r\nClinic\r\nada@example.org\r\n' })
    const people = gridOn(made, 'stakeholders', 'stakeholder').scene().layout.columns
    const risks = gridOn(made, 'risks', 'risk').scene().layout.columns
    expect(signatureIn(block, people)?.[1]?.map(({ text }) => text)).toEqual([
      'Ada Roy',
      'Director',
      'Clinic',
      'ada@example.org'
    ])
    expect(signatureIn(block, risks)).toBeNull()
  })
})
