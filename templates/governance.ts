import * as basis from './basis'
import { defineTemplate } from './define'
import { body } from './governance/body'
import { raci } from './governance/raci'
import { right } from './governance/right'

/** Governance and RACI (templates.md 2.11). */
export const governance = defineTemplate({
  id: 'governance',
  version: 1,
  phase: 'plan',
  title: { en: 'Governance and RACI', fr: 'Gouvernance et matrice RACI' },
  purpose: {
    en: 'Settle who decides, who does, who must be asked and who must be told, before the first disagreement.',
    fr: 'Fixer qui décide, qui fait, qui doit être consulté et qui doit être informé, avant le premier désaccord.'
  },
  main: 'raci',
  tables: [raci, body, right],
  basis: [basis.nhsConfederation, basis.toolkit, basis.strudwick, basis.raci],
  guidance: {
    what: {
      en: 'A RACI matrix says of every deliverable who does it (R), the one person who answers for it (A), who is asked first (C) and who is told after (I). Bodies and decision rights say which group may decide what, and where a decision goes when it is too large or stuck.',
      fr: 'Une matrice RACI dit pour chaque livrable qui le réalise (R), la seule personne qui en répond (A), qui est consulté avant (C) et qui est informé après (I). Les instances et les pouvoirs de décision disent quel groupe peut décider de quoi, et où va une décision trop grande ou bloquée.'
    },
    who: {
      en: 'Sponsor, project lead, clinical lead, privacy officer, IT, and a partner with lived experience.',
      fr: 'Promoteur, chef de projet, responsable clinique, responsable de la vie privée, TI et une personne partenaire ayant un savoir expérientiel.'
    },
    time: {
      en: 'One session of 90 minutes; 15 minutes whenever the team changes.',
      fr: 'Une séance de 90 minutes; 15 minutes chaque fois que l’équipe change.'
    },
    steps: [
      {
        en: 'List ten to twenty deliverables from the charter and the work plan. Fewer and larger is better.',
        fr: 'Dressez la liste de dix à vingt livrables d’après la charte et le plan de travail. Mieux vaut peu et plus grands.'
      },
      {
        en: 'For each, settle A first: one name. Then R, then C; keep C short, for each C costs time.',
        fr: 'Pour chacun, fixez d’abord A : un seul nom. Puis R, puis C; gardez C court, car chaque C prend du temps.'
      },
      {
        en: 'Look at the columns: does one person answer for nearly everything? Is lived experience only informed?',
        fr: 'Regardez les colonnes : une personne répond-elle de presque tout? Le savoir expérientiel est-il seulement informé?'
      },
      {
        en: 'Write down the bodies, then the decisions that are bound to come and whose they are.',
        fr: 'Inscrivez les instances, puis les décisions qui viendront à coup sûr et à qui elles reviennent.'
      }
    ],
    example: {
      en: 'Crisis protocol. R: clinic counsellors and the vendor. A: VP Clinical. C: Lived-Experience Council, privacy officer. I: family physicians. Decision to go live: steering committee, up to a high risk; above that, the board within five days.',
      fr: 'Protocole de crise. R : conseillers des cliniques et fournisseur. A : vice-présidente clinique. C : conseil du savoir expérientiel, responsable de la vie privée. I : médecins de famille. Décision de mise en service : comité directeur, jusqu’à un risque élevé; au-delà, le conseil dans les cinq jours.'
    },
    feeds: [
      {
        template: 'workplan',
        how: {
          en: 'Those who do a deliverable own its tasks.',
          fr: 'Ceux qui réalisent un livrable sont responsables de ses tâches.'
        }
      },
      {
        template: 'risks',
        how: {
          en: 'Bands of risk say when a decision goes higher up.',
          fr: 'Les niveaux de risque disent quand une décision monte d’un cran.'
        }
      },
      {
        template: 'comms',
        how: { en: 'Those who are informed are an audience.', fr: 'Ceux qui sont informés sont un public cible.' }
      },
      {
        template: 'lessons',
        how: {
          en: 'Decisions taken go to the decision log.',
          fr: 'Les décisions prises vont au journal des décisions.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'The warning from 40% on is our proposal. In a very small team one person may have to answer for more.',
        fr: 'L’avertissement à partir de 40 % est notre proposition. Dans une très petite équipe, une personne peut devoir répondre de plus.'
      }
    ]
  }
})
