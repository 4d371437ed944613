import * as basis from './basis'
import { defineTemplate } from './define'
import { domainRating } from './sustainability/domain'
import { handover, scale, sustainAction } from './sustainability/follow'
import { statement } from './sustainability/statement'
import { summary } from './sustainability/summary'

/** The sustainability plan (templates.md 2.21). */
export const sustainability = defineTemplate({
  id: 'sustainability',
  version: 1,
  phase: 'sustain',
  title: { en: 'Sustainability plan', fr: 'Plan de pérennisation' },
  purpose: {
    en: 'Keep the benefits once project money ends: what is strong, what is weak, who takes over, where it goes next.',
    fr: 'Garder les bienfaits une fois l’argent du projet épuisé : ce qui est fort, ce qui est faible, qui prend le relais, où aller ensuite.'
  },
  main: 'domain-rating',
  tables: [summary, statement, domainRating, sustainAction, handover, scale],
  basis: [basis.csat, basis.psat, basis.nasss, basis.reaim],
  guidance: {
    what: {
      en: 'Most pilots end with their money. This plan asks early what would let the service go on. You rate short statements from 1 to 7, see which domains are strong and which are gaps, act on the two lowest, and write down who takes over each thing that the project does.',
      fr: 'La plupart des projets pilotes finissent avec leur argent. Ce plan demande tôt ce qui permettrait au service de continuer. Vous cotez de courts énoncés de 1 à 7, voyez quels domaines sont forts et lesquels sont des lacunes, agissez sur les deux plus bas, et écrivez qui reprend chaque chose que fait le projet.'
    },
    who: {
      en: 'Sponsor, project lead, clinical managers of the sites, finance, a partner with lived experience, whoever will run it afterwards.',
      fr: 'Promoteur, chef de projet, gestionnaires cliniques, finances, une personne partenaire ayant un savoir expérientiel, et qui l’exploitera ensuite.'
    },
    time: {
      en: '60 minutes to rate, 60 minutes to plan; half-way through the project, then every six months.',
      fr: '60 minutes pour coter, 60 pour planifier; à mi-parcours du projet, puis tous les six mois.'
    },
    steps: [
      {
        en: 'Choose the set: clinical for a way of caring in a clinic, programme for a programme with its own money and partners.',
        fr: 'Choisissez l’ensemble : clinique pour une façon de soigner, programme pour un programme qui a son argent et ses partenaires.'
      },
      {
        en: 'Rate each statement together. Where nobody knows, say so: it is left out of the mean, and worth finding out.',
        fr: 'Cotez chaque énoncé ensemble. Si personne ne sait, dites-le : l’énoncé n’entre pas dans la moyenne, et mérite une réponse.'
      },
      {
        en: 'Look at the two lowest domains. Agree on one action for each, with an owner and a date.',
        fr: 'Regardez les deux domaines les plus bas. Convenez d’une mesure pour chacun, avec un responsable et une date.'
      },
      {
        en: 'List everything that the project does today, and who does it afterwards.',
        fr: 'Dressez la liste de tout ce que fait le projet aujourd’hui, et de qui le fera ensuite.'
      },
      {
        en: 'Before going to a new site, write what must not change there and what may.',
        fr: 'Avant d’aller dans un nouveau lieu, écrivez ce qui ne doit pas y changer et ce qui le peut.'
      }
    ],
    example: {
      en: 'Clinical set. Engaged staff 5.8, a strength. Workflow integration 3.2 and organisational readiness 4.0 are the two lowest. Action: put the running cost in next year’s base budget, finance director, by 31 December. Handover: renewing the licence goes from the project to the IT department on 1 April 2028.',
      fr: 'Ensemble clinique. Personnel mobilisé 5,8, une force. Intégration au flux de travail 3,2 et préparation de l’organisation 4,0 sont les deux plus bas. Mesure : inscrire le coût d’exploitation au budget de base de l’an prochain, direction des finances, d’ici le 31 décembre. Transfert : le renouvellement de la licence passe du projet au service des TI le 1er avril 2028.'
    },
    feeds: [
      {
        template: 'budget',
        how: {
          en: 'The steady-state cost needs lasting money.',
          fr: 'Le coût en régime permanent demande un financement durable.'
        }
      },
      {
        template: 'governance',
        how: {
          en: 'Those who take over need the right to decide.',
          fr: 'Ceux qui prennent le relais ont besoin du pouvoir de décider.'
        }
      },
      {
        template: 'evaluation',
        how: {
          en: 'The overall mean is an indicator of maintenance.',
          fr: 'La moyenne d’ensemble est un indicateur de maintien.'
        }
      },
      {
        template: 'lessons',
        how: {
          en: 'What was changed from site to site is noted there.',
          fr: 'Ce qui change d’un lieu à l’autre y est noté.'
        }
      }
    ],
    cautions: [
      {
        en: 'The cut-offs are ours, for the instruments publish none. A mean is where a conversation starts, not a pass mark.',
        fr: 'Les seuils sont les nôtres, car les instruments n’en publient pas. Une moyenne ouvre la conversation; ce n’est pas une note de passage.'
      },
      {
        en: 'The statements are our own. If you use CSAT or PSAT, follow their terms and type in the means.',
        fr: 'Les énoncés sont les nôtres. Si vous utilisez le CSAT ou le PSAT, respectez leurs conditions et inscrivez les moyennes.'
      },
      {
        en: 'Not everything should last. To stop something that does not help is a result too.',
        fr: 'Tout ne doit pas durer. Cesser ce qui n’aide pas est aussi un résultat.'
      },
      basis.noPatientData
    ]
  }
})
