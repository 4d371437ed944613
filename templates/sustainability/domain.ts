import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { actionsIn, everyColumn, forDocument } from '../shared'
import { domains, setOf, sets, standingBands, standings } from './lists'
import { chosenSet, ofChosenSet } from './statement'

const ofStatements = (column: string) => ({ table: 'statement', by: 'domain', of: 'domain', column }) as const

const columns = [
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'One side of what makes a service last.', fr: 'Un des aspects de ce qui fait durer un service.' },
    width: 30
  },
  {
    id: 'set',
    kind: 'choice',
    options: sets,
    label: { en: 'Set', fr: 'Ensemble' },
    help: { en: 'Clinical or programme.', fr: 'Clinique ou programme.' }
  },
  {
    id: 'rated',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('rating')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Mean of the ratings', fr: 'Moyenne des cotes' },
    help: {
      en: 'The mean of its five statements; those nobody could answer are left out.',
      fr: 'La moyenne de ses cinq énoncés, sans ceux auxquels on n’a pas pu répondre.'
    }
  },
  {
    id: 'survey-mean',
    kind: 'number',
    min: 1,
    max: 7,
    label: { en: 'Mean from the instrument', fr: 'Moyenne de l’instrument' },
    help: {
      en: 'If you used CSAT or PSAT itself, type its mean here, from 1 to 7. It counts where nothing is rated.',
      fr: 'Si vous avez utilisé le CSAT ou le PSAT lui-même, inscrivez-en la moyenne, de 1 à 7. Elle compte si rien n’est coté.'
    }
  },
  {
    id: 'mean',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ column: 'rated' }, { column: 'survey-mean' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Mean', fr: 'Moyenne' },
    help: {
      en: 'What the domain comes to: the ratings, else the instrument.',
      fr: 'Ce que donne le domaine : les cotes, sinon l’instrument.'
    }
  },
  {
    id: 'standing',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'mean' }, { setting: 'bands' }],
    result: { as: 'choice', options: standings },
    label: { en: 'Strength or gap', fr: 'Force ou lacune' },
    help: {
      en: 'A gap under 3.5, a strength from 5.5 on. The cut-offs are ours.',
      fr: 'Une lacune sous 3,5, une force à partir de 5,5. Les seuils sont les nôtres.'
    }
  },
  {
    id: 'place',
    kind: 'derived',
    rule: 'rank',
    inputs: [{ column: 'mean' }, { table: 'domain-rating', by: 'set', of: 'set', column: 'mean' }],
    settings: { from: 'lowest' },
    result: { as: 'number', decimals: 0 },
    label: { en: 'Place from the lowest', fr: 'Rang à partir du plus bas' },
    help: {
      en: 'Its place among the domains of its set, 1 for the lowest. Equals share a place.',
      fr: 'Son rang parmi les domaines de son ensemble, 1 pour le plus bas. Les égaux partagent un rang.'
    }
  },
  {
    id: 'attention',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'place' }],
    settings: { flags: [{ id: 'lowest-two', when: [{ column: 'place', test: 'at-most', value: 2 }] }] },
    result: {
      as: 'choice',
      options: [
        { id: 'lowest-two', label: { en: 'Among the lowest two', fr: 'Parmi les deux plus bas' }, tone: 'warn' }
      ]
    },
    label: { en: 'Attention', fr: 'Attention' },
    help: { en: 'The two domains to work on first.', fr: 'Les deux domaines par lesquels commencer.' }
  },
  actionsIn('sustain-action'),
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'What lies behind it', fr: 'Ce qu’il y a derrière' },
    help: {
      en: 'Why it is strong or weak, in a sentence or two.',
      fr: 'Pourquoi c’est fort ou faible, en une ou deux phrases.'
    }
  },
  chosenSet
] as const satisfies readonly Column[]

/** How lasting each side is: what the radar draws. */
export const domainRating = defineTable({
  id: 'domain-rating',
  title: { en: 'Results by domain', fr: 'Résultats par domaine' },
  about: {
    en: 'Each row is one side of what makes a service last, and what its statements come to.',
    fr: 'Chaque ligne est un aspect de ce qui fait durer un service, et ce que donnent ses énoncés.'
  },
  shape: 'fixed',
  fixed: domains.map(({ id }) => ({ key: id, cells: { domain: id, set: setOf(id) } })),
  name: 'domain',
  settings: { bands: standingBands },
  columns,
  hideUnless: ofChosenSet,
  views: [
    everyColumn(columns),
    {
      id: 'in-use',
      title: { en: 'Set in use', fr: 'Ensemble utilisé' },
      kind: 'grid',
      columns: ['domain', 'mean', 'standing', 'place', 'attention', 'actions', 'note'],
      where: ofChosenSet
    },
    { ...forDocument, columns: ['domain', 'mean', 'standing', 'attention', 'actions', 'note'] }
  ],
  pictures: [
    {
      id: 'radar',
      kind: 'radar',
      title: { en: 'Sustainability', fr: 'Pérennité' },
      about: {
        en: 'How well each side would last, from 1 in the middle to 7 at the rim.',
        fr: 'À quel point chaque aspect tiendrait, de 1 au centre à 7 au bord.'
      },
      measures: [
        {
          column: 'mean',
          typed: { column: 'survey-mean', while: [{ column: 'rated', test: 'blank' }] }
        }
      ],
      from: 1,
      to: 7
    }
  ],
  checks: [
    {
      id: 'lowest-without-action',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is among the two lowest domains, and nothing is being done about it.',
        fr: '« {row} » est parmi les deux domaines les plus bas, et rien n’est fait à ce sujet.'
      },
      at: ['actions', 'mean'],
      when: [
        { column: 'attention', test: 'is', value: 'lowest-two' },
        { column: 'actions', test: 'is', value: 0 }
      ]
    },
    {
      id: 'gap-without-action',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is a gap, and nothing is being done about it.',
        fr: '« {row} » : lacune au sujet de laquelle rien n’est fait.'
      },
      at: ['actions', 'standing'],
      when: [
        { column: 'standing', test: 'is', value: 'gap' },
        { column: 'attention', test: 'blank' },
        { column: 'actions', test: 'is', value: 0 }
      ]
    },
    {
      id: 'typed-and-worked-out',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'A mean is typed for “{row}” although statements are rated; the one worked out is used.',
        fr: 'Une moyenne est inscrite pour « {row} » alors que des énoncés sont cotés; c’est la moyenne calculée qui sert.'
      },
      at: ['survey-mean'],
      when: [
        { column: 'rated', test: 'filled' },
        { column: 'survey-mean', test: 'filled' }
      ]
    }
  ]
})
