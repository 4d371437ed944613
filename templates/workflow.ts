import * as basis from './basis'
import { defineTemplate } from './define'
import { comparison } from './workflow/comparison'
import { step } from './workflow/step'

/** The workflow redesign (templates.md 2.10). */
export const workflow = defineTemplate({
  id: 'workflow',
  version: 1,
  phase: 'prepare',
  title: { en: 'Workflow redesign', fr: 'Refonte du flux de travail' },
  purpose: {
    en: 'Show today’s steps and tomorrow’s, who does them, and honestly what the change costs or saves.',
    fr: 'Montrer les étapes d’aujourd’hui et de demain, qui les fait, et honnêtement ce que le changement coûte ou fait gagner.'
  },
  main: 'wf-step',
  tables: [step, comparison],
  basis: [basis.toolkit, basis.practiceModels, basis.csatWorkflow, basis.eric],
  guidance: {
    what: {
      en: 'A workflow is the way a case takes from hand to hand. Drawing today’s first, with those who do the work, shows where time goes and what grates. Tomorrow’s is then built from it, step by step, so that nothing is forgotten and nobody gets two jobs.',
      fr: 'Un flux de travail est le chemin d’un cas, de main en main. Décrire d’abord celui d’aujourd’hui, avec ceux qui font le travail, montre où va le temps et ce qui irrite. Celui de demain se construit à partir de là, étape par étape, pour ne rien oublier et ne charger personne deux fois.'
    },
    who: {
      en: 'Two or three people who do the work, a clerk among them, clinical lead, IT, and someone who has been through the service.',
      fr: 'Deux ou trois personnes qui font le travail, dont une de l’administration, responsable clinique, TI et quelqu’un qui est passé par le service.'
    },
    time: {
      en: 'Two hours for today, two for tomorrow, and a walk through it on site.',
      fr: 'Deux heures pour aujourd’hui, deux pour demain, et une visite sur place.'
    },
    steps: [
      {
        en: 'Follow one ordinary case from the first call on. Write each step as it is, not as it should be.',
        fr: 'Suivez un cas ordinaire dès le premier appel. Écrivez chaque étape telle qu’elle est, et non telle qu’elle devrait être.'
      },
      {
        en: 'Note minutes of work and of waiting, and what grates, in the words of those who do it.',
        fr: 'Notez les minutes de travail et d’attente, et ce qui irrite, dans les mots de ceux qui le font.'
      },
      {
        en: 'Copy the steps as the future; mark what is new, changed, removed or the same.',
        fr: 'Copiez les étapes comme version future; indiquez ce qui est nouveau, modifié, supprimé ou inchangé.'
      },
      {
        en: 'Mark what touches privacy or safety, and link hazards, tasks and training.',
        fr: 'Indiquez ce qui touche à la vie privée ou à la sécurité, et liez dangers, tâches et formation.'
      },
      {
        en: 'Look at the comparison. If it takes more work, say so, and take something away elsewhere.',
        fr: 'Regardez la comparaison. S’il y a plus de travail, dites-le, et enlevez quelque chose ailleurs.'
      }
    ],
    example: {
      en: 'Today, step 3: the clerk types the referral into the booking system, 12 minutes, waits two days (2,880 minutes); pain point: typed twice. Tomorrow: the referral comes in by the portal, 2 minutes. With 40 cases a month: 6.7 staff hours saved.',
      fr: 'Aujourd’hui, étape 3 : l’adjointe saisit la demande dans le système de rendez-vous, 12 minutes, attente de deux jours (2 880 minutes); irritant : saisie en double. Demain : la demande arrive par le portail, 2 minutes. Avec 40 cas par mois : 6,7 heures de personnel gagnées.'
    },
    feeds: [
      {
        template: 'clinical-safety',
        how: {
          en: 'Each safety-critical step is looked at for hazards.',
          fr: 'Chaque étape critique pour la sécurité est examinée pour ses dangers.'
        }
      },
      {
        template: 'privacy',
        how: {
          en: 'Privacy-sensitive steps say which data flow where.',
          fr: 'Les étapes qui touchent à la vie privée disent quelles données vont où.'
        }
      },
      {
        template: 'training',
        how: {
          en: 'New and changed steps become training.',
          fr: 'Les étapes nouvelles et modifiées deviennent de la formation.'
        }
      },
      {
        template: 'workplan',
        how: {
          en: 'What has to be built or settled becomes tasks.',
          fr: 'Ce qu’il faut bâtir ou régler devient des tâches.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Times are estimates of those who do the work: good enough to compare, not to measure anyone by.',
        fr: 'Les temps sont des estimations de ceux qui font le travail : assez bonnes pour comparer, non pour évaluer quelqu’un.'
      }
    ]
  }
})
