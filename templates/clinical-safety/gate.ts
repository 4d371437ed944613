import type { Column, Condition } from '../../src/model/template'
import { statuses } from '../about'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { releaseDecisions } from './lists'

const high = [
  { column: 'acceptability', test: 'is', value: ['to-be-removed-or-controlled', 'unacceptable'] },
  { column: 'status', test: 'is', value: 'open' }
] as const satisfies readonly Condition[]
const approved = { column: 'decision', test: 'is', value: ['approved', 'approved-with-conditions'] } as const

const gateColumns = [
  {
    id: 'safety-officer',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Clinical safety officer', fr: 'Responsable de la sécurité clinique' },
    help: {
      en: 'A registered clinician with the standing to say no. Owns every hazard that no one else owns.',
      fr: 'Un professionnel de la santé inscrit à son ordre, en position de dire non. Répond de tout danger dont personne d’autre ne répond.'
    }
  },
  {
    id: 'tool',
    kind: 'ref',
    to: [links.tool],
    label: { en: 'Tool', fr: 'Outil' },
    help: {
      en: 'The tool that is being judged, from the technology assessment.',
      fr: 'L’outil examiné, d’après l’évaluation des technologies.'
    }
  },
  {
    id: 'hazards-at-4-or-5',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'hazard', column: 'name', where: high }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Open hazards at 4 or 5', fr: 'Dangers ouverts à 4 ou 5' },
    help: {
      en: 'How many open hazards still stand at 4 or 5. Go-live needs none.',
      fr: 'Combien de dangers ouverts sont encore à 4 ou 5. La mise en service n’en admet aucun.'
    }
  },
  {
    id: 'hazards-not-rated',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'hazard', column: 'name', where: [{ column: 'acceptability', test: 'blank' }] }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Hazards not rated', fr: 'Dangers non cotés' },
    help: {
      en: 'How many hazards have no risk yet. Go-live needs none.',
      fr: 'Combien de dangers n’ont pas encore de risque. La mise en service n’en admet aucun.'
    }
  },
  {
    id: 'crisis-tested',
    kind: 'check',
    label: { en: 'Crisis protocol tested', fr: 'Protocole de crise mis à l’essai' },
    help: {
      en: 'Whether the crisis protocol of the care pathway has been tried out, at night and on a weekend too.',
      fr: 'Si le protocole de crise du parcours de soins a été mis à l’essai, la nuit et la fin de semaine aussi.'
    }
  },
  {
    id: 'crisis-tested-on',
    kind: 'date',
    requiredWhen: [{ column: 'crisis-tested', test: 'is', value: true }],
    label: { en: 'Tested on', fr: 'Mis à l’essai le' },
    help: { en: 'The day of the last drill.', fr: 'Le jour du dernier exercice.' }
  },
  {
    id: 'approval',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ table: 'about', column: 'status' }],
    result: { as: 'choice', options: statuses },
    label: { en: 'Status of this sheet', fr: 'État de cette feuille' },
    help: { en: 'Taken from the form about this sheet.', fr: 'Repris du formulaire « À propos de cette feuille ».' }
  },
  {
    id: 'go-live',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'hazards-at-4-or-5' }, { column: 'hazards-not-rated' }, { column: 'crisis-tested' }],
    settings: {
      flags: [
        { id: 'closed-by-hazards', when: [{ column: 'hazards-at-4-or-5', test: 'above', value: 0 }] },
        { id: 'closed-until-rated', when: [{ column: 'hazards-not-rated', test: 'above', value: 0 }] },
        { id: 'closed-until-tested', when: [{ column: 'crisis-tested', test: 'not', value: true }] },
        { id: 'open', when: [{ column: 'crisis-tested', test: 'is', value: true }] }
      ]
    },
    result: {
      as: 'choice',
      options: [
        {
          id: 'closed-by-hazards',
          label: { en: 'Closed: a hazard stands at 4 or 5', fr: 'Fermé : un danger est à 4 ou 5' },
          tone: 'danger'
        },
        {
          id: 'closed-until-rated',
          label: { en: 'Closed: a hazard is not rated', fr: 'Fermé : un danger n’est pas coté' },
          tone: 'danger'
        },
        {
          id: 'closed-until-tested',
          label: {
            en: 'Closed: the crisis protocol is not tested',
            fr: 'Fermé : le protocole de crise n’est pas mis à l’essai'
          },
          tone: 'danger'
        },
        { id: 'open', label: { en: 'Open', fr: 'Ouvert' }, tone: 'ok' }
      ]
    },
    label: { en: 'Go-live gate', fr: 'Point de décision de la mise en service' },
    help: {
      en: 'Open when no hazard stands at 4 or 5, all are rated, and the crisis protocol has been tested. People decide; this only keeps count.',
      fr: 'Ouvert si aucun danger n’est à 4 ou 5, si tous sont cotés et si le protocole de crise a été mis à l’essai. Ce sont les gens qui décident; ceci ne fait que le compte.'
    }
  }
] as const satisfies readonly Column[]

/** What has to hold before go-live: one form. */
export const gate = defineTable({
  id: 'gate',
  title: { en: 'Go-live gate', fr: 'Point de décision' },
  about: {
    en: 'Who answers for clinical safety, and whether anything still stands in the way of going live.',
    fr: 'Qui répond de la sécurité clinique, et si quelque chose s’oppose encore à la mise en service.'
  },
  shape: 'form',
  name: 'safety-officer',
  columns: gateColumns,
  views: [{ ...everyColumn(gateColumns), kind: 'form', print: true }],
  checks: [
    {
      id: 'approved-while-closed',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'This sheet is approved, yet the go-live gate is not open.',
        fr: 'Cette feuille est approuvée, mais le point de décision de la mise en service n’est pas ouvert.'
      },
      at: ['go-live', 'approval'],
      when: [
        { column: 'approval', test: 'is', value: 'approved' },
        { column: 'go-live', test: 'not', value: 'open' }
      ]
    }
  ]
})

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
    inputs: [{ table: 'hazard', column: 'name', where: high }],
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
