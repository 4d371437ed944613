import * as basis from './basis'
import { defineTemplate } from './define'
import { access, gba, language } from './equity/access'
import { population } from './equity/population'

/** The equity assessment (templates.md 2.6). */
export const equity = defineTemplate({
  id: 'equity',
  version: 1,
  phase: 'prepare',
  title: {
    en: 'Equity, diversity, inclusion and access assessment',
    fr: 'Évaluation de l’équité, de la diversité, de l’inclusion et de l’accès'
  },
  purpose: {
    en: 'Find who could be left out or harmed by the service, and mend it before launch.',
    fr: 'Trouver qui le service pourrait laisser de côté ou léser, et y remédier avant le lancement.'
  },
  main: 'population',
  tables: [population, access, gba, language],
  basis: [basis.strudwick, basis.berardi, basis.heia, basis.gbaPlus, basis.appFramework, basis.nice],
  guidance: {
    what: {
      en: 'An equity assessment goes through the groups that a service can miss, asks of each what could be better and what worse, and settles what will be done. A digital service widens gaps unless someone works against that.',
      fr: 'Une évaluation de l’équité passe en revue les groupes qu’un service peut oublier, demande pour chacun ce qui pourrait être mieux ou pire, et fixe ce qu’on fera. Un service numérique creuse les écarts si personne n’y veille.'
    },
    who: {
      en: 'Project lead, people of the groups concerned, front-line workers, a partner with lived experience, whoever knows the population data, and an accessibility specialist if you can.',
      fr: 'Chef de projet, personnes des groupes concernés, intervenants de première ligne, une personne partenaire ayant un savoir expérientiel, quelqu’un qui connaît les données sur la population et, si possible, un spécialiste de l’accessibilité.'
    },
    time: {
      en: 'Two sessions of 90 minutes, with conversations in the communities in between.',
      fr: 'Deux séances de 90 minutes, avec entre les deux des conversations dans les communautés.'
    },
    steps: [
      {
        en: 'Scoping: go through the list and say of each group whether the service will meet it. Add groups that cross.',
        fr: 'Cadrage : parcourez la liste et dites pour chaque groupe si le service le rencontrera. Ajoutez les groupes qui se croisent.'
      },
      {
        en: 'Impacts: write down what could be better and worse, and where it shows. Ask people of the group; do not guess for them.',
        fr: 'Effets : écrivez ce qui pourrait être mieux ou pire, et où cela se voit. Demandez aux personnes du groupe; ne devinez pas à leur place.'
      },
      {
        en: 'Mitigation: for every high concern, change something, with an owner and a date before launch.',
        fr: 'Atténuation : pour chaque préoccupation élevée, changez quelque chose, avec une personne responsable et une échéance avant le lancement.'
      },
      {
        en: 'Monitoring: tie each mitigation to an indicator that is broken down by the group.',
        fr: 'Suivi : rattachez chaque atténuation à un indicateur ventilé selon le groupe.'
      },
      {
        en: 'Dissemination: tell those you asked what you found and what you changed.',
        fr: 'Diffusion : dites à ceux que vous avez consultés ce que vous avez constaté et changé.'
      }
    ],
    example: {
      en: 'Rural, remote: 22% of homes lack usable broadband. Negative impact: rural clients cannot take part. Severity 4, likelihood 4: concern 16, extreme. Mitigation: loaned tablets, rooms in three libraries, a phone option; owner: Lived-Experience Council; before launch.',
      fr: 'Milieu rural ou éloigné : 22 % des foyers n’ont pas de large bande utilisable. Effet défavorable : les usagers ruraux ne peuvent pas participer. Gravité 4, vraisemblance 4 : préoccupation 16, extrême. Atténuation : tablettes prêtées, salles dans trois bibliothèques, option par téléphone; responsable : conseil du savoir expérientiel; avant le lancement.'
    },
    feeds: [
      {
        template: 'barriers',
        how: {
          en: 'What keeps a group out is a barrier that calls for a strategy.',
          fr: 'Ce qui tient un groupe à l’écart est un obstacle qui demande une stratégie.'
        }
      },
      {
        template: 'risks',
        how: { en: 'A high concern is a risk of the project.', fr: 'Une préoccupation élevée est un risque du projet.' }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Monitoring needs indicators that are broken down by group.',
          fr: 'Le suivi demande des indicateurs ventilés par groupe.'
        }
      },
      {
        template: 'budget',
        how: {
          en: 'Loaned devices, translation and interpreters cost money.',
          fr: 'Appareils prêtés, traduction et interprètes coûtent de l’argent.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Write about groups, never about one person: a small group in a small place can be recognised.',
        fr: 'Écrivez sur des groupes, jamais sur une personne : un petit groupe dans un petit milieu peut être reconnu.'
      },
      {
        en: 'What concerns First Nations, Inuit and Métis is assessed with them and by their own rules for data; a row here does not replace that.',
        fr: 'Ce qui concerne les Premières Nations, les Inuits et les Métis s’évalue avec eux et selon leurs propres règles sur les données; une ligne ici ne remplace pas cela.'
      },
      {
        en: 'The concern is a way to talk, not a measurement. Its bands are those of the risk register.',
        fr: 'La préoccupation sert à discuter; ce n’est pas une mesure. Ses niveaux sont ceux du registre des risques.'
      }
    ]
  }
})
