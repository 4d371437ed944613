import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { actionsIn, everyColumn, forDocument } from '../shared'
import { bandOptions, domains, readinessBands } from './lists'

const ofStatements = (column: string) => ({ table: 'statement', by: 'domain', of: 'domain', column }) as const

const columns = [
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'One of eight sides of being ready.', fr: 'Un des huit aspects de la préparation.' },
    width: 30
  },
  {
    id: 'surveyed',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('mean')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Mean of the answers', fr: 'Moyenne des réponses' },
    help: { en: 'The mean of its statements in the latest round.', fr: 'La moyenne de ses énoncés au dernier cycle.' },
    width: 16
  },
  {
    id: 'survey-mean',
    kind: 'number',
    min: 1,
    max: 5,
    label: { en: 'Mean from your own survey', fr: 'Moyenne de votre sondage' },
    help: {
      en: 'If you asked elsewhere, type the mean here, from 1 to 5. It counts where no answers are in the workbook.',
      fr: 'Si vous avez fait le sondage ailleurs, inscrivez ici la moyenne, de 1 à 5. Elle compte s’il n’y a pas de réponses dans le classeur.'
    }
  },
  {
    id: 'mean',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ column: 'surveyed' }, { column: 'survey-mean' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Mean', fr: 'Moyenne' },
    help: {
      en: 'What the domain comes to: the mean of the answers, else of your own survey.',
      fr: 'Ce que donne le domaine : la moyenne des réponses, sinon celle de votre sondage.'
    }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'mean' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Readiness', fr: 'État de préparation' },
    help: {
      en: 'Under 2.5 not ready, under 3.5 partly, under 4.3 mostly, then ready. The cut-offs are ours.',
      fr: 'Sous 2,5 pas prêt, sous 3,5 en partie, sous 4,3 presque, ensuite prêt. Les seuils sont les nôtres.'
    }
  },
  {
    id: 'agree',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('agree')],
    result: { as: 'percent', decimals: 0 },
    label: { en: '% agree', fr: '% d’accord' },
    help: {
      en: 'The share of answers of 4 and 5, as the mean of its statements.',
      fr: 'La part des réponses 4 et 5, en moyenne de ses énoncés.'
    }
  },
  {
    id: 'differing',
    kind: 'derived',
    rule: 'count',
    inputs: [{ ...ofStatements('statement'), where: [{ column: 'views', test: 'is', value: 'views-differ' }] }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Views differ on', fr: 'Avis partagés sur' },
    help: {
      en: 'On how many of its statements views differ.',
      fr: 'Sur combien de ses énoncés les avis sont partagés.'
    }
  },
  {
    id: 'leaders',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('leaders')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Leaders', fr: 'Direction' },
    help: {
      en: 'The mean of leaders and managers, where as many answered as the settings of the sheet ask for.',
      fr: 'La moyenne des dirigeants et gestionnaires, à partir du nombre de réponses que demandent les réglages de la feuille.'
    }
  },
  {
    id: 'front-line',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('front-line')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Front line', fr: 'Première ligne' },
    help: {
      en: 'The mean of clinicians and peer workers, where as many answered as the settings of the sheet ask for.',
      fr: 'La moyenne des cliniciens et pairs aidants, à partir du nombre de réponses que demandent les réglages de la feuille.'
    }
  },
  {
    id: 'baseline',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('baseline')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Baseline', fr: 'Départ' },
    help: { en: 'The mean of the first round.', fr: 'La moyenne du premier cycle.' }
  },
  {
    id: 'pre-launch',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('pre-launch')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Before launch', fr: 'Avant le lancement' },
    help: { en: 'The mean of the round before launch.', fr: 'La moyenne du cycle avant le lancement.' }
  },
  {
    id: 'six-months',
    kind: 'derived',
    rule: 'mean',
    inputs: [ofStatements('six-months')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'After 6 months', fr: 'Après 6 mois' },
    help: { en: 'The mean of the round after six months.', fr: 'La moyenne du cycle après six mois.' }
  },
  actionsIn('readiness-action'),
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'What people said', fr: 'Ce que les gens ont dit' },
    help: {
      en: 'What lies behind the figure, in a sentence or two. No names.',
      fr: 'Ce qu’il y a derrière le chiffre, en une ou deux phrases. Aucun nom.'
    }
  }
] as const satisfies readonly Column[]

