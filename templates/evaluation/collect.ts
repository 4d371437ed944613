import type { Column } from '../../src/model/template'
import { links } from '../links'
import { rag } from '../scales'
import { instruments } from './instruments'
import { breakdowns, burdens, frequencies, sources } from './lists'

/** Values of everyone together: those of a subgroup are looked at on their own. */
const everyone = [{ column: 'subgroup', test: 'blank' }] as const

/** How an indicator's data come in, and how it stands. */
export const collect = [
  {
    id: 'instrument',
    kind: 'choice',
    options: instruments,
    other: true,
    label: { en: 'Instrument', fr: 'Instrument' },
    help: {
      en: 'The questionnaire or tool, if there is one. You may type another. Check its licence before use.',
      fr: 'Le questionnaire ou l’outil, s’il y en a un. Vous pouvez en taper un autre. Vérifiez sa licence avant l’usage.'
    }
  },
  {
    id: 'source',
    kind: 'choice',
    options: sources,
    other: true,
    label: { en: 'Data source', fr: 'Source de données' },
    help: {
      en: 'Where the figures are taken from. You may type another.',
      fr: 'D’où viennent les chiffres. Vous pouvez en taper une autre.'
    }
  },
  {
    id: 'method',
    kind: 'text',
    label: { en: 'Collection method', fr: 'Méthode de collecte' },
    help: {
      en: 'How they are collected, and at which moment.',
      fr: 'Comment on les recueille, et à quel moment.'
    }
  },
  {
    id: 'frequency',
    kind: 'choice',
    options: frequencies,
    label: { en: 'Frequency', fr: 'Fréquence' },
    help: {
      en: 'How often a new value is due. Past one and a half times that, data are overdue.',
      fr: 'À quelle fréquence une nouvelle valeur est attendue. Passé une fois et demie ce délai, les données sont en retard.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Responsible', fr: 'Responsable' },
    help: {
      en: 'The one who sees to it that values come in.',
      fr: 'La personne qui veille à ce que les valeurs arrivent.'
    }
  },
  {
    id: 'disagg',
    kind: 'choices',
    options: breakdowns,
    label: { en: 'Broken down by', fr: 'Ventilation' },
    help: {
      en: 'The groups that are also looked at apart, so that an average hides no one.',
      fr: 'Les groupes qu’on examine aussi séparément, pour qu’une moyenne ne cache personne.'
    }
  },
  {
    id: 'quality',
    kind: 'text',
    label: { en: 'Known limits', fr: 'Limites connues' },
    help: {
      en: 'What the figure leaves out or gets wrong.',
      fr: 'Ce que le chiffre laisse de côté ou fausse.'
    }
  },
  {
    id: 'burden',
    kind: 'choice',
    options: burdens,
    label: { en: 'Burden on respondents', fr: 'Fardeau' },
    help: {
      en: 'How long it takes those who answer, each time.',
      fr: 'Le temps que cela prend à ceux qui répondent, chaque fois.'
    }
  },
  {
    id: 'actual',
    kind: 'derived',
    rule: 'latest-related',
    inputs: [{ table: 'indicator-value', by: 'indicator', column: 'result', where: everyone, order: 'period-end' }],
    result: { as: 'number' },
    label: { en: 'Latest value', fr: 'Dernière valeur' },
    help: {
      en: 'The value of the latest period, for everyone together.',
      fr: 'La valeur de la dernière période, pour l’ensemble.'
    }
  },
  {
    id: 'actual-date',
    kind: 'derived',
    rule: 'latest-related',
    inputs: [{ table: 'indicator-value', by: 'indicator', column: 'period-end', where: everyone, order: 'period-end' }],
    result: { as: 'date' },
    label: { en: 'Latest value on', fr: 'Date de la dernière valeur' },
    help: { en: 'The end of the latest period.', fr: 'La fin de la dernière période.' }
  },
  {
    id: 'progress',
    kind: 'derived',
    rule: 'progress',
    inputs: [
      { column: 'measure' },
      { column: 'direction' },
      { column: 'baseline' },
      { column: 'actual' },
      { column: 'target' },
      { column: 'range-low' },
      { column: 'range-high' },
      { setting: 'tolerance' }
    ],
    result: {
      as: 'percent',
      decimals: 1,
      options: [{ id: 'not-applicable', label: { en: 'n/a', fr: 's. o.' } }]
    },
    label: { en: 'Progress to target', fr: 'Progrès vers la cible' },
    help: {
      en: 'How much of the way from baseline to target is done. It may be below 0 or above 100.',
      fr: 'La part du chemin parcourue de la valeur de départ à la cible. Elle peut être sous 0 ou au-dessus de 100.'
    }
  },
  {
    id: 'rag',
    kind: 'derived',
    rule: 'status',
    inputs: [
      { column: 'direction' },
      { column: 'progress' },
      { column: 'actual' },
      { column: 'target' },
      { column: 'range-low' },
      { column: 'range-high' },
      { column: 'baseline-date' },
      { column: 'target-date' },
      { column: 'actual-date' },
      { column: 'frequency' }
    ],
    result: { as: 'choice', options: rag },
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'Met, or progress held against the time that has gone by; grey where it cannot be said.',
      fr: 'Atteinte, ou le progrès comparé au temps écoulé; gris quand on ne peut pas le dire.'
    }
  }
] as const satisfies readonly Column[]
