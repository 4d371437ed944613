import type { Column } from '../../src/model/template'
import { successConditions } from '../conditions'
import { links } from '../links'
import { systemLevels } from '../scales'
import { cfirConstructs } from './cfir'
import { domains, kindsOfEvidence, sevenBarriers, topicOfSeven, topics } from './lists'

/** What it is, where it lies, and how it is known. */
export const describe = [
  {
    id: 'code',
    kind: 'code',
    prefix: { by: 'type', map: { barrier: 'B', facilitator: 'F', both: 'B' } },
    label: { en: 'ID', fr: 'Code' },
    help: {
      en: 'Given once the type is chosen: B for a barrier, F for a facilitator. It stays with the row for good.',
      fr: 'Donné une fois le type choisi : B pour un obstacle, F pour un facteur favorable. Il suit la ligne pour de bon.'
    }
  },
  {
    id: 'type',
    kind: 'choice',
    required: true,
    label: { en: 'Type', fr: 'Type' },
    help: { en: 'Whether it stands in the way, helps, or does both.', fr: 'Si cela nuit, aide, ou fait les deux.' },
    options: [
      { id: 'barrier', label: { en: 'Barrier', fr: 'Obstacle' }, tone: 'warn' },
      { id: 'facilitator', label: { en: 'Facilitator', fr: 'Facteur favorable' }, tone: 'ok' },
      { id: 'both', label: { en: 'Both', fr: 'Les deux' } }
    ]
  },
  {
    id: 'statement',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Statement', fr: 'Énoncé' },
    help: {
      en: 'One plain sentence that says what it is and for whom: “Counsellors see it as extra work”.',
      fr: 'Une phrase simple qui dit ce que c’est et pour qui : « Les conseillers y voient du travail de plus ».'
    }
  },
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    required: true,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'Which of the six domains it belongs to most.', fr: 'Celui des six domaines dont il relève le plus.' }
  },
  {
    id: 'level',
    kind: 'choice',
    options: systemLevels,
    required: true,
    label: { en: 'Level', fr: 'Niveau' },
    help: {
      en: 'Where it could be changed: the person, the provider, the organisation or the wider system.',
      fr: 'Là où on pourrait le changer : la personne, l’intervenant, l’organisation ou le système.'
    }
  },
  {
    id: 'cfir',
    kind: 'choice',
    options: cfirConstructs,
    label: { en: 'CFIR construct', fr: 'Construit du CFIR' },
    help: {
      en: 'Optional: where it stands in the implementation framework CFIR 2.0, if someone will ask.',
      fr: 'Facultatif : sa place dans le cadre de mise en œuvre CFIR 2.0, si quelqu’un le demande.'
    }
  },
  {
    id: 'seed-tag',
    kind: 'choice',
    options: sevenBarriers,
    label: { en: 'One of the seven', fr: 'Un des sept' },
    help: {
      en: 'If it is one of the seven barriers that practitioners name again and again. Go through all seven once.',
      fr: 'S’il s’agit d’un des sept obstacles que les praticiens nomment sans cesse. Parcourez-les tous une fois.'
    }
  },
  {
    id: 'topic',
    kind: 'choice',
    options: topics,
    suggest: { rule: 'lookup', inputs: [{ column: 'seed-tag' }], settings: { pairs: topicOfSeven } },
    label: { en: 'What it is about', fr: 'Ce dont il s’agit' },
    help: {
      en: 'The topic gives a place to start looking for strategies.',
      fr: 'Le sujet indique où commencer à chercher des stratégies.'
    }
  },
  {
    id: 'success-condition',
    kind: 'choice',
    options: successConditions,
    label: { en: 'Success condition', fr: 'Condition de réussite' },
    help: {
      en: 'Which of the five conditions of success it bears on, if any.',
      fr: 'La condition de réussite, parmi les cinq, sur laquelle il influe, s’il y a lieu.'
    }
  },
  {
    id: 'who-says-so',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Who says so', fr: 'Qui le dit' },
    help: {
      en: 'Those you heard it from, picked from the stakeholder map. Groups rather than single people.',
      fr: 'Ceux de qui vous le tenez, choisis dans la cartographie des parties prenantes. Des groupes plutôt que des personnes.'
    }
  },
  {
    id: 'evidence',
    kind: 'choice',
    options: kindsOfEvidence,
    label: { en: 'Evidence', fr: 'Données probantes' },
    help: {
      en: 'How you know. An assumption is fine to write down, and should be checked before money is spent on it.',
      fr: 'Comment vous le savez. On peut inscrire une supposition, mais il faut la vérifier avant d’y consacrer de l’argent.'
    }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source', fr: 'Source' },
    help: {
      en: 'The meeting, figure or paper it comes from, so that someone else can look it up.',
      fr: 'La rencontre, le chiffre ou l’article d’où cela vient, pour qu’un autre puisse le retrouver.'
    }
  }
] as const satisfies readonly Column[]
