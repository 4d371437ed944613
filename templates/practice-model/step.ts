import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { careKinds, providers } from './lists'

const columns = [
  {
    id: 'level',
    kind: 'number',
    required: true,
    min: 1,
    max: 9,
    decimals: 0,
    label: { en: 'Step', fr: 'Palier' },
    help: {
      en: 'From 1, the lightest, to 9, the most intensive. Leave out the ones you do not have.',
      fr: 'De 1, le plus léger, à 9, le plus intensif. Laissez de côté ceux que vous n’avez pas.'
    }
  },
  {
    id: 'kind',
    kind: 'choice',
    width: 38,
    other: true,
    required: true,
    options: careKinds,
    label: { en: 'Kind of care', fr: 'Genre de soins' },
    help: { en: 'What is offered at this step.', fr: 'Ce qui est offert à ce palier.' }
  },
  {
    id: 'name',
    kind: 'text',
    max: 120,
    label: { en: 'Name here', fr: 'Nom chez vous' },
    help: { en: 'What the service is called where you work.', fr: 'Le nom du service chez vous.' }
  },
  {
    id: 'tool',
    kind: 'refs',
    to: [links.tool],
    label: { en: 'Tools', fr: 'Outils' },
    help: {
      en: 'The tools used at this step, from the technology assessment.',
      fr: 'Les outils utilisés à ce palier, d’après l’évaluation des technologies.'
    }
  },
  {
    id: 'who',
    kind: 'choices',
    options: providers,
    label: { en: 'Who delivers', fr: 'Qui l’offre' },
    help: { en: 'The providers who work at this step.', fr: 'Les intervenants qui travaillent à ce palier.' }
  },
  {
    id: 'entry',
    kind: 'text',
    long: true,
    label: { en: 'Entry rule', fr: 'Critère d’entrée' },
    help: {
      en: 'Who comes in here, by which score or judgement.',
      fr: 'Qui entre ici, selon quel score ou quel jugement.'
    }
  },
  {
    id: 'step-up',
    kind: 'text',
    long: true,
    label: { en: 'Step-up trigger', fr: 'Critère de passage au palier supérieur' },
    help: {
      en: 'What shows that more is needed, and who decides.',
      fr: 'Ce qui montre qu’il faut plus, et qui en décide.'
    }
  },
  {
    id: 'step-down',
    kind: 'text',
    long: true,
    label: { en: 'Step-down trigger', fr: 'Critère de passage au palier inférieur' },
    help: { en: 'What shows that less is enough.', fr: 'Ce qui montre que moins suffit.' }
  },
  {
    id: 'capacity',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Capacity per month', fr: 'Capacité par mois' },
    help: {
      en: 'How many people can start here in a month.',
      fr: 'Combien de personnes peuvent commencer ici en un mois.'
    }
  },
  {
    id: 'wait-target',
    kind: 'number',
    min: 0,
    decimals: 0,
    unit: { en: 'days', fr: 'jours' },
    label: { en: 'Wait target', fr: 'Cible d’attente' },
    help: { en: 'The most days that someone should wait for it.', fr: 'Le plus de jours qu’on devrait attendre.' }
  }
] as const satisfies readonly Column[]

/** The steps of care, from the lightest to the most intensive. */
export const step = defineTable({
  id: 'step',
  title: { en: 'Steps of care', fr: 'Paliers de soins' },
  about: {
    en: 'Each row is one step of care: who comes in, what moves people up or down, how many it can take.',
    fr: 'Chaque ligne est un palier de soins : qui y entre, ce qui fait monter ou descendre, combien il peut accueillir.'
  },
  shape: 'rows',
  starters: careKinds.map(({ id }, at) => ({ key: id, cells: { level: at + 1, kind: id } })),
  name: 'kind',
  columns,
  views: [
    { ...everyColumn(columns), sort: [{ column: 'level' }] },
    {
      ...forDocument,
      columns: ['level', 'kind', 'name', 'who', 'entry', 'step-up', 'step-down', 'capacity', 'wait-target'],
      sort: [{ column: 'level' }]
    }
  ],
  checks: [
    {
      id: 'no-way-up',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'People come in at “{row}”, and it is not said what moves them up.',
        fr: 'On entre à « {row} », et on ne dit pas ce qui fait passer au palier supérieur.'
      },
      at: ['step-up'],
      when: [
        { column: 'entry', test: 'filled' },
        { column: 'step-up', test: 'blank' },
        { column: 'level', test: 'below', value: 9 }
      ]
    },
    {
      id: 'no-way-down',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'People come in at “{row}”, and it is not said what moves them down.',
        fr: 'On entre à « {row} », et on ne dit pas ce qui fait passer au palier inférieur.'
      },
      at: ['step-down'],
      when: [
        { column: 'entry', test: 'filled' },
        { column: 'step-down', test: 'blank' },
        { column: 'level', test: 'above', value: 1 }
      ]
    }
  ]
})
