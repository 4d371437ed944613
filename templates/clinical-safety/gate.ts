import type { Column } from '../../src/model/template'
import { statuses } from '../about'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn } from '../shared'
import { highHazard } from './lists'

/** Read from the practice model, where the workbook has one. */
const protocol = (column: string) => ({ template: 'practice-model', table: 'crisis-protocol', column }) as const

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
    inputs: [{ table: 'hazard', column: 'name', where: highHazard }],
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
      en: 'Whether the crisis protocol has been tried out, at night and on a weekend too. Leave it blank where the care pathway of this workbook has the protocol.',
      fr: 'Si le protocole de crise a été mis à l’essai, la nuit et la fin de semaine aussi. Laissez vide si le parcours de soins de ce classeur contient le protocole.'
    }
  },
  {
    id: 'crisis-tested-on',
    kind: 'date',
    requiredWhen: [
      { column: 'crisis-tested', test: 'is', value: true },
      { column: 'crisis-responses', test: 'is', value: 0 }
    ],
    label: { en: 'Tested on', fr: 'Mis à l’essai le' },
    help: { en: 'The day of the last drill.', fr: 'Le jour du dernier exercice.' }
  },
  {
    id: 'crisis-responses',
    kind: 'derived',
    rule: 'count',
    inputs: [protocol('trigger')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Responses in the pathway', fr: 'Interventions du parcours' },
    help: {
      en: 'How many rows the crisis protocol of the practice model has.',
      fr: 'Combien de lignes a le protocole de crise du modèle de pratique.'
    }
  },
  {
    id: 'crisis-untested',
    kind: 'derived',
    rule: 'count',
    inputs: [{ ...protocol('trigger'), where: [{ column: 'tested-on', test: 'blank' }] }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Of these not tested', fr: 'Dont non mises à l’essai' },
    help: {
      en: 'How many of them have no day of a drill. Go-live needs none.',
      fr: 'Combien n’ont pas de date d’exercice. La mise en service n’en admet aucune.'
    }
  },
  {
    id: 'crisis-drilled-on',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [
      { ...protocol('tested-on'), order: 'tested-on', where: [{ column: 'tested-on', test: 'filled' }] },
      { column: 'crisis-tested-on' }
    ],
    result: { as: 'date' },
    label: { en: 'Day of the drill', fr: 'Jour de l’exercice' },
    help: {
      en: 'The day of the oldest drill in the crisis protocol; where there is none, the day that is typed here.',
      fr: 'Le jour du plus ancien exercice du protocole de crise; s’il n’y en a pas, celui qui est inscrit ici.'
    }
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
    inputs: [
      { column: 'hazards-at-4-or-5' },
      { column: 'hazards-not-rated' },
      { column: 'crisis-responses' },
      { column: 'crisis-untested' },
      { column: 'crisis-tested' }
    ],
    settings: {
      flags: [
        { id: 'closed-by-hazards', when: [{ column: 'hazards-at-4-or-5', test: 'above', value: 0 }] },
        { id: 'closed-until-rated', when: [{ column: 'hazards-not-rated', test: 'above', value: 0 }] },
        { id: 'closed-until-tested', when: [{ column: 'crisis-untested', test: 'above', value: 0 }] },
        { id: 'open', when: [{ column: 'crisis-responses', test: 'above', value: 0 }] },
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
