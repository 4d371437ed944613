import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/needs'
import { level5 } from '../scales'
import { intents, serviceTypes } from '../services'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'name',
    kind: 'text',
    required: true,
    label: { en: 'Service, tool or programme', fr: 'Service, outil ou programme' },
    help: { en: 'What it is called.', fr: 'Comment cela s’appelle.' }
  },
  {
    id: 'provider',
    kind: 'text',
    label: { en: 'Provider', fr: 'Fournisseur' },
    help: { en: 'Who offers it.', fr: 'Qui l’offre.' }
  },
  {
    id: 'type',
    kind: 'choice',
    options: serviceTypes,
    label: { en: 'Type', fr: 'Type' },
    help: { en: 'The kind it is closest to.', fr: 'Le type dont il est le plus proche.' }
  },
  {
    id: 'population',
    kind: 'text',
    label: { en: 'Population', fr: 'Population' },
    help: { en: 'Who it is for.', fr: 'À qui il s’adresse.' }
  },
  {
    id: 'reach',
    kind: 'text',
    label: { en: 'Reach', fr: 'Portée' },
    help: { en: 'How many use it, and where.', fr: 'Combien l’utilisent, et où.' }
  },
  {
    id: 'intent',
    kind: 'choice',
    options: intents,
    label: { en: 'Enabling or transformative', fr: 'Habilitante ou transformatrice' },
    help: {
      en: 'Whether it does existing tasks better or changes who is in control.',
      fr: 'Si elle fait mieux ce qui se fait déjà ou change qui a le contrôle.'
    }
  },
  {
    id: 'evidence-level',
    kind: 'choice',
    label: { en: 'Evidence level', fr: 'Niveau de preuve' },
    help: {
      en: 'The strongest evidence that it works, for people like yours.',
      fr: 'La preuve la plus solide de son efficacité, pour des gens comme les vôtres.'
    },
    options: [
      { id: 'none', label: { en: 'None', fr: 'Aucun' } },
      { id: 'opinion', label: { en: 'Opinion', fr: 'Avis' } },
      { id: 'observational', label: { en: 'Observational study', fr: 'Étude d’observation' } },
      { id: 'trial', label: { en: 'Trial', fr: 'Essai' } },
      { id: 'systematic-review', label: { en: 'Systematic review', fr: 'Revue systématique' } }
    ]
  },
  {
    id: 'cost',
    kind: 'money',
    label: { en: 'Cost', fr: 'Coût' },
    help: {
      en: 'What it costs a year, as far as you can tell.',
      fr: 'Ce qu’il coûte par année, autant que vous le sachiez.'
    }
  },
  {
    id: 'strengths',
    kind: 'text',
    long: true,
    label: { en: 'Strengths', fr: 'Forces' },
    help: {
      en: 'What it does well, according to those who use it.',
      fr: 'Ce qu’il fait bien, selon ceux qui l’utilisent.'
    }
  },
  {
    id: 'limits',
    kind: 'text',
    long: true,
    label: { en: 'Limits', fr: 'Limites' },
    help: {
      en: 'What it does not do, and for whom it does not work.',
      fr: 'Ce qu’il ne fait pas, et pour qui il ne convient pas.'
    }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source', fr: 'Source' },
    help: { en: 'Where to look it up again.', fr: 'Où le retrouver.' }
  },
  {
    id: 'relevance',
    kind: 'rating',
    scale: level5,
    label: { en: 'Relevance', fr: 'Pertinence' },
    help: {
      en: 'How much you can learn from it, or use of it.',
      fr: 'Ce que vous pouvez en apprendre ou en reprendre.'
    }
  }
] as const satisfies readonly Column[]

/** What there already is, here and elsewhere. */
export const scan = defineTable({
  id: 'scan-item',
  title: { en: 'Environmental scan', fr: 'Analyse de l’environnement' },
  about: {
    en: 'Each row is a service, tool or programme that exists already, here or elsewhere.',
    fr: 'Chaque ligne est un service, un outil ou un programme qui existe déjà, ici ou ailleurs.'
  },
  example: examples.scanItem,
  shape: 'rows',
  name: 'name',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['name', 'provider', 'type', 'evidence-level', 'strengths', 'limits', 'relevance'],
      sort: [{ column: 'relevance', descending: true }]
    }
  ],
  checks: [
    {
      id: 'relevant-without-evidence',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is thought relevant, and nothing is said of its evidence.',
        fr: '« {row} » est jugé pertinent, et rien n’est dit de ses preuves.'
      },
      at: ['evidence-level'],
      when: [
        { column: 'relevance', test: 'at-least', value: 4 },
        { column: 'evidence-level', test: 'blank' }
      ]
    }
  ]
})
