import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { intentBands, marks } from './lists'

const columns = [
  {
    id: 'control',
    kind: 'choice',
    options: marks,
    required: true,
    label: { en: 'The person holds control', fr: 'La personne a le contrôle' },
    help: {
      en: 'They decide when and how to use it, what is shared and with whom.',
      fr: 'Elle décide quand et comment l’utiliser, de ce qui est communiqué et à qui.'
    }
  },
  {
    id: 'collaborative-role',
    kind: 'choice',
    options: marks,
    required: true,
    label: { en: 'Professionals collaborate', fr: 'Les professionnels collaborent' },
    help: {
      en: 'They work with the person rather than as the only expert in the room.',
      fr: 'Ils travaillent avec la personne plutôt qu’en seuls experts.'
    }
  },
  {
    id: 'self-care',
    kind: 'choice',
    options: marks,
    required: true,
    label: { en: 'Self-care is maximised', fr: 'Les autosoins sont favorisés' },
    help: {
      en: 'People can do as much for themselves as they want to and are able to.',
      fr: 'Les gens peuvent faire pour eux-mêmes tout ce qu’ils veulent et peuvent faire.'
    }
  },
  {
    id: 'governance',
    kind: 'choice',
    options: marks,
    required: true,
    label: { en: 'Governance is evident', fr: 'La gouvernance est manifeste' },
    help: {
      en: 'Anyone can see who answers for safety, quality and data.',
      fr: 'Chacun voit qui répond de la sécurité, de la qualité et des données.'
    }
  },
  {
    id: 'total',
    kind: 'derived',
    rule: 'sum',
    inputs: [
      { column: 'control' },
      { column: 'collaborative-role' },
      { column: 'self-care' },
      { column: 'governance' }
    ],
    settings: { fewest: 4 },
    result: { as: 'number', decimals: 0 },
    label: { en: 'Total, 0 to 8', fr: 'Total, de 0 à 8' },
    help: {
      en: 'Yes counts 2, partly 1, no 0. Blank until all four are answered.',
      fr: 'Oui compte 2, en partie 1, non 0. Vide tant que les quatre réponses ne sont pas données.'
    }
  },
  {
    id: 'intent',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'total' }, { setting: 'bands' }],
    result: { as: 'choice', options: intentBands.map(({ id, label, tone }) => ({ id, label, tone })) },
    label: { en: 'The technology is', fr: 'La technologie est' },
    help: {
      en: '0 to 2 enabling, 3 to 5 mixed, 6 to 8 transformative. Neither is better; they ask for different plans. The cut-offs are ours.',
      fr: 'De 0 à 2 habilitante, de 3 à 5 mixte, de 6 à 8 transformatrice. Aucune ne vaut mieux; elles demandent des plans différents. Les seuils sont les nôtres.'
    }
  },
  {
    id: 'intent-note',
    kind: 'text',
    long: true,
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'Why you answered so, and what you would want it to be.',
      fr: 'Pourquoi vous avez répondu ainsi, et ce que vous souhaiteriez.'
    }
  }
] as const satisfies readonly Column[]

/** What the technology is for: to do existing tasks better, or to change who is in control. */
export const intent = defineTable({
  id: 'tech-intent',
  title: { en: 'Enabling or transformative', fr: 'Habilitante ou transformatrice' },
  about: {
    en: 'Four questions that tell whether the technology does existing tasks better or changes how care works.',
    fr: 'Quatre questions qui disent si la technologie fait mieux ce qui se fait déjà ou change la façon de soigner.'
  },
  shape: 'form',
  name: 'intent-note',
  settings: { bands: intentBands },
  columns,
  views: [
    {
      id: 'all',
      title: { en: 'Enabling or transformative', fr: 'Habilitante ou transformatrice' },
      kind: 'form',
      columns: columns.map(({ id }) => id),
      print: true
    }
  ],
  checks: []
})
