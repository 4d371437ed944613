import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { tiers } from './lists'
import { standardGroups, standards } from './standards'

/** What is for tier A is for B and C too; while no tier is chosen, all of them stand. */
const tierPairs = [
  ['*/', 'applies'],
  ['a/*', 'applies'],
  ['b/b', 'applies'],
  ['*/c', 'applies'],
  ['*/*', 'not-for-this-tier']
] as const

const applies = { column: 'applies', test: 'is', value: 'applies' } as const satisfies Condition

const checkColumns = [
  {
    id: 'standard',
    kind: 'choice',
    width: 50,
    options: standards.map(({ id, label }) => ({ id, label })),
    label: { en: 'Standard', fr: 'Norme' },
    help: {
      en: 'A NICE evidence standard, in short words of ours.',
      fr: 'Une norme de preuve de NICE, en quelques mots de notre cru.'
    }
  },
  {
    id: 'group',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'standard' }],
    settings: { pairs: standards.map(({ id, group }) => [id, group] as const) },
    result: { as: 'choice', options: standardGroups },
    label: { en: 'Group', fr: 'Groupe' },
    help: {
      en: 'Which of the five groups of standards it belongs to.',
      fr: 'Auquel des cinq groupes de normes elle appartient.'
    }
  },
  {
    id: 'from-tier',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'standard' }],
    settings: { pairs: standards.map(({ id, from }) => [id, from] as const) },
    result: { as: 'choice', options: tiers },
    label: { en: 'From tier', fr: 'À partir de la catégorie' },
    help: { en: 'The lowest tier that it is for.', fr: 'La plus basse catégorie qu’elle vise.' }
  },
  {
    id: 'applies',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'from-tier' }, { table: 'selection', column: 'tier' }],
    settings: { pairs: tierPairs },
    result: {
      as: 'choice',
      options: [
        { id: 'applies', label: { en: 'Applies', fr: 'S’applique' } },
        { id: 'not-for-this-tier', label: { en: 'Not for this tier', fr: 'Pas pour cette catégorie' }, tone: 'quiet' }
      ]
    },
    label: { en: 'Applies', fr: 'S’applique' },
    help: {
      en: 'Whether it is for the tier chosen under selection: 17 standards for A, 20 for B, all 21 for C.',
      fr: 'Si elle vise la catégorie choisie sous « Sélection » : 17 normes pour A, 20 pour B, les 21 pour C.'
    }
  },
  {
    id: 'answer',
    kind: 'choice',
    label: { en: 'Met?', fr: 'Respectée?' },
    help: { en: 'How far the chosen tool meets it.', fr: 'À quel point l’outil retenu la respecte.' },
    options: [
      { id: 'met', label: { en: 'Met', fr: 'Respectée' }, tone: 'ok' },
      { id: 'partly', label: { en: 'Partly', fr: 'En partie' }, tone: 'warn' },
      { id: 'not', label: { en: 'Not met', fr: 'Non respectée' }, tone: 'danger' },
      { id: 'not-applicable', label: { en: 'Not applicable', fr: 'Sans objet' }, tone: 'quiet' }
    ]
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'answer', test: 'is', value: ['met', 'partly'] }],
    label: { en: 'Evidence', fr: 'Preuve' },
    help: { en: 'What shows it, and where it can be read.', fr: 'Ce qui le montre, et où on peut le lire.' }
  }
] as const satisfies readonly Column[]

/** The 21 evidence standards, those of the chosen tier. */
export const esf = defineTable({
  id: 'esf-check',
  title: { en: 'Evidence standards (NICE)', fr: 'Normes de preuve (NICE)' },
  about: {
    en: 'Each row is one evidence standard; those that are not for the chosen tier are left out of the document.',
    fr: 'Chaque ligne est une norme de preuve; celles qui ne visent pas la catégorie choisie sont absentes du document.'
  },
  shape: 'fixed',
  fixed: standards.map(({ id }) => ({ key: id, cells: { standard: id } })),
  name: 'standard',
  columns: checkColumns,
  hideUnless: [applies],
  views: [
    everyColumn(checkColumns),
    { ...forDocument, columns: ['standard', 'group', 'answer', 'evidence'], where: [applies] }
  ],
  checks: []
})

