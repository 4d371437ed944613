import type { Check, Column } from '../../src/model/template'
import { agree5 } from '../agreement'
import { defineTable } from '../define'
import { links } from '../links'
import { codeColumn, everyColumn, forDocument } from '../shared'
import { roles, rounds } from './lists'

const respondentColumns = [
  codeColumn('RP'),
  {
    id: 'role',
    kind: 'choice',
    options: roles,
    required: true,
    label: { en: 'Role', fr: 'Rôle' },
    help: {
      en: 'The role in which they answer. No name: answers are honest when they are anonymous.',
      fr: 'Le rôle dans lequel on répond. Aucun nom : les réponses sont franches quand elles sont anonymes.'
    }
  },
  {
    id: 'round',
    kind: 'choice',
    options: rounds,
    required: true,
    default: 'baseline',
    label: { en: 'Round', fr: 'Cycle' },
    help: { en: 'At which point of the project they answered.', fr: 'À quel moment du projet on a répondu.' }
  },
  {
    id: 'site',
    kind: 'text',
    label: { en: 'Site', fr: 'Point de service' },
    help: {
      en: 'Only where a site has enough people that no one can be recognised.',
      fr: 'Seulement si le point de service compte assez de monde pour que personne ne soit reconnu.'
    }
  },
  {
    id: 'answered-on',
    kind: 'date',
    label: { en: 'Answered on', fr: 'Réponse donnée le' },
    help: { en: 'The day they answered.', fr: 'Le jour de la réponse.' }
  }
] as const satisfies readonly Column[]

const heard = roles
  .filter(({ id }) => id === 'leader' || id === 'clinician' || id === 'pwlle')
  .map(
    ({ id, label }) =>
      ({
        id: `no-${id}`,
        severity: 'notice',
        rule: 'covers',
        words: {
          en: `No one has answered yet as “${label.en}”.`,
          fr: `Personne n’a encore répondu à titre de « ${label.fr} ».`
        },
        at: ['role'],
        column: 'role',
        options: [id]
      }) as const satisfies Check
  )

/** Documents say how many there are, and nothing of any one of them. */
const counted = { ...forDocument, print: 'only', columns: [] } as const

/** Who answered, by role and never by name. */
export const respondent = defineTable({
  id: 'respondent',
  title: { en: 'Respondents', fr: 'Répondants' },
  about: {
    en: 'Each row is one person who answered, once in each round, known by a code and a role.',
    fr: 'Chaque ligne est une personne qui a répondu, une fois par cycle, connue par un code et un rôle.'
  },
  shape: 'rows',
  name: 'code',
  columns: respondentColumns,
  views: [everyColumn(respondentColumns), counted],
  checks: heard
})

const responseColumns = [
  {
    id: 'respondent',
    kind: 'ref',
    to: [links.respondent],
    required: true,
    label: { en: 'Respondent', fr: 'Répondant' },
    help: { en: 'The code of the one who answered.', fr: 'Le code de la personne qui a répondu.' }
  },
  {
    id: 'statement',
    kind: 'ref',
    to: [links.readinessStatement],
    required: true,
    label: { en: 'Statement', fr: 'Énoncé' },
    help: { en: 'What they answered to.', fr: 'Ce à quoi elle a répondu.' }
  },
  {
    id: 'score',
    kind: 'rating',
    scale: agree5,
    required: true,
    label: { en: 'Score', fr: 'Cote' },
    help: {
      en: '1 disagree to 5 agree; 0 for “don’t know”, which no mean counts.',
      fr: 'De 1, en désaccord, à 5, d’accord; 0 pour « ne sait pas », qu’aucune moyenne ne compte.'
    }
  },
  {
    id: 'role',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ via: 'respondent', column: 'role' }],
    result: { as: 'choice', options: roles },
    label: { en: 'Role', fr: 'Rôle' },
    help: { en: 'The respondent’s role.', fr: 'Le rôle du répondant.' }
  },
  {
    id: 'round',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ via: 'respondent', column: 'round' }],
    result: { as: 'choice', options: rounds },
    label: { en: 'Round', fr: 'Cycle' },
    help: { en: 'The respondent’s round.', fr: 'Le cycle du répondant.' }
  },
  {
    id: 'latest-round',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ table: 'summary', column: 'latest-round' }],
    result: { as: 'choice', options: rounds },
    label: { en: 'Latest round', fr: 'Dernier cycle' },
    help: { en: 'The latest round that anyone has answered in.', fr: 'Le dernier cycle auquel quelqu’un a répondu.' }
  }
] as const satisfies readonly Column[]

/** One answer to one statement. */
export const response = defineTable({
  id: 'response',
  title: { en: 'Answers', fr: 'Réponses' },
  about: {
    en: 'Each row is one answer: who, by code, to which statement, from 1 to 5. Paste them in from a survey tool.',
    fr: 'Chaque ligne est une réponse : qui, par son code, à quel énoncé, de 1 à 5. Collez-les d’un outil de sondage.'
  },
  shape: 'rows',
  key: ['respondent', 'statement'],
  name: 'statement',
  columns: responseColumns,
  views: [everyColumn(responseColumns), counted],
  checks: []
})
