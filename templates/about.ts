import type { Option, Table } from '../src/model/template'
import { links } from './links'

/** How far along a sheet is. */
export const statuses = [
  { id: 'draft', label: { en: 'Draft', fr: 'Ébauche' }, tone: 'quiet' },
  { id: 'in-review', label: { en: 'In review', fr: 'En révision' }, tone: 'warn' },
  { id: 'approved', label: { en: 'Approved', fr: 'Approuvé' }, tone: 'ok' }
] as const satisfies readonly Option[]

/** The form that every template has: whose work it is, how far along, and when it is looked at again. */
export const about: Table = {
  id: 'about',
  title: { en: 'About this sheet', fr: 'À propos de cette feuille' },
  about: {
    en: 'Who prepared this sheet, how far along it is and when it is looked at again.',
    fr: 'Qui a préparé cette feuille, où elle en est et quand on la reverra.'
  },
  shape: 'form',
  name: 'version',
  columns: [
    {
      id: 'status',
      kind: 'choice',
      label: { en: 'Status', fr: 'État' },
      help: {
        en: 'How far along the sheet is. Approved means that the people who decide have agreed to it.',
        fr: 'Où en est la feuille. « Approuvé » veut dire que les personnes qui décident l’ont acceptée.'
      },
      default: 'draft',
      options: statuses
    },
    {
      id: 'version',
      kind: 'text',
      max: 40,
      label: { en: 'Version', fr: 'Version' },
      help: {
        en: 'A number or name that tells this version from the last one you shared, such as 1.2.',
        fr: 'Un numéro ou un nom qui distingue cette version de la dernière que vous avez diffusée, par exemple 1.2.'
      }
    },
    {
      id: 'prepared-by',
      kind: 'ref',
      to: [links.stakeholder],
      label: { en: 'Prepared by', fr: 'Préparé par' },
      help: {
        en: 'The person who keeps this sheet up to date, picked from the stakeholder map.',
        fr: 'La personne qui tient cette feuille à jour, choisie dans la cartographie des parties prenantes.'
      }
    },
    {
      id: 'last-reviewed',
      kind: 'date',
      label: { en: 'Last reviewed', fr: 'Dernière révision' },
      help: {
        en: 'The last day the team went through the whole sheet together.',
        fr: 'Le dernier jour où l’équipe a passé toute la feuille en revue.'
      }
    },
    {
      id: 'next-review',
      kind: 'date',
      label: { en: 'Next review', fr: 'Prochaine révision' },
      help: {
        en: 'The day the team will go through it again. It shows as overdue once that day has passed.',
        fr: 'Le jour où l’équipe la reverra. Elle paraît en retard une fois ce jour passé.'
      }
    },
    {
      id: 'notes',
      kind: 'text',
      long: true,
      label: { en: 'Notes', fr: 'Notes' },
      help: {
        en: 'Anything a reader should know first: what is not finished, what was left out, whom to ask.',
        fr: 'Ce qu’il faut savoir d’abord : ce qui n’est pas terminé, ce qui a été laissé de côté, à qui s’adresser.'
      }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'About this sheet', fr: 'À propos de cette feuille' },
      kind: 'form',
      columns: ['status', 'version', 'prepared-by', 'last-reviewed', 'next-review', 'notes'],
      print: true
    }
  ],
  checks: [
    {
      id: 'review-overdue',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The day set for the next review of this sheet has passed.',
        fr: 'La date fixée pour la prochaine révision de cette feuille est passée.'
      },
      at: ['next-review'],
      when: [{ column: 'next-review', test: 'before-today' }]
    }
  ]
}
