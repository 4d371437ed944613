import * as basis from './basis'
import { defineTemplate } from './define'
import { domain } from './needs/domain'
import { demand, informant } from './needs/hear'
import { scan } from './needs/scan'

/** The needs assessment and environmental scan (templates.md 2.2). */
export const needs = defineTemplate({
  id: 'needs',
  version: 1,
  phase: 'explore',
  title: { en: 'Needs assessment and environmental scan', fr: 'Analyse des besoins et de l’environnement' },
  purpose: {
    en: 'Map what exists, hear what people want, and name the gap.',
    fr: 'Dresser le portrait de ce qui existe, entendre ce que les gens veulent et nommer l’écart.'
  },
  main: 'need-domain',
  tables: [domain, scan, informant, demand],
  basis: [basis.nhsConfederation, basis.toolkit, basis.strudwick, basis.eric],
  guidance: {
    what: {
      en: 'Two steps. First map what is: figures, services in place, what others have tried. Then ask widely what is wanted, and rate both on nine questions. The gap times its importance says where to begin.',
      fr: 'Deux étapes. D’abord, dresser le portrait de ce qui est : chiffres, services en place, essais faits ailleurs. Ensuite, demander largement ce qu’on veut, et coter l’un et l’autre sur neuf questions. L’écart multiplié par son importance dit où commencer.'
    },
    who: {
      en: 'Service users, carers and the public; clinicians, managers and informatics; providers and funders. A partner with lived experience helps to ask the questions.',
      fr: 'Usagers, proches aidants et public; cliniciens, gestionnaires et informaticiens; fournisseurs et bailleurs de fonds. Une personne partenaire ayant un savoir expérientiel aide à poser les questions.'
    },
    time: {
      en: 'Four to six weeks in all; 90 minutes to rate the nine questions together.',
      fr: 'De quatre à six semaines en tout; 90 minutes pour coter ensemble les neuf questions.'
    },
    steps: [
      {
        en: 'Collect five or six figures about demand, each with its year and source.',
        fr: 'Recueillez cinq ou six chiffres sur la demande, chacun avec l’année et la source.'
      },
      {
        en: 'List what exists already, here and elsewhere, with the strength of its evidence.',
        fr: 'Dressez la liste de ce qui existe déjà, ici et ailleurs, avec la solidité des preuves.'
      },
      {
        en: 'Speak to people of every kind on the map. The five questions of the list are a good start.',
        fr: 'Parlez à des gens de toutes les catégories de la carte. Les cinq questions de la liste sont un bon début.'
      },
      {
        en: 'Write how things are and how people want them, for each of the nine questions, then rate both.',
        fr: 'Écrivez ce qui est et ce que les gens veulent, pour chacune des neuf questions, puis cotez les deux.'
      },
      {
        en: 'Take the widest gaps that matter most to the people who said so, and check that you heard them rightly.',
        fr: 'Prenez les plus grands écarts qui comptent le plus pour ceux qui l’ont dit, et vérifiez que vous avez bien entendu.'
      }
    ],
    example: {
      en: 'Access and inequalities. Today: a median wait of 118 days, and 22% of homes without usable broadband. Wanted: a first contact within 70 days, and a way in without the Internet. Current 2, desired 5: gap +3; importance 5: priority 15.',
      fr: 'Accès et inégalités. Aujourd’hui : une attente médiane de 118 jours, et 22 % des foyers sans large bande utilisable. Souhaité : un premier contact en 70 jours, et une voie d’accès sans Internet. Actuelle 2, souhaitée 5 : écart +3; importance 5 : priorité 15.'
    },
    feeds: [
      {
        template: 'readiness',
        how: {
          en: 'What people want is held against what the organisation is ready for.',
          fr: 'Ce que les gens veulent est confronté à ce que l’organisation est prête à faire.'
        }
      },
      {
        template: 'barriers',
        how: {
          en: 'What stands behind a gap becomes a barrier with a strategy.',
          fr: 'Ce qui explique un écart devient un obstacle avec une stratégie.'
        }
      },
      {
        template: 'equity',
        how: {
          en: 'Whom the figures leave out is looked at there.',
          fr: 'Ceux que les chiffres laissent de côté y sont examinés.'
        }
      },
      {
        template: 'technology',
        how: { en: 'Tools found in the scan are compared there.', fr: 'Les outils repérés y sont comparés.' }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'Those who answer surveys are not those who are left out. Go to where they are.',
        fr: 'Ceux qui répondent aux sondages ne sont pas ceux qu’on laisse de côté. Allez les voir où ils sont.'
      },
      {
        en: 'What people said is printed only where they agreed to be quoted.',
        fr: 'Ce que les gens ont dit n’est imprimé que s’ils acceptent d’être cités.'
      }
    ]
  }
})
