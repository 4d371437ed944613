import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { competencies } from '../practice-model/lists'
import { everyColumn, forDocument } from '../shared'
import { competence } from './lists'

const columns = [
  {
    id: 'group',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Group', fr: 'Groupe' },
    help: {
      en: 'Who has to be able to do it, picked from the stakeholder map.',
      fr: 'Qui doit savoir le faire, d’après la cartographie des parties prenantes.'
    }
  },
  {
    id: 'competency',
    kind: 'choice',
    other: true,
    required: true,
    options: competencies,
    label: { en: 'Competency', fr: 'Compétence' },
    help: {
      en: 'What has to be done well. The practice model says which are needed; you may type your own.',
      fr: 'Ce qu’il faut bien faire. Le modèle de pratique dit lesquelles sont requises; vous pouvez taper la vôtre.'
    }
  },
  {
    id: 'required-level',
    kind: 'rating',
    scale: competence,
    required: true,
    label: { en: 'Required level', fr: 'Niveau requis' },
    help: {
      en: 'How well they need to do it. Few have to be able to teach it.',
      fr: 'À quel point ils doivent bien le faire. Peu de gens ont à l’enseigner.'
    }
  },
  {
    id: 'current-level',
    kind: 'rating',
    scale: competence,
    required: true,
    label: { en: 'Current level', fr: 'Niveau actuel' },
    help: {
      en: 'Where most of the group stand today, by their own account and their supervisor’s. Never one person’s.',
      fr: 'Où en est la plupart du groupe aujourd’hui, selon lui et sa supervision. Jamais celui d’une seule personne.'
    }
  },
  {
    id: 'gap',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'required-level' }, { column: 'current-level' }],
    settings: { least: 0 },
    result: { as: 'number', decimals: 0 },
    label: { en: 'Gap', fr: 'Écart' },
    help: {
      en: 'Required less current level, never under 0.',
      fr: 'Niveau requis moins niveau actuel, jamais sous 0.'
    }
  },
  {
    id: 'people',
    kind: 'number',
    min: 0,
    decimals: 0,
    required: true,
    label: { en: 'Number of people', fr: 'Nombre de personnes' },
    help: { en: 'How many of the group it concerns.', fr: 'Combien de personnes du groupe sont visées.' }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'gap' }, { column: 'people' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority', fr: 'Priorité' },
    help: {
      en: 'Gap times number of people: where to begin.',
      fr: 'Écart multiplié par nombre de personnes : où commencer.'
    }
  },
  {
    id: 'sessions',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table: 'session',
        by: 'competencies',
        of: 'competency',
        column: 'title',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Sessions on it', fr: 'Séances à ce sujet' },
    help: {
      en: 'How many sessions, for any group, cover this competency.',
      fr: 'Combien de séances, pour tout groupe, couvrent cette compétence.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'How you know, and what would help them most.',
      fr: 'Comment vous le savez, et ce qui les aiderait le plus.'
    }
  }
] as const satisfies readonly Column[]

/** Which group has to be able to do what, and how far it is from that. */
export const need = defineTable({
  id: 'need',
  title: { en: 'Training needs', fr: 'Besoins de formation' },
  about: {
    en: 'Each row is one group and one competency: the level that is needed, today’s, and for how many people.',
    fr: 'Chaque ligne est un groupe et une compétence : le niveau requis, celui d’aujourd’hui, et pour combien de personnes.'
  },
  shape: 'rows',
  key: ['group', 'competency'],
  name: 'group',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'by-priority',
      title: { en: 'By priority', fr: 'Par priorité' },
      kind: 'grid',
      columns: ['group', 'competency', 'gap', 'people', 'priority', 'sessions'],
      where: [{ column: 'gap', test: 'above', value: 0 }],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      ...forDocument,
      columns: ['group', 'competency', 'required-level', 'current-level', 'gap', 'people', 'priority', 'sessions'],
      sort: [{ column: 'priority', descending: true }]
    }
  ],
  pictures: [
    {
      id: 'heat',
      kind: 'crossed',
      title: { en: 'Gaps by group', fr: 'Écarts par groupe' },
      about: {
        en: 'How far each group is from the level that each competency takes: 0 is there already.',
        fr: 'À quelle distance chaque groupe se trouve du niveau que demande chaque compétence : 0, c’est atteint.'
      },
      down: 'competency',
      across: 'group',
      value: 'gap',
      tones: [
        { from: 0, tone: 'low' },
        { from: 1, tone: 'moderate' },
        { from: 2, tone: 'high' },
        { from: 3, tone: 'extreme' }
      ]
    }
  ],
  checks: [
    {
      id: 'no-session',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” have a gap in a competency that no session covers.',
        fr: '« {row} » : un écart dans une compétence qu’aucune séance ne couvre.'
      },
      many: {
        en: '{count} gaps in a competency are covered by no session.',
        fr: '{count} écarts de compétence ne sont couverts par aucune séance.'
      },
      at: ['sessions', 'competency'],
      when: [
        { column: 'gap', test: 'above', value: 0 },
        { column: 'sessions', test: 'is', value: 0 }
      ]
    },
    {
      id: 'no-crisis-response',
      severity: 'warning',
      rule: 'some',
      words: {
        en: 'It is not said of anyone how well they need to respond to a crisis online.',
        fr: 'On ne dit de personne à quel point il faut savoir intervenir en ligne en cas de crise.'
      },
      at: ['competency'],
      where: [{ column: 'competency', test: 'is', value: 'crisis-response-online' }]
    }
  ]
})
