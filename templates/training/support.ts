import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn } from '../shared'

const columns = [
  {
    id: 'group',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Group', fr: 'Groupe' },
    help: { en: 'Who is supported.', fr: 'Qui est soutenu.' }
  },
  {
    id: 'super-user',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Super-user', fr: 'Superutilisateur' },
    help: {
      en: 'The colleague to ask first, close by and with time set aside for it.',
      fr: 'Le collègue à qui demander d’abord, tout près et avec du temps réservé pour cela.'
    }
  },
  {
    id: 'helpdesk',
    kind: 'text',
    label: { en: 'Helpdesk', fr: 'Centre d’assistance' },
    help: { en: 'How to reach it and when someone answers.', fr: 'Comment le joindre et quand on répond.' }
  },
  {
    id: 'supervision',
    kind: 'text',
    label: { en: 'Supervision', fr: 'Supervision' },
    help: {
      en: 'Who supervises their work online, and how often.',
      fr: 'Qui supervise leur travail en ligne, et à quelle fréquence.'
    }
  },
  {
    id: 'refresh-date',
    kind: 'date',
    label: { en: 'Refresh date', fr: 'Mise à niveau' },
    help: {
      en: 'The day of the next refresher. Put in a new date once it has been held.',
      fr: 'Le jour de la prochaine mise à niveau. Inscrivez une nouvelle date une fois qu’elle a eu lieu.'
    }
  }
] as const satisfies readonly Column[]

/** What stays in place once the training is over. */
export const support = defineTable({
  id: 'support',
  title: { en: 'Support afterwards', fr: 'Soutien par la suite' },
  about: {
    en: 'Each row is one group and what it can count on after the training: whom to ask, and when it is refreshed.',
    fr: 'Chaque ligne est un groupe et ce sur quoi il peut compter après la formation : à qui demander, et quand a lieu la mise à niveau.'
  },
  shape: 'rows',
  key: ['group'],
  name: 'group',
  columns,
  views: [{ ...everyColumn(columns), print: true }],
  checks: [
    {
      id: 'refresher-overdue',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The day of the refresher for “{row}” has passed.',
        fr: 'La date de la mise à niveau de « {row} » est passée.'
      },
      many: {
        en: 'The days of the refresher for {count} groups have passed.',
        fr: 'La date de la mise à niveau de {count} groupes est passée.'
      },
      at: ['refresh-date'],
      when: [{ column: 'refresh-date', test: 'before-today' }]
    },
    {
      id: 'nobody-to-ask',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” have neither a super-user nor a helpdesk.',
        fr: '« {row} » : ni superutilisateur ni centre d’assistance.'
      },
      many: {
        en: '{count} groups have neither a super-user nor a helpdesk.',
        fr: '{count} groupes n’ont ni superutilisateur ni centre d’assistance.'
      },
      at: ['super-user', 'helpdesk'],
      when: [
        { column: 'super-user', test: 'blank' },
        { column: 'helpdesk', test: 'blank' }
      ]
    }
  ]
})
