import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { status } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { controlKinds } from './lists'

const columns = [
  {
    id: 'hazard',
    kind: 'ref',
    to: [links.hazard],
    required: true,
    label: { en: 'Hazard', fr: 'Danger' },
    help: { en: 'The hazard that it controls.', fr: 'Le danger qu’elle maîtrise.' }
  },
  {
    id: 'kind',
    kind: 'choice',
    required: true,
    options: controlKinds,
    label: { en: 'Kind', fr: 'Genre' },
    help: {
      en: 'Changing the tool is stronger than telling people to be careful.',
      fr: 'Changer l’outil vaut mieux que de demander aux gens d’être prudents.'
    }
  },
  {
    id: 'control',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Control', fr: 'Mesure de maîtrise' },
    help: {
      en: 'What is added, and how it makes the harm less likely or less serious.',
      fr: 'Ce qu’on ajoute, et comment cela rend le préjudice moins probable ou moins grave.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: {
      en: 'Who puts it in place and keeps it working.',
      fr: 'Qui la met en place et veille à ce qu’elle fonctionne.'
    }
  },
  {
    id: 'due',
    kind: 'date',
    label: { en: 'Due', fr: 'Échéance' },
    help: { en: 'The day by which it must be in place.', fr: 'Le jour où elle doit être en place.' }
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
    id: 'evidence',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'status', test: 'is', value: 'done' }],
    label: { en: 'Evidence', fr: 'Preuve' },
    help: {
      en: 'How it was shown to work: a test report, a drill, a screen, a list of those trained.',
      fr: 'Comment on a montré qu’elle fonctionne : rapport d’essai, exercice, écran, liste des personnes formées.'
    }
  },
  {
    id: 'task',
    kind: 'ref',
    to: [links.task],
    label: { en: 'Task', fr: 'Tâche' },
    help: {
      en: 'The task of the work plan that puts it in place.',
      fr: 'La tâche du plan de travail qui la met en place.'
    }
  }
] as const satisfies readonly Column[]

/** What is added to control a hazard. */
export const control = defineTable({
  id: 'hazard-control',
  title: { en: 'New controls', fr: 'Nouvelles mesures de maîtrise' },
  about: {
    en: 'Each row is one new control for a hazard, who puts it in place, and what shows that it works.',
    fr: 'Chaque ligne est une nouvelle mesure de maîtrise d’un danger, qui la met en place et ce qui montre qu’elle fonctionne.'
  },
  shape: 'rows',
  name: 'control',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['hazard', 'kind', 'control', 'owner', 'due', 'status', 'evidence'],
      sort: [{ column: 'hazard' }]
    }
  ],
  checks: [
    {
      id: 'control-overdue',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The due date of “{row}” has passed and it is not in place.',
        fr: 'L’échéance de « {row} » est passée et la mesure n’est pas en place.'
      },
      at: ['due', 'status'],
      when: [
        { column: 'due', test: 'before-today' },
        { column: 'status', test: 'not', value: ['done', 'cancelled'] }
      ]
    }
  ]
})
