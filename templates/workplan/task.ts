import { defineTable } from '../define'
import * as examples from '../examples/workplan'
import { everyColumn, forDocument } from '../shared'
import { follow } from './follow'
import { plan } from './plan'

const columns = [...plan, ...follow] as const
const open = { column: 'status', test: 'not', value: ['done', 'cancelled'] } as const

/** The plan itself: tasks, milestones and gates. */
export const task = defineTable({
  id: 'task',
  title: { en: 'Tasks and milestones', fr: 'Tâches et jalons' },
  about: {
    en: 'Each row is one task, milestone or gate: who answers for it, from when to when, and after what.',
    fr: 'Chaque ligne est une tâche, un jalon ou un point de décision : qui en répond, de quand à quand, et après quoi.'
  },
  example: examples.task,
  shape: 'rows',
  name: 'task',
  settings: { whole: 100, 'due-soon': 14 },
  settable: [
    {
      key: 'due-soon',
      from: 1,
      to: 90,
      label: { en: 'Days in which a task is due soon', fr: 'Jours où une tâche est à terminer bientôt' },
      help: {
        en: 'An open task that ends within as many days calls for attention.',
        fr: 'Une tâche ouverte qui se termine d’ici autant de jours demande de l’attention.'
      }
    }
  ],
  columns,
  sections: [
    {
      title: { en: 'What and who', fr: 'Quoi et qui' },
      columns: ['code', 'task', 'type', 'phase', 'part-of', 'owner', 'helpers']
    },
    {
      title: { en: 'When', fr: 'Quand' },
      columns: ['start', 'end', 'duration', 'predecessors', 'free-from', 'days-left']
    },
    {
      title: { en: 'How far', fr: 'Avancement' },
      columns: ['status', 'percent-done', 'pieces-done', 'progress', 'attention', 'gate-criteria']
    },
    {
      title: { en: 'What it hangs together with', fr: 'Ce à quoi elle se rattache' },
      columns: ['strategy', 'risk-action', 'budget', 'note']
    }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'schedule',
      title: { en: 'Schedule', fr: 'Échéancier' },
      kind: 'grid',
      columns: [
        'code',
        'task',
        'phase',
        'owner',
        'start',
        'end',
        'duration',
        'predecessors',
        'status',
        'progress',
        'attention'
      ],
      sort: [{ column: 'phase' }, { column: 'end' }]
    },
    {
      id: 'next-90-days',
      title: { en: 'Next 90 days', fr: 'Les 90 prochains jours' },
      kind: 'grid',
      columns: ['end', 'code', 'task', 'owner', 'status', 'progress', 'days-left', 'attention'],
      where: [{ column: 'days-left', test: 'at-most', value: 90 }, open],
      sort: [{ column: 'end' }]
    },
    {
      id: 'gates',
      title: { en: 'Milestones and gates', fr: 'Jalons et points de décision' },
      kind: 'grid',
      columns: ['end', 'code', 'task', 'type', 'owner', 'gate-criteria', 'status'],
      where: [{ column: 'type', test: 'is', value: ['milestone', 'gate'] }],
      sort: [{ column: 'end' }]
    },
    {
      ...forDocument,
      columns: ['code', 'task', 'phase', 'owner', 'start', 'end', 'predecessors', 'progress', 'status', 'attention'],
      says: ['type', 'duration', 'percent-done'],
      sort: [{ column: 'phase' }, { column: 'end' }]
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
      id: 'goes-round',
      severity: 'error',
      rule: 'loop',
      by: 'predecessors',
      words: {
        en: '“{row}” waits for itself: its predecessors lead back to it.',
        fr: '« {row} » s’attend elle-même : ses prédécesseurs ramènent à elle.'
      },
      at: ['predecessors']
    },
    {
      id: 'part-of-itself',
      severity: 'error',
      rule: 'loop',
      by: 'part-of',
      words: { en: '“{row}” is a part of itself.', fr: '« {row} » fait partie d’elle-même.' },
      at: ['part-of']
    },
    {
      id: 'starts-too-early',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” starts before its predecessors have ended.',
        fr: '« {row} » commence avant la fin de ses prédécesseurs.'
      },
      at: ['start', 'predecessors'],
      when: [{ column: 'start', test: 'at-most', than: 'free-from' }, open]
    },
    {
      id: 'falls-too-early',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” falls before its predecessors have ended.',
        fr: '« {row} » tombe avant la fin de ses prédécesseurs.'
      },
      at: ['end', 'predecessors'],
      when: [{ column: 'end', test: 'below', than: 'free-from' }, { column: 'start', test: 'blank' }, open]
    },
    {
      id: 'late',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The end of “{row}” has passed and it is not done.',
        fr: 'La date de fin de « {row} » est passée et la tâche n’est pas terminée.'
      },
      at: ['end', 'status'],
      when: [{ column: 'end', test: 'before-today' }, open]
    },
    {
      id: 'done-but-not-all',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is marked done, yet its progress is below 100%.',
        fr: '« {row} » est marquée terminée, mais son avancement est inférieur à 100 %.'
      },
      at: ['percent-done', 'status'],
      when: [
        { column: 'status', test: 'is', value: 'done' },
        { column: 'progress', test: 'below', value: 100 }
      ]
    },
    {
      id: 'no-gate',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'The plan has no gate yet: a day on which someone decides whether to go live.',
        fr: 'Le plan n’a pas encore de point de décision : un jour où quelqu’un décide de la mise en service.'
      },
      at: ['type'],
      where: [{ column: 'type', test: 'is', value: 'gate' }]
    }
  ]
})
