import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'concern',
    kind: 'text',
    required: true,
    width: 36,
    label: { en: 'Concern', fr: 'Préoccupation' },
    help: {
      en: 'What is said against it, in the words that were used. Leave out who said it.',
      fr: 'Ce qu’on dit contre, dans les mots employés. Ne dites pas qui l’a dit.'
    }
  },
  {
    id: 'barrier',
    kind: 'ref',
    to: [links.barrier],
    label: { en: 'Barrier', fr: 'Obstacle' },
    help: {
      en: 'The barrier that it belongs to. A concern that keeps coming back is one.',
      fr: 'L’obstacle auquel elle se rattache. Une préoccupation qui revient en est un.'
    }
  },
  {
    id: 'response',
    kind: 'text',
    long: true,
    label: { en: 'Response', fr: 'Réponse' },
    help: {
      en: 'What you answer, or what you change. “You are right” is a response.',
      fr: 'Ce que vous répondez, ou ce que vous changez. « Vous avez raison » est une réponse.'
    }
  },
  {
    id: 'by',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'By', fr: 'Par' },
    help: { en: 'Who gives the response.', fr: 'Qui donne la réponse.' }
  },
  {
    id: 'resolved',
    kind: 'check',
    label: { en: 'Resolved', fr: 'Réglé' },
    help: {
      en: 'Yes once those who raised it say that it is.',
      fr: 'Oui quand ceux qui l’ont soulevée disent qu’elle l’est.'
    }
  }
] as const satisfies readonly Column[]

/** What people say against it, and what is answered. */
export const resistance = defineTable({
  id: 'resistance',
  title: { en: 'Concerns and responses', fr: 'Préoccupations et réponses' },
  about: {
    en: 'Each row is one concern that people raise, what is answered or changed, and whether that settled it.',
    fr: 'Chaque ligne est une préoccupation soulevée, ce qu’on y répond ou y change, et si cela l’a réglée.'
  },
  shape: 'rows',
  name: 'concern',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'open',
      title: { en: 'Not resolved', fr: 'Non réglées' },
      kind: 'grid',
      columns: ['concern', 'barrier', 'response', 'by'],
      where: [{ column: 'resolved', test: 'not', value: true }]
    },
    { ...forDocument, columns: ['concern', 'response', 'by', 'resolved'] }
  ],
  checks: [
    {
      id: 'no-response',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The concern “{row}” has no response yet.',
        fr: 'La préoccupation « {row} » est encore sans réponse.'
      },
      many: { en: '{count} concerns have no response yet.', fr: '{count} préoccupations sont encore sans réponse.' },
      at: ['response'],
      when: [{ column: 'response', test: 'blank' }]
    },
    {
      id: 'nobody-answers',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said who gives the response to “{row}”.',
        fr: 'On ne dit pas qui donne la réponse à « {row} ».'
      },
      many: {
        en: 'It is not said who gives the response to {count} concerns.',
        fr: 'On ne dit pas qui donne la réponse à {count} préoccupations.'
      },
      at: ['by'],
      when: [
        { column: 'response', test: 'filled' },
        { column: 'by', test: 'blank' }
      ]
    }
  ]
})
