import { defineTable } from '../define'
import { links } from '../links'
import { level5 } from '../scales'

/** Who is tied to whom. */
export const relationship = defineTable({
  id: 'relationship',
  title: { en: 'Relationships', fr: 'Relations' },
  about: {
    en: 'Optional. Each row is a tie between two stakeholders that matters to the project.',
    fr: 'Facultatif. Chaque ligne est un lien entre deux parties prenantes qui compte pour le projet.'
  },
  shape: 'rows',
  key: ['from', 'to', 'relation'],
  name: 'from',
  columns: [
    {
      id: 'from',
      kind: 'ref',
      to: [links.stakeholder],
      required: true,
      label: { en: 'From', fr: 'De' },
      help: {
        en: 'The one the tie starts from: who reports, influences or funds.',
        fr: 'Celui d’où part le lien : qui relève, influence ou finance.'
      }
    },
    {
      id: 'relation',
      kind: 'choice',
      required: true,
      label: { en: 'Relation', fr: 'Relation' },
      help: { en: 'What ties the first to the second.', fr: 'Ce qui lie le premier au second.' },
      options: [
        { id: 'reports-to', label: { en: 'Reports to', fr: 'Relève de' } },
        { id: 'influences', label: { en: 'Influences', fr: 'Influence' } },
        { id: 'funds', label: { en: 'Funds', fr: 'Finance' } },
        { id: 'partners-with', label: { en: 'Partners with', fr: 'Partenaire de' } },
        { id: 'conflicts-with', label: { en: 'Conflicts with', fr: 'En conflit avec' } }
      ]
    },
    {
      id: 'to',
      kind: 'ref',
      to: [links.stakeholder],
      required: true,
      label: { en: 'To', fr: 'À' },
      help: { en: 'The one the tie leads to.', fr: 'Celui vers qui va le lien.' }
    },
    {
      id: 'strength',
      kind: 'rating',
      scale: level5,
      label: { en: 'Strength', fr: 'Force' },
      help: { en: 'How strong the tie is.', fr: 'À quel point le lien est fort.' }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: ['from', 'relation', 'to', 'strength'],
      print: true
    }
  ],
  checks: []
})
