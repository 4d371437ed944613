import * as basis from './basis'
import { defineTemplate } from './define'
import { respondent, response } from './readiness/answers'
import { domain } from './readiness/domain'
import { action, summary } from './readiness/follow'
import { statement } from './readiness/statement'

/** The readiness assessment (templates.md 2.3). */
export const readiness = defineTemplate({
  id: 'readiness',
  version: 1,
  phase: 'explore',
  title: { en: 'Readiness assessment', fr: 'Évaluation de l’état de préparation' },
  purpose: {
    en: 'Judge, before launch, whether people, organisation and technology are ready.',
    fr: 'Juger, avant le lancement, si les personnes, l’organisation et la technologie sont prêtes.'
  },
  main: 'domain',
  tables: [domain, statement, respondent, response, action, summary],
  basis: [basis.toolkit, basis.oric, basis.khoja, basis.cfir],
  guidance: {
    what: {
      en: 'A short survey of eight sides of being ready, from motivation to money. People say how far they agree with each statement, without giving their names. The means show where to work before launch, and where leaders and the front line see things differently.',
      fr: 'Un court sondage sur huit aspects de la préparation, de la motivation au financement. Les gens disent à quel point ils sont d’accord avec chaque énoncé, sans donner leur nom. Les moyennes montrent où travailler avant le lancement, et où la direction et la première ligne voient les choses différemment.'
    },
    who: {
      en: 'Everyone whom the service will touch: leaders, managers, clinicians, peer workers, IT, people with lived experience. The core team reads the results together.',
      fr: 'Tous ceux que le service touchera : direction, gestionnaires, cliniciens, pairs aidants, TI, personnes ayant un savoir expérientiel. L’équipe de base lit les résultats ensemble.'
    },
    time: {
      en: '10 minutes to answer; 60 minutes to read the results together; three rounds in all.',
      fr: '10 minutes pour répondre; 60 minutes pour lire les résultats ensemble; trois cycles en tout.'
    },
    steps: [
      {
        en: 'Hand out the statements, on paper or with your own survey tool. Promise that no names are kept, and keep it.',
        fr: 'Distribuez les énoncés, sur papier ou avec votre outil de sondage. Promettez que les noms ne sont pas conservés, et tenez parole.'
      },
      {
        en: 'Add a row for each respondent, with role and round, then paste in the answers. Or type the eight means, if you asked elsewhere.',
        fr: 'Ajoutez une ligne par répondant, avec le rôle et le cycle, puis collez les réponses. Ou inscrivez les huit moyennes, si vous avez fait le sondage ailleurs.'
      },
      {
        en: 'Look at the weakest domain first, then at statements on which views differ.',
        fr: 'Regardez d’abord le domaine le plus faible, puis les énoncés où les avis sont partagés.'
      },
      {
        en: 'Say what lies behind a low figure. What is not ready becomes a barrier, with something done about it.',
        fr: 'Dites ce qu’il y a derrière un chiffre bas. Ce qui n’est pas prêt devient un obstacle, suivi d’une mesure.'
      },
      {
        en: 'Ask again before launch, and six months after.',
        fr: 'Posez les mêmes questions avant le lancement, et six mois après.'
      }
    ],
    example: {
      en: '24 people answered. Need 4.3, leadership 4.1, confidence 3.2, workforce 2.4, technology 2.8, policy 3.1, community 3.4, money 2.6: overall 3.24, partly ready. Workforce is under 2.5, so “no protected time to learn” goes on the list of barriers.',
      fr: '24 personnes ont répondu. Besoin 4,3, leadership 4,1, confiance 3,2, personnel 2,4, technologie 2,8, politiques 3,1, communauté 3,4, financement 2,6 : ensemble 3,24, en partie prêt. Le personnel est sous 2,5 : « aucun temps protégé pour apprendre » va donc à la liste des obstacles.'
    },
    feeds: [
      {
        template: 'barriers',
        how: {
          en: 'A domain that is not ready becomes a barrier.',
          fr: 'Un domaine qui n’est pas prêt devient un obstacle.'
        }
      },
      {
        template: 'training',
        how: {
          en: 'Low marks for skills and time shape the training plan.',
          fr: 'Les faibles cotes des compétences et du temps orientent le plan de formation.'
        }
      },
      {
        template: 'comms',
        how: {
          en: 'Where views differ, there is something to talk about.',
          fr: 'Là où les avis sont partagés, il y a matière à discussion.'
        }
      },
      {
        template: 'workplan',
        how: {
          en: 'Actions become tasks before the go or no-go gate.',
          fr: 'Les mesures deviennent des tâches avant le point de décision.'
        }
      }
    ],
    cautions: [
      {
        en: 'The cut-offs are ours, for the instruments publish none. A mean is where a conversation starts, not a pass mark.',
        fr: 'Les seuils sont les nôtres, car les instruments n’en publient pas. Une moyenne ouvre la conversation; ce n’est pas une note de passage.'
      },
      {
        en: 'Results of fewer than three people of a role are hidden. Do not add names or anything that lets someone be recognised.',
        fr: 'Les résultats de moins de trois personnes d’un même rôle sont masqués. N’ajoutez aucun nom ni rien qui permette de reconnaître quelqu’un.'
      },
      {
        en: 'The statements are our own. If you use a published instrument such as ORIC, follow its terms and type in the means.',
        fr: 'Les énoncés sont les nôtres. Si vous utilisez un instrument publié comme l’ORIC, respectez ses conditions et inscrivez les moyennes.'
      },
      basis.noPatientData
    ]
  }
})
