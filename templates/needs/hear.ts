import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/needs'
import { links } from '../links'
import { themes } from '../scales'
import { everyColumn, forDocument } from '../shared'

const informantColumns = [
  {
    id: 'date',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day you spoke.', fr: 'Le jour de l’échange.' }
  },
  {
    id: 'stakeholder',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Stakeholder', fr: 'Partie prenante' },
    help: {
      en: 'The person or group, from the stakeholder map.',
      fr: 'La personne ou le groupe, de la cartographie des parties prenantes.'
    }
  },
  {
    id: 'method',
    kind: 'choice',
    label: { en: 'Method', fr: 'Méthode' },
    help: { en: 'How you heard them.', fr: 'Comment vous les avez entendus.' },
    options: [
      { id: 'interview', label: { en: 'Interview', fr: 'Entrevue' } },
      { id: 'focus-group', label: { en: 'Focus group', fr: 'Groupe de discussion' } },
      { id: 'survey', label: { en: 'Survey', fr: 'Sondage' } },
      { id: 'forum', label: { en: 'Forum', fr: 'Forum' } }
    ]
  },
  {
    id: 'question',
    kind: 'choice',
    label: { en: 'Question', fr: 'Question' },
    help: {
      en: 'Which of the five questions this answers. You may type another.',
      fr: 'À laquelle des cinq questions cela répond. Vous pouvez en taper une autre.'
    },
    other: true,
    options: [
      {
        id: 'technology-now',
        label: { en: 'How is technology used now?', fr: 'Comment la technologie sert-elle aujourd’hui?' }
      },
      {
        id: 'efficiency-or-transformation',
        label: {
          en: 'Is it there to save effort, or to change how care works?',
          fr: 'Est-elle là pour économiser l’effort, ou pour changer les soins?'
        }
      },
      {
        id: 'governance-and-safety',
        label: {
          en: 'How are governance and safety seen to?',
          fr: 'Comment veille-t-on à la gouvernance et à la sécurité?'
        }
      },
      {
        id: 'online-networks',
        label: {
          en: 'How do users and carers use online networks?',
          fr: 'Comment usagers et proches utilisent-ils les réseaux en ligne?'
        }
      },
      {
        id: 'help-wanted',
        label: { en: 'What help is wanted from higher up?', fr: 'Quelle aide attend-on des paliers supérieurs?' }
      }
    ]
  },
  {
    id: 'key-points',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Key points', fr: 'Points clés' },
    help: {
      en: 'What they said, in a few lines. Nothing about their health, and nothing that tells who a patient is.',
      fr: 'Ce qu’ils ont dit, en quelques lignes. Rien sur leur santé, et rien qui révèle l’identité d’un patient.'
    }
  },
  {
    id: 'themes',
    kind: 'choices',
    options: themes,
    label: { en: 'Themes', fr: 'Thèmes' },
    help: { en: 'Which of the four themes it touches.', fr: 'Ceux des quatre thèmes que cela touche.' }
  },
  {
    id: 'consent-to-quote',
    kind: 'check',
    label: { en: 'Consent to quote', fr: 'Consentement à la citation' },
    help: {
      en: 'Yes only if they agreed that their words be quoted.',
      fr: 'Oui seulement s’ils acceptent qu’on cite leurs paroles.'
    }
  }
] as const satisfies readonly Column[]

/** What people said when they were asked. */
export const informant = defineTable({
  id: 'informant',
  title: { en: 'What people said', fr: 'Ce que les gens ont dit' },
  about: {
    en: 'Each row is one conversation: with whom, how, and what they said.',
    fr: 'Chaque ligne est un échange : avec qui, comment, et ce qui a été dit.'
  },
  example: examples.informant,
  shape: 'rows',
  name: 'stakeholder',
  columns: informantColumns,
  views: [
    everyColumn(informantColumns),
    {
      ...forDocument,
      columns: ['date', 'stakeholder', 'method', 'question', 'key-points', 'themes'],
      where: [{ column: 'consent-to-quote', test: 'is', value: true }]
    }
  ],
  checks: [
    {
      id: 'consent-not-noted',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not noted whether “{row}” may be quoted: documents leave these points out.',
        fr: 'On n’a pas noté si « {row} » peut être cité : les documents omettent ces points.'
      },
      at: ['consent-to-quote'],
      when: [{ column: 'consent-to-quote', test: 'blank' }]
    }
  ]
})

const demandColumns = [
  {
    id: 'measure',
    kind: 'choice',
    required: true,
    other: true,
    label: { en: 'Measure', fr: 'Mesure' },
    help: { en: 'What is counted. You may type another.', fr: 'Ce qui est compté. Vous pouvez en taper une autre.' },
    options: [
      { id: 'population', label: { en: 'Population', fr: 'Population' } },
      { id: 'prevalence', label: { en: 'Prevalence', fr: 'Prévalence' } },
      { id: 'referrals-per-year', label: { en: 'Referrals a year', fr: 'Demandes par année' } },
      { id: 'wait-in-days', label: { en: 'Wait, in days', fr: 'Attente, en jours' } },
      { id: 'travel-km', label: { en: 'Travel, in km', fr: 'Déplacement, en km' } },
      { id: 'no-show-percent', label: { en: 'Missed appointments, in %', fr: 'Rendez-vous manqués, en %' } },
      {
        id: 'language',
        label: {
          en: 'Mother tongue other than the service’s, in %',
          fr: 'Langue maternelle autre que celle du service, en %'
        }
      }
    ]
  },
  {
    id: 'value',
    kind: 'number',
    required: true,
    label: { en: 'Value', fr: 'Valeur' },
    help: { en: 'The figure itself, without its unit.', fr: 'Le chiffre lui-même, sans son unité.' }
  },
  {
    id: 'year',
    kind: 'number',
    decimals: 0,
    min: 1900,
    max: 2200,
    label: { en: 'Year', fr: 'Année' },
    help: { en: 'The year it is of.', fr: 'L’année dont il date.' }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source', fr: 'Source' },
    help: { en: 'Where it was published or counted.', fr: 'Où il a été publié ou compté.' }
  },
  {
    id: 'note',
    kind: 'text',
    label: { en: 'Note', fr: 'Note' },
    help: { en: 'Whom it covers, and what it leaves out.', fr: 'Qui il couvre, et ce qu’il laisse de côté.' }
  }
] as const satisfies readonly Column[]

/** The figures behind the need. */
export const demand = defineTable({
  id: 'demand',
  title: { en: 'Demand', fr: 'Demande' },
  about: {
    en: 'Each row is one figure about the need: how many, how long, how far.',
    fr: 'Chaque ligne est un chiffre sur le besoin : combien, combien de temps, à quelle distance.'
  },
  shape: 'rows',
  name: 'measure',
  columns: demandColumns,
  views: [everyColumn(demandColumns), { ...forDocument, columns: ['measure', 'value', 'year', 'source', 'note'] }],
  checks: [
    {
      id: 'no-source',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said where the figure “{row}” comes from.',
        fr: 'On ne dit pas d’où vient le chiffre « {row} ».'
      },
      at: ['source'],
      when: [{ column: 'source', test: 'blank' }]
    }
  ]
})
