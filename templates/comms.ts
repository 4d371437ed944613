import * as basis from './basis'
import { impact } from './comms/impact'
import { message } from './comms/message'
import { resistance } from './comms/resistance'
import { defineTemplate } from './define'

/** The communication and change plan (templates.md 2.16). */
export const comms = defineTemplate({
  id: 'comms',
  version: 1,
  phase: 'plan',
  title: { en: 'Communication and change plan', fr: 'Plan de communication et de gestion du changement' },
  purpose: {
    en: 'Say the right thing to the right people in time, and hear what they answer.',
    fr: 'Dire la bonne chose aux bonnes personnes à temps, et entendre ce qu’elles répondent.'
  },
  main: 'message',
  tables: [message, impact, resistance],
  basis: [basis.strudwick, basis.berardi, basis.eric, basis.waltz],
  guidance: {
    what: {
      en: 'A list of messages, each for someone in particular, in their language, from someone they trust and with a way to answer; beside it what becomes different for each group, and what people say against it. Online care is often thought cold, or one more thing to do: a newsletter does not change that, an honest answer may.',
      fr: 'Une liste de messages, chacun destiné à quelqu’un en particulier, dans sa langue, porté par une personne de confiance et avec un moyen de répondre; à côté, ce qui change pour chaque groupe, et ce qu’on dit contre. On croit souvent les soins en ligne froids, ou une tâche de plus : une infolettre n’y change rien, une réponse honnête peut-être.'
    },
    who: {
      en: 'Project lead, whoever handles communications, a front-line supervisor, a partner with lived experience, someone who writes well in both languages.',
      fr: 'Chef de projet, la personne chargée des communications, un superviseur de première ligne, une personne partenaire ayant un savoir expérientiel, quelqu’un qui écrit bien dans les deux langues.'
    },
    time: {
      en: 'Two hours for a first plan; 15 minutes at each project meeting.',
      fr: 'Deux heures pour un premier plan; 15 minutes à chaque réunion de projet.'
    },
    steps: [
      {
        en: 'Go through the stakeholder map group by group and write down what changes for each. Ask two or three of them.',
        fr: 'Parcourez la cartographie des parties prenantes groupe par groupe et inscrivez ce qui change pour chacun. Demandez-le à deux ou trois d’entre eux.'
      },
      {
        en: 'Begin with the groups whose support need is highest: what will you offer them, besides words?',
        fr: 'Commencez par les groupes dont le besoin de soutien est le plus grand : que leur offrirez-vous, outre des mots?'
      },
      {
        en: 'Write one message at a time: what to remember, what is in it for them, who says it, how they answer.',
        fr: 'Rédigez un message à la fois : quoi retenir, les avantages pour eux, qui le dit, comment ils répondent.'
      },
      {
        en: 'Have each read by someone it is meant for before it goes out.',
        fr: 'Faites relire chacun par quelqu’un à qui il s’adresse avant qu’il parte.'
      },
      {
        en: 'Keep the concerns you hear, with your response. Those that keep coming back are barriers.',
        fr: 'Gardez les préoccupations entendues, avec votre réponse. Celles qui reviennent sont des obstacles.'
      }
    ],
    example: {
      en: 'Clinic counsellors: messages from clients take the place of one appointment in six. Size 4, benefit seen 2: support need 4 × (6 − 2) = 16. Support: three protected hours a week and a champion in each clinic. Message MSG-01, to persuade: “Clients who write between visits come back better prepared”, from a counsellor who has done it, monthly from 1 December; answers at the end of each team meeting.',
      fr: 'Conseillers des cliniques : les messages des clients remplacent un rendez-vous sur six. Ampleur 4, avantage perçu 2 : besoin de soutien 4 × (6 − 2) = 16. Soutien : trois heures protégées par semaine et un champion dans chaque clinique. Message MSG-01, pour convaincre : « Les clients qui écrivent entre les visites reviennent mieux préparés », d’une conseillère qui l’a fait, chaque mois dès le 1er décembre; réponses à la fin de chaque réunion d’équipe.'
    },
    feeds: [
      {
        template: 'training',
        how: {
          en: 'Groups for whom much changes need more than words: they go on to the training plan.',
          fr: 'Les groupes pour qui beaucoup change ont besoin de plus que des mots : ils passent au plan de formation.'
        }
      },
      {
        template: 'workplan',
        how: {
          en: 'Messages with a lot of work in them become tasks.',
          fr: 'Les messages qui demandent beaucoup de travail deviennent des tâches.'
        }
      },
      {
        template: 'barriers',
        how: {
          en: 'A concern that keeps coming back is a barrier.',
          fr: 'Une préoccupation qui revient est un obstacle.'
        }
      },
      {
        template: 'lessons',
        how: {
          en: 'What got through and what did not is worth writing down.',
          fr: 'Ce qui est passé et ce qui n’est pas passé mérite d’être consigné.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Write concerns without names. Someone who says what they think should not find it here.',
        fr: 'Inscrivez les préoccupations sans noms. Celui qui dit ce qu’il pense ne devrait pas s’y retrouver.'
      },
      {
        en: 'That support is due from a need of 15 on is our proposal.',
        fr: 'Qu’un soutien s’impose à partir d’un besoin de 15 est notre proposition.'
      }
    ]
  }
})
