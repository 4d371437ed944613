import * as basis from './basis'
import { defineTemplate } from './define'
import { collection } from './evaluation/collection'
import { indicator } from './evaluation/indicator'
import { question } from './evaluation/question'
import { reporting } from './evaluation/reporting'
import { scope } from './evaluation/scope'
import { value } from './evaluation/value'

/** The evaluation plan (templates.md 2.20). */
export const evaluation = defineTemplate({
  id: 'evaluation',
  version: 1,
  phase: 'sustain',
  title: { en: 'Evaluation plan', fr: 'Plan d’évaluation' },
  purpose: {
    en: 'Agree before launch what success looks like, how it will be measured fairly, and what will be done with the answer.',
    fr: 'Convenir avant le lancement de ce qu’est la réussite, de la façon de la mesurer équitablement et de ce qu’on fera de la réponse.'
  },
  main: 'indicator',
  tables: [scope, question, indicator, value, collection, reporting],
  basis: [
    basis.reaim,
    basis.proctor,
    basis.toolkit,
    basis.reynolds,
    basis.nhsConfederation,
    basis.strudwick,
    basis.evaluationAcademy,
    basis.nice
  ],
  guidance: {
    what: {
      en: 'An evaluation plan says, before anything starts, which questions matter, what will be measured to answer them, from what baseline to what target, who collects the figures, and who will do what with the answer.',
      fr: 'Un plan d’évaluation dit, avant que tout commence, quelles questions comptent, ce qu’on mesurera pour y répondre, de quelle valeur de départ à quelle cible, qui recueille les chiffres, et qui fera quoi de la réponse.'
    },
    who: {
      en: 'Project lead, evaluator, clinical lead, a partner with lived experience, someone who knows the data, and whoever will decide on the answer.',
      fr: 'Chef de projet, évaluateur, responsable clinique, une personne partenaire ayant un savoir expérientiel, quelqu’un qui connaît les données, et la personne qui décidera d’après la réponse.'
    },
    time: {
      en: 'Two sessions of 90 minutes, some weeks apart, so that baselines can be found in between.',
      fr: 'Deux séances de 90 minutes, à quelques semaines d’intervalle, pour trouver entre-temps les valeurs de départ.'
    },
    steps: [
      {
        en: 'Fill in the scope: what is it for, and which decision hangs on it?',
        fr: 'Remplissez la portée : à quoi sert l’évaluation, et quelle décision en dépend?'
      },
      {
        en: 'Write few questions, with those who need the answer. Cover reach, effectiveness, adoption, implementation and maintenance.',
        fr: 'Écrivez peu de questions, avec ceux qui ont besoin de la réponse. Couvrez portée, efficacité, adoption, mise en œuvre et maintien.'
      },
      {
        en: 'Give each question one or two indicators. Have at least one on equity, one on safety and one on cost.',
        fr: 'Donnez à chaque question un ou deux indicateurs. Prévoyez-en au moins un sur l’équité, un sur la sécurité et un sur les coûts.'
      },
      {
        en: 'Set baseline and target with their dates. If a baseline is unknown, say so and write how you will get it.',
        fr: 'Fixez valeur de départ et cible, avec leurs dates. Si la valeur de départ est inconnue, dites-le et écrivez comment l’obtenir.'
      },
      {
        en: 'List the instruments; check licences, languages and consent. Plan what you will give back to those who answered.',
        fr: 'Dressez la liste des instruments; vérifiez licences, langues et consentement. Prévoyez ce que vous rendrez à ceux qui ont répondu.'
      },
      {
        en: 'Once running, enter values as they come. Where there is a numerator and a denominator, give those.',
        fr: 'Une fois en marche, saisissez les valeurs à mesure. S’il y a un numérateur et un dénominateur, donnez-les.'
      }
    ],
    example: {
      en: 'Does online care shorten the wait? Indicator: median wait in days, decrease; baseline 118, target 70 by 31 January 2028; from the booking system, quarterly. Latest value 94: half of the way.',
      fr: 'Les soins en ligne raccourcissent-ils l’attente? Indicateur : attente médiane en jours, diminuer; valeur de départ 118, cible 70 d’ici le 31 janvier 2028; tirée du système de rendez-vous, chaque trimestre. Dernière valeur 94 : la moitié du chemin.'
    },
    feeds: [
      {
        template: 'stakeholders',
        how: {
          en: 'Those who need an answer are picked from the stakeholder map.',
          fr: 'Ceux qui ont besoin d’une réponse sont choisis dans la cartographie des parties prenantes.'
        }
      },
      {
        template: 'risks',
        how: {
          en: 'An indicator that turns red is often the early warning of a risk.',
          fr: 'Un indicateur qui passe au rouge est souvent le signe précurseur d’un risque.'
        }
      },
      {
        template: 'sustainability',
        how: {
          en: 'What was found decides whether to scale, adapt, pause or stop.',
          fr: 'Les constats décident d’étendre, d’adapter, de suspendre ou de cesser.'
        }
      },
      {
        template: 'lessons',
        how: {
          en: 'What surprised you belongs in the lessons log.',
          fr: 'Ce qui vous a surpris va au journal des leçons apprises.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Enter totals only. Of a subgroup of fewer than 10 people, exports say “n < 10”. Make sure that its figures cannot be had by taking others from the total.',
        fr: 'Saisissez seulement des totaux. D’un sous-groupe de moins de 10 personnes, les exportations disent « n < 10 ». Assurez-vous qu’on ne puisse obtenir ses chiffres en soustrayant les autres du total.'
      },
      {
        en: 'Data on Indigenous identity belong to the nations concerned, who decide on their use. Agree with them first.',
        fr: 'Les données sur l’identité autochtone relèvent des nations concernées, qui décident de leur usage. Convenez-en d’abord avec elles.'
      },
      {
        en: 'Questionnaires belong to their authors. This workbook names them and holds none of their questions; check the licence.',
        fr: 'Les questionnaires appartiennent à leurs auteurs. Ce classeur les nomme sans reprendre leurs questions; vérifiez la licence.'
      },
      {
        en: 'The limits between green, amber and red are our proposal, not a standard.',
        fr: 'Les limites entre vert, ambre et rouge sont notre proposition, non une norme.'
      }
    ]
  }
})