const all = (where: readonly Condition[]) => ({ table: 'esf-check', column: 'standard', where }) as const
const counted = { column: 'answer', test: 'not', value: 'not-applicable' } as const satisfies Condition
const nasssOf = (is: string) =>
  ({ table: 'nasss', column: 'domain', where: [{ column: 'complexity', test: 'is', value: is }] }) as const

const selectionColumns = [
  {
    id: 'chosen',
    kind: 'ref',
    to: [links.tool],
    label: { en: 'Chosen option', fr: 'Option retenue' },
    help: {
      en: 'The option that the checks of this sheet are about.',
      fr: 'L’option que visent les vérifications de cette feuille.'
    }
  },
  {
    id: 'tier',
    kind: 'choice',
    options: tiers,
    label: { en: 'NICE tier', fr: 'Catégorie NICE' },
    help: {
      en: 'Decides which of the 21 evidence standards apply.',
      fr: 'Décide lesquelles des 21 normes de preuve s’appliquent.'
    }
  },
  {
    id: 'decided-by',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Decided by', fr: 'Décision de' },
    help: { en: 'Who took the decision, for the record.', fr: 'Qui a pris la décision, pour mémoire.' }
  },
  {
    id: 'decided-on',
    kind: 'date',
    label: { en: 'Decided on', fr: 'Décidé le' },
    help: { en: 'The day of the decision.', fr: 'Le jour de la décision.' }
  },
  {
    id: 'standards',
    kind: 'derived',
    rule: 'count',
    inputs: [all([applies])],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Standards that apply', fr: 'Normes applicables' },
    help: {
      en: 'How many evidence standards are for that tier.',
      fr: 'Combien de normes de preuve visent cette catégorie.'
    }
  },
  {
    id: 'standards-met',
    kind: 'derived',
    rule: 'portion',
    inputs: [all([applies, { column: 'answer', test: 'is', value: 'met' }]), all([applies, counted])],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Standards met', fr: 'Normes respectées' },
    help: {
      en: 'Of those that apply, the share that is met; what was marked not applicable is left out.',
      fr: 'Parmi celles qui s’appliquent, la part respectée; sans celles marquées sans objet.'
    }
  },
  {
    id: 'simple',
    kind: 'derived',
    rule: 'count',
    inputs: [nasssOf('simple')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Simple domains', fr: 'Domaines simples' },
    help: { en: 'How many of the seven domains are simple.', fr: 'Combien des sept domaines sont simples.' }
  },
  {
    id: 'complicated',
    kind: 'derived',
    rule: 'count',
    inputs: [nasssOf('complicated')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Complicated domains', fr: 'Domaines compliqués' },
    help: { en: 'How many of the seven domains are complicated.', fr: 'Combien des sept domaines sont compliqués.' }
  },
  {
    id: 'complex',
    kind: 'derived',
    rule: 'count',
    inputs: [nasssOf('complex')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Complex domains', fr: 'Domaines complexes' },
    help: {
      en: 'How many of the seven domains are complex. From 3 on, think of splitting or slowing the project.',
      fr: 'Combien des sept domaines sont complexes. À partir de 3, songez à diviser ou à ralentir le projet.'
    }
  }
] as const satisfies readonly Column[]

/** Which option was chosen, and what the checks of it come to: one form. */
export const selection = defineTable({
  id: 'selection',
  title: { en: 'Selection', fr: 'Sélection' },
  about: {
    en: 'Which option was chosen, by whom, and what the checks of it come to.',
    fr: 'Quelle option a été retenue, par qui, et ce que donnent ses vérifications.'
  },
  shape: 'form',
  name: 'chosen',
  columns: selectionColumns,
  views: [{ ...everyColumn(selectionColumns), kind: 'form', print: true }],
  checks: [
    {
      id: 'complex-project',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Three domains or more are complex: consider splitting the project or slowing it down.',
        fr: 'Trois domaines ou plus sont complexes : envisagez de diviser le projet ou de le ralentir.'
      },
      at: ['complex'],
      when: [{ column: 'complex', test: 'at-least', value: 3 }]
    },
    {
      id: 'chosen-without-tier',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'An option is chosen, and its NICE tier is not: all 21 standards stand.',
        fr: 'Une option est retenue, mais pas sa catégorie NICE : les 21 normes s’appliquent.'
      },
      at: ['tier'],
      when: [
        { column: 'chosen', test: 'filled' },
        { column: 'tier', test: 'blank' }
      ]
    }
  ]
})