/** How ready each side is: what the radar draws. */
export const domain = defineTable({
  id: 'domain',
  title: { en: 'Results by domain', fr: 'Résultats par domaine' },
  about: {
    en: 'Each row is one of eight sides of being ready, and what the answers come to.',
    fr: 'Chaque ligne est un des huit aspects de la préparation, et ce que donnent les réponses.'
  },
  shape: 'fixed',
  fixed: domains.map(({ id }) => ({ key: id, cells: { domain: id } })),
  name: 'domain',
  settings: { bands: readinessBands },
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'rounds',
      title: { en: 'Round by round', fr: 'Cycle par cycle' },
      kind: 'grid',
      columns: ['domain', 'baseline', 'pre-launch', 'six-months', 'mean', 'band']
    },
    {
      id: 'by-role',
      title: { en: 'By role', fr: 'Par rôle' },
      kind: 'grid',
      columns: ['domain', 'leaders', 'front-line', 'mean', 'differing']
    },
    { ...forDocument, columns: ['domain', 'mean', 'band', 'agree', 'differing', 'actions', 'note'] }
  ],
  pictures: [
    {
      id: 'radar',
      kind: 'radar',
      title: { en: 'Readiness', fr: 'Préparation' },
      about: {
        en: 'How ready each side is, from 1 in the middle to 5 at the rim, and how it was in each round.',
        fr: 'À quel point chaque aspect est prêt, de 1 au centre à 5 au bord, et où il en était à chaque cycle.'
      },
      measures: [
        {
          column: 'mean',
          title: { en: 'Now', fr: 'Maintenant' },
          typed: { column: 'survey-mean', while: [{ column: 'surveyed', test: 'blank' }] }
        },
        { column: 'baseline' },
        { column: 'pre-launch' },
        { column: 'six-months' }
      ],
      from: 1,
      to: 5
    },
    {
      id: 'by-role',
      kind: 'bars',
      title: { en: 'Leaders and front line', fr: 'Direction et première ligne' },
      about: {
        en: 'Where leaders and the front line see things differently; only where three or more of each answered.',
        fr: 'Où la direction et la première ligne voient les choses différemment; seulement à trois réponses ou plus.'
      },
      measures: [{ column: 'leaders' }, { column: 'front-line' }],
      span: { from: 1, to: 5 }
    }
  ],
  checks: [
    {
      id: 'not-ready',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is not ready: put what is behind it on the list of barriers.',
        fr: '« {row} » : pas prêt. Inscrivez-en la cause à la liste des obstacles.'
      },
      at: ['mean', 'actions'],
      when: [{ column: 'mean', test: 'below', value: 2.5 }]
    },
    {
      id: 'no-action',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nothing is being done yet about “{row}”.', fr: 'Rien n’est encore fait au sujet de « {row} ».' },
      at: ['actions'],
      when: [
        { column: 'mean', test: 'below', value: 2.5 },
        { column: 'actions', test: 'is', value: 0 }
      ]
    },
    {
      id: 'typed-and-worked-out',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'A mean is typed for “{row}” although answers are there; the one worked out is used.',
        fr: 'Une moyenne est inscrite pour « {row} » alors que des réponses y sont; c’est la moyenne calculée qui sert.'
      },
      at: ['survey-mean'],
      when: [
        { column: 'surveyed', test: 'filled' },
        { column: 'survey-mean', test: 'filled' }
      ]
    }
  ]
})
