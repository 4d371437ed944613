import * as basis from './basis'
import { defineTemplate } from './define'
import { adaptation } from './lessons/adaptation'
import { count, summary } from './lessons/count'
import { decision } from './lessons/decision'
import { issue } from './lessons/issue'
import { lesson } from './lessons/lesson'

/** The log of issues, decisions and lessons (templates.md 2.22). */
export const lessons = defineTemplate({
  id: 'lessons',
  version: 1,
  phase: 'sustain',
  title: { en: 'Issues, decisions and lessons log', fr: 'Journal des enjeux, décisions et leçons apprises' },
  purpose: {
    en: 'Turn what happens along the way into knowledge that this team and others can use.',
    fr: 'Faire de ce qui arrive en chemin un savoir dont cette équipe et d’autres peuvent se servir.'
  },
  main: 'lesson',
  tables: [issue, decision, lesson, adaptation, count, summary],
  basis: [basis.toolkit, basis.nhsConfederation, basis.strudwick, basis.frame],
  guidance: {
    what: {
      en: 'Four short lists, kept from the first day. Issues are what has gone wrong and must be settled. Decisions say what was chosen and why. Lessons say what another team should know. Adaptations say where the service now differs from the plan.',
      fr: 'Quatre courtes listes, tenues dès le premier jour. Les enjeux sont ce qui a mal tourné et qu’il faut régler. Les décisions disent ce qu’on a choisi et pourquoi. Les leçons disent ce qu’une autre équipe devrait savoir. Les adaptations disent où le service s’écarte maintenant du plan.'
    },
    who: {
      en: 'Whoever leads the meeting, with everyone who was there: staff, people with lived experience, the vendor at times.',
      fr: 'La personne qui anime la rencontre, avec tous ceux qui y étaient : personnel, personnes ayant un savoir expérientiel, parfois le fournisseur.'
    },
    time: {
      en: 'Five minutes at the end of each meeting; one hour at each gate to go through all lessons.',
      fr: 'Cinq minutes à la fin de chaque rencontre; une heure à chaque point de décision pour revoir toutes les leçons.'
    },
    steps: [
      {
        en: 'At the end of each meeting ask: what came up, what did we decide, what did we learn?',
        fr: 'À la fin de chaque rencontre, demandez : qu’est-ce qui est apparu, qu’avons-nous décidé, qu’avons-nous appris?'
      },
      {
        en: 'Give each issue one owner and a date. Begin with those that are both grave and urgent.',
        fr: 'Donnez à chaque enjeu une personne responsable et une date. Commencez par ceux qui sont à la fois graves et urgents.'
      },
      {
        en: 'Write the reason of a decision on the same day, with the options you did not take.',
        fr: 'Écrivez le motif d’une décision le jour même, avec les options que vous n’avez pas retenues.'
      },
      {
        en: 'Write lessons as advice to another team. Note successes too.',
        fr: 'Écrivez les leçons comme un conseil à une autre équipe. Notez aussi les réussites.'
      },
      {
        en: 'Say who should know, tell them, and mark the lesson acted on once something is done otherwise.',
        fr: 'Dites qui devrait le savoir, informez-les, et marquez la leçon « suivie d’effet » une fois que quelque chose a changé.'
      }
    ],
    example: {
      en: 'Challenge: loaner tablets lay unused until library staff were trained. Why: people asked the librarian, who could not help. Recommendation: train the hosts before the tablets arrive. Theme: equity and access.',
      fr: 'Difficulté : les tablettes prêtées sont restées inutilisées jusqu’à la formation du personnel de la bibliothèque. Pourquoi : les gens s’adressaient au bibliothécaire, qui ne pouvait pas les aider. Recommandation : former les hôtes avant l’arrivée des tablettes. Thème : équité et accès.'
    },
    feeds: [
      {
        template: 'risks',
        how: {
          en: 'What went wrong once is a risk next time.',
          fr: 'Ce qui a mal tourné une fois est un risque la fois suivante.'
        }
      },
      {
        template: 'barriers',
        how: { en: 'What helped or hindered joins the list.', fr: 'Ce qui a aidé ou nui rejoint la liste.' }
      },
      {
        template: 'sustainability',
        how: {
          en: 'Adaptations show what may change at the next site and what must not.',
          fr: 'Les adaptations montrent ce qui peut changer au prochain lieu, et ce qui ne le doit pas.'
        }
      },
      {
        template: 'charter',
        how: {
          en: 'The next project starts from what this one learned.',
          fr: 'Le prochain projet part de ce que celui-ci a appris.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'Lessons are about how work is done, not about who is to blame. Leave names out.',
        fr: 'Les leçons portent sur la façon de travailler, non sur les fautifs. N’y mettez aucun nom.'
      },
      {
        en: 'A person who came to harm is reported through your incident system, not here.',
        fr: 'Un préjudice subi par une personne se signale dans votre système de déclaration des incidents, non ici.'
      }
    ]
  }
})
