import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { codeColumn, everyColumn, forDocument } from '../shared'
import { categories, costTypes, lineStatus, years } from './lists'

const columns = [
  codeColumn('BL'),
  {
    id: 'category',
    kind: 'choice',
    required: true,
    options: categories,
    label: { en: 'Category', fr: 'Catégorie' },
    help: {
      en: 'What kind of cost it is. Go through the list: what is missing from it is what budgets forget.',
      fr: 'De quel genre de coût il s’agit. Parcourez la liste : ce qui y manque est ce que les budgets oublient.'
    }
  },
  {
    id: 'item',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Item', fr: 'Poste' },
    help: { en: 'What the money buys.', fr: 'Ce que l’argent achète.' }
  },
  {
    id: 'type',
    kind: 'choice',
    required: true,
    options: costTypes,
    label: { en: 'Type', fr: 'Type' },
    help: {
      en: 'Whether it is paid once or comes again. Recurrent costs decide whether the service lasts.',
      fr: 'S’il se paie une fois ou revient. Les coûts récurrents décident si le service dure.'
    }
  },
  {
    id: 'year',
    kind: 'choice',
    required: true,
    options: years,
    label: { en: 'Year', fr: 'Année' },
    help: {
      en: 'The year it is paid in. A cost that comes again has a line in each year.',
      fr: 'L’année où il se paie. Un coût qui revient a une ligne par année.'
    }
  },
  {
    id: 'unit',
    kind: 'text',
    max: 60,
    label: { en: 'Unit', fr: 'Unité' },
    help: {
      en: 'What is counted: a seat, an hour, a full-time position, a tablet.',
      fr: 'Ce qu’on compte : une place, une heure, un poste à temps plein, une tablette.'
    }
  },
  {
    id: 'quantity',
    kind: 'number',
    required: true,
    min: 0,
    label: { en: 'Quantity', fr: 'Quantité' },
    help: {
      en: 'How many units. A reserve of 8 % is 0.08 of the subtotal.',
      fr: 'Combien d’unités. Une réserve de 8 % est 0,08 du sous-total.'
    }
  },
  {
    id: 'unit-cost',
    kind: 'money',
    required: true,
    label: { en: 'Unit cost', fr: 'Coût unitaire' },
    help: { en: 'What one unit costs, taxes included.', fr: 'Ce que coûte une unité, taxes comprises.' }
  },
  {
    id: 'amount',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'quantity' }, { column: 'unit-cost' }],
    result: { as: 'money' },
    label: { en: 'Amount', fr: 'Montant' },
    help: { en: 'Quantity times unit cost, to the cent.', fr: 'Quantité multipliée par coût unitaire, au cent près.' }
  },
  {
    id: 'in-kind',
    kind: 'check',
    label: { en: 'In kind', fr: 'En nature' },
    help: {
      en: 'Given in time or goods, not in money. It counts as a cost, not as money to be found.',
      fr: 'Fourni en temps ou en biens, non en argent. C’est un coût, mais pas de l’argent à trouver.'
    }
  },
  {
    id: 'funding',
    kind: 'ref',
    to: [links.funding],
    label: { en: 'Funding source', fr: 'Source de financement' },
    help: { en: 'Where the money comes from.', fr: 'D’où vient l’argent.' }
  },
  {
    id: 'status',
    kind: 'choice',
    options: lineStatus,
    default: 'requested',
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Whether it is asked for, granted or paid.', fr: 'S’il est demandé, accordé ou payé.' }
  },
  {
    id: 'actual',
    kind: 'money',
    requiredWhen: [{ column: 'status', test: 'is', value: 'spent' }],
    label: { en: 'Actual', fr: 'Réel' },
    help: { en: 'What it came to in the end.', fr: 'Ce qu’il a coûté en fin de compte.' }
  },
  {
    id: 'variance',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'actual' }, { column: 'amount' }],
    result: { as: 'money', signed: true },
    label: { en: 'Variance', fr: 'Écart' },
    help: {
      en: 'Actual less amount: above 0 it cost more than planned.',
      fr: 'Réel moins montant : au-dessus de 0, il a coûté plus que prévu.'
    }
  },
  {
    id: 'variance-share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'variance' }, { column: 'amount' }],
    result: { as: 'percent', decimals: 1, signed: true },
    label: { en: 'Variance, %', fr: 'Écart, %' },
    help: { en: 'The variance as a share of the amount.', fr: 'L’écart en proportion du montant.' }
  },
  {
    id: 'for',
    kind: 'refs',
    to: [links.strategy, links.task, links.tool, links.riskAction, links.session],
    label: { en: 'Pays for', fr: 'Sert à' },
    help: {
      en: 'The strategy, task, tool, action or session that it pays for.',
      fr: 'La stratégie, la tâche, l’outil, la mesure ou la séance qu’il finance.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'How the figure was arrived at, and how sure it is.',
      fr: 'Comment on est arrivé à ce chiffre, et à quel point il est sûr.'
    }
  }
] as const satisfies readonly Column[]

