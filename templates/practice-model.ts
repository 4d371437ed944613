import * as basis from './basis'
import { defineTemplate } from './define'
import { capacity } from './practice-model/capacity'
import { crisis, suitability } from './practice-model/safety'
import { step } from './practice-model/step'
import { use } from './practice-model/use'

/** The practice model and care pathway (templates.md 2.8). */
export const practiceModel = defineTemplate({
  id: 'practice-model',
  version: 1,
  phase: 'prepare',
  title: { en: 'Practice model and care pathway', fr: 'Modèle de pratique et parcours de soins' },
  purpose: {
    en: 'Decide who uses e-mental health how, for whom it fits, how people step up or down, and what happens in a crisis.',
    fr: 'Décider qui utilise la cybersanté mentale et comment, à qui elle convient, comment on change de palier et ce qu’on fait en cas de crise.'
  },
  main: 'model-use',
  tables: [use, step, suitability, crisis, capacity],
  basis: [basis.practiceModels, basis.steppedCare, basis.toolkit, basis.cavanagh],
  guidance: {
    what: {
      en: 'There are five ways for a provider to use e-mental health, from pointing people to a good site to making it part of a therapy. Each takes different skills and time. A stepped pathway says where people come in, what moves them on, and who is there when someone is in danger.',
      fr: 'Un intervenant peut utiliser la cybersanté mentale de cinq façons, de l’indication d’un bon site à son intégration dans une thérapie. Chacune demande d’autres compétences et un autre temps. Un parcours par paliers dit où les gens entrent, ce qui les fait avancer et qui est là quand quelqu’un est en danger.'
    },
    who: {
      en: 'Clinical lead, two or three front-line providers, a peer worker, a partner with lived experience, and whoever runs the crisis response.',
      fr: 'Responsable clinique, deux ou trois intervenants de première ligne, un pair aidant, une personne partenaire ayant un savoir expérientiel et la personne qui dirige l’intervention de crise.'
    },
    time: {
      en: 'Two sessions of 90 minutes; a drill of the crisis protocol takes an hour more.',
      fr: 'Deux séances de 90 minutes; un exercice du protocole de crise prend une heure de plus.'
    },
    steps: [
      {
        en: 'For each group of providers, choose the model that will be their main one, and those they use sometimes.',
        fr: 'Pour chaque groupe d’intervenants, choisissez le modèle qui sera le principal et ceux qu’ils utilisent parfois.'
      },
      {
        en: 'Write down the competencies and the supervision each of these takes.',
        fr: 'Inscrivez les compétences et la supervision que chacun demande.'
      },
      {
        en: 'Keep the steps of care that you have, and settle entry, step-up and step-down for each.',
        fr: 'Gardez les paliers de soins que vous avez, et fixez pour chacun l’entrée et les passages vers le haut et le bas.'
      },
      {
        en: 'Say for whom the service does not fit, and what they get instead, the same day if need be.',
        fr: 'Dites à qui le service ne convient pas, et ce qu’on leur offre à la place, le jour même au besoin.'
      },
      {
        en: 'Write the crisis protocol, test it, and fill in the capacity form.',
        fr: 'Écrivez le protocole de crise, mettez-le à l’essai et remplissez le formulaire de capacité.'
      }
    ],
    example: {
      en: 'Counsellors, coaching, main: 60 minutes a client a month, supervised every two weeks. 120 clients a month at 60 minutes, with 8,000 available minutes a clinician: 7,200 ÷ 6,800 = 1.1 clinicians. Current suicide risk: not suitable; clinical contact the same day.',
      fr: 'Conseillers, accompagnement, principal : 60 minutes par client par mois, supervision toutes les deux semaines. 120 clients par mois à 60 minutes, avec 8 000 minutes disponibles par intervenant : 7 200 ÷ 6 800 = 1,1 intervenant. Risque suicidaire actuel : non admissible; contact clinique le jour même.'
    },
    feeds: [
      {
        template: 'technology',
        how: {
          en: 'The model says what the tool has to be able to do.',
          fr: 'Le modèle dit ce que l’outil doit pouvoir faire.'
        }
      },
      {
        template: 'workflow',
        how: { en: 'Steps become the future workflow.', fr: 'Les paliers deviennent le flux de travail futur.' }
      },
      {
        template: 'training',
        how: { en: 'Competencies become training needs.', fr: 'Les compétences deviennent des besoins de formation.' }
      },
      {
        template: 'clinical-safety',
        how: {
          en: 'The crisis protocol has to be tested before go-live.',
          fr: 'Le protocole de crise doit être mis à l’essai avant la mise en service.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'That these models are safe and work in everyday care is not settled: measure both from the first day.',
        fr: 'Que ces modèles soient sûrs et efficaces dans les soins courants n’est pas établi : mesurez les deux dès le premier jour.'
      },
      {
        en: 'A usable share of 85% is our proposal; use your own figure where you have one.',
        fr: 'La part utilisable de 85 % est notre proposition; utilisez votre propre chiffre si vous en avez un.'
      }
    ]
  }
})
