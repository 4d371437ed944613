import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/practice-model'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { suitabilities } from './lists'

const suitabilityColumns = [
  {
    id: 'criterion',
    kind: 'text',
    required: true,
    max: 200,
    label: { en: 'Criterion', fr: 'Critère' },
    help: {
      en: 'Something about a person’s situation that decides whether this service fits: no names, no cases.',
      fr: 'Un élément de la situation d’une personne qui décide si le service lui convient : ni nom ni cas.'
    }
  },
  {
    id: 'suitability',
    kind: 'choice',
    required: true,
    options: suitabilities,
    label: { en: 'Suitability', fr: 'Admissibilité' },
    help: {
      en: 'Whether the service fits, fits with care, or does not.',
      fr: 'Si le service convient, convient avec prudence ou ne convient pas.'
    }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'suitability', test: 'is', value: ['caution', 'not-suitable'] }],
    label: { en: 'Action', fr: 'Mesure' },
    help: {
      en: 'What is done instead or as well: same-day clinical contact, another step, a call.',
      fr: 'Ce qu’on fait à la place ou en plus : contact clinique le jour même, autre palier, appel.'
    }
  }
] as const satisfies readonly Column[]

/** For whom the service is, and what is done for the others. */
export const suitability = defineTable({
  id: 'suitability',
  title: { en: 'Suitability', fr: 'Admissibilité' },
  about: {
    en: 'Each row is one criterion: for whom the service fits, and what those are offered for whom it does not.',
    fr: 'Chaque ligne est un critère : à qui le service convient, et ce qu’on offre à ceux à qui il ne convient pas.'
  },
  example: examples.suitability,
  shape: 'rows',
  name: 'criterion',
  columns: suitabilityColumns,
  views: [{ ...everyColumn(suitabilityColumns), print: true }],
  checks: []
})

const crisisColumns = [
  {
    id: 'trigger',
    kind: 'text',
    required: true,
    max: 200,
    label: { en: 'Trigger', fr: 'Déclencheur' },
    help: {
      en: 'What sets it off: words in a message, a score, a call, silence.',
      fr: 'Ce qui le déclenche : des mots dans un message, un score, un appel, un silence.'
    }
  },
  {
    id: 'who-responds',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Who responds', fr: 'Qui intervient' },
    help: { en: 'The person or team on duty.', fr: 'La personne ou l’équipe de garde.' }
  },
  {
    id: 'within',
    kind: 'number',
    required: true,
    min: 0,
    decimals: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Responds within', fr: 'Délai d’intervention' },
    help: {
      en: 'The most minutes until someone has reached the person.',
      fr: 'Le plus de minutes avant qu’on ait joint la personne.'
    }
  },
  {
    id: 'contact',
    kind: 'text',
    required: true,
    label: { en: 'Contact', fr: 'Contact' },
    help: {
      en: 'The line or service to call, not a private number.',
      fr: 'La ligne ou le service à appeler, et non un numéro personnel.'
    }
  },
  {
    id: 'hours',
    kind: 'text',
    required: true,
    label: { en: 'Hours covered', fr: 'Heures couvertes' },
    help: {
      en: 'When someone is there, and what users are told about the other hours.',
      fr: 'Quand quelqu’un est là, et ce qu’on dit aux usagers pour les autres heures.'
    }
  },
  {
    id: 'backup',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Backup', fr: 'Relève' },
    help: {
      en: 'Who takes over if the first one cannot be reached.',
      fr: 'Qui prend le relais si la première personne est injoignable.'
    }
  },
  {
    id: 'tested-on',
    kind: 'date',
    label: { en: 'Tested on', fr: 'Mis à l’essai le' },
    help: { en: 'The day of the last drill.', fr: 'Le jour du dernier exercice.' }
  }
] as const satisfies readonly Column[]

/** What happens when someone is in danger. */
export const crisis = defineTable({
  id: 'crisis-protocol',
  title: { en: 'Crisis protocol', fr: 'Protocole de crise' },
  about: {
    en: 'Each row is one trigger: who responds, how fast, at which hours, and who stands in.',
    fr: 'Chaque ligne est un déclencheur : qui intervient, en combien de temps, à quelles heures, et qui prend la relève.'
  },
  example: examples.crisisProtocol,
  shape: 'rows',
  name: 'trigger',
  columns: crisisColumns,
  views: [
    everyColumn(crisisColumns),
    {
      ...forDocument,
      columns: ['trigger', 'who-responds', 'within', 'contact', 'hours', 'backup', 'tested-on']
    }
  ],
  checks: [
    {
      id: 'crisis-not-tested',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The response to “{row}” has not been tested.',
        fr: 'L’intervention pour « {row} » n’a pas été mise à l’essai.'
      },
      at: ['tested-on'],
      when: [{ column: 'tested-on', test: 'blank' }]
    },
    {
      id: 'no-backup',
      severity: 'warning',
      rule: 'row',
      words: { en: 'No one stands in for the response to “{row}”.', fr: 'Personne n’assure la relève pour « {row} ».' },
      at: ['backup'],
      when: [{ column: 'backup', test: 'blank' }]
    }
  ]
})
