import type { Column } from '../../src/model/template'
import { codeColumn } from '../shared'
import { categories, costTypes, years } from './lists'

/** What it is and what it will cost. */
export const planned = [
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
      en: 'How many units. A reserve of 8% is 0.08 of the subtotal.',
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
  }
] as const satisfies readonly Column[]
