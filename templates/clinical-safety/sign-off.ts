import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { highHazard, releaseDecisions } from './lists'

const approved = { column: 'decision', test: 'is', value: ['approved', 'approved-with-conditions'] } as const

const signOffColumns = [
  {
    id: 'release',
    kind: 'text',
    required: true,
    max: 80,
    label: { en: 'Release', fr: 'Version mise en service' },
    help: {
      en: 'What was judged: the version of the tool and the sites.',
      fr: 'Ce qui a été examiné : la version de l’outil et les lieux.'
    }
  },
  {
    id: 'safety-officer',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Clinical safety officer', fr: 'Responsable de la sécurité clinique' },
    help: { en: 'Who decided.', fr: 'La personne qui a décidé.' }
  },
  {
    id: 'decision',
    kind: 'choice',
    required: true,
    options: releaseDecisions,
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'Whether this release may be used.', fr: 'Si cette version peut être utilisée.' }
  },
  {
    id: 'conditions',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'decision', test: 'is', value: 'approved-with-conditions' }],
    label: { en: 'Conditions', fr: 'Conditions' },
    help: { en: 'What has to hold, and until when.', fr: 'Ce qui doit être respecté, et jusqu’à quand.' }
  },
  {
    id: 'date',
    kind: 'date',
    required: true,
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day of the decision.', fr: 'Le jour de la décision.' }
  },
  {
    id: 'hazards-at-4-or-5',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'hazard', column: 'name', where: highHazard }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Open hazards at 4 or 5', fr: 'Dangers ouverts à 4 ou 5' },
    help: { en: 'How many there are today.', fr: 'Combien il y en a aujourd’hui.' }
  }
] as const satisfies readonly Column[]

/** Who let which release go live, and on what terms. */
export const signOff = defineTable({
  id: 'sign-off',
  title: { en: 'Sign-off', fr: 'Approbations' },
  about: {
    en: 'Each row is one decision of the clinical safety officer about a release.',
    fr: 'Chaque ligne est une décision de la personne responsable de la sécurité clinique sur une version.'
  },
  shape: 'rows',
  name: 'release',
  columns: signOffColumns,
  views: [
    { ...everyColumn(signOffColumns), sort: [{ column: 'date', descending: true }] },
    {
      ...forDocument,
      columns: ['date', 'release', 'safety-officer', 'decision', 'conditions'],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'approved-with-high-hazard',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” is approved, yet an open hazard stands at 4 or 5.',
        fr: '« {row} » est approuvée, mais un danger ouvert est à 4 ou 5.'
      },
      at: ['decision', 'hazards-at-4-or-5'],
      when: [approved, { column: 'hazards-at-4-or-5', test: 'above', value: 0 }]
    }
  ]
})
