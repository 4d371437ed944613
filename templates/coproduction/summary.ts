import type { Column } from '../../src/model/template'
import { defineTable } from '../define'

const columns = [
  {
    id: 'phases-at-involve',
    kind: 'derived',
    rule: 'portion',
    inputs: [
      { table: 'phase', column: 'phase', where: [{ column: 'level', test: 'at-least', value: 'involve' }] },
      { table: 'phase', column: 'phase' }
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Phases at involve or more', fr: 'Phases à « impliquer » ou plus' },
    help: {
      en: 'Of the six phases, the share in which people are at least involved.',
      fr: 'Des six phases, la part où les gens sont au moins impliqués.'
    }
  },
  {
    id: 'reported-back',
    kind: 'derived',
    rule: 'portion',
    inputs: [
      { table: 'participation', column: 'activity', where: [{ column: 'reported-back-on', test: 'filled' }] },
      { table: 'participation', column: 'activity' }
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Activities reported back', fr: 'Activités suivies d’une rétroaction' },
    help: {
      en: 'The share of activities of which people were told what became.',
      fr: 'La part des activités dont on a dit aux gens ce qu’on en a fait.'
    }
  },
  {
    id: 'honoraria',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'participation', column: 'honorarium' }],
    result: { as: 'money' },
    label: { en: 'Honoraria in all', fr: 'Total des rétributions' },
    help: {
      en: 'What all activities pay together: a line of the budget.',
      fr: 'Ce que paient toutes les activités ensemble : un poste du budget.'
    }
  },
  {
    id: 'groups-not-heard',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'group', column: 'group', where: [{ column: 'voice', test: 'is', value: 'not-heard' }] }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Groups not heard yet', fr: 'Groupes pas encore entendus' },
    help: {
      en: 'How many groups of the charter’s population have had no part.',
      fr: 'Combien de groupes de la population de la charte n’y ont pas eu part.'
    }
  },
  {
    id: 'learned',
    kind: 'text',
    long: true,
    label: { en: 'What we learned about working together', fr: 'Ce que nous avons appris sur le travail en commun' },
    help: {
      en: 'For the next project, in the words of those who took part.',
      fr: 'Pour le prochain projet, dans les mots de ceux qui ont participé.'
    }
  }
] as const satisfies readonly Column[]

export const summary = defineTable({
  id: 'summary',
  title: { en: 'How far it goes', fr: 'Où on en est' },
  about: {
    en: 'How much is decided together, and how much of it people hear back about.',
    fr: 'Ce qui se décide ensemble, et ce dont les gens ont des nouvelles.'
  },
  shape: 'form',
  name: 'learned',
  columns,
  views: [
    {
      id: 'all',
      title: { en: 'How far it goes', fr: 'Où on en est' },
      kind: 'form',
      columns: columns.map(({ id }) => id),
      print: true
    }
  ],
  checks: []
})
