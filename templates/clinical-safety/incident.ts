import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/clinical-safety'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { harmLevels } from './lists'

const columns = [
  {
    id: 'date',
    kind: 'date',
    required: true,
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day on which it happened or was noticed.', fr: 'Le jour où c’est arrivé ou a été remarqué.' }
  },
  {
    id: 'what-happened',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'What happened', fr: 'Ce qui s’est passé' },
    help: {
      en: 'The course of events without names, dates of birth, file numbers or anything else that identifies a person.',
      fr: 'Le déroulement, sans nom, date de naissance, numéro de dossier ni rien d’autre qui identifie une personne.'
    }
  },
  {
    id: 'harm-level',
    kind: 'choice',
    required: true,
    options: harmLevels,
    label: { en: 'Harm level', fr: 'Ampleur du préjudice' },
    help: {
      en: 'How much harm came of it. Near misses teach most: record them too.',
      fr: 'L’ampleur du préjudice qui en est résulté. Ce qu’on évite de justesse apprend le plus : inscrivez-le aussi.'
    }
  },
  {
    id: 'hazard',
    kind: 'ref',
    to: [links.hazard],
    label: { en: 'Linked hazard', fr: 'Danger lié' },
    help: {
      en: 'The hazard that came true. If there is none, add it to the log.',
      fr: 'Le danger qui s’est réalisé. S’il n’y en a pas, ajoutez-le au journal.'
    }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    label: { en: 'Action', fr: 'Mesure' },
    help: {
      en: 'What was done at once, and what is changed for good.',
      fr: 'Ce qui a été fait aussitôt, et ce qui est changé pour de bon.'
    }
  },
  {
    id: 'reported-to',
    kind: 'text',
    label: { en: 'Reported to', fr: 'Signalé à' },
    help: {
      en: 'Whom you told: the incident system, the vendor, the privacy officer, the regulator.',
      fr: 'Qui vous avez avisé : système de déclaration, fournisseur, responsable de la vie privée, organisme de réglementation.'
    }
  },
  {
    id: 'closed-on',
    kind: 'date',
    label: { en: 'Closed on', fr: 'Fermé le' },
    help: {
      en: 'The day on which everything that follows from it was done.',
      fr: 'Le jour où toutes les suites ont été données.'
    }
  }
] as const satisfies readonly Column[]

/** What went wrong, or nearly did, once the service runs. */
export const incident = defineTable({
  id: 'incident',
  title: { en: 'Incidents', fr: 'Incidents' },
  about: {
    en: 'Each row is one incident or near miss, told without anything that identifies a person.',
    fr: 'Chaque ligne est un incident, ou un incident évité de justesse, raconté sans rien qui identifie une personne.'
  },
  example: examples.incident,
  shape: 'rows',
  name: 'what-happened',
  columns,
  views: [
    { ...everyColumn(columns), sort: [{ column: 'date', descending: true }] },
    {
      ...forDocument,
      columns: ['date', 'what-happened', 'harm-level', 'hazard', 'action', 'reported-to', 'closed-on'],
      sort: [{ column: 'date', descending: true }]
    }
  ],
  checks: [
    {
      id: 'incident-without-hazard',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The incident “{row}” is linked to no hazard of the log.',
        fr: 'L’incident « {row} » n’est lié à aucun danger du journal.'
      },
      at: ['hazard'],
      when: [{ column: 'hazard', test: 'blank' }]
    },
    {
      id: 'harm-not-reported',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The incident “{row}” did harm, and it is not said to whom it was reported.',
        fr: 'L’incident « {row} » a causé un préjudice, et on ne dit pas à qui il a été signalé.'
      },
      at: ['reported-to', 'harm-level'],
      when: [
        { column: 'harm-level', test: 'at-least', value: 'minor' },
        { column: 'reported-to', test: 'blank' }
      ]
    }
  ]
})
