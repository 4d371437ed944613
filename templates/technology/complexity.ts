import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { complexity3, everyColumn } from '../shared'
import { dtacSections, nasssDomains } from './lists'

const nasssColumns = [
  {
    id: 'domain',
    kind: 'choice',
    width: 36,
    options: nasssDomains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: {
      en: 'A domain of NASSS; its question stands with it.',
      fr: 'Un domaine de NASSS; sa question l’accompagne.'
    }
  },
  {
    id: 'complexity',
    kind: 'choice',
    options: complexity3,
    label: { en: 'Complexity', fr: 'Complexité' },
    help: {
      en: 'How complicated this part of the project is.',
      fr: 'À quel point cette partie du projet est compliquée.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'complexity', test: 'is', value: 'complex' }],
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'What makes it so, and what could make it simpler.',
      fr: 'Ce qui la rend telle, et ce qui pourrait la simplifier.'
    }
  }
] as const satisfies readonly Column[]

/** How complex the project is, domain by domain. */
export const nasss = defineTable({
  id: 'nasss',
  title: { en: 'Complexity (NASSS)', fr: 'Complexité (NASSS)' },
  about: {
    en: 'Each row is one domain of NASSS: simple, complicated or complex, and why.',
    fr: 'Chaque ligne est un domaine de NASSS : simple, compliqué ou complexe, et pourquoi.'
  },
  shape: 'fixed',
  fixed: nasssDomains.map(({ id }) => ({ key: id, cells: { domain: id } })),
  name: 'domain',
  columns: nasssColumns,
  views: [{ ...everyColumn(nasssColumns), print: true }],
  checks: []
})

const dtacColumns = [
  {
    id: 'section',
    kind: 'choice',
    width: 34,
    options: dtacSections,
    label: { en: 'Section', fr: 'Section' },
    help: {
      en: 'A section of the criteria; our question stands with it.',
      fr: 'Une section des critères; notre question l’accompagne.'
    }
  },
  {
    id: 'answer',
    kind: 'choice',
    label: { en: 'Result', fr: 'Résultat' },
    help: { en: 'Where the chosen tool stands.', fr: 'Où en est l’outil retenu.' },
    options: [
      { id: 'pass', label: { en: 'Pass', fr: 'Réussi' }, tone: 'ok' },
      { id: 'fail', label: { en: 'Fail', fr: 'Échoué' }, tone: 'danger' },
      { id: 'in-progress', label: { en: 'In progress', fr: 'En cours' }, tone: 'warn' },
      { id: 'not-applicable', label: { en: 'Not applicable', fr: 'Sans objet' }, tone: 'quiet' }
    ]
  },
  {
    id: 'rating',
    kind: 'percent',
    label: { en: 'Rating', fr: 'Cote' },
    help: {
      en: 'Only for usability and accessibility: how much of it is met.',
      fr: 'Seulement pour la convivialité et l’accessibilité : la part respectée.'
    }
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'answer', test: 'is', value: ['pass', 'fail'] }],
    label: { en: 'Evidence', fr: 'Preuve' },
    help: {
      en: 'The certificate, report or test that shows it, with its date.',
      fr: 'Le certificat, le rapport ou l’essai qui le montre, avec sa date.'
    }
  }
] as const satisfies readonly Column[]

/** The five sections of the NHS criteria. */
export const dtac = defineTable({
  id: 'dtac-check',
  title: { en: 'Baseline (DTAC)', fr: 'Exigences de base (DTAC)' },
  about: {
    en: 'Each row is one section of the NHS baseline for digital tools, as far as the chosen tool has got.',
    fr: 'Chaque ligne est une section des exigences de base du NHS pour les outils numériques, selon l’avancement de l’outil retenu.'
  },
  shape: 'fixed',
  fixed: dtacSections.map(({ id }) => ({ key: id, cells: { section: id } })),
  name: 'section',
  columns: dtacColumns,
  views: [{ ...everyColumn(dtacColumns), print: true }],
  checks: [
    {
      id: 'baseline-failed',
      severity: 'error',
      rule: 'row',
      words: { en: 'The tool fails “{row}”.', fr: 'L’outil échoue à « {row} ».' },
      at: ['answer'],
      when: [{ column: 'answer', test: 'is', value: 'fail' }]
    },
    {
      id: 'rating-missing',
      severity: 'warning',
      rule: 'row',
      words: { en: '“{row}” needs a percentage.', fr: '« {row} » demande un pourcentage.' },
      at: ['rating'],
      when: [
        { column: 'section', test: 'is', value: 'usability-and-accessibility' },
        { column: 'answer', test: 'filled' },
        { column: 'rating', test: 'blank' }
      ]
    }
  ]
})
