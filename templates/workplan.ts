import * as basis from './basis'
import { defineTemplate } from './define'
import { cycle } from './workplan/cycle'
import { task } from './workplan/task'

/** The work plan (templates.md 2.15). */
export const workplan = defineTemplate({
  id: 'workplan',
  version: 1,
  phase: 'plan',
  title: { en: 'Work plan and milestones', fr: 'Plan de travail et jalons' },
  purpose: {
    en: 'Say who does what by when, in what order, and on which days someone decides whether to go on.',
    fr: 'Dire qui fait quoi et pour quand, dans quel ordre, et quels jours quelqu’un décide de poursuivre ou non.'
  },
  main: 'task',
  tables: [task, cycle],
  basis: [basis.toolkit, basis.eric, basis.pdsa],
  guidance: {
    what: {
      en: 'A work plan turns what was agreed elsewhere (strategies, actions on risks, training, safety work) into tasks with one owner and two dates each. Gates are the days on which the group looks at criteria set beforehand and decides whether to go live, to widen or to stop.',
      fr: 'Un plan de travail fait de ce qui a été convenu ailleurs (stratégies, mesures contre les risques, formation, sécurité) des tâches ayant chacune une personne responsable et deux dates. Les points de décision sont les jours où le groupe, d’après des critères fixés d’avance, décide de mettre en service, d’étendre ou d’arrêter.'
    },
    who: {
      en: 'Project lead, clinical lead, IT, whoever trains the staff, and one person from a site that will start first.',
      fr: 'Chef de projet, responsable clinique, TI, la personne qui forme le personnel et quelqu’un d’un lieu qui commencera en premier.'
    },
    time: {
      en: 'Two hours for the first plan, then 20 minutes every two weeks.',
      fr: 'Deux heures pour le premier plan, puis 20 minutes toutes les deux semaines.'
    },
    steps: [
      {
        en: 'Write the gates and milestones first: go-live, end of pilot, the decision to widen. Agree on the criteria of each gate now, while nobody is in a hurry.',
        fr: 'Écrivez d’abord les points de décision et les jalons : mise en service, fin de la mise à l’essai, décision d’étendre. Convenez maintenant des critères de chacun, tant que personne n’est pressé.'
      },
      {
        en: 'Go through strategies and actions on risks, and make each a task with one owner. Large tasks get pieces.',
        fr: 'Parcourez les stratégies et les mesures contre les risques, et faites de chacune une tâche avec une personne responsable. Les grandes tâches se découpent en parties.'
      },
      {
        en: 'Say what must be finished before what. The plan shows what would start too early.',
        fr: 'Dites ce qui doit être terminé avant quoi. Le plan montre ce qui commencerait trop tôt.'
      },
      {
        en: 'Every two weeks, go through the next 90 days: what is late, what is blocked, who needs help.',
        fr: 'Toutes les deux semaines, parcourez les 90 prochains jours : ce qui est en retard, ce qui est bloqué, qui a besoin d’aide.'
      },
      {
        en: 'Try what is uncertain in a small cycle of days or weeks before it becomes the plan.',
        fr: 'Essayez ce qui est incertain dans un petit cycle de quelques jours ou semaines avant d’en faire le plan.'
      }
    ],
    example: {
      en: 'T-02 Integration test, task, prepare. Owner: IT director. From 2 November to 11 December 2026: 30 working days, after T-01 (the privacy impact assessment is submitted on 30 October). Then M-01, a gate on 12 January 2027: go or no go, by five criteria.',
      fr: 'T-02 Essai d’intégration, tâche, préparer. Responsable : directeur des TI. Du 2 novembre au 11 décembre 2026 : 30 jours ouvrables, après T-01 (dépôt de l’ÉFVP le 30 octobre). Puis M-01, point de décision le 12 janvier 2027 : on poursuit ou non, selon cinq critères.'
    },
    feeds: [
      {
        template: 'budget',
        how: {
          en: 'Tasks show what money is needed and when.',
          fr: 'Les tâches montrent l’argent qu’il faut, et quand.'
        }
      },
      {
        template: 'comms',
        how: {
          en: 'Milestones are the days on which people need to hear something.',
          fr: 'Les jalons sont les jours où les gens doivent être informés.'
        }
      },
      {
        template: 'training',
        how: { en: 'Sessions come before go-live.', fr: 'Les séances ont lieu avant la mise en service.' }
      },
      {
        template: 'lessons',
        how: {
          en: 'What a trial taught belongs in the lessons log.',
          fr: 'Ce qu’un essai a appris va au journal des leçons apprises.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Working days leave out weekends only. Provincial holidays and leave are yours to allow for.',
        fr: 'Les jours ouvrables excluent seulement les fins de semaine. Tenez compte vous-même des jours fériés et des congés.'
      },
      {
        en: 'A plan that tries to change everything at once is the commonest way to fail. Begin with few sites.',
        fr: 'Vouloir tout changer à la fois est la façon la plus courante d’échouer. Commencez par peu de lieux.'
      }
    ]
  }
})
