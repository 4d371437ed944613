import type { Column } from '../../src/model/template'
import { links } from '../links'
import { riskStatus } from './lists'

/** What is done about the risk, what happens if it comes true all the same, and how it is followed. */
export const treat = [
  {
    id: 'response',
    kind: 'choice',
    label: { en: 'Response', fr: 'Réponse' },
    help: {
      en: 'What the team has decided to do. A threat and an opportunity have four choices each.',
      fr: 'Ce que l’équipe a décidé de faire. Une menace et une possibilité ont chacune quatre choix.'
    },
    options: [
      {
        id: 'treat',
        label: { en: 'Treat', fr: 'Traiter' },
        help: {
          en: 'Act to make it less likely or less serious.',
          fr: 'Agir pour le rendre moins vraisemblable ou moins grave.'
        },
        when: { column: 'type', is: ['threat'] }
      },
      {
        id: 'tolerate',
        label: { en: 'Tolerate', fr: 'Tolérer' },
        help: {
          en: 'Live with it, knowingly, and keep an eye on it.',
          fr: 'L’accepter en connaissance de cause et le surveiller.'
        },
        when: { column: 'type', is: ['threat'] }
      },
      {
        id: 'transfer',
        label: { en: 'Transfer', fr: 'Transférer' },
        help: {
          en: 'Pass part of it on, by contract or insurance.',
          fr: 'En faire porter une partie par un autre, par contrat ou par assurance.'
        },
        when: { column: 'type', is: ['threat'] }
      },
      {
        id: 'terminate',
        label: { en: 'Terminate', fr: 'Éliminer' },
        help: { en: 'Stop doing what gives rise to it.', fr: 'Cesser ce qui en est la cause.' },
        when: { column: 'type', is: ['threat'] }
      },
      {
        id: 'exploit',
        label: { en: 'Exploit', fr: 'Exploiter' },
        help: { en: 'Make sure that it happens.', fr: 'Faire en sorte qu’elle se réalise.' },
        when: { column: 'type', is: ['opportunity'] }
      },
      {
        id: 'enhance',
        label: { en: 'Enhance', fr: 'Améliorer' },
        help: { en: 'Make it likelier or larger.', fr: 'La rendre plus vraisemblable ou plus grande.' },
        when: { column: 'type', is: ['opportunity'] }
      },
      {
        id: 'share',
        label: { en: 'Share', fr: 'Partager' },
        help: { en: 'Go after it together with a partner.', fr: 'La poursuivre avec un partenaire.' },
        when: { column: 'type', is: ['opportunity'] }
      },
      {
        id: 'accept',
        label: { en: 'Accept', fr: 'Accepter' },
        help: {
          en: 'Take it if it comes, without working for it.',
          fr: 'La saisir si elle se présente, sans la rechercher.'
        },
        when: { column: 'type', is: ['opportunity'] }
      }
    ]
  },
  {
    id: 'response-reason',
    kind: 'text',
    long: true,
    label: { en: 'Reason for the response', fr: 'Motif de la réponse' },
    help: {
      en: 'Why this response was chosen. Needed when a risk of the highest band is tolerated.',
      fr: 'Pourquoi cette réponse a été retenue. Nécessaire lorsqu’on tolère un risque du niveau le plus élevé.'
    }
  },
  {
    id: 'open-actions',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table: 'risk-action',
        by: 'risk',
        column: 'action',
        where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Open actions', fr: 'Mesures à terminer' },
    help: {
      en: 'How many of its further actions are neither done nor cancelled.',
      fr: 'Combien des mesures supplémentaires ne sont ni terminées ni annulées.'
    }
  },
  {
    id: 'target-date',
    kind: 'date',
    label: { en: 'Target date', fr: 'Date cible' },
    help: {
      en: 'The day by which the target score should be reached.',
      fr: 'Le jour où la cote visée devrait être atteinte.'
    }
  },
  {
    id: 'proximity',
    kind: 'choice',
    label: { en: 'When could it happen', fr: 'Proximité' },
    help: {
      en: 'How soon it could happen. Of two risks with one score, the nearer comes first.',
      fr: 'Dans combien de temps cela pourrait arriver. De deux risques de même cote, le plus proche passe en premier.'
    },
    options: [
      { id: 'now', label: { en: 'Now', fr: 'Maintenant' } },
      { id: 'under-3-months', label: { en: 'Under 3 months', fr: 'Moins de 3 mois' } },
      { id: 'in-3-to-12-months', label: { en: 'In 3 to 12 months', fr: 'De 3 à 12 mois' } },
      { id: 'over-12-months', label: { en: 'Over 12 months', fr: 'Plus de 12 mois' } }
    ]
  },
  {
    id: 'warning',
    kind: 'text',
    label: { en: 'Early warning sign', fr: 'Signe précurseur' },
    help: {
      en: 'What you would see first if it were about to happen.',
      fr: 'Ce qu’on verrait d’abord si cela allait arriver.'
    }
  },
  {
    id: 'contingency',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'band', test: 'is', value: 'extreme' }],
    label: { en: 'Contingency plan', fr: 'Plan de contingence' },
    help: {
      en: 'What you will do if it happens all the same. Needed for a risk of the highest band.',
      fr: 'Ce que vous ferez si cela arrive malgré tout. Nécessaire pour un risque du niveau le plus élevé.'
    }
  },
  {
    id: 'contingency-cost',
    kind: 'money',
    label: { en: 'Contingency cost', fr: 'Coût de contingence' },
    help: {
      en: 'What that plan would cost if you had to use it.',
      fr: 'Ce que ce plan coûterait s’il fallait y recourir.'
    }
  },
  {
    id: 'probability',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'likelihood' }],
    settings: {
      pairs: [
        ['1', '0.0005'],
        ['2', '0.0055'],
        ['3', '0.055'],
        ['4', '0.3'],
        ['5', '0.75']
      ]
    },
    result: { as: 'number', decimals: 4 },
    label: { en: 'Rough probability', fr: 'Probabilité approximative' },
    help: {
      en: 'The middle of the range that the current likelihood stands for, from 0 to 1. A rough figure.',
      fr: 'Le milieu de l’intervalle que représente la vraisemblance actuelle, de 0 à 1. Un ordre de grandeur.'
    }
  },
  {
    id: 'exposure',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'contingency-cost' }, { column: 'probability' }],
    result: { as: 'money' },
    label: { en: 'Rough exposure', fr: 'Exposition approximative' },
    help: {
      en: 'Contingency cost times rough probability: an order of size for the reserve, not a forecast.',
      fr: 'Coût de contingence multiplié par la probabilité approximative : un ordre de grandeur pour la réserve, et non une prévision.'
    }
  },
  {
    id: 'review',
    kind: 'date',
    label: { en: 'Next review', fr: 'Prochaine révision' },
    help: {
      en: 'The day this risk is looked at again. It shows as overdue once that day has passed.',
      fr: 'Le jour où ce risque sera revu. Il paraît en retard une fois ce jour passé.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    options: riskStatus,
    default: 'draft',
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'A draft is not yet agreed. A risk that has come true became an issue and belongs in the issues log.',
      fr: 'Une ébauche n’est pas encore acceptée. Un risque qui s’est réalisé est devenu un enjeu et va au journal des enjeux.'
    }
  },
  {
    id: 'attention',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [
      { column: 'owner' },
      { column: 'over-appetite' },
      { column: 'response' },
      { column: 'open-actions' },
      { column: 'review' },
      { column: 'status' },
      { column: 'type' }
    ],
    settings: {
      flags: [
        {
          id: 'no-owner',
          when: [
            { column: 'owner', test: 'blank' },
            { column: 'status', test: 'not', value: ['draft', 'closed'] }
          ]
        },
        {
          id: 'above-tolerance',
          when: [
            { column: 'over-appetite', test: 'above', value: 0 },
            { column: 'type', test: 'not', value: 'opportunity' },
            { column: 'status', test: 'not', value: 'closed' }
          ]
        },
        {
          id: 'no-action',
          when: [
            { column: 'response', test: 'is', value: 'treat' },
            { column: 'open-actions', test: 'is', value: 0 },
            { column: 'status', test: 'not', value: ['draft', 'closed'] }
          ]
        },
        {
          id: 'review-overdue',
          when: [
            { column: 'review', test: 'before-today' },
            { column: 'status', test: 'not', value: 'closed' }
          ]
        }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'no-owner', label: { en: 'No owner', fr: 'Sans responsable' }, tone: 'danger' },
        { id: 'above-tolerance', label: { en: 'Above tolerance', fr: 'Au-delà de la tolérance' }, tone: 'danger' },
        { id: 'no-action', label: { en: 'No action', fr: 'Aucune mesure' }, tone: 'warn' },
        { id: 'review-overdue', label: { en: 'Review overdue', fr: 'Révision en retard' }, tone: 'warn' }
      ]
    },
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'The first thing that needs seeing to, if any: no owner, above tolerance, no open action, review overdue.',
      fr: 'La première chose à régler, s’il y en a une : sans responsable, au-delà de la tolérance, aucune mesure, révision en retard.'
    }
  },
  {
    id: 'closed-on',
    kind: 'date',
    requiredWhen: [{ column: 'status', test: 'is', value: 'closed' }],
    label: { en: 'Closed on', fr: 'Fermé le' },
    help: { en: 'The day the team agreed to close it.', fr: 'Le jour où l’équipe a convenu de le fermer.' }
  },
  {
    id: 'closed-why',
    kind: 'text',
    requiredWhen: [{ column: 'status', test: 'is', value: 'closed' }],
    label: { en: 'Reason for closing', fr: 'Motif de fermeture' },
    help: {
      en: 'Why it needs no more watching: it cannot happen any more, or the controls are proven.',
      fr: 'Pourquoi il n’est plus à surveiller : il ne peut plus survenir, ou les mesures ont fait leurs preuves.'
    }
  },
  {
    id: 'links',
    kind: 'refs',
    to: [
      links.barrier,
      links.hazard,
      links.objective,
      links.strategy,
      links.budgetLine,
      links.privacyItem,
      links.indicator,
      links.risk
    ],
    label: { en: 'Related items', fr: 'Éléments liés' },
    help: {
      en: 'Other rows of the workbook that have to do with it: an indicator that would show it, another risk, a barrier.',
      fr: 'D’autres lignes du classeur qui s’y rapportent : un indicateur qui le montrerait, un autre risque, un obstacle.'
    }
  }
] as const satisfies readonly Column[]
