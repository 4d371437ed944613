import type { Column, Condition } from '../../src/model/template'

const reserve = { column: 'category', test: 'is', value: 'contingency' } as const satisfies Condition
const work = { column: 'category', test: 'not', value: 'contingency' } as const satisfies Condition
const inKind = { column: 'in-kind', test: 'is', value: true } as const satisfies Condition
const recurrent = { column: 'type', test: 'is', value: 'recurrent' } as const satisfies Condition
const oneOff = { column: 'type', test: 'is', value: 'one-off' } as const satisfies Condition

/** The two figures to fill in, and what the lines come to. */
export const cost = [
  {
    id: 'ceiling',
    kind: 'money',
    label: { en: 'Budget ceiling', fr: 'Plafond budgétaire' },
    help: {
      en: 'The most that may be spent. Leave it blank where the charter of this workbook has it.',
      fr: 'Le plus qu’on puisse dépenser. Laissez vide si la charte de ce classeur le donne.'
    }
  },
  {
    id: 'expected-clients',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Expected clients', fr: 'Usagers attendus' },
    help: {
      en: 'How many people the whole of this budget is to serve.',
      fr: 'Combien de personnes l’ensemble de ce budget doit servir.'
    }
  },
  {
    id: 'charter-ceiling',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ template: 'charter', table: 'charter', column: 'budget-ceiling' }],
    result: { as: 'money' },
    label: { en: 'Ceiling in the charter', fr: 'Plafond de la charte' },
    help: {
      en: 'The budget ceiling of the project charter, where the workbook has one.',
      fr: 'Le plafond budgétaire de la charte de projet, si le classeur en a une.'
    }
  },
  {
    id: 'ceiling-in-force',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ column: 'charter-ceiling' }, { column: 'ceiling' }],
    result: { as: 'money' },
    label: { en: 'Ceiling that counts', fr: 'Plafond retenu' },
    help: {
      en: 'The ceiling of the charter; where there is none, the one that is typed here.',
      fr: 'Le plafond de la charte; s’il n’y en a pas, celui qui est inscrit ici.'
    }
  },
  {
    id: 'one-off',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work, oneOff] }],
    result: { as: 'money' },
    label: { en: 'One-off', fr: 'Ponctuel' },
    help: {
      en: 'All lines that are paid once, contingency left out.',
      fr: 'Tous les postes payés une fois, sans les imprévus.'
    }
  },
  {
    id: 'recurrent',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work, recurrent] }],
    result: { as: 'money' },
    label: { en: 'Recurrent', fr: 'Récurrent' },
    help: {
      en: 'All lines that come again, contingency left out.',
      fr: 'Tous les postes qui reviennent, sans les imprévus.'
    }
  },
  {
    id: 'subtotal',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work] }],
    result: { as: 'money' },
    label: { en: 'Subtotal', fr: 'Sous-total' },
    help: { en: 'All lines, contingency left out.', fr: 'Tous les postes, sans les imprévus.' }
  },
  {
    id: 'contingency',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [reserve] }],
    result: { as: 'money' },
    label: { en: 'Contingency', fr: 'Imprévus' },
    help: { en: 'All lines of the category contingency.', fr: 'Tous les postes de la catégorie « imprévus ».' }
  },
  {
    id: 'contingency-share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'contingency' }, { column: 'subtotal' }],
    result: { as: 'percent', decimals: 1 },
    label: { en: 'Contingency, %', fr: 'Imprévus, %' },
    help: {
      en: 'Contingency as a share of the subtotal. Below 5% the first surprise uses it up.',
      fr: 'Les imprévus en proportion du sous-total. Sous 5 %, la première surprise les épuise.'
    }
  },
  {
    id: 'total',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ column: 'subtotal' }, { column: 'contingency' }],
    result: { as: 'money' },
    label: { en: 'Total', fr: 'Total' },
    help: {
      en: 'Subtotal and contingency, what is given in kind included.',
      fr: 'Sous-total et imprévus, apports en nature compris.'
    }
  },
  {
    id: 'in-kind',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [inKind] }],
    result: { as: 'money' },
    label: { en: 'In kind', fr: 'En nature' },
    help: { en: 'What is given in time or goods.', fr: 'Ce qui est fourni en temps ou en biens.' }
  },
  {
    id: 'needed',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [{ column: 'in-kind', test: 'not', value: true }] }],
    result: { as: 'money' },
    label: { en: 'Money needed', fr: 'Argent nécessaire' },
    help: { en: 'The total less what is given in kind.', fr: 'Le total moins les apports en nature.' }
  },
  {
    id: 'headroom',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'ceiling-in-force' }, { column: 'needed' }],
    result: { as: 'money', signed: true },
    label: { en: 'Headroom', fr: 'Marge' },
    help: {
      en: 'The ceiling less the money needed. Below 0 the plan costs more than it may.',
      fr: 'Le plafond moins l’argent nécessaire. Sous 0, le plan coûte plus que permis.'
    }
  }
] as const satisfies readonly Column[]
