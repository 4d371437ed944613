import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/lessons'
import { links } from '../links'
import { level5, status } from '../scales'
import { codeColumn, everyColumn, forDocument } from '../shared'

const open = { column: 'status', test: 'not', value: ['done', 'cancelled'] } as const

const columns = [
  codeColumn('IS'),
  {
    id: 'date',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day it came up.', fr: 'Le jour où l’enjeu est apparu.' }
  },
  {
    id: 'issue',
    kind: 'text',
    long: true,
    required: true,
    width: 40,
    label: { en: 'Issue', fr: 'Enjeu' },
    help: {
      en: 'What has happened or is happening now. What might happen belongs in the risk register.',
      fr: 'Ce qui s’est produit ou se produit maintenant. Ce qui pourrait arriver va au registre des risques.'
    }
  },
  {
    id: 'impact',
    kind: 'rating',
    scale: level5,
    label: { en: 'Impact', fr: 'Incidence' },
    help: { en: 'How much it hurts the project or people.', fr: 'À quel point le projet ou les gens en souffrent.' }
  },
  {
    id: 'urgency',
    kind: 'rating',
    scale: level5,
    label: { en: 'Urgency', fr: 'Urgence' },
    help: { en: 'How soon it must be dealt with.', fr: 'Le délai dans lequel il faut s’en occuper.' }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'impact' }, { column: 'urgency' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority', fr: 'Priorité' },
    help: { en: 'Impact times urgency, from 1 to 25.', fr: 'Incidence fois urgence, de 1 à 25.' }
  },
  {
    id: 'risk',
    kind: 'ref',
    to: [links.risk],
    label: { en: 'From risk', fr: 'Issu du risque' },
    help: {
      en: 'The risk that came true, if it was on the register.',
      fr: 'Le risque qui s’est réalisé, s’il était au registre.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'The one who sees it through.', fr: 'La personne qui s’en occupe jusqu’au bout.' }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    label: { en: 'Action', fr: 'Mesure' },
    help: { en: 'What is done about it, beginning with a verb.', fr: 'Ce qu’on y fait, en commençant par un verbe.' }
  },
  {
    id: 'due',
    kind: 'date',
    label: { en: 'Due', fr: 'Échéance' },
    help: { en: 'The day by which it must be settled.', fr: 'Le jour où ce doit être réglé.' }
  },
  {
    id: 'status',
    kind: 'choice',
    options: status,
    default: 'not-started',
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Where the work on it stands today.', fr: 'Où en est le travail aujourd’hui.' }
  },
  {
    id: 'closed-on',
    kind: 'date',
    requiredWhen: [{ column: 'status', test: 'is', value: 'done' }],
    label: { en: 'Closed on', fr: 'Fermé le' },
    help: { en: 'The day it was settled.', fr: 'Le jour où l’enjeu a été réglé.' }
  }
] as const satisfies readonly Column[]

/** What has gone wrong and is being dealt with. */
export const issue = defineTable({
  id: 'issue',
  title: { en: 'Issues', fr: 'Enjeux' },
  about: {
    en: 'Each row is something that has happened and needs settling, with one owner and a date.',
    fr: 'Chaque ligne est une chose qui s’est produite et qu’il faut régler, avec une personne responsable et une date.'
  },
  example: examples.issue,
  shape: 'rows',
  name: 'issue',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'open',
      title: { en: 'Open issues', fr: 'Enjeux ouverts' },
      kind: 'grid',
      columns: ['code', 'issue', 'priority', 'owner', 'action', 'due', 'status'],
      where: [open],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      ...forDocument,
      columns: ['code', 'date', 'issue', 'priority', 'owner', 'action', 'due', 'status'],
      sort: [{ column: 'priority', descending: true }]
    }
  ],
  checks: [
    {
      id: 'overdue',
      severity: 'warning',
      rule: 'row',
      words: { en: '“{row}” is overdue.', fr: '« {row} » est en retard.' },
      at: ['due'],
      when: [{ column: 'due', test: 'before-today' }, open]
    },
    {
      id: 'no-action',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nothing is done yet about “{row}”.', fr: 'Rien n’est encore fait au sujet de « {row} ».' },
      at: ['action'],
      when: [{ column: 'priority', test: 'at-least', value: 15 }, { column: 'action', test: 'blank' }, open]
    },
    {
      id: 'closed-before-raised',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” was closed before it came up.',
        fr: '« {row} » a été fermé avant d’être apparu.'
      },
      at: ['closed-on', 'date'],
      when: [{ column: 'closed-on', test: 'below', than: 'date' }]
    }
  ]
})
