import type { Column } from '../../src/model/template'
import { statuses } from '../about'
import { defineTable } from '../define'
import { everyColumn } from '../shared'

const columns = [
  {
    id: 'clients-per-month',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Clients per month', fr: 'Clients par mois' },
    help: {
      en: 'How many people are in care with clinician time in one month.',
      fr: 'Combien de personnes reçoivent du temps d’intervenant en un mois.'
    }
  },
  {
    id: 'minutes-per-client',
    kind: 'number',
    min: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Minutes per client', fr: 'Minutes par client' },
    help: {
      en: 'Minutes that one client takes in a month, on average.',
      fr: 'Minutes que prend un client en un mois, en moyenne.'
    }
  },
  {
    id: 'available-minutes',
    kind: 'number',
    min: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Available minutes', fr: 'Minutes disponibles' },
    help: {
      en: 'Working minutes of one full-time clinician in a month. 85% of them are counted as usable, unless the sheet’s settings say otherwise.',
      fr: 'Minutes de travail d’un intervenant à temps plein en un mois. On en compte 85 % comme utilisables, à moins que les réglages de la feuille disent autrement.'
    }
  },
  {
    id: 'workload',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'clients-per-month' }, { column: 'minutes-per-client' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Minutes needed', fr: 'Minutes nécessaires' },
    help: { en: 'Clients times minutes per client.', fr: 'Clients multipliés par minutes par client.' }
  },
  {
    id: 'usable-minutes',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'available-minutes' }, { setting: 'usable' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Usable minutes', fr: 'Minutes utilisables' },
    help: {
      en: 'Available minutes times the usable share, 0.85 to begin with: leave, meetings and missed appointments take the rest.',
      fr: 'Minutes disponibles multipliées par la part utilisable, 0,85 au départ : congés, réunions et rendez-vous manqués prennent le reste.'
    }
  },
  {
    id: 'clinicians-needed',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'workload' }, { column: 'usable-minutes' }],
    result: { as: 'number', decimals: 1 },
    label: { en: 'Clinicians needed', fr: 'Intervenants nécessaires' },
    help: {
      en: 'Full-time clinicians: minutes needed divided by usable minutes.',
      fr: 'Intervenants à temps plein : minutes nécessaires divisées par minutes utilisables.'
    }
  },
  {
    id: 'clinicians-there',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'model-use', column: 'headcount', where: [{ column: 'use', test: 'not', value: 'not-used' }] }],
    result: { as: 'number', decimals: 1 },
    label: { en: 'Clinicians there', fr: 'Intervenants en place' },
    help: { en: 'All headcounts of the models in use.', fr: 'Tous les effectifs des modèles utilisés.' }
  },
  {
    id: 'clinicians-over',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'clinicians-there' }, { column: 'clinicians-needed' }],
    result: { as: 'number', decimals: 1, signed: true },
    label: { en: 'Clinicians over', fr: 'Intervenants en plus' },
    help: {
      en: 'There less needed. Below 0 people will wait.',
      fr: 'En place moins nécessaires. Sous 0, des gens attendront.'
    }
  },
  {
    id: 'capacity',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'step', column: 'capacity' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Capacity per month, all steps', fr: 'Capacité par mois, tous les paliers' },
    help: {
      en: 'How many people can start in a month, over all steps.',
      fr: 'Combien de personnes peuvent commencer en un mois, à tous les paliers.'
    }
  },
  {
    id: 'crisis-responses',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'crisis-protocol', column: 'trigger' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Crisis responses', fr: 'Interventions de crise' },
    help: {
      en: 'How many rows the crisis protocol has. It needs one at least.',
      fr: 'Combien de lignes a le protocole de crise. Il en faut au moins une.'
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
  }
] as const satisfies readonly Column[]

/** How many clinicians the pathway takes: one form. */
export const capacity = defineTable({
  id: 'capacity',
  title: { en: 'Capacity', fr: 'Capacité' },
  about: {
    en: 'How many clinicians the pathway takes, how many there are, and how many people can start.',
    fr: 'Combien d’intervenants demande le parcours, combien il y en a, et combien de personnes peuvent commencer.'
  },
  shape: 'form',
  name: 'clients-per-month',
  settings: { usable: 0.85 },
  settable: [
    {
      key: 'usable',
      from: 0.1,
      to: 1,
      decimals: 2,
      label: { en: 'Share of minutes that is usable', fr: 'Part utilisable des minutes' },
      help: {
        en: 'What is left for clients once leave, meetings and travel are taken off: 0.85 is 85%.',
        fr: 'Ce qui reste pour les clients une fois les congés, les réunions et les déplacements retirés : 0,85 correspond à 85 %.'
      }
    }
  ],
  columns,
  sections: [
    {
      title: { en: 'To fill in', fr: 'À remplir' },
      columns: ['clients-per-month', 'minutes-per-client', 'available-minutes']
    },
    {
      title: { en: 'Clinicians', fr: 'Intervenants' },
      columns: ['workload', 'usable-minutes', 'clinicians-needed', 'clinicians-there', 'clinicians-over']
    },
    { title: { en: 'Pathway', fr: 'Parcours' }, columns: ['capacity', 'crisis-responses', 'approval'] }
  ],
  views: [{ ...everyColumn(columns), kind: 'form', print: true }],
  checks: [
    {
      id: 'no-crisis-protocol',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The crisis protocol has no row yet: the service cannot be approved without one.',
        fr: 'Le protocole de crise n’a encore aucune ligne : le service ne peut être approuvé sans cela.'
      },
      at: ['crisis-responses'],
      when: [
        { column: 'crisis-responses', test: 'is', value: 0 },
        { column: 'approval', test: 'not', value: 'approved' }
      ]
    },
    {
      id: 'approved-without-crisis-protocol',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'This sheet is approved, yet the crisis protocol has no row.',
        fr: 'Cette feuille est approuvée, mais le protocole de crise n’a aucune ligne.'
      },
      at: ['crisis-responses', 'approval'],
      when: [
        { column: 'crisis-responses', test: 'is', value: 0 },
        { column: 'approval', test: 'is', value: 'approved' }
      ]
    },
    {
      id: 'too-few-clinicians',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'There are fewer clinicians than the pathway needs.',
        fr: 'Il y a moins d’intervenants que le parcours n’en demande.'
      },
      at: ['clinicians-over', 'clinicians-there'],
      when: [{ column: 'clinicians-over', test: 'below', value: 0 }]
    }
  ]
})
