import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { answers, everyColumn, forDocument } from '../shared'
import { groups, questions } from './questions'

const asked = { column: 'applies', test: 'not', value: false } as const

const columns = [
  {
    id: 'question',
    kind: 'choice',
    other: true,
    required: true,
    width: 60,
    options: questions.map(({ id, label }) => ({ id, label })),
    label: { en: 'Question', fr: 'Question' },
    help: {
      en: 'What is asked, in words of ours. Add the questions of your own law and policy.',
      fr: 'Ce qui est demandé, dans nos mots. Ajoutez les questions de votre loi et de votre politique.'
    }
  },
  {
    id: 'group',
    kind: 'choice',
    width: 30,
    required: true,
    options: groups,
    label: { en: 'Part', fr: 'Partie' },
    help: {
      en: 'The principle or subject that the question belongs to.',
      fr: 'Le principe ou le sujet dont relève la question.'
    }
  },
  {
    id: 'must',
    kind: 'check',
    label: { en: 'Must', fr: 'Essentielle' },
    help: {
      en: 'Whether the service should not start without a yes.',
      fr: 'Si le service ne devrait pas commencer sans un oui.'
    }
  },
  {
    id: 'applies',
    kind: 'check',
    default: true,
    label: { en: 'Applies', fr: 'S’applique' },
    help: {
      en: 'No where the question has no bearing on this service.',
      fr: 'Non si la question ne concerne pas ce service.'
    }
  },
  {
    id: 'answer',
    kind: 'choice',
    options: answers,
    label: { en: 'Answer', fr: 'Réponse' },
    help: {
      en: 'Unknown is an honest answer, and a thing to find out.',
      fr: '« Inconnu » est une réponse honnête, et une chose à éclaircir.'
    }
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'answer', test: 'is', value: 'yes' }, asked],
    label: { en: 'Evidence', fr: 'Preuve' },
    help: {
      en: 'What shows it: a clause, a policy, a test, with its date.',
      fr: 'Ce qui le montre : une clause, une politique, un essai, avec sa date.'
    }
  },
  {
    id: 'gap-action',
    kind: 'text',
    long: true,
    label: { en: 'Action on the gap', fr: 'Mesure corrective' },
    help: {
      en: 'What will be done until the answer is yes.',
      fr: 'Ce qui sera fait jusqu’à ce que la réponse soit oui.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    requiredWhen: [{ column: 'gap-action', test: 'filled' }],
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'Who gets it done.', fr: 'Qui s’en charge.' }
  },
  {
    id: 'due',
    kind: 'date',
    requiredWhen: [{ column: 'gap-action', test: 'filled' }],
    label: { en: 'Due', fr: 'Échéance' },
    help: { en: 'The day by which it is done, before go-live.', fr: 'Le jour où c’est fait, avant la mise en service.' }
  },
  {
    id: 'risk',
    kind: 'ref',
    to: [links.risk],
    label: { en: 'Risk', fr: 'Risque' },
    help: {
      en: 'The risk that follows from a no, in the risk register.',
      fr: 'Le risque qui découle d’un non, au registre des risques.'
    }
  }
] as const satisfies readonly Column[]

/** The checklist. */
export const check = defineTable({
  id: 'check',
  title: { en: 'Checklist', fr: 'Liste de vérification' },
  about: {
    en: 'Each row is one question on privacy, security or online safety, with its answer and what shows it.',
    fr: 'Chaque ligne est une question de vie privée, de sécurité ou de sécurité en ligne, avec sa réponse et ce qui la prouve.'
  },
  shape: 'rows',
  starters: questions.map(({ id, group, must }) => ({ key: id, cells: { group, question: id, must, applies: true } })),
  name: 'question',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'open',
      title: { en: 'Not yet a yes', fr: 'Pas encore un oui' },
      kind: 'grid',
      columns: ['group', 'question', 'must', 'answer', 'gap-action', 'owner', 'due', 'risk'],
      where: [{ column: 'answer', test: 'not', value: 'yes' }, asked],
      sort: [{ column: 'must', descending: true }, { column: 'due' }]
    },
    {
      ...forDocument,
      columns: ['group', 'question', 'answer', 'evidence', 'gap-action', 'owner', 'due'],
      where: [asked]
    }
  ],
  checks: [
    {
      id: 'must-not-met',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” is a must and the answer is no or unknown: make it a risk.',
        fr: '« {row} » : question essentielle dont la réponse est non ou inconnue; faites-en un risque.'
      },
      at: ['risk', 'answer'],
      when: [
        { column: 'must', test: 'is', value: true },
        { column: 'answer', test: 'is', value: ['no', 'unknown'] },
        { column: 'risk', test: 'blank' },
        asked
      ]
    },
    {
      id: 'no-action',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Nothing is planned about “{row}”.',
        fr: 'Rien n’est prévu au sujet de « {row} ».'
      },
      at: ['gap-action'],
      when: [
        { column: 'answer', test: 'is', value: ['no', 'partly', 'unknown'] },
        { column: 'gap-action', test: 'blank' },
        asked
      ]
    },
    {
      id: 'action-overdue',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'What was to be done about “{row}” is overdue.',
        fr: 'Ce qui devait être fait au sujet de « {row} » est en retard.'
      },
      at: ['due', 'answer'],
      when: [
        { column: 'due', test: 'before-today' },
        { column: 'answer', test: 'not', value: 'yes' }
      ]
    }
  ]
})
