import * as basis from './basis'
import { defineTemplate } from './define'
import { log } from './stakeholders/log'
import { relationship } from './stakeholders/relationship'
import { stakeholder } from './stakeholders/stakeholder'

/** The stakeholder map (templates.md 2.4). */
export const stakeholders = defineTemplate({
  id: 'stakeholders',
  version: 1,
  phase: 'explore',
  title: { en: 'Stakeholder map', fr: 'Cartographie des parties prenantes' },
  purpose: {
    en: 'Find everyone who can affect the project or is affected by it, see where to put effort, and plan how each will be engaged.',
    fr: 'Trouver tous ceux qui peuvent influer sur le projet ou que le projet touche, voir où mettre l’effort et planifier comment mobiliser chacun.'
  },
  main: 'stakeholder',
  tables: [stakeholder, log, relationship],
  basis: [
    basis.toolkit,
    basis.strudwick,
    basis.nhsConfederation,
    basis.cfir,
    basis.mendelow,
    basis.pmbok,
    basis.iap2,
    basis.berardi
  ],
  guidance: {
    what: {
      en: 'A stakeholder map shows who counts for the project: those who decide, those who will give the service, those who will use it, and those it may leave out. It says how much power and interest each has, where each stands, and how you will work with them.',
      fr: 'Une cartographie montre qui compte pour le projet : ceux qui décident, ceux qui offriront le service, ceux qui l’utiliseront et ceux qu’il pourrait laisser de côté. Elle dit le pouvoir et l’intérêt de chacun, sa position et comment vous travaillerez avec lui.'
    },
    who: {
      en: 'Sponsor, clinical lead, a partner with lived experience, IT or privacy, and one front-line worker.',
      fr: 'Promoteur, responsable clinique, une personne partenaire ayant un savoir expérientiel, TI ou vie privée, et un intervenant de première ligne.'
    },
    time: {
      en: '60 to 90 minutes for the first map; a quarter of an hour a month after that.',
      fr: 'De 60 à 90 minutes pour la première carte; un quart d’heure par mois ensuite.'
    },
    steps: [
      {
        en: 'List people and groups without judging, one per row. Go through the categories so that no one is forgotten.',
        fr: 'Dressez la liste des personnes et des groupes sans juger, un par ligne. Parcourez les catégories pour n’oublier personne.'
      },
      {
        en: 'Rate power and interest together, aloud. Where you are guessing, say so under confidence.',
        fr: 'Cotez ensemble, à voix haute, le pouvoir et l’intérêt. Si vous devinez, dites-le sous « confiance ».'
      },
      {
        en: 'Set current and desired engagement. Start with the key players and with those who have power and resist.',
        fr: 'Fixez l’engagement actuel et souhaité. Commencez par les acteurs clés et par ceux qui ont du pouvoir et résistent.'
      },
      {
        en: 'Choose a level of participation and write a strategy wherever there is a gap. Name a lead for each relationship.',
        fr: 'Choisissez un niveau de participation et écrivez une stratégie partout où il y a un écart. Nommez un responsable pour chaque relation.'
      },
      {
        en: 'After each contact, add a row to the engagement log: it keeps current engagement up to date.',
        fr: 'Après chaque contact, ajoutez une ligne au journal d’engagement : il tient à jour l’engagement actuel.'
      }
    ],
    example: {
      en: 'Clinic counsellors, 14 people, front-line clinicians. Power 3, interest 5: keep informed, priority 15. Resistant today, supportive is wanted: gap +2. Involve. Strategy: two of them write the message templates with us; protected time is agreed before launch.',
      fr: 'Conseillers des cliniques, 14 personnes, intervenants de première ligne. Pouvoir 3, intérêt 5 : garder informé, priorité 15. Réfractaires aujourd’hui, on les souhaite favorables : écart +2. Impliquer. Stratégie : deux d’entre eux rédigent avec nous les messages types; du temps protégé est convenu avant le lancement.'
    },
    feeds: [
      {
        template: 'coproduction',
        how: {
          en: 'People with lived experience go on to the co-production plan, with what they will decide.',
          fr: 'Les personnes ayant un savoir expérientiel passent au plan de coproduction, avec ce qu’elles décideront.'
        }
      },
      {
        template: 'risks',
        how: {
          en: 'Owners of risks and actions are picked from here.',
          fr: 'Les responsables des risques et des mesures sont choisis ici.'
        }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Those who need an answer, and those responsible for an indicator, are picked from here.',
          fr: 'Ceux qui ont besoin d’une réponse et les responsables d’un indicateur sont choisis ici.'
        }
      },
      {
        template: 'comms',
        how: { en: 'Audiences of messages are picked from here.', fr: 'Les publics des messages sont choisis ici.' }
      },
      {
        template: 'governance',
        how: {
          en: 'Members of bodies, and who decides what, come from here.',
          fr: 'Les membres des instances, et qui décide de quoi, viennent d’ici.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Judgements about people are candid. Contact details, how they could slow it and current engagement are left out of documents unless you ask; write nothing that you would not say to them.',
        fr: 'Les jugements sur les gens sont délicats. Les coordonnées, le frein possible et l’engagement actuel sont absents des documents, sauf si vous le demandez; n’écrivez rien que vous ne leur diriez pas.'
      },
      {
        en: 'Low formal power is not low importance. Those whom a service may leave out rarely have power over it.',
        fr: 'Peu de pouvoir formel ne veut pas dire peu d’importance. Ceux qu’un service risque de laisser de côté ont rarement du pouvoir sur lui.'
      }
    ]
  }
})
