import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/privacy'
import { everyColumn, forDocument } from '../shared'

const consentColumns = [
  {
    id: 'step',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Step', fr: 'Étape' },
    help: {
      en: 'When people are asked: at sign-up, before a video call, when something changes.',
      fr: 'Quand on demande l’accord : à l’inscription, avant un appel vidéo, en cas de changement.'
    }
  },
  {
    id: 'explained',
    kind: 'choices',
    required: true,
    label: { en: 'What is explained', fr: 'Ce qui est expliqué' },
    help: { en: 'What people are told before they agree.', fr: 'Ce qu’on dit aux gens avant qu’ils acceptent.' },
    options: [
      {
        id: 'risks-of-electronic-communication',
        label: { en: 'Risks of electronic communication', fr: 'Risques de la communication électronique' }
      },
      {
        id: 'limits-of-confidentiality',
        label: { en: 'Limits of confidentiality', fr: 'Limites de la confidentialité' }
      },
      { id: 'emergency-plan', label: { en: 'Emergency plan', fr: 'Plan d’urgence' } },
      { id: 'data-use', label: { en: 'Data use', fr: 'Utilisation des données' } },
      { id: 'withdrawal', label: { en: 'Withdrawal', fr: 'Retrait' } },
      { id: 'ai-use', label: { en: 'Use of artificial intelligence', fr: 'Recours à l’intelligence artificielle' } }
    ]
  },
  {
    id: 'format',
    kind: 'text',
    label: { en: 'Format', fr: 'Format' },
    help: {
      en: 'A screen, a leaflet, a talk, a video; signed or spoken.',
      fr: 'Un écran, un dépliant, un échange, une vidéo; signé ou de vive voix.'
    }
  },
  {
    id: 'languages',
    kind: 'text',
    label: { en: 'Languages', fr: 'Langues' },
    help: { en: 'The languages it is offered in.', fr: 'Les langues dans lesquelles c’est offert.' }
  },
  {
    id: 'reading-grade',
    kind: 'number',
    min: 1,
    max: 20,
    decimals: 0,
    label: { en: 'Reading grade', fr: 'Niveau de lecture' },
    help: {
      en: 'The school grade it asks of a reader; 6 to 8 is best.',
      fr: 'L’année de scolarité qu’il demande; de 6 à 8, c’est le mieux.'
    }
  },
  {
    id: 'capacity-rule',
    kind: 'text',
    long: true,
    label: { en: 'Capacity and minors', fr: 'Aptitude et mineurs' },
    help: {
      en: 'Who consents for minors and for people without capacity, under your law.',
      fr: 'Qui consent pour les mineurs et les personnes inaptes, selon votre loi.'
    }
  },
  {
    id: 'reviewed-by-lived-experience',
    kind: 'check',
    label: { en: 'Reviewed with lived experience', fr: 'Revu avec le savoir expérientiel' },
    help: {
      en: 'Whether people with lived experience read it and changed it.',
      fr: 'Si des personnes ayant un savoir expérientiel l’ont lu et modifié.'
    }
  }
] as const satisfies readonly Column[]

/** How and when people are asked. */
export const consent = defineTable({
  id: 'consent',
  title: { en: 'Consent', fr: 'Consentement' },
  about: {
    en: 'Each row is one moment at which people are asked: what is explained, how, and in which words.',
    fr: 'Chaque ligne est un moment où l’on demande l’accord des gens : ce qui est expliqué, comment et dans quels mots.'
  },
  example: examples.consent,
  shape: 'rows',
  name: 'step',
  columns: consentColumns,
  views: [
    everyColumn(consentColumns),
    { ...forDocument, columns: ['step', 'explained', 'format', 'languages', 'reading-grade', 'capacity-rule'] }
  ],
  checks: [
    {
      id: 'not-reviewed',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No one with lived experience has read “{row}” yet.',
        fr: 'Aucune personne ayant un savoir expérientiel n’a encore lu « {row} ».'
      },
      at: ['reviewed-by-lived-experience'],
      when: [{ column: 'reviewed-by-lived-experience', test: 'not', value: true }]
    },
    {
      id: 'no-emergency-plan',
      severity: 'warning',
      rule: 'covers',
      column: 'explained',
      options: ['emergency-plan', 'limits-of-confidentiality', 'withdrawal'],
      words: { en: 'Nowhere is it explained to people: {entry}.', fr: 'On n’explique nulle part aux gens : {entry}.' },
      at: ['explained']
    }
  ]
})
