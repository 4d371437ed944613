import { defineTable } from '../define'

/** What the evaluation is for and how it will be run: one form. */
export const scope = defineTable({
  id: 'scope',
  title: { en: 'Scope', fr: 'Portée de l’évaluation' },
  about: {
    en: 'What the evaluation is for, what decision it will inform and how it will be run.',
    fr: 'À quoi sert l’évaluation, quelle décision elle éclairera et comment elle sera menée.'
  },
  shape: 'form',
  name: 'purpose',
  columns: [
    {
      id: 'purpose',
      kind: 'choice',
      required: true,
      label: { en: 'Purpose', fr: 'But' },
      help: {
        en: 'What the answer will mostly be used for. It decides how exact the measures must be.',
        fr: 'À quoi la réponse servira surtout. Cela décide de la précision voulue des mesures.'
      },
      options: [
        { id: 'improve', label: { en: 'Improve', fr: 'Améliorer' } },
        { id: 'account', label: { en: 'Account', fr: 'Rendre compte' } },
        { id: 'learn', label: { en: 'Learn', fr: 'Apprendre' } },
        { id: 'decide-on-scale-up', label: { en: 'Decide on scale-up', fr: 'Décider de l’expansion' } }
      ]
    },
    {
      id: 'decision',
      kind: 'text',
      long: true,
      required: true,
      label: { en: 'Decision it will inform', fr: 'Décision qu’elle éclairera' },
      help: {
        en: 'Who will decide what, and when, once they have the answer.',
        fr: 'Qui décidera quoi, et quand, une fois la réponse obtenue.'
      }
    },
    {
      id: 'design',
      kind: 'choice',
      label: { en: 'Design', fr: 'Devis' },
      help: {
        en: 'How you will tell the effect of the service from what would have happened anyway.',
        fr: 'Comment vous distinguerez l’effet du service de ce qui serait arrivé de toute façon.'
      },
      options: [
        { id: 'before-after', label: { en: 'Before–after', fr: 'Avant–après' } },
        {
          id: 'pre-post-with-comparison',
          label: { en: 'Pre–post with comparison', fr: 'Avant–après avec groupe témoin' }
        },
        { id: 'stepped-rollout', label: { en: 'Stepped rollout', fr: 'Déploiement échelonné' } },
        { id: 'time-series', label: { en: 'Time series', fr: 'Séries chronologiques' } },
        { id: 'mixed-methods', label: { en: 'Mixed methods', fr: 'Méthodes mixtes' } },
        {
          id: 'quality-improvement-cycles',
          label: { en: 'Quality-improvement cycles', fr: 'Cycles d’amélioration' }
        }
      ]
    },
    {
      id: 'evaluator',
      kind: 'choice',
      label: { en: 'Evaluator', fr: 'Évaluateur' },
      help: {
        en: 'Who does the work: your own people, someone from outside, or both.',
        fr: 'Qui fait le travail : vos propres gens, quelqu’un de l’extérieur, ou les deux.'
      },
      options: [
        { id: 'internal', label: { en: 'Internal', fr: 'Interne' } },
        { id: 'external', label: { en: 'External', fr: 'Externe' } },
        { id: 'both', label: { en: 'Both', fr: 'Les deux' } }
      ]
    },
    {
      id: 'start-date',
      kind: 'date',
      label: { en: 'Start date', fr: 'Date de début' },
      help: { en: 'The day the first data are collected.', fr: 'Le jour où l’on recueille les premières données.' }
    },
    {
      id: 'end-date',
      kind: 'date',
      label: { en: 'End date', fr: 'Date de fin' },
      help: { en: 'The day the last data are collected.', fr: 'Le jour où l’on recueille les dernières données.' }
    },
    {
      id: 'ethics-route',
      kind: 'choice',
      label: { en: 'Ethics route', fr: 'Voie éthique' },
      help: {
        en: 'Ask your ethics board before you collect anything: quality improvement may be exempt, research is not.',
        fr: 'Consultez votre comité d’éthique avant toute collecte : l’amélioration de la qualité peut être exemptée, la recherche ne l’est pas.'
      },
      options: [
        {
          id: 'qi-exemption',
          label: { en: 'QI exemption', fr: 'Exemption (amélioration de la qualité)' }
        },
        { id: 'ethics-review-needed', label: { en: 'Ethics review needed', fr: 'Évaluation éthique requise' } },
        { id: 'approved', label: { en: 'Approved', fr: 'Approuvée' }, tone: 'ok' },
        { id: 'not-needed', label: { en: 'Not needed', fr: 'Non requise' } }
      ]
    },
    {
      id: 'ethics-reference',
      kind: 'text',
      label: { en: 'Ethics reference', fr: 'Référence éthique' },
      help: {
        en: 'The file number and date of the decision or exemption.',
        fr: 'Le numéro de dossier et la date de la décision ou de l’exemption.'
      }
    },
    {
      id: 'data-sharing-agreement',
      kind: 'check',
      label: { en: 'Data-sharing agreement', fr: 'Entente de partage de données' },
      help: {
        en: 'Yes once those who hold the data and those who use them have signed.',
        fr: 'Oui une fois que ceux qui détiennent les données et ceux qui les utilisent ont signé.'
      }
    },
    {
      id: 'co-production',
      kind: 'text',
      long: true,
      label: { en: 'Co-production of the evaluation', fr: 'Coproduction de l’évaluation' },
      help: {
        en: 'Who with lived experience helped to choose what is measured, and what changed because of it.',
        fr: 'Qui, avec un savoir expérientiel, a aidé à choisir ce qu’on mesure, et ce que cela a changé.'
      }
    }
  ],
  sections: [
    { title: { en: 'What it is for', fr: 'À quoi elle sert' }, columns: ['purpose', 'decision'] },
    { title: { en: 'How', fr: 'Comment' }, columns: ['design', 'evaluator', 'start-date', 'end-date'] },
    {
      title: { en: 'Ethics and data', fr: 'Éthique et données' },
      columns: ['ethics-route', 'ethics-reference', 'data-sharing-agreement']
    },
    { title: { en: 'With whom', fr: 'Avec qui' }, columns: ['co-production'] }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'Scope', fr: 'Portée de l’évaluation' },
      kind: 'form',
      columns: [
        'purpose',
        'decision',
        'design',
        'evaluator',
        'start-date',
        'end-date',
        'ethics-route',
        'ethics-reference',
        'data-sharing-agreement',
        'co-production'
      ],
      print: true
    }
  ],
  checks: [
    {
      id: 'no-co-production',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not said who with lived experience helped to choose what is measured.',
        fr: 'On ne dit pas qui, avec un savoir expérientiel, a aidé à choisir ce qu’on mesure.'
      },
      at: ['co-production'],
      when: [{ column: 'co-production', test: 'blank' }]
    },
    {
      id: 'ends-before-start',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The evaluation ends before it starts.',
        fr: 'L’évaluation se termine avant de commencer.'
      },
      at: ['end-date', 'start-date'],
      when: [{ column: 'end-date', test: 'below', than: 'start-date' }]
    },
    {
      id: 'ethics-open',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Ethics review is needed and not yet approved.',
        fr: 'Une évaluation éthique est requise et n’est pas encore approuvée.'
      },
      at: ['ethics-route'],
      when: [{ column: 'ethics-route', test: 'is', value: 'ethics-review-needed' }]
    }
  ]
})
