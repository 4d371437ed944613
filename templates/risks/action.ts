import { defineTable } from '../define'
import * as examples from '../examples/risks'
import { links } from '../links'
import { status } from '../scales'

/** What is still to be done about a risk. */
export const action = defineTable({
  id: 'risk-action',
  title: { en: 'Actions', fr: 'Mesures' },
  about: {
    en: 'Each row is one thing still to be done about a risk, with who does it and by when.',
    fr: 'Chaque ligne est une chose qui reste à faire pour un risque, avec la personne qui s’en charge et l’échéance.'
  },
  example: examples.riskAction,
  shape: 'rows',
  name: 'action',
  columns: [
    {
      id: 'risk',
      kind: 'ref',
      to: [links.risk],
      required: true,
      label: { en: 'Risk', fr: 'Risque' },
      help: { en: 'The risk that this action is for.', fr: 'Le risque que vise cette mesure.' }
    },
    {
      id: 'action',
      kind: 'text',
      long: true,
      required: true,
      label: { en: 'Action', fr: 'Mesure' },
      help: {
        en: 'What will be done, beginning with a verb, so that anyone can tell when it is finished.',
        fr: 'Ce qui sera fait, en commençant par un verbe, pour que chacun sache quand c’est terminé.'
      }
    },
    {
      id: 'owner',
      kind: 'ref',
      to: [links.stakeholder],
      required: true,
      label: { en: 'Owner', fr: 'Responsable' },
      help: { en: 'The one person or group who will get it done.', fr: 'La personne ou le groupe qui s’en chargera.' }
    },
    {
      id: 'due',
      kind: 'date',
      required: true,
      label: { en: 'Due', fr: 'Échéance' },
      help: {
        en: 'The day by which it must be done. It shows as overdue once that day has passed.',
        fr: 'Le jour où ce doit être fait. La mesure paraît en retard une fois ce jour passé.'
      }
    },
    {
      id: 'status',
      kind: 'choice',
      options: status,
      default: 'not-started',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Where the work stands today.', fr: 'Où en est le travail aujourd’hui.' }
    },
    {
      id: 'done-on',
      kind: 'date',
      requiredWhen: [{ column: 'status', test: 'is', value: 'done' }],
      label: { en: 'Done on', fr: 'Terminée le' },
      help: { en: 'The day it was finished.', fr: 'Le jour où elle a été terminée.' }
    },
    {
      id: 'expected-effect',
      kind: 'choice',
      label: { en: 'Expected effect', fr: 'Effet attendu' },
      help: {
        en: 'Which of the two ratings it should bring down once it is done.',
        fr: 'Laquelle des deux cotes elle devrait abaisser une fois terminée.'
      },
      options: [
        { id: 'lowers-likelihood', label: { en: 'Lowers likelihood', fr: 'Réduit la vraisemblance' } },
        { id: 'lowers-consequence', label: { en: 'Lowers consequence', fr: 'Réduit la conséquence' } },
        { id: 'both', label: { en: 'Both', fr: 'Les deux' } }
      ]
    },
    {
      id: 'cost',
      kind: 'money',
      label: { en: 'Cost', fr: 'Coût' },
      help: { en: 'What it will cost, staff time left out.', fr: 'Ce qu’elle coûtera, sans le temps du personnel.' }
    },
    {
      id: 'percent-done',
      kind: 'number',
      min: 0,
      max: 100,
      decimals: 0,
      unit: { en: '%', fr: '%' },
      label: { en: '% done', fr: '% réalisé' },
      help: { en: 'How much of it is done, from 0 to 100.', fr: 'La part déjà réalisée, de 0 à 100.' }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: ['risk', 'action', 'owner', 'due', 'status', 'percent-done', 'done-on', 'expected-effect', 'cost']
    },
    {
      id: 'to-do',
      title: { en: 'Still to do', fr: 'À faire' },
      kind: 'grid',
      columns: ['due', 'action', 'owner', 'risk', 'status', 'percent-done'],
      sort: [{ column: 'due' }],
      where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['risk', 'action', 'owner', 'due', 'status', 'percent-done', 'done-on', 'expected-effect', 'cost'],
      sort: [{ column: 'due' }],
      print: true
    }
  ],
  checks: [
    {
      id: 'action-overdue',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The due date of “{row}” has passed and it is not done.',
        fr: 'L’échéance de « {row} » est passée et la mesure n’est pas terminée.'
      },
      many: { en: '{count} actions are overdue.', fr: '{count} mesures sont en retard.' },
      at: ['due', 'status'],
      when: [
        { column: 'due', test: 'before-today' },
        { column: 'status', test: 'not', value: ['done', 'cancelled'] }
      ]
    },
    {
      id: 'done-but-not-all',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is marked done, yet its share done is below 100%.',
        fr: '« {row} » est marquée terminée, mais son pourcentage réalisé est inférieur à 100 %.'
      },
      at: ['percent-done', 'status'],
      when: [
        { column: 'status', test: 'is', value: 'done' },
        { column: 'percent-done', test: 'below', value: 100 }
      ]
    }
  ]
})
