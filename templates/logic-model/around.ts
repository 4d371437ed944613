import type { Column } from '../../src/model/template'
import { defineTable } from '../define'

const columns = [
  {
    id: 'situation',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Situation and need', fr: 'Situation et besoin' },
    help: {
      en: 'What is not as it should be, for whom, and how you know. The needs assessment has the figures.',
      fr: 'Ce qui n’est pas comme il le faudrait, pour qui, et comment vous le savez. L’analyse des besoins a les chiffres.'
    }
  },
  {
    id: 'assumptions',
    kind: 'text',
    long: true,
    label: { en: 'Assumptions', fr: 'Hypothèses' },
    help: {
      en: 'What the whole model takes for granted. Those of one arrow stand with its row.',
      fr: 'Ce que tout le modèle tient pour acquis. Celles d’une seule flèche sont avec sa ligne.'
    }
  },
  {
    id: 'external-factors',
    kind: 'text',
    long: true,
    label: { en: 'External factors', fr: 'Facteurs externes' },
    help: {
      en: 'What lies outside your hands and could help or hinder: laws, funding, other services, events.',
      fr: 'Ce qui échappe à votre volonté et pourrait aider ou nuire : lois, financement, autres services, événements.'
    }
  }
] as const satisfies readonly Column[]

/** The boxes beside the model. */
export const around = defineTable({
  id: 'around',
  title: { en: 'Around the model', fr: 'Autour du modèle' },
  about: {
    en: 'The need that the model starts from, what it takes for granted and what it cannot steer.',
    fr: 'Le besoin dont part le modèle, ce qu’il tient pour acquis et ce qu’il ne peut diriger.'
  },
  shape: 'form',
  name: 'situation',
  columns,
  views: [
    {
      id: 'all',
      title: { en: 'Around the model', fr: 'Autour du modèle' },
      kind: 'form',
      columns: columns.map(({ id }) => id),
      print: true
    }
  ],
  checks: [
    {
      id: 'no-assumptions',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The model names no assumption. What would have to be true for it to work?',
        fr: 'Le modèle ne nomme aucune hypothèse. Que faudrait-il pour qu’il tienne?'
      },
      at: ['assumptions'],
      when: [
        { column: 'situation', test: 'filled' },
        { column: 'assumptions', test: 'blank' }
      ]
    }
  ]
})
