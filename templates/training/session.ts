import { defineTable } from '../define'
import * as examples from '../examples/training'
import { everyColumn, forDocument } from '../shared'
import { held } from './held'
import { offer } from './offer'

const columns = [...offer, ...held] as const

/** What is offered to learn by, for whom and when, and what came of it. */
export const session = defineTable({
  id: 'session',
  title: { en: 'Sessions', fr: 'Séances' },
  about: {
    en: 'Each row is one session: what it teaches, to whom, how and when, and how many completed it.',
    fr: 'Chaque ligne est une séance : ce qu’elle enseigne, à qui, comment et quand, et combien l’ont terminée.'
  },
  example: examples.session,
  shape: 'rows',
  name: 'title',
  columns,
  sections: [
    {
      title: { en: 'What is offered', fr: 'Ce qui est offert' },
      columns: ['code', 'title', 'competencies', 'audience', 'mode', 'trainer', 'hours', 'date', 'capacity', 'cost']
    },
    {
      title: { en: 'What came of it', fr: 'Ce qui en est ressorti' },
      columns: ['status', 'registered', 'completed', 'completion', 'evaluation', 'people', 'staff-time']
    }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'coming',
      title: { en: 'Coming up', fr: 'À venir' },
      kind: 'grid',
      columns: ['date', 'code', 'title', 'audience', 'mode', 'trainer', 'hours', 'registered', 'capacity'],
      where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }],
      sort: [{ column: 'date' }]
    },
    {
      ...forDocument,
      columns: [
        'code',
        'title',
        'audience',
        'mode',
        'date',
        'hours',
        'registered',
        'completed',
        'completion',
        'status'
      ],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'more-completed-than-registered',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'More people completed “{row}” than were registered.',
        fr: 'Plus de personnes ont terminé « {row} » qu’il n’y avait d’inscrits.'
      },
      many: {
        en: 'More people completed {count} sessions than were registered.',
        fr: 'Pour {count} séances, plus de personnes ont terminé qu’il n’y avait d’inscrits.'
      },
      at: ['completed', 'registered'],
      when: [{ column: 'completed', test: 'above', than: 'registered' }]
    },
    {
      id: 'over-capacity',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'More people are registered for “{row}” than it has places.',
        fr: 'Il y a plus d’inscrits à « {row} » que de places.'
      },
      many: {
        en: 'More people are registered for {count} sessions than they have places.',
        fr: 'Pour {count} séances, il y a plus d’inscrits que de places.'
      },
      at: ['registered', 'capacity'],
      when: [{ column: 'registered', test: 'above', than: 'capacity' }]
    },
    {
      id: 'not-recorded',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The day of “{row}” has passed, and it is not written how many completed it.',
        fr: 'La date de « {row} » est passée, et on n’a pas écrit combien l’ont terminée.'
      },
      many: {
        en: 'The days of {count} sessions have passed, and it is not written how many completed them.',
        fr: 'La date de {count} séances est passée, et on n’a pas écrit combien de personnes les ont terminées.'
      },
      at: ['completed', 'date'],
      when: [
        { column: 'date', test: 'before-today' },
        { column: 'completed', test: 'blank' },
        { column: 'status', test: 'not', value: 'cancelled' }
      ]
    },
    {
      id: 'no-practice',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'No session lets people practise: watching and reading alone seldom change what they do.',
        fr: 'Aucune séance ne permet de s’exercer : regarder et lire suffisent rarement à changer les façons de faire.'
      },
      at: ['mode'],
      where: [{ column: 'mode', test: 'is', value: ['workshop', 'simulation', 'shadowing', 'supervision'] }]
    }
  ]
})
