import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/logic-model'
import { links } from '../links'
import { themes } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { boxFlags, stages } from './lists'

const outcomes = ['outcome-short', 'outcome-medium', 'impact'] as const
const isStage = (...value: readonly string[]) => ({ column: 'column', test: 'is', value }) as const
const none = (column: 'leads-to-outputs' | 'leads-to-outcomes' | 'led-to-by' | 'indicators') =>
  ({ column, test: 'is', value: 0 }) as const
const leadsTo = (...to: readonly string[]) => ({ via: 'next', column: 'column', where: [isStage(...to)] }) as const

const flagged = (value: string) => ({ column: 'attention', test: 'is', value }) as const

const flags = [
  { id: 'orphan', when: [{ column: 'next', test: 'blank' }, none('led-to-by')] },
  { id: 'no-output', when: [isStage('activity'), none('leads-to-outputs')] },
  { id: 'no-outcome', when: [isStage('output'), none('leads-to-outcomes')] },
  { id: 'from-nowhere', when: [isStage('output', ...outcomes), none('led-to-by')] },
  { id: 'no-indicator', when: [isStage(...outcomes), none('indicators')] }
] as const satisfies readonly { readonly id: string; readonly when: readonly Condition[] }[]

const columns = [
  {
    id: 'column',
    kind: 'choice',
    options: stages,
    required: true,
    label: { en: 'Column', fr: 'Colonne' },
    help: {
      en: 'Where it stands between what goes in and what comes of it in the end.',
      fr: 'Où l’élément se situe entre ce qu’on investit et ce qui en résulte à la fin.'
    }
  },
  {
    id: 'text',
    kind: 'text',
    required: true,
    max: 200,
    width: 44,
    label: { en: 'What it says', fr: 'Contenu' },
    help: {
      en: 'One thing in a few words. Write an outcome as it will be, such as “People wait fewer days”.',
      fr: 'Une seule chose, en quelques mots. Écrivez un résultat tel qu’il sera, par exemple « Les gens attendent moins de jours ».'
    }
  },
  {
    id: 'next',
    kind: 'refs',
    to: [links.logicItem],
    label: { en: 'Leads to', fr: 'Mène à' },
    help: {
      en: 'What it brings about next: each is an arrow of the model. Arrows go from inputs towards impact.',
      fr: 'Ce qu’il amène ensuite : chacun est une flèche du modèle. Les flèches vont des intrants vers l’impact.'
    }
  },
  {
    id: 'theme',
    kind: 'choices',
    options: themes,
    label: { en: 'Conference theme', fr: 'Thème de la conférence' },
    help: { en: 'Which of the four themes it serves, if any.', fr: 'Lequel des quatre thèmes il sert, s’il y a lieu.' }
  },
  {
    id: 'indicator',
    kind: 'refs',
    to: [links.indicator],
    label: { en: 'Indicator', fr: 'Indicateur' },
    help: {
      en: 'How anyone would see it come true, picked from the evaluation plan.',
      fr: 'Comment on le verrait se réaliser, choisi dans le plan d’évaluation.'
    }
  },
  {
    id: 'assumption',
    kind: 'text',
    long: true,
    label: { en: 'Assumption', fr: 'Hypothèse' },
    help: {
      en: 'What must hold for the arrow to work, and could turn out wrong.',
      fr: 'Ce qui doit être vrai pour que la flèche tienne, et pourrait se révéler faux.'
    }
  },
  {
    id: 'led-to-by',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'item', by: 'next', column: 'text' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Arrows in', fr: 'Flèches entrantes' },
    help: { en: 'How many others lead to it.', fr: 'Combien d’autres y mènent.' }
  },
  {
    id: 'leads-to-outputs',
    kind: 'derived',
    rule: 'count',
    inputs: [leadsTo('output')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'To outputs', fr: 'Vers des extrants' },
    help: { en: 'How many outputs it leads to.', fr: 'À combien d’extrants il mène.' }
  },
  {
    id: 'leads-to-outcomes',
    kind: 'derived',
    rule: 'count',
    inputs: [leadsTo(...outcomes)],
    result: { as: 'number', decimals: 0 },
    label: { en: 'To outcomes', fr: 'Vers des résultats' },
    help: { en: 'How many outcomes it leads to.', fr: 'À combien de résultats il mène.' }
  },
  {
    id: 'earliest-next',
    kind: 'derived',
    rule: 'lowest',
    inputs: [{ via: 'next', column: 'column' }],
    result: { as: 'choice', options: stages },
    label: { en: 'Nearest column it leads to', fr: 'Colonne la plus proche où il mène' },
    help: {
      en: 'The first column that an arrow of it ends in. It should not lie behind.',
      fr: 'La première colonne où finit une de ses flèches. Elle ne devrait pas se trouver en arrière.'
    }
  },
  {
    id: 'indicators',
    kind: 'derived',
    rule: 'count',
    inputs: [{ column: 'indicator' }, { template: 'evaluation', table: 'indicator', by: 'logic', column: 'name' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Indicators', fr: 'Indicateurs' },
    help: {
      en: 'How many are picked here or point here from the evaluation plan; one that does both counts twice.',
      fr: 'Combien sont choisis ici ou y renvoient depuis le plan d’évaluation; celui qui fait les deux compte deux fois.'
    }
  },
  {
    id: 'attention',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [
      { column: 'column' },
      { column: 'next' },
      { column: 'led-to-by' },
      { column: 'leads-to-outputs' },
      { column: 'leads-to-outcomes' },
      { column: 'indicators' }
    ],
    settings: { flags },
    result: { as: 'choice', options: boxFlags },
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'The first thing that is missing around it, if anything is.',
      fr: 'La première chose qui manque autour de lui, s’il en manque une.'
    }
  }
] as const satisfies readonly Column[]

/** The boxes of the model, and the arrows between them. */
export const item = defineTable({
  id: 'item',
  title: { en: 'Logic model', fr: 'Modèle logique' },
  about: {
    en: 'Each row is one box of the model: something that goes in, is done, comes out or changes, and what it leads to.',
    fr: 'Chaque ligne est une case du modèle : ce qu’on investit, ce qu’on fait, ce qui en sort ou ce qui change, et où cela mène.'
  },
  example: examples.item,
  shape: 'rows',
  name: 'text',
  columns,
  views: [
    { ...everyColumn(columns), sort: [{ column: 'column' }] },
    {
      id: 'arrows',
      title: { en: 'Arrows', fr: 'Flèches' },
      kind: 'grid',
      columns: ['column', 'text', 'next', 'led-to-by', 'attention'],
      sort: [{ column: 'column' }]
    },
    {
      id: 'outcomes',
      title: { en: 'Outcomes and indicators', fr: 'Résultats et indicateurs' },
      kind: 'grid',
      columns: ['column', 'text', 'indicator', 'indicators', 'assumption'],
      where: [isStage(...outcomes)],
      sort: [{ column: 'column' }]
    },
    {
      ...forDocument,
      columns: ['column', 'text', 'next', 'theme', 'indicator', 'assumption'],
      sort: [{ column: 'column' }]
    }
  ],
  checks: [
    {
      id: 'orphan',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” stands alone: nothing leads to it and it leads to nothing.',
        fr: '« {row} » est isolé : rien n’y mène et il ne mène à rien.'
      },
      at: ['next', 'attention'],
      when: [flagged('orphan')]
    },
    {
      id: 'no-output',
      severity: 'warning',
      rule: 'row',
      words: { en: 'The activity “{row}” leads to no output.', fr: 'L’activité « {row} » ne mène à aucun extrant.' },
      at: ['next'],
      when: [flagged('no-output')]
    },
    {
      id: 'no-outcome',
      severity: 'warning',
      rule: 'row',
      words: { en: 'The output “{row}” leads to no outcome.', fr: 'L’extrant « {row} » ne mène à aucun résultat.' },
      at: ['next'],
      when: [flagged('no-outcome')]
    },
    {
      id: 'from-nowhere',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Nothing in the model brings about “{row}”.',
        fr: 'Rien dans le modèle n’amène « {row} ».'
      },
      at: ['column', 'text'],
      when: [flagged('from-nowhere')]
    },
    {
      id: 'no-indicator',
      severity: 'warning',
      rule: 'row',
      words: { en: 'The outcome “{row}” has no indicator.', fr: 'Le résultat « {row} » n’a pas d’indicateur.' },
      many: { en: '{count} outcomes have no indicator.', fr: '{count} résultats sont sans indicateur.' },
      at: ['indicator', 'indicators'],
      when: [isStage(...outcomes), none('indicators')]
    },
    {
      id: 'goes-back',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'An arrow of “{row}” goes back to an earlier column.',
        fr: 'Une flèche de « {row} » retourne à une colonne précédente.'
      },
      at: ['next', 'earliest-next'],
      when: [{ column: 'earliest-next', test: 'below', than: 'column' }]
    },
    {
      id: 'goes-round',
      severity: 'error',
      rule: 'loop',
      by: 'next',
      words: {
        en: 'The arrows from “{row}” come back to it.',
        fr: 'Les flèches qui partent de « {row} » y reviennent.'
      },
      at: ['next']
    }
  ]
})
