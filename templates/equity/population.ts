import { defineTable } from '../define'
import { bands } from '../risks/lists'
import { presets } from '../risks/presets'
import { everyColumn, forDocument } from '../shared'
import { populations } from '../populations'
import { concern } from './concern'
import { follow } from './follow'
import { isRelevant } from './lists'

const columns = [...concern, ...follow] as const

/** Who could be left out or harmed. */
export const population = defineTable({
  id: 'population',
  title: { en: 'Population groups', fr: 'Groupes de population' },
  about: {
    en: 'Each row is one group: how the service could help or harm it, how serious that is, and what is done about it.',
    fr: 'Chaque ligne est un groupe : comment le service pourrait l’aider ou lui nuire, à quel point c’est grave et ce qu’on y fait.'
  },
  shape: 'rows',
  name: 'group',
  settings: { bands },
  presets,
  starters: populations.map(({ id }) => ({ key: id, cells: { group: id } })),
  columns,
  sections: [
    { title: { en: 'Who', fr: 'Qui' }, columns: ['group', 'who', 'relevant', 'size', 'size-source'] },
    {
      title: { en: 'What it could do to them', fr: 'Ce que cela pourrait leur faire' },
      columns: ['positive-impact', 'negative-impact', 'areas', 'severity', 'likelihood', 'concern', 'band']
    },
    {
      title: { en: 'What they say', fr: 'Ce qu’ils en disent' },
      columns: ['consulted', 'consulted-how', 'information']
    },
    {
      title: { en: 'What we do', fr: 'Ce que nous faisons' },
      columns: ['mitigation', 'owner', 'due', 'follow-through', 'indicator']
    }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'relevant',
      title: { en: 'Relevant groups', fr: 'Groupes pertinents' },
      kind: 'grid',
      columns: [
        'group',
        'who',
        'negative-impact',
        'areas',
        'severity',
        'likelihood',
        'concern',
        'band',
        'mitigation',
        'owner',
        'due'
      ],
      where: [isRelevant],
      sort: [{ column: 'concern', descending: true }]
    },
    {
      ...forDocument,
      columns: ['group', 'who', 'positive-impact', 'negative-impact', 'concern', 'band', 'mitigation', 'owner', 'due'],
      where: [isRelevant],
      sort: [{ column: 'concern', descending: true }]
    }
  ],
  checks: [
    {
      id: 'concern-without-mitigation',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The concern for “{row}” is high or extreme, and no mitigation is written down.',
        fr: 'La préoccupation pour « {row} » est élevée ou extrême, et aucune atténuation n’est inscrite.'
      },
      at: ['mitigation', 'concern'],
      when: [
        { column: 'band', test: 'is', value: ['high', 'extreme'] },
        { column: 'mitigation', test: 'blank' }
      ]
    },
    {
      id: 'not-consulted',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is relevant, and no one of the group has been asked yet.',
        fr: '« {row} » est pertinent, et on n’a encore consulté personne du groupe.'
      },
      at: ['consulted'],
      when: [isRelevant, { column: 'consulted', test: 'not', value: true }]
    },
    {
      id: 'mitigation-without-indicator',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'No indicator would show whether the mitigation for “{row}” works.',
        fr: 'Aucun indicateur ne montrerait si l’atténuation pour « {row} » fonctionne.'
      },
      at: ['indicator'],
      when: [
        { column: 'mitigation', test: 'filled' },
        { column: 'indicator', test: 'blank' }
      ]
    },
    {
      id: 'mitigation-overdue',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The due date of the mitigation for “{row}” has passed.',
        fr: 'L’échéance de l’atténuation pour « {row} » est passée.'
      },
      at: ['due'],
      when: [{ column: 'due', test: 'before-today' }]
    }
  ]
})
