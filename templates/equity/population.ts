import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { bandOptions, bands } from '../risks/lists'
import { presets } from '../risks/presets'
import { level5 } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { populations } from '../populations'
import { areas } from './lists'

const isRelevant = { column: 'relevant', test: 'is', value: true } as const

const columns = [
  {
    id: 'group',
    kind: 'choice',
    width: 38,
    other: true,
    required: true,
    options: populations,
    label: { en: 'Population group', fr: 'Groupe de population' },
    help: {
      en: 'A group that the service could leave out or harm. Write your own where the list has none.',
      fr: 'Un groupe que le service pourrait laisser de côté ou à qui il pourrait nuire. Écrivez le vôtre s’il n’est pas dans la liste.'
    }
  },
  {
    id: 'who',
    kind: 'text',
    label: { en: 'Who exactly', fr: 'Qui précisément' },
    help: {
      en: 'Whom you mean here, and where groups cross: older women who live alone and far away, say. Never a single person.',
      fr: 'De qui il s’agit ici, et où les groupes se croisent : par exemple, des femmes âgées vivant seules et loin. Jamais une seule personne.'
    }
  },
  {
    id: 'relevant',
    kind: 'check',
    required: true,
    label: { en: 'Relevant', fr: 'Pertinent' },
    help: {
      en: 'Whether the service will meet this group at all. No is an answer too.',
      fr: 'Si le service rencontrera ce groupe. « Non » est aussi une réponse.'
    }
  },
  {
    id: 'size',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Size', fr: 'Taille' },
    help: {
      en: 'About how many people in the area served.',
      fr: 'Environ combien de personnes sur le territoire desservi.'
    }
  },
  {
    id: 'size-source',
    kind: 'text',
    label: { en: 'Source of the figure', fr: 'Source du chiffre' },
    help: {
      en: 'The census, a register, an estimate of your own.',
      fr: 'Le recensement, un registre, votre propre estimation.'
    }
  },
  {
    id: 'positive-impact',
    kind: 'text',
    long: true,
    label: { en: 'Possible positive impact', fr: 'Effet favorable possible' },
    help: { en: 'What could be better for them than today.', fr: 'Ce qui pourrait être mieux pour eux qu’aujourd’hui.' }
  },
  {
    id: 'negative-impact',
    kind: 'text',
    long: true,
    requiredWhen: [isRelevant],
    label: { en: 'Possible negative impact', fr: 'Effet défavorable possible' },
    help: {
      en: 'How they could be left out, put off or harmed.',
      fr: 'Comment ils pourraient être laissés de côté, rebutés ou lésés.'
    }
  },
  {
    id: 'areas',
    kind: 'choices',
    options: areas,
    label: { en: 'Where it shows', fr: 'Où cela se voit' },
    help: {
      en: 'Whether it touches access, experience, outcome or safety.',
      fr: 'Si cela touche l’accès, l’expérience, le résultat ou la sécurité.'
    }
  },
  {
    id: 'severity',
    kind: 'rating',
    scale: level5,
    requiredWhen: [isRelevant],
    label: { en: 'Severity', fr: 'Gravité' },
    help: {
      en: 'How serious the negative impact would be for them.',
      fr: 'À quel point l’effet défavorable serait grave pour eux.'
    }
  },
  {
    id: 'likelihood',
    kind: 'rating',
    scale: level5,
    requiredWhen: [isRelevant],
    label: { en: 'Likelihood', fr: 'Vraisemblance' },
    help: { en: 'How likely it is if nothing is done.', fr: 'À quel point il est vraisemblable si on ne fait rien.' }
  },
  {
    id: 'concern',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'severity' }, { column: 'likelihood' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Concern', fr: 'Préoccupation' },
    help: { en: 'Severity times likelihood, from 1 to 25.', fr: 'Gravité multipliée par vraisemblance, de 1 à 25.' }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'concern' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Level of concern', fr: 'Niveau de préoccupation' },
    help: {
      en: 'The band that the concern falls in, the same as for risks.',
      fr: 'Le niveau où tombe la préoccupation, le même que pour les risques.'
    }
  },
  {
    id: 'information',
    kind: 'text',
    long: true,
    label: { en: 'More information needed', fr: 'Renseignements à obtenir' },
    help: {
      en: 'What you do not know yet, and whom you will ask.',
      fr: 'Ce que vous ne savez pas encore, et à qui vous le demanderez.'
    }
  },
  {
    id: 'consulted',
    kind: 'check',
    label: { en: 'Consulted', fr: 'Consulté' },
    help: {
      en: 'Whether people of the group themselves were asked.',
      fr: 'Si l’on a demandé l’avis de personnes du groupe elles-mêmes.'
    }
  },
  {
    id: 'consulted-how',
    kind: 'text',
    requiredWhen: [{ column: 'consulted', test: 'is', value: true }],
    label: { en: 'How they were consulted', fr: 'Comment ils ont été consultés' },
    help: {
      en: 'Who met whom, when, and what came of it.',
      fr: 'Qui a rencontré qui, quand, et ce qui en est ressorti.'
    }
  },
  {
    id: 'mitigation',
    kind: 'text',
    long: true,
    label: { en: 'Mitigation', fr: 'Atténuation' },
    help: {
      en: 'What you will change so that it does not happen.',
      fr: 'Ce que vous changerez pour que cela n’arrive pas.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    requiredWhen: [{ column: 'mitigation', test: 'filled' }],
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'Who sees to the mitigation.', fr: 'Qui veille à l’atténuation.' }
  },
  {
    id: 'due',
    kind: 'date',
    requiredWhen: [{ column: 'mitigation', test: 'filled' }],
    label: { en: 'Due', fr: 'Échéance' },
    help: {
      en: 'The day by which it is in place, before launch.',
      fr: 'Le jour où elle est en place, avant le lancement.'
    }
  },
  {
    id: 'follow-through',
    kind: 'refs',
    to: [links.risk, links.strategy],
    label: { en: 'Risk or strategy', fr: 'Risque ou stratégie' },
    help: {
      en: 'Where it is carried through: a risk, a strategy.',
      fr: 'Où on y donne suite : un risque, une stratégie.'
    }
  },
  {
    id: 'indicator',
    kind: 'ref',
    to: [links.indicator],
    label: { en: 'Monitoring', fr: 'Suivi' },
    help: {
      en: 'The indicator that would show it, broken down by this group.',
      fr: 'L’indicateur qui le montrerait, ventilé selon ce groupe.'
    }
  }
] as const satisfies readonly Column[]

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
