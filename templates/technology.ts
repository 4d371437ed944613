import * as basis from './basis'
import { defineTemplate } from './define'
import { dtac, nasss } from './technology/complexity'
import { esf, selection } from './technology/esf'
import { option } from './technology/option'
import { criterion, score } from './technology/score'

/** The technology assessment (templates.md 2.9). */
export const technology = defineTemplate({
  id: 'technology',
  version: 1,
  phase: 'prepare',
  title: { en: 'Technology assessment and selection', fr: 'Évaluation et sélection des technologies' },
  purpose: {
    en: 'Compare the options fairly, by criteria that were settled beforehand, and write down why one was chosen.',
    fr: 'Comparer équitablement les options, selon des critères fixés d’avance, et consigner pourquoi l’une a été retenue.'
  },
  main: 'option',
  tables: [option, criterion, score, selection, nasss, esf, dtac],
  basis: [basis.nhsConfederation, basis.appFramework, basis.niceAll, basis.nasss, basis.dtac],
  note: basis.certifiesNothing,
  guidance: {
    what: {
      en: 'A technology assessment weighs several options by the same criteria, so that the choice does not fall on what was shown best. It asks how complex the whole project is, what evidence stands behind the tool, and which basic rules it meets.',
      fr: 'Une évaluation des technologies pèse plusieurs options selon les mêmes critères, pour que le choix ne tombe pas sur ce qui a été le mieux présenté. Elle demande à quel point l’ensemble du projet est complexe, quelles données probantes appuient l’outil et à quelles règles de base il satisfait.'
    },
    who: {
      en: 'Project lead, clinical lead, IT and security, privacy officer, procurement, and at least two people who would use it, one with lived experience.',
      fr: 'Chef de projet, responsable clinique, TI et sécurité, responsable de la vie privée, approvisionnement, et au moins deux personnes qui s’en serviraient, dont une ayant un savoir expérientiel.'
    },
    time: {
      en: 'An hour for criteria and weights, half a day a shortlisted option, an hour for the decision.',
      fr: 'Une heure pour les critères et pondérations, une demi-journée par option présélectionnée, une heure pour la décision.'
    },
    steps: [
      {
        en: 'Settle criteria, weights and what must be passed before you look at any product.',
        fr: 'Fixez critères, pondérations et éléments éliminatoires avant de regarder un seul produit.'
      },
      {
        en: 'List the options, doing nothing included. Shortlist three at most.',
        fr: 'Dressez la liste des options, y compris ne rien faire. Présélectionnez-en trois au plus.'
      },
      {
        en: 'Score each by every criterion, with what the score rests on. Two people score, then talk.',
        fr: 'Notez chacune selon chaque critère, avec ce sur quoi repose la note. Deux personnes notent, puis discutent.'
      },
      {
        en: 'Judge how complex the project is in the seven domains. With three complex ones, make it smaller.',
        fr: 'Jugez la complexité du projet dans les sept domaines. Avec trois domaines complexes, réduisez-le.'
      },
      {
        en: 'Choose the tier; go through the evidence standards and the baseline for the chosen tool.',
        fr: 'Choisissez la catégorie; parcourez les normes de preuve et les exigences de base pour l’outil retenu.'
      },
      {
        en: 'Write the decision with its reason, and what has to be true for it to hold.',
        fr: 'Écrivez la décision et son motif, et ce qui doit rester vrai pour qu’elle tienne.'
      }
    ],
    example: {
      en: 'CalmPath 4.2, guided internet therapy, tier C, data in Canada. Data and privacy, weight 15, score 3: 11.25 points. Weighted total 78.8%, all must-pass criteria met, rank 1 of 3: chosen, with an exit clause, because it was the only one in both languages.',
      fr: 'CalmPath 4.2, thérapie en ligne guidée, catégorie C, données au Canada. Données et vie privée, pondération 15, note 3 : 11,25 points. Total pondéré 78,8 %, critères éliminatoires tous réussis, rang 1 sur 3 : retenue, avec une clause de sortie, car c’était la seule offerte dans les deux langues.'
    },
    feeds: [
      {
        template: 'privacy',
        how: {
          en: 'The chosen tool goes on to the privacy checklist.',
          fr: 'L’outil retenu passe à la liste de vérification sur la vie privée.'
        }
      },
      {
        template: 'clinical-safety',
        how: { en: 'Its faults and limits become hazards.', fr: 'Ses défauts et limites deviennent des dangers.' }
      },
      {
        template: 'workflow',
        how: { en: 'The new steps are built around it.', fr: 'Les nouvelles étapes s’organisent autour de lui.' }
      },
      {
        template: 'budget',
        how: { en: 'Its costs become budget lines.', fr: 'Ses coûts deviennent des postes du budget.' }
      }
    ],
    cautions: [
      basis.certifiesNothing,
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'The standards and sections are named in words of ours; their owners’ texts count. Look up the current edition before you rely on them.',
        fr: 'Les normes et sections sont nommées dans nos mots; ce sont les textes de leurs auteurs qui comptent. Consultez l’édition en vigueur avant de vous y fier.'
      },
      {
        en: 'The weights are a proposal. A weighted total helps people talk; it does not decide for them.',
        fr: 'Les pondérations sont une proposition. Un total pondéré aide à discuter; il ne décide pas à votre place.'
      }
    ]
  }
})
