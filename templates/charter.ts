import * as basis from './basis'
import { charterForm } from './charter/charter'
import { intent } from './charter/intent'
import { objective } from './charter/objective'
import { defineTemplate } from './define'

/** The project charter (templates.md 2.1). */
export const charter = defineTemplate({
  id: 'charter',
  version: 1,
  phase: 'explore',
  title: { en: 'Project charter and scope', fr: 'Charte de projet et portée' },
  purpose: {
    en: 'Say on one page why, what, for whom, by when, and what is out of scope.',
    fr: 'Dire en une page pourquoi, quoi, pour qui, pour quand, et ce qui est exclu.'
  },
  main: 'charter',
  tables: [charterForm, objective, intent],
  basis: [basis.toolkit, basis.nhsConfederation, basis.cfir, basis.strudwick, basis.reaim],
  guidance: {
    what: {
      en: 'A charter is the page that everyone can be shown: the problem, the service that answers it, who it is for, what it leaves out, when it starts and what it may cost. It is short so that it is read, and signed so that it holds.',
      fr: 'Une charte est la page qu’on peut montrer à tous : le problème, le service qui y répond, à qui il s’adresse, ce qu’il laisse de côté, quand il commence et ce qu’il peut coûter. Elle est courte pour être lue, et approuvée pour qu’on s’y tienne.'
    },
    who: {
      en: 'Sponsor, project lead, clinical lead, a partner with lived experience, finance for the last half hour.',
      fr: 'Promoteur, chef de projet, responsable clinique, une personne partenaire ayant un savoir expérientiel, les finances pour la dernière demi-heure.'
    },
    time: {
      en: 'Two hours for a draft, one more to agree on it.',
      fr: 'Deux heures pour une ébauche, une de plus pour s’entendre.'
    },
    steps: [
      {
        en: 'Write the problem first, with a figure or two. If you cannot, start with the needs assessment.',
        fr: 'Écrivez d’abord le problème, avec un ou deux chiffres. Si c’est impossible, commencez par l’analyse des besoins.'
      },
      {
        en: 'Describe the service as a person would meet it, and say who it is for.',
        fr: 'Décrivez le service tel qu’une personne le rencontrera, et dites à qui il s’adresse.'
      },
      {
        en: 'Write down what is out of scope. Projects fail more often by doing too much at once than too little.',
        fr: 'Inscrivez ce qui est exclu. Les projets échouent plus souvent pour en faire trop à la fois que pas assez.'
      },
      {
        en: 'Set at most six objectives, each with an owner, a date and something that will show it.',
        fr: 'Fixez six objectifs au plus, chacun avec un responsable, une date et quelque chose qui le montrera.'
      },
      {
        en: 'Answer the four questions on the technology: does it do the same things better, or change who is in control?',
        fr: 'Répondez aux quatre questions sur la technologie : fait-elle mieux la même chose, ou change-t-elle qui a le contrôle?'
      },
      {
        en: 'Have it approved, and come back to it whenever someone asks for more.',
        fr: 'Faites-la approuver, et revenez-y chaque fois qu’on en demande plus.'
      }
    ],
    example: {
      en: 'Guided internet therapy for adults with mild to moderate depression or anxiety in nine rural clinics. People wait a median of 118 days for counselling. Out of scope: under 18, current high risk of suicide, psychosis. Start September, live in January, at most $480,000. The person holds control in part (1), professionals collaborate (2), self-care is maximised (2), governance in part (1): 6 of 8, transformative.',
      fr: 'Thérapie en ligne guidée pour adultes atteints de dépression ou d’anxiété légère à modérée, dans neuf cliniques rurales. L’attente médiane pour du counselling est de 118 jours. Exclus : moins de 18 ans, risque suicidaire élevé, psychose. Début en septembre, mise en service en janvier, au plus 480 000 $. La personne a le contrôle en partie (1), les professionnels collaborent (2), les autosoins sont favorisés (2), la gouvernance en partie (1) : 6 sur 8, transformatrice.'
    },
    feeds: [
      {
        template: 'needs',
        how: {
          en: 'The problem is tested against what people say they need.',
          fr: 'Le problème est confronté à ce que les gens disent vouloir.'
        }
      },
      {
        template: 'stakeholders',
        how: {
          en: 'Sponsor and lead are the first two names on the map.',
          fr: 'Le promoteur et le chef de projet sont les deux premiers noms de la carte.'
        }
      },
      { template: 'evaluation', how: { en: 'Each objective is measured there.', fr: 'Chaque objectif y est mesuré.' } },
      {
        template: 'budget',
        how: {
          en: 'The ceiling is what the budget is held against.',
          fr: 'Le plafond est ce à quoi se compare le budget.'
        }
      },
      {
        template: 'privacy',
        how: {
          en: 'The jurisdiction decides which law holds.',
          fr: 'L’administration décide de la loi qui s’applique.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'E-mental health stands beside face-to-face care. A charter that sells it as a replacement will lose the people it needs.',
        fr: 'La cybersanté mentale complète les soins en personne. Une charte qui la présente comme un remplacement perdra les gens dont elle a besoin.'
      }
    ]
  }
})