/** The lines of the budget. */
export const line = defineTable({
  id: 'line',
  title: { en: 'Budget lines', fr: 'Postes du budget' },
  about: {
    en: 'Each row is one cost of one year: what is bought, how much of it, at what price, and who pays.',
    fr: 'Chaque ligne est un coût d’une année : ce qu’on achète, combien, à quel prix, et qui paie.'
  },
  shape: 'rows',
  name: 'item',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'plan',
      title: { en: 'Plan', fr: 'Prévision' },
      kind: 'grid',
      columns: [
        'code',
        'category',
        'item',
        'type',
        'year',
        'quantity',
        'unit',
        'unit-cost',
        'amount',
        'funding',
        'status'
      ],
      sort: [{ column: 'year' }, { column: 'category' }]
    },
    {
      id: 'actuals',
      title: { en: 'Plan against actual', fr: 'Prévu et réel' },
      kind: 'grid',
      columns: ['code', 'item', 'year', 'amount', 'actual', 'variance', 'variance-share', 'note'],
      where: [{ column: 'actual', test: 'filled' }],
      sort: [{ column: 'variance', descending: true }]
    },
    {
      ...forDocument,
      columns: ['code', 'category', 'item', 'type', 'year', 'quantity', 'unit-cost', 'amount', 'status'],
      sort: [{ column: 'year' }, { column: 'category' }]
    }
  ],
  checks: [
    {
      id: 'over-by-a-tenth',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” cost over 10 % more than planned.',
        fr: '« {row} » a coûté plus de 10 % de plus que prévu.'
      },
      at: ['actual', 'variance-share'],
      when: [{ column: 'variance-share', test: 'above', value: 10 }]
    },
    {
      id: 'no-funding',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No funding source is named for “{row}”.',
        fr: 'Aucune source de financement n’est nommée pour « {row} ».'
      },
      many: {
        en: '{count} budget lines have no funding source.',
        fr: '{count} postes budgétaires sont sans source de financement.'
      },
      at: ['funding'],
      when: [
        { column: 'funding', test: 'blank' },
        { column: 'in-kind', test: 'not', value: true }
      ]
    },
    {
      id: 'no-activity',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said what “{row}” pays for: no task, strategy, tool or session.',
        fr: 'On ne dit pas ce que « {row} » finance : aucune tâche, stratégie, technologie ou séance.'
      },
      many: {
        en: '{count} budget lines are not tied to any activity.',
        fr: '{count} postes budgétaires ne sont liés à aucune activité.'
      },
      at: ['for'],
      when: [
        { column: 'for', test: 'blank' },
        { column: 'category', test: 'not', value: 'contingency' }
      ],
      beside: ['workplan']
    },
    {
      id: 'no-honoraria',
      severity: 'warning',
      rule: 'some',
      words: {
        en: 'Nothing is set aside to pay people with lived experience.',
        fr: 'Rien n’est prévu pour rétribuer les personnes ayant un savoir expérientiel.'
      },
      at: ['category'],
      where: [{ column: 'category', test: 'is', value: 'engagement-and-honoraria' }]
    },
    {
      id: 'no-evaluation',
      severity: 'notice',
      rule: 'some',
      words: { en: 'Nothing is set aside for evaluation.', fr: 'Rien n’est prévu pour l’évaluation.' },
      at: ['category'],
      where: [{ column: 'category', test: 'is', value: 'evaluation' }]
    },
    {
      id: 'pilot-only',
      severity: 'warning',
      rule: 'some',
      words: {
        en: 'No recurrent cost is planned after year 1: what keeps the service running once the pilot is over?',
        fr: 'Aucun coût récurrent n’est prévu après l’année 1 : qu’est-ce qui fera durer le service après la mise à l’essai?'
      },
      at: ['year', 'type'],
      where: [
        { column: 'type', test: 'is', value: 'recurrent' },
        { column: 'year', test: 'at-least', value: 'year-2' }
      ]
    }
  ]
})
