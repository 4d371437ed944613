import type { Column, Option } from '../../src/model/template'
import { links } from '../links'
import { dimensions, directions, indicatorKinds, measures, questionTypes, smart } from './lists'

/** What an indicator measures, from where and to where. */
export const measure = [
  {
    id: 'code',
    kind: 'code',
    prefix: 'I',
    label: { en: 'ID', fr: 'Code' },
    help: {
      en: 'A short code that stays with the indicator for good and is never given to another.',
      fr: 'Un code court qui suit l’indicateur pour de bon et n’est jamais donné à un autre.'
    }
  },
  {
    id: 'name',
    kind: 'text',
    required: true,
    label: { en: 'Indicator', fr: 'Indicateur' },
    help: {
      en: 'What is counted or measured, in a few words.',
      fr: 'Ce qu’on compte ou mesure, en quelques mots.'
    }
  },
  {
    id: 'question',
    kind: 'ref',
    to: [links.question],
    label: { en: 'Evaluation question', fr: 'Question' },
    help: {
      en: 'The question that it helps to answer. An indicator without one is seldom worth its cost.',
      fr: 'La question à laquelle il aide à répondre. Un indicateur sans question vaut rarement son coût.'
    }
  },
  {
    id: 'dimension',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ via: 'question', column: 'dimension' }],
    settings: { pairs: same(dimensions) },
    result: { as: 'choice', options: dimensions },
    label: { en: 'RE-AIM dimension', fr: 'Dimension RE-AIM' },
    help: { en: 'Taken from its question.', fr: 'Reprise de sa question.' }
  },
  {
    id: 'qtype',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ via: 'question', column: 'qtype' }],
    settings: { pairs: same(questionTypes) },
    result: { as: 'choice', options: questionTypes },
    label: { en: 'Question type', fr: 'Type de question' },
    help: { en: 'Taken from its question.', fr: 'Repris de sa question.' }
  },
  {
    id: 'logic',
    kind: 'ref',
    to: [links.logicItem],
    label: { en: 'Logic-model item', fr: 'Élément du modèle logique' },
    help: {
      en: 'The step of the logic model that it shows, where the workbook has one.',
      fr: 'L’étape du modèle logique qu’il montre, si le classeur en contient un.'
    }
  },
  {
    id: 'kind',
    kind: 'choice',
    options: indicatorKinds,
    label: { en: 'Kind', fr: 'Genre' },
    help: {
      en: 'Where it stands between what goes in and what comes of it in the end.',
      fr: 'Où il se situe entre ce qu’on investit et ce qui en résulte à la fin.'
    }
  },
  {
    id: 'measure',
    kind: 'choice',
    required: true,
    options: measures,
    label: { en: 'Measure type', fr: 'Type de mesure' },
    help: {
      en: 'What sort of figure it is. Percentages are worked out from a numerator and a denominator.',
      fr: 'Quel genre de chiffre c’est. Les pourcentages se calculent avec un numérateur et un dénominateur.'
    }
  },
  {
    id: 'numerator',
    kind: 'text',
    requiredWhen: [{ column: 'measure', test: 'is', value: ['percentage', 'ratio'] }],
    label: { en: 'Numerator', fr: 'Numérateur' },
    help: { en: 'What is counted on top, in words.', fr: 'Ce qu’on compte au numérateur, en mots.' }
  },
  {
    id: 'denominator',
    kind: 'text',
    requiredWhen: [{ column: 'measure', test: 'is', value: ['percentage', 'ratio'] }],
    label: { en: 'Denominator', fr: 'Dénominateur' },
    help: {
      en: 'What it is divided by, in words: out of whom or of what.',
      fr: 'Ce par quoi on divise, en mots : parmi qui ou parmi quoi.'
    }
  },
  {
    id: 'unit',
    kind: 'text',
    max: 40,
    label: { en: 'Unit', fr: 'Unité' },
    help: { en: 'People, days, per cent, dollars and so on.', fr: 'Personnes, jours, pourcentage, dollars, etc.' }
  },
  {
    id: 'direction',
    kind: 'choice',
    required: true,
    options: directions,
    label: { en: 'Desired direction', fr: 'Sens souhaité' },
    help: {
      en: 'Which way is good. Within range needs a lowest and a highest value in place of a target.',
      fr: 'Dans quel sens c’est bon. « Dans l’intervalle » demande une borne basse et une haute au lieu d’une cible.'
    }
  },
  {
    id: 'baseline-status',
    kind: 'choice',
    label: { en: 'Baseline known?', fr: 'Valeur de départ connue?' },
    help: {
      en: 'Unknown is an honest answer: then write down how you will get it.',
      fr: '« Inconnue » est une réponse honnête : écrivez alors comment vous l’obtiendrez.'
    },
    options: [
      { id: 'known', label: { en: 'Known', fr: 'Connue' } },
      { id: 'unknown', label: { en: 'Unknown', fr: 'Inconnue' }, tone: 'warn' },
      { id: 'not-needed', label: { en: 'Not needed', fr: 'Non nécessaire' }, tone: 'quiet' }
    ]
  },
  {
    id: 'baseline',
    kind: 'number',
    requiredWhen: [{ column: 'baseline-status', test: 'is', value: 'known' }],
    label: { en: 'Baseline', fr: 'Valeur de départ' },
    help: {
      en: 'The value before the service began. Percentages as 35 for 35%.',
      fr: 'La valeur avant le début du service. Les pourcentages comme 35 pour 35 %.'
    }
  },
  {
    id: 'baseline-date',
    kind: 'date',
    label: { en: 'Baseline date', fr: 'Date de départ' },
    help: {
      en: 'The day the baseline holds for. Progress is judged from here to the target date.',
      fr: 'Le jour auquel se rapporte la valeur de départ. Le progrès se juge de là à la date cible.'
    }
  },
  {
    id: 'baseline-plan',
    kind: 'text',
    requiredWhen: [{ column: 'baseline-status', test: 'is', value: 'unknown' }],
    label: { en: 'Plan to get the baseline', fr: 'Plan pour l’obtenir' },
    help: {
      en: 'How and by when an unknown baseline will be found.',
      fr: 'Comment et pour quand on trouvera une valeur de départ inconnue.'
    }
  },
  {
    id: 'target',
    kind: 'number',
    label: { en: 'Target', fr: 'Cible' },
    help: {
      en: 'The value that would count as success. Leave it blank for within range.',
      fr: 'La valeur qui serait un succès. Laissez vide pour « dans l’intervalle ».'
    }
  },
  {
    id: 'target-date',
    kind: 'date',
    label: { en: 'Target date', fr: 'Date cible' },
    help: { en: 'The day by which it should be reached.', fr: 'Le jour où elle devrait être atteinte.' }
  },
  {
    id: 'range-low',
    kind: 'number',
    requiredWhen: [{ column: 'direction', test: 'is', value: 'within-range' }],
    label: { en: 'Range, lowest', fr: 'Intervalle, borne basse' },
    help: {
      en: 'The lowest value that is still good. Only for within range.',
      fr: 'La plus petite valeur encore bonne. Seulement pour « dans l’intervalle ».'
    }
  },
  {
    id: 'range-high',
    kind: 'number',
    requiredWhen: [{ column: 'direction', test: 'is', value: 'within-range' }],
    label: { en: 'Range, highest', fr: 'Intervalle, borne haute' },
    help: {
      en: 'The highest value that is still good. Only for within range.',
      fr: 'La plus grande valeur encore bonne. Seulement pour « dans l’intervalle ».'
    }
  },
  {
    id: 'smart',
    kind: 'choices',
    options: smart,
    label: { en: 'SMART check', fr: 'Vérification SMART' },
    help: {
      en: 'Tick what holds. A missing one tells you what to make clearer.',
      fr: 'Cochez ce qui s’applique. Ce qui manque dit ce qu’il faut préciser.'
    }
  },
  {
    id: 'smart-count',
    kind: 'derived',
    rule: 'count',
    inputs: [{ column: 'smart' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'SMART, out of 5', fr: 'SMART, sur 5' },
    help: { en: 'How many of the five hold.', fr: 'Combien des cinq s’appliquent.' }
  }
] as const satisfies readonly Column[]

/** Pairs that give back what they are asked: a choice of the row referred to, shown here. */
function same(options: readonly Option[]): readonly (readonly [string, string])[] {
  return options.map(({ id }) => [id, id])
}
