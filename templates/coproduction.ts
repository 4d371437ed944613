import * as basis from './basis'
import { group, phase } from './coproduction/coverage'
import { participation } from './coproduction/participation'
import { principle } from './coproduction/principles'
import { summary } from './coproduction/summary'
import { defineTemplate } from './define'

/** The co-production plan (templates.md 2.5). */
export const coproduction = defineTemplate({
  id: 'coproduction',
  version: 1,
  phase: 'prepare',
  title: { en: 'Co-production plan', fr: 'Plan de coproduction' },
  purpose: {
    en: 'Make working with people who have lived experience the normal way.',
    fr: 'Faire du travail avec les personnes ayant un savoir expérientiel la façon de faire habituelle.'
  },
  main: 'participation',
  tables: [participation, phase, group, principle, summary],
  basis: [basis.strudwick, basis.nhsConfederation, basis.berardi, basis.iap2, basis.nice, basis.heia],
  guidance: {
    what: {
      en: 'A plan of what is decided together: in which phase, with whom, how much say they have, what they were promised, what they are paid, what changed because of them, and when they were told. It shows at a glance whether people share in the decisions or only in the meetings.',
      fr: 'Un plan de ce qui se décide ensemble : à quelle phase, avec qui, quelle part chacun a à la décision, ce qu’on a promis, ce qui est payé, ce que cela a changé, et quand on l’a dit. On y voit d’un coup d’œil si les gens ont part aux décisions ou seulement aux réunions.'
    },
    who: {
      en: 'Two or more people with lived experience, the project lead, whoever holds the budget. Peer workers and community partners where they are part of it.',
      fr: 'Au moins deux personnes ayant un savoir expérientiel, le chef de projet, la personne qui tient le budget. Des pairs aidants et des partenaires communautaires s’ils en font partie.'
    },
    time: {
      en: '90 minutes to begin; a quarter of an hour after each activity.',
      fr: '90 minutes pour commencer; un quart d’heure après chaque activité.'
    },
    steps: [
      {
        en: 'Mark the groups that the service is for. They are the ones to be heard.',
        fr: 'Cochez les groupes à qui le service s’adresse. Ce sont eux qu’il faut entendre.'
      },
      {
        en: 'For each phase, list what will be decided. Which of it can be decided together?',
        fr: 'Pour chaque phase, dressez la liste de ce qui sera décidé. Qu’est-ce qui peut l’être ensemble?'
      },
      {
        en: 'Choose a level for each and write down what you promise. Less that is kept is better than more that is not.',
        fr: 'Choisissez un niveau pour chacune et écrivez ce que vous promettez. Mieux vaut moins et le tenir.'
      },
      {
        en: 'Set honoraria and access supports before you invite anyone.',
        fr: 'Fixez les rétributions et les mesures d’accessibilité avant d’inviter qui que ce soit.'
      },
      {
        en: 'Afterwards, write what changed, and tell those who took part.',
        fr: 'Ensuite, écrivez ce qui a changé, et dites-le à ceux qui ont participé.'
      },
      {
        en: 'Go through the eight principles together, twice a year.',
        fr: 'Parcourez ensemble les huit principes, deux fois par année.'
      }
    ],
    example: {
      en: 'Choose technology. Youth committee, nine members, collaborate: “you choose between the two that pass the privacy check.” Two workshops, honoraria 9 × $60 = $540. What changed: a “leave quickly” button was added. Reported back on 15 January.',
      fr: 'Choisir la technologie. Comité jeunesse, neuf membres, collaborer : « vous choisissez entre les deux qui passent l’examen de la vie privée ». Deux ateliers, rétribution 9 × 60 $ = 540 $. Ce qui a changé : un bouton « quitter vite » a été ajouté. Rétroaction donnée le 15 janvier.'
    },
    feeds: [
      {
        template: 'equity',
        how: {
          en: 'Groups not heard yet are looked at there first.',
          fr: 'Les groupes pas encore entendus y sont examinés en premier.'
        }
      },
      {
        template: 'budget',
        how: {
          en: 'Honoraria and access supports become lines of the budget.',
          fr: 'Les rétributions et les mesures d’accessibilité deviennent des postes du budget.'
        }
      },
      {
        template: 'governance',
        how: { en: 'Who decides what, written down for good.', fr: 'Qui décide de quoi, mis par écrit pour de bon.' }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Those who took part help to choose what success means.',
          fr: 'Ceux qui ont participé aident à choisir ce que veut dire réussir.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'A group is noted only where people said so themselves. Small groups can be recognised: think before you print.',
        fr: 'Un groupe n’est noté que si les gens l’ont dit eux-mêmes. Un petit groupe se reconnaît : réfléchissez avant d’imprimer.'
      },
      {
        en: 'With Indigenous peoples, the nation decides how its people take part and what becomes of what they share.',
        fr: 'Avec les peuples autochtones, c’est la nation qui décide comment les siens participent et de ce qu’on fait de ce qu’ils partagent.'
      }
    ]
  }
})
