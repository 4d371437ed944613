import * as basis from './basis'
import { defineTemplate } from './define'
import { competency } from './training/competency'
import { need } from './training/need'
import { session } from './training/session'
import { support } from './training/support'

/** The training and competency plan (templates.md 2.17). */
export const training = defineTemplate({
  id: 'training',
  version: 1,
  phase: 'plan',
  title: { en: 'Training and competency plan', fr: 'Plan de formation et de compétences' },
  purpose: {
    en: 'Bring about a workforce able to work digitally, and keep it so once the project is over.',
    fr: 'Former un personnel apte au travail numérique, et le garder tel une fois le projet terminé.'
  },
  main: 'need',
  tables: [need, competency, session, support],
  basis: [basis.strudwick, basis.practiceModels, basis.cavanagh, basis.berardi, basis.toolkit],
  guidance: {
    what: {
      en: 'A plan of who has to be able to do what, how far they are from that today, and how they get there: sessions, and someone to ask afterwards. The practice model says what is needed; a rating by the group itself says what is there. A session held is not a competency gained, so the level is rated once more.',
      fr: 'Un plan qui dit qui doit savoir faire quoi, à quelle distance on en est aujourd’hui et comment on y arrive : des séances, et quelqu’un à qui demander par la suite. Le modèle de pratique dit ce qui est requis; la cote que se donne le groupe dit ce qui est là. Une séance tenue n’est pas une compétence acquise : on cote donc le niveau de nouveau.'
    },
    who: {
      en: 'Clinical lead, whoever trains the staff, two front-line providers, a peer worker, a partner with lived experience.',
      fr: 'Responsable clinique, la personne qui forme le personnel, deux intervenants de première ligne, un pair aidant, une personne partenaire ayant un savoir expérientiel.'
    },
    time: {
      en: '90 minutes for needs, an hour for sessions; half an hour each quarter to rate again.',
      fr: '90 minutes pour les besoins, une heure pour les séances; une demi-heure par trimestre pour coter de nouveau.'
    },
    steps: [
      {
        en: 'For each group in the practice model, rate the level that each competency takes and where most stand today.',
        fr: 'Pour chaque groupe du modèle de pratique, cotez le niveau que demande chaque compétence et où en est la plupart aujourd’hui.'
      },
      {
        en: 'Look at the competencies: is there one that a model asks for and nobody has been rated on?',
        fr: 'Regardez les compétences : y en a-t-il une qu’un modèle demande et sur laquelle personne n’a été coté?'
      },
      {
        en: 'Plan sessions for the widest gaps with the most people. Free up the hours before you send invitations.',
        fr: 'Prévoyez des séances pour les plus grands écarts touchant le plus de gens. Libérez les heures avant d’inviter.'
      },
      {
        en: 'Let people practise on what frightens them: silence in a text, a client in crisis, a call that drops.',
        fr: 'Faites exercer ce qui fait peur : un silence par texto, un client en crise, un appel qui coupe.'
      },
      {
        en: 'Settle who helps once the trainer has left, and rate the levels again three months on.',
        fr: 'Fixez qui aide une fois le formateur parti, et cotez de nouveau les niveaux trois mois plus tard.'
      }
    ],
    example: {
      en: 'Clinic counsellors, therapeutic relationship online: required 3, current 1, gap 2, 14 people: priority 28. Session TR-01, “Writing so that it helps”, workshop with simulation, 14 hours for 20 people: 280 hours of staff time. Super-user: one counsellor in each clinic.',
      fr: 'Conseillers des cliniques, relation thérapeutique en ligne : requis 3, actuel 1, écart 2, 14 personnes : priorité 28. Séance TR-01, « Écrire pour aider », atelier avec simulation, 14 heures pour 20 personnes : 280 heures de temps du personnel. Superutilisateur : un conseiller par clinique.'
    },
    feeds: [
      {
        template: 'budget',
        how: {
          en: 'Staff time and costs become lines of the budget.',
          fr: 'Le temps du personnel et les coûts deviennent des postes du budget.'
        }
      },
      {
        template: 'workplan',
        how: { en: 'Sessions become tasks with dates.', fr: 'Les séances deviennent des tâches avec des dates.' }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Staff confidence with digital tools is an indicator.',
          fr: 'La confiance du personnel avec les outils numériques est un indicateur.'
        }
      },
      {
        template: 'sustainability',
        how: {
          en: 'Refreshers and super-users have to outlive the project.',
          fr: 'Les mises à niveau et les superutilisateurs doivent survivre au projet.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'Rate groups, not people: a list of who can do what is a personnel file.',
        fr: 'Cotez des groupes, non des personnes : une liste de qui sait faire quoi est un dossier d’employé.'
      },
      {
        en: 'Training does not make time, mend a procedure or lay cables. Look at the barriers before adding a session.',
        fr: 'La formation ne libère pas de temps, ne corrige pas une procédure et ne pose pas de câbles. Regardez les obstacles avant d’ajouter une séance.'
      },
      {
        en: 'The Mental Health Commission of Canada and CAMH offer learning modules made from the toolkit: see them before you write your own.',
        fr: 'La Commission de la santé mentale du Canada et le CAMH offrent des modules d’apprentissage tirés de la trousse : voyez-les avant d’écrire les vôtres.'
      }
    ]
  }
})
