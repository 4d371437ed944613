import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { cycleDecisions } from './lists'

const columns = [
  {
    id: 'aim',
    kind: 'text',
    required: true,
    label: { en: 'Aim', fr: 'But' },
    help: {
      en: 'What you want to make better, for whom, by how much.',
      fr: 'Ce que vous voulez améliorer, pour qui et de combien.'
    }
  },
  {
    id: 'task',
    kind: 'ref',
    to: [links.task],
    label: { en: 'Task', fr: 'Tâche' },
    help: {
      en: 'The task of the plan that it belongs to, if any.',
      fr: 'La tâche du plan dont il fait partie, s’il y a lieu.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'Who runs the trial and reports on it.', fr: 'Qui mène l’essai et en rend compte.' }
  },
  {
    id: 'plan',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Plan', fr: 'Plan' },
    help: {
      en: 'The small change to try, where and with whom, and what you expect of it.',
      fr: 'Le petit changement à essayer, où et avec qui, et ce que vous en attendez.'
    }
  },
  {
    id: 'start',
    kind: 'date',
    label: { en: 'Start', fr: 'Début' },
    help: { en: 'The first day of the trial.', fr: 'Le premier jour de l’essai.' }
  },
  {
    id: 'end',
    kind: 'date',
    label: { en: 'End', fr: 'Fin' },
    help: {
      en: 'The day on which you look at what came of it. Days or weeks are best, not months.',
      fr: 'Le jour où vous regardez ce que cela a donné. Mieux vaut des jours ou des semaines que des mois.'
    }
  },
  {
    id: 'measure',
    kind: 'text',
    required: true,
    label: { en: 'Measure', fr: 'Mesure' },
    help: {
      en: 'The one figure or observation that will tell whether it worked.',
      fr: 'Le chiffre ou l’observation qui dira si cela fonctionne.'
    }
  },
  {
    id: 'indicator',
    kind: 'ref',
    to: [links.indicator],
    label: { en: 'Indicator', fr: 'Indicateur' },
    help: {
      en: 'The indicator of the evaluation plan that it should move, if any.',
      fr: 'L’indicateur du plan d’évaluation qu’il devrait faire bouger, s’il y a lieu.'
    }
  },
  {
    id: 'result',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'decision', test: 'filled' }],
    label: { en: 'Result', fr: 'Résultat' },
    help: { en: 'What happened, surprises included.', fr: 'Ce qui s’est passé, surprises comprises.' }
  },
  {
    id: 'decision',
    kind: 'choice',
    options: cycleDecisions,
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'What you do with what you learned.', fr: 'Ce que vous faites de ce que vous avez appris.' }
  }
] as const satisfies readonly Column[]

/** Small trials: plan, do, study, act. */
export const cycle = defineTable({
  id: 'cycle',
  title: { en: 'Improvement cycles', fr: 'Cycles d’amélioration' },
  about: {
    en: 'Each row is one small trial: what was tried, how it was measured, and whether it was kept.',
    fr: 'Chaque ligne est un petit essai : ce qu’on a essayé, comment on l’a mesuré et si on l’a gardé.'
  },
  shape: 'rows',
  name: 'aim',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['aim', 'plan', 'start', 'end', 'measure', 'result', 'decision', 'owner'],
      sort: [{ column: 'start' }]
    }
  ],
  checks: [
    {
      id: 'end-before-start',
      severity: 'error',
      rule: 'row',
      words: { en: '“{row}” ends before it starts.', fr: '« {row} » finit avant de commencer.' },
      at: ['end', 'start'],
      when: [{ column: 'end', test: 'below', than: 'start' }]
    },
    {
      id: 'cycle-not-decided',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The trial “{row}” is over, and it is not said whether to adopt, adapt or abandon.',
        fr: 'L’essai « {row} » est terminé, et on n’a pas dit s’il faut adopter, adapter ou abandonner.'
      },
      at: ['decision'],
      when: [
        { column: 'end', test: 'before-today' },
        { column: 'decision', test: 'blank' }
      ]
    }
  ]
})
