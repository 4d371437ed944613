import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn } from '../shared'
import { kept, principles } from './lists'

const principleColumns = [
  {
    id: 'principle',
    kind: 'choice',
    options: principles,
    width: 28,
    label: { en: 'Principle', fr: 'Principe' },
    help: { en: 'What working together asks for.', fr: 'Ce que demande le travail en commun.' }
  },
  {
    id: 'answer',
    kind: 'choice',
    options: kept,
    label: { en: 'Kept?', fr: 'Respecté?' },
    help: {
      en: 'Ask the people themselves, and take the answer of the least content.',
      fr: 'Demandez-le aux gens eux-mêmes, et retenez la réponse des moins satisfaits.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'Note', fr: 'Note' },
    help: { en: 'What shows it, or what would have to change.', fr: 'Ce qui le montre, ou ce qu’il faudrait changer.' }
  }
] as const satisfies readonly Column[]

/** Eight things that tell co-production from a meeting. */
export const principle = defineTable({
  id: 'principles',
  title: { en: 'Principles', fr: 'Principes' },
  about: {
    en: 'Each row is one of eight things that tell working together from holding meetings.',
    fr: 'Chaque ligne est une des huit choses qui distinguent le travail en commun d’une suite de réunions.'
  },
  shape: 'fixed',
  fixed: principles.map(({ id }) => ({ key: id, cells: { principle: id } })),
  name: 'principle',
  columns: principleColumns,
  views: [{ ...everyColumn(principleColumns), print: true }],
  checks: [
    {
      id: 'not-kept',
      severity: 'warning',
      rule: 'row',
      words: { en: 'A principle is not kept: {row}.', fr: 'Un principe n’est pas respecté : {row}.' },
      at: ['answer', 'note'],
      when: [{ column: 'answer', test: 'is', value: 'no' }]
    }
  ]
})
