import type { Check } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/evaluation'
import { links } from '../links'
import { themes } from '../scales'
import { dimensions, implementationOutcomes, questionTypes } from './lists'

const uncovered = dimensions.map(
  ({ id, label }) =>
    ({
      id: `no-${id}`,
      severity: 'warning',
      rule: 'covers',
      words: {
        en: `No evaluation question asks about ${label.en.toLowerCase()}.`,
        fr: `Aucune question d’évaluation ne porte sur la dimension « ${label.fr} ».`
      },
      at: ['dimension'],
      column: 'dimension',
      options: [id]
    }) as const satisfies Check
)

/** What the evaluation has to answer. */
export const question = defineTable({
  id: 'eval-question',
  title: { en: 'Questions', fr: 'Questions' },
  about: {
    en: 'Each row is one question that the evaluation has to answer, and who needs the answer.',
    fr: 'Chaque ligne est une question à laquelle l’évaluation doit répondre, et qui a besoin de la réponse.'
  },
  example: examples.evalQuestion,
  shape: 'rows',
  name: 'question',
  columns: [
    {
      id: 'code',
      kind: 'code',
      prefix: 'Q',
      label: { en: 'ID', fr: 'Code' },
      help: {
        en: 'A short code that stays with the question for good and is never given to another.',
        fr: 'Un code court qui suit la question pour de bon et n’est jamais donné à une autre.'
      }
    },
    {
      id: 'question',
      kind: 'text',
      long: true,
      required: true,
      label: { en: 'Evaluation question', fr: 'Question d’évaluation' },
      help: {
        en: 'One question whose answer could change what someone does.',
        fr: 'Une question dont la réponse pourrait changer ce que quelqu’un fait.'
      }
    },
    {
      id: 'dimension',
      kind: 'choice',
      options: dimensions,
      label: { en: 'RE-AIM dimension', fr: 'Dimension RE-AIM' },
      help: {
        en: 'Which of the five sides of success it is about. A whole plan has a question for each.',
        fr: 'Lequel des cinq volets du succès elle concerne. Un plan complet a une question pour chacun.'
      }
    },
    {
      id: 'proctor',
      kind: 'choice',
      options: implementationOutcomes,
      label: { en: 'Implementation outcome', fr: 'Résultat de mise en œuvre' },
      help: {
        en: 'Which outcome of putting the service in place it is about, if any.',
        fr: 'Quel résultat de la mise en place du service elle concerne, le cas échéant.'
      }
    },
    {
      id: 'qtype',
      kind: 'choice',
      options: questionTypes,
      label: { en: 'Type', fr: 'Type' },
      help: {
        en: 'What kind of answer is wanted. A plan needs at least one on equity, one on safety and one on cost.',
        fr: 'Le genre de réponse voulu. Un plan en exige au moins une sur l’équité, une sur la sécurité et une sur les coûts.'
      }
    },
    {
      id: 'theme',
      kind: 'choices',
      options: themes,
      label: { en: 'Conference theme', fr: 'Thème' },
      help: {
        en: 'Which of the four themes of e-mental health in Canada it speaks to.',
        fr: 'Lesquels des quatre thèmes de la cybersanté mentale au Canada elle aborde.'
      }
    },
    {
      id: 'priority',
      kind: 'choice',
      label: { en: 'Priority', fr: 'Priorité' },
      help: {
        en: 'What you would drop last. Few questions answered well beat many begun.',
        fr: 'Ce que vous abandonneriez en dernier. Mieux vaut peu de questions bien traitées que beaucoup d’ébauches.'
      },
      options: [
        { id: 'must', label: { en: 'Must', fr: 'Essentielle' } },
        { id: 'should', label: { en: 'Should', fr: 'Importante' } },
        { id: 'could', label: { en: 'Could', fr: 'Facultative' } }
      ]
    },
    {
      id: 'audience',
      kind: 'refs',
      to: [links.stakeholder],
      label: { en: 'Who needs the answer', fr: 'Qui a besoin de la réponse' },
      help: {
        en: 'Those who will use the answer, picked from the stakeholder map.',
        fr: 'Ceux qui utiliseront la réponse, choisis dans la cartographie des parties prenantes.'
      }
    },
    {
      id: 'objective',
      kind: 'ref',
      to: [links.objective],
      label: { en: 'Linked objective', fr: 'Objectif lié' },
      help: {
        en: 'The objective of the project charter that it looks into, where the workbook has a charter.',
        fr: 'L’objectif de la charte de projet qu’elle examine, si le classeur contient une charte.'
      }
    },
    {
      id: 'indicators',
      kind: 'derived',
      rule: 'count',
      inputs: [{ table: 'indicator', by: 'question', column: 'name' }],
      result: { as: 'number', decimals: 0 },
      label: { en: 'Indicators', fr: 'Indicateurs' },
      help: { en: 'How many indicators answer it.', fr: 'Combien d’indicateurs y répondent.' }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'code',
        'question',
        'dimension',
        'proctor',
        'qtype',
        'theme',
        'priority',
        'audience',
        'objective',
        'indicators'
      ]
    },
    {
      id: 'coverage',
      title: { en: 'Coverage', fr: 'Couverture' },
      kind: 'grid',
      columns: ['dimension', 'code', 'question', 'qtype', 'theme', 'indicators'],
      sort: [{ column: 'dimension' }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['code', 'question', 'dimension', 'proctor', 'qtype', 'theme', 'priority', 'audience', 'indicators'],
      print: true
    }
  ],
  pictures: [
    {
      id: 'wheel',
      kind: 'wheel',
      title: { en: 'RE-AIM wheel', fr: 'Roue RE-AIM' },
      about: {
        en: 'How many questions each dimension has, and what share of its indicators is met or on track.',
        fr: 'Combien de questions porte chaque dimension, et la part de ses indicateurs qui sont atteints ou en bonne voie.'
      },
      by: 'dimension',
      counted: {
        one: { en: '{count} question', fr: '{count} question' },
        many: { en: '{count} questions', fr: '{count} questions' }
      },
      share: {
        table: 'indicator',
        by: 'dimension',
        when: [{ column: 'rag', test: 'is', value: ['met', 'green'] }],
        title: { en: 'Indicators on track', fr: 'Indicateurs en bonne voie' },
        words: { en: 'indicators on track: {on} of {of}', fr: 'indicateurs en bonne voie : {on} sur {of}' }
      }
    }
  ],
  checks: [
    ...uncovered,
    {
      id: 'no-indicator',
      severity: 'warning',
      rule: 'none-related',
      words: {
        en: 'No indicator answers “{row}”.',
        fr: 'Aucun indicateur ne répond à « {row} ».'
      },
      many: {
        en: '{count} evaluation questions have no indicator.',
        fr: '{count} questions d’évaluation sont sans indicateur.'
      },
      at: ['indicators', 'question'],
      table: 'indicator',
      by: 'question'
    },
    {
      id: 'no-audience',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said who needs the answer to “{row}”.',
        fr: 'On ne dit pas qui a besoin de la réponse à « {row} ».'
      },
      at: ['audience'],
      when: [{ column: 'audience', test: 'blank' }]
    }
  ]
})
