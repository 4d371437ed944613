import type { Column, Option, Text } from '../../src/model/template'
import { links } from '../links'
import { level5 } from '../scales'
import { clusters } from './eric'
import { determinantStatus, priorityBands, startingPoints } from './lists'

const named = new Map<string, Text>(clusters.map(({ id, label }) => [id, label]))
const inWords = (ids: readonly string[], language: 'en' | 'fr') =>
  ids.map(id => named.get(id)?.[language] ?? id).join('; ')

/** Each starting point in words: the clusters to look in, in their order. */
const startingWords: readonly Option[] = startingPoints.map(({ id, clusters: ids }) => ({
  id,
  label: { en: inWords(ids, 'en'), fr: inWords(ids, 'fr') }
}))

const unresolved = { column: 'status', test: 'not', value: 'resolved' } as const

/** How much it matters, what is done about it, and what it hangs together with. */
export const weigh = [
  {
    id: 'impact',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Impact', fr: 'Incidence' },
    help: {
      en: 'How much it would hinder or help if nothing were done.',
      fr: 'À quel point cela nuirait ou aiderait si on ne faisait rien.'
    }
  },
  {
    id: 'changeability',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Changeability', fr: 'Possibilité de changement' },
    help: {
      en: 'How far the project could change it, or make use of it.',
      fr: 'À quel point le projet pourrait le changer, ou en tirer parti.'
    }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'impact' }, { column: 'changeability' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority', fr: 'Priorité' },
    help: {
      en: 'Impact times changeability, from 1 to 25.',
      fr: 'Incidence multipliée par possibilité de changement, de 1 à 25.'
    }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'priority' }, { setting: 'bands' }],
    result: { as: 'choice', options: priorityBands.map(({ id, label, tone }) => ({ id, label, tone })) },
    label: { en: 'What to do', fr: 'À faire' },
    help: {
      en: '15 and more: act now. 8 to 12: plan. 6 and less: watch.',
      fr: '15 et plus : agir. De 8 à 12 : planifier. 6 et moins : surveiller.'
    }
  },
  {
    id: 'starting-points',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'topic' }],
    settings: { pairs: startingPoints.map(({ id }) => [id, id] as const) },
    result: { as: 'choice', options: startingWords },
    label: { en: 'Where to look for strategies', fr: 'Où chercher des stratégies' },
    help: {
      en: 'Clusters of strategies that suit the topic, the likeliest first. A place to start, no more.',
      fr: 'Groupes de stratégies qui conviennent au sujet, le plus prometteur d’abord. Un point de départ, sans plus.'
    }
  },
  {
    id: 'strategies',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table: 'strategy',
        by: 'addresses',
        column: 'name',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Strategies', fr: 'Stratégies' },
    help: {
      en: 'How many strategies address it, cancelled ones left out.',
      fr: 'Combien de stratégies le visent, sans celles qui sont annulées.'
    }
  },
  {
    id: 'beyond-training',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table: 'strategy',
        by: 'addresses',
        column: 'name',
        where: [
          { column: 'status', test: 'not', value: 'cancelled' },
          { column: 'cluster', test: 'not', value: 'train-and-educate-stakeholders' }
        ]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Beyond training', fr: 'Autres que la formation' },
    help: {
      en: 'How many of them are more than training and education.',
      fr: 'Combien d’entre elles sont autre chose que de la formation.'
    }
  },
  {
    id: 'attention',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [
      { column: 'type' },
      { column: 'priority' },
      { column: 'strategies' },
      { column: 'beyond-training' },
      { column: 'topic' },
      { column: 'status' }
    ],
    settings: {
      flags: [
        {
          id: 'no-strategy',
          when: [
            { column: 'type', test: 'not', value: 'facilitator' },
            { column: 'priority', test: 'at-least', value: 15 },
            { column: 'strategies', test: 'is', value: 0 },
            unresolved
          ]
        },
        {
          id: 'training-only',
          when: [
            { column: 'topic', test: 'is', value: ['workload', 'interoperability', 'procedures', 'client-access'] },
            { column: 'strategies', test: 'above', value: 0 },
            { column: 'beyond-training', test: 'is', value: 0 },
            unresolved
          ]
        }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'no-strategy', label: { en: 'No strategy', fr: 'Sans stratégie' }, tone: 'danger' },
        { id: 'training-only', label: { en: 'Training only', fr: 'Formation seulement' }, tone: 'warn' }
      ]
    },
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'The first thing that needs seeing to: act now without a strategy, or only training where training will not do.',
      fr: 'La première chose à régler : agir sans stratégie, ou seulement de la formation là où elle ne suffira pas.'
    }
  },
  {
    id: 'related',
    kind: 'refs',
    to: [links.barrier],
    label: { en: 'Related', fr: 'Connexe' },
    help: {
      en: 'Others that it feeds or that feed it. Barriers rarely come alone.',
      fr: 'Les autres qu’il nourrit ou qui le nourrissent. Les obstacles viennent rarement seuls.'
    }
  },
  {
    id: 'linked-risk',
    kind: 'ref',
    to: [links.risk],
    label: { en: 'Linked risk', fr: 'Risque lié' },
    help: {
      en: 'The risk that it gives rise to, if it is in the register.',
      fr: 'Le risque auquel il donne lieu, s’il est au registre.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    options: determinantStatus,
    default: 'open',
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'Open until something gets better; resolved once it no longer counts.',
      fr: 'Ouvert tant que rien ne s’améliore; réglé une fois qu’il ne compte plus.'
    }
  }
] as const satisfies readonly Column[]
