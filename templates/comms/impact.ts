import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { level5 } from '../scales'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'group',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Group', fr: 'Groupe' },
    help: { en: 'Whose days will be different.', fr: 'Ceux dont les journées changeront.' }
  },
  {
    id: 'what-changes',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'What changes', fr: 'Ce qui change' },
    help: {
      en: 'What they will do, stop doing or do without, as they would put it.',
      fr: 'Ce qu’ils feront, cesseront de faire ou n’auront plus, dans leurs mots.'
    }
  },
  {
    id: 'size',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Size of the change', fr: 'Ampleur du changement' },
    help: { en: 'How much of their usual day it touches.', fr: 'La part de leur journée habituelle qu’il touche.' }
  },
  {
    id: 'benefit-seen',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Benefit seen', fr: 'Avantage perçu' },
    help: {
      en: 'How much good they themselves see in it today. Ask them.',
      fr: 'Le bien qu’eux-mêmes y voient aujourd’hui. Demandez-leur.'
    }
  },
  {
    id: 'benefit-not-seen',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ setting: 'one-above-the-most' }, { column: 'benefit-seen' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Benefit not seen', fr: 'Avantage non perçu' },
    help: { en: '6 less the benefit seen: from 1 to 5.', fr: '6 moins l’avantage perçu : de 1 à 5.' }
  },
  {
    id: 'support-need',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'size' }, { column: 'benefit-not-seen' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Support need', fr: 'Besoin de soutien' },
    help: {
      en: 'Size times the benefit not seen, up to 25: a large change that people see little good in needs most support.',
      fr: 'Ampleur multipliée par l’avantage non perçu, jusqu’à 25 : un grand changement où l’on voit peu de bien demande le plus de soutien.'
    }
  },
  {
    id: 'worry',
    kind: 'text',
    long: true,
    label: { en: 'Worry', fr: 'Inquiétude' },
    help: {
      en: 'What they fear, as a group: colder care, more work, being watched. Name nobody.',
      fr: 'Ce que le groupe craint : des soins plus froids, plus de travail, être surveillé. Ne nommez personne.'
    }
  },
  {
    id: 'support-offered',
    kind: 'text',
    long: true,
    label: { en: 'Support offered', fr: 'Soutien offert' },
    help: {
      en: 'What they get to cope with it: time, a person to ask, training, a lighter caseload.',
      fr: 'Ce qu’ils reçoivent pour y faire face : du temps, quelqu’un à qui demander, de la formation, une charge allégée.'
    }
  },
  {
    id: 'readiness',
    kind: 'ref',
    to: [links.readinessDomain],
    label: { en: 'Readiness', fr: 'État de préparation' },
    help: {
      en: 'The domain of the readiness assessment in which it shows.',
      fr: 'Le domaine de l’évaluation de l’état de préparation où cela paraît.'
    }
  }
] as const satisfies readonly Column[]

/** What becomes different for whom, and who needs support. */
export const impact = defineTable({
  id: 'change-impact',
  title: { en: 'Effects of the change', fr: 'Effets du changement' },
  about: {
    en: 'Each row is one group and what becomes different for it, how much good it sees in that, and its support.',
    fr: 'Chaque ligne est un groupe et ce qui change pour lui, le bien qu’il y voit et le soutien qu’il reçoit.'
  },
  shape: 'rows',
  name: 'group',
  settings: { 'one-above-the-most': 6 },
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['group', 'what-changes', 'size', 'benefit-seen', 'support-need', 'worry', 'support-offered'],
      sort: [{ column: 'support-need', descending: true }]
    }
  ],
  checks: [
    {
      id: 'no-support',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” face a large change that they see little good in, and no support is offered.',
        fr: '« {row} » : un grand changement où l’on voit peu de bien, et aucun soutien n’est offert.'
      },
      many: {
        en: '{count} groups face a large change that they see little good in, and no support is offered.',
        fr: '{count} groupes vivent un grand changement où ils voient peu de bien, et aucun soutien n’est offert.'
      },
      at: ['support-offered', 'support-need'],
      when: [
        { column: 'support-need', test: 'at-least', value: 15 },
        { column: 'support-offered', test: 'blank' }
      ]
    },
    {
      id: 'worry-not-heard',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'Much changes for “{row}”, and it is not written what worries them.',
        fr: 'Beaucoup de choses changent pour « {row} », et on n’a pas écrit ce qui les inquiète.'
      },
      many: {
        en: 'Much changes for {count} groups, and it is not written what worries them.',
        fr: 'Beaucoup de choses changent pour {count} groupes, et on n’a pas écrit ce qui les inquiète.'
      },
      at: ['worry'],
      when: [
        { column: 'size', test: 'at-least', value: 4 },
        { column: 'worry', test: 'blank' }
      ]
    }
  ]
})
