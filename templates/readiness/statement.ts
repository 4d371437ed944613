import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn, forDocument } from '../shared'
import { domains } from './lists'
import { statementRows, statements } from './statements'

const latest = [
  { column: 'round', test: 'at-least', than: 'latest-round' },
  { column: 'score', test: 'at-least', value: 1 }
] as const satisfies readonly Condition[]
const inRound = (round: string) =>
  [{ column: 'round', test: 'is', value: round }] as const satisfies readonly Condition[]
const inRoles = (...roles: readonly string[]) => [...latest, { column: 'role', test: 'is', value: roles }] as const

const answers = (where: readonly Condition[]) =>
  ({ table: 'response', by: 'statement', column: 'score', where }) as const

const columns = [
  {
    id: 'statement',
    kind: 'choice',
    options: statements,
    label: { en: 'Statement', fr: 'Énoncé' },
    help: { en: 'What people agree or disagree with.', fr: 'Ce avec quoi les gens sont d’accord ou non.' },
    width: 62
  },
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'The side of being ready that it belongs to.', fr: 'L’aspect de la préparation dont il relève.' }
  },
  {
    id: 'answers',
    kind: 'derived',
    rule: 'count',
    inputs: [answers(latest)],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Answers', fr: 'Réponses' },
    help: {
      en: 'How many answered in the latest round, “don’t know” left out.',
      fr: 'Combien ont répondu au dernier cycle, sans les « ne sait pas ».'
    }
  },
  {
    id: 'mean',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(latest)],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Mean', fr: 'Moyenne' },
    help: {
      en: 'The mean answer of the latest round, from 1 to 5.',
      fr: 'La réponse moyenne du dernier cycle, de 1 à 5.'
    }
  },
  {
    id: 'agree',
    kind: 'derived',
    rule: 'portion',
    inputs: [answers([...latest, { column: 'score', test: 'at-least', value: 4 }]), answers(latest)],
    result: { as: 'percent', decimals: 0 },
    label: { en: '% agree', fr: '% d’accord' },
    help: { en: 'The share of answers of 4 and 5.', fr: 'La part des réponses 4 et 5.' }
  },
  {
    id: 'spread',
    kind: 'derived',
    rule: 'spread',
    inputs: [answers(latest)],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Spread', fr: 'Écart-type' },
    help: {
      en: 'How far the answers lie apart (standard deviation).',
      fr: 'À quel point les réponses s’écartent (écart-type).'
    }
  },
  {
    id: 'views',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'spread' }],
    settings: {
      flags: [{ id: 'views-differ', when: [{ column: 'spread', test: 'at-least', setting: 'views-differ-from' }] }]
    },
    result: {
      as: 'choice',
      options: [{ id: 'views-differ', label: { en: 'Views differ', fr: 'Avis partagés' }, tone: 'warn' }]
    },
    label: { en: 'Views', fr: 'Avis' },
    help: {
      en: 'Says so where answers lie as far apart as the settings of the sheet name: talk about it before you trust the mean.',
      fr: 'L’indique quand les réponses s’écartent autant que le disent les réglages de la feuille : parlez-en avant de vous fier à la moyenne.'
    }
  },
  {
    id: 'leaders',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(inRoles('leader', 'manager'))],
    tuned: { fewest: 'fewest' },
    result: { as: 'number', decimals: 2 },
    label: { en: 'Leaders', fr: 'Direction' },
    help: {
      en: 'The mean of leaders and managers; hidden when fewer answered than the settings of the sheet ask for.',
      fr: 'La moyenne des dirigeants et gestionnaires; masquée quand il y a moins de réponses que ne le demandent les réglages de la feuille.'
    }
  },
  {
    id: 'front-line',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(inRoles('clinician', 'peer-worker'))],
    tuned: { fewest: 'fewest' },
    result: { as: 'number', decimals: 2 },
    label: { en: 'Front line', fr: 'Première ligne' },
    help: {
      en: 'The mean of clinicians and peer workers; hidden when fewer answered than the settings of the sheet ask for.',
      fr: 'La moyenne des cliniciens et pairs aidants; masquée quand il y a moins de réponses que ne le demandent les réglages de la feuille.'
    }
  },
  {
    id: 'baseline',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(inRound('baseline'))],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Baseline', fr: 'Départ' },
    help: { en: 'The mean of the first round.', fr: 'La moyenne du premier cycle.' }
  },
  {
    id: 'pre-launch',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(inRound('pre-launch'))],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Before launch', fr: 'Avant le lancement' },
    help: { en: 'The mean of the round before launch.', fr: 'La moyenne du cycle avant le lancement.' }
  },
  {
    id: 'six-months',
    kind: 'derived',
    rule: 'mean',
    inputs: [answers(inRound('six-months'))],
    result: { as: 'number', decimals: 2 },
    label: { en: 'After 6 months', fr: 'Après 6 mois' },
    help: { en: 'The mean of the round after six months.', fr: 'La moyenne du cycle après six mois.' }
  }
] as const satisfies readonly Column[]

/** The statements themselves, and what people made of them. */
export const statement = defineTable({
  id: 'statement',
  title: { en: 'Statements', fr: 'Énoncés' },
  about: {
    en: 'Each row is a statement that people rate, with what they answered together.',
    fr: 'Chaque ligne est un énoncé que les gens cotent, avec ce qu’ils ont répondu ensemble.'
  },
  shape: 'fixed',
  fixed: statementRows,
  name: 'statement',
  settings: { fewest: 3, 'views-differ-from': 1.2 },
  settable: [
    {
      key: 'fewest',
      from: 3,
      to: 20,
      label: { en: 'Answers that a group’s mean takes', fr: 'Réponses qu’il faut pour la moyenne d’un groupe' },
      help: {
        en: 'With fewer, the means of leaders and of the front line are not shown, so that no one can be recognised.',
        fr: 'S’il y en a moins, les moyennes de la direction et de la première ligne ne sont pas montrées, pour que personne ne soit reconnu.'
      }
    },
    {
      key: 'views-differ-from',
      from: 0.5,
      to: 2,
      decimals: 1,
      label: { en: 'Views differ from a spread of', fr: 'Avis partagés à partir d’un écart-type de' },
      help: {
        en: 'A statement whose answers lie this far apart is to be talked about before its mean is trusted.',
        fr: 'Un énoncé dont les réponses s’écartent autant est à discuter avant qu’on se fie à sa moyenne.'
      }
    }
  ],
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'questionnaire',
      title: { en: 'To hand out', fr: 'À distribuer' },
      kind: 'grid',
      columns: ['statement', 'domain']
    },
    { ...forDocument, columns: ['statement', 'domain', 'answers', 'mean', 'agree', 'views'] }
  ],
  checks: [
    {
      id: 'views-differ',
      severity: 'notice',
      rule: 'row',
      words: { en: 'Views differ on “{row}”', fr: 'Les avis sont partagés sur « {row} »' },
      at: ['views', 'spread'],
      when: [{ column: 'views', test: 'is', value: 'views-differ' }]
    }
  ]
})
