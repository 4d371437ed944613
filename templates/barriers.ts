import { determinant } from './barriers/determinant'
import { strategy } from './barriers/strategies'
import * as basis from './basis'
import { defineTemplate } from './define'

/** Barriers, facilitators and strategies (templates.md 2.7). */
export const barriers = defineTemplate({
  id: 'barriers',
  version: 1,
  phase: 'prepare',
  title: { en: 'Barriers, facilitators and strategies', fr: 'Obstacles, facteurs favorables et stratégies' },
  purpose: {
    en: 'Name what helps and what stands in the way, and choose strategies that match.',
    fr: 'Nommer ce qui aide et ce qui nuit, et choisir des stratégies qui y répondent.'
  },
  main: 'determinant',
  tables: [determinant, strategy],
  basis: [basis.berardi, basis.toolkit, basis.cfir, basis.eric, basis.waltz, basis.proctor],
  guidance: {
    what: {
      en: 'A list of what stands in the way of the service and of what helps it, each with how much it matters and whether it can be changed; and, for those that matter, what will be done, by whom and for whom. Nearly every team lists its barriers. Few carry them through to an action: that is what the second table is for.',
      fr: 'Une liste de ce qui nuit au service et de ce qui l’aide, avec le poids de chaque chose et la possibilité de la changer; et, pour ce qui compte, ce qu’on fera, qui le fera et pour qui. Presque toutes les équipes dressent la liste de leurs obstacles. Peu vont jusqu’à une action : c’est à cela que sert la deuxième table.'
    },
    who: {
      en: 'Project lead, two front-line clinicians, a partner with lived experience, IT, a manager who can free up time.',
      fr: 'Chef de projet, deux cliniciens de première ligne, une personne partenaire ayant un savoir expérientiel, TI, un gestionnaire qui peut libérer du temps.'
    },
    time: {
      en: '90 minutes to list and rate, another 90 to choose strategies; half an hour each quarter.',
      fr: '90 minutes pour dresser la liste et coter, 90 autres pour choisir les stratégies; une demi-heure par trimestre.'
    },
    steps: [
      {
        en: 'Go through the seven barriers that practitioners name most. Which of them do you have here?',
        fr: 'Parcourez les sept obstacles que les praticiens nomment le plus. Lesquels avez-vous ici?'
      },
      {
        en: 'Add your own, and what already helps. Write who says so: what is heard counts more than what is guessed.',
        fr: 'Ajoutez les vôtres, et ce qui aide déjà. Inscrivez qui le dit : ce qu’on entend compte plus que ce qu’on devine.'
      },
      {
        en: 'Place each in a domain and at a level. Empty corners of the six by four may be places you have not looked.',
        fr: 'Placez chacun dans un domaine et à un niveau. Les cases vides de la grille de six sur quatre sont peut-être des endroits où vous n’avez pas regardé.'
      },
      {
        en: 'Rate impact and changeability together. Work on what is both heavy and movable.',
        fr: 'Cotez ensemble l’incidence et la possibilité de changement. Travaillez sur ce qui pèse et qui peut bouger.'
      },
      {
        en: 'For each to act on, choose a strategy that fits its cause. Training alone rarely lifts a burden of time or systems.',
        fr: 'Pour chacun à traiter, choisissez une stratégie qui répond à sa cause. La formation seule règle rarement un problème de temps ou de système.'
      },
      {
        en: 'Say who does what, to whom, when and how much, and put it into the work plan as tasks.',
        fr: 'Dites qui fait quoi, pour qui, quand et combien, et inscrivez-le au plan de travail sous forme de tâches.'
      }
    ],
    example: {
      en: 'B-01, barrier: “Counsellors see guided care online as impersonal and extra work.” Attitudes, at the provider’s level. Impact 5, changeability 4: priority 20, act now. Strategy ST-01: a champion in each clinic, an hour a week, from two months before launch; effort 2. With the facilitator F-01 (priority 16) its value is 36 ÷ 2 = 18.',
      fr: 'B-01, obstacle : « Les conseillers trouvent les soins guidés en ligne impersonnels et y voient du travail de plus. » Attitudes, au niveau de l’intervenant. Incidence 5, possibilité de changement 4 : priorité 20, agir. Stratégie ST-01 : un champion dans chaque clinique, une heure par semaine, dès deux mois avant le lancement; effort 2. Avec le facteur favorable F-01 (priorité 16), son rendement est 36 ÷ 2 = 18.'
    },
    feeds: [
      {
        template: 'workplan',
        how: {
          en: 'Strategies become tasks with owners and dates.',
          fr: 'Les stratégies deviennent des tâches, avec des responsables et des dates.'
        }
      },
      {
        template: 'risks',
        how: {
          en: 'A barrier that may stop the project is also a risk.',
          fr: 'Un obstacle qui peut arrêter le projet est aussi un risque.'
        }
      },
      {
        template: 'training',
        how: {
          en: 'Gaps in skills go on to the training plan.',
          fr: 'Les lacunes de compétences passent au plan de formation.'
        }
      },
      {
        template: 'budget',
        how: {
          en: 'What a strategy costs becomes a line of the budget.',
          fr: 'Ce que coûte une stratégie devient un poste du budget.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'Write what was said, not who said it, where someone could be recognised and might suffer for it.',
        fr: 'Inscrivez ce qui a été dit, et non qui l’a dit, si quelqu’un peut être reconnu et en pâtir.'
      },
      {
        en: 'The starting points are ours, drawn from experience; no study says that one cluster cures one barrier.',
        fr: 'Les points de départ sont les nôtres, tirés de l’expérience; aucune étude ne dit qu’un groupe règle un obstacle donné.'
      }
    ]
  }
})
