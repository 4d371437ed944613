import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { bandOptions } from '../risks/lists'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'decision',
    kind: 'text',
    required: true,
    max: 200,
    label: { en: 'Decision', fr: 'Décision' },
    help: {
      en: 'A sort of decision that comes up: going live, spending, stopping a site, changing the scope.',
      fr: 'Un genre de décision qui se présente : mettre en service, dépenser, arrêter un lieu, changer la portée.'
    }
  },
  {
    id: 'who-decides',
    kind: 'refs',
    to: [links.body, links.stakeholder],
    required: true,
    label: { en: 'Who decides', fr: 'Qui décide' },
    help: { en: 'The body or the person whose word counts.', fr: 'L’instance ou la personne dont la parole compte.' }
  },
  {
    id: 'up-to-cost',
    kind: 'money',
    label: { en: 'Up to cost', fr: 'Jusqu’à un coût de' },
    help: {
      en: 'Above this cost it goes higher up. Leave it blank where cost is not the limit.',
      fr: 'Au-dessus de ce coût, elle monte d’un cran. Laissez vide si le coût n’est pas la limite.'
    }
  },
  {
    id: 'up-to-risk',
    kind: 'choice',
    options: bandOptions,
    label: { en: 'Up to risk band', fr: 'Jusqu’à un niveau de risque' },
    help: {
      en: 'Above this band of risk it goes higher up.',
      fr: 'Au-dessus de ce niveau de risque, elle monte d’un cran.'
    }
  },
  {
    id: 'escalation-to',
    kind: 'refs',
    to: [links.body, links.stakeholder],
    label: { en: 'Escalation to', fr: 'Recours hiérarchique' },
    help: {
      en: 'Who decides above the threshold, or when no agreement is found.',
      fr: 'Qui décide au-delà du seuil, ou en l’absence d’entente.'
    }
  },
  {
    id: 'max-days',
    kind: 'number',
    min: 0,
    decimals: 0,
    unit: { en: 'days', fr: 'jours' },
    label: { en: 'Within', fr: 'Délai maximal' },
    help: { en: 'The most days that a decision may take.', fr: 'Le plus de jours qu’une décision puisse prendre.' }
  }
] as const satisfies readonly Column[]

/** Which decision is whose. */
export const right = defineTable({
  id: 'decision-right',
  title: { en: 'Decision rights', fr: 'Pouvoirs de décision' },
  about: {
    en: 'Each row is one sort of decision, with who takes it, up to which limit, and who decides above that.',
    fr: 'Chaque ligne est un genre de décision, avec qui la prend, jusqu’à quelle limite et qui décide au-delà.'
  },
  shape: 'rows',
  name: 'decision',
  columns,
  views: [
    everyColumn(columns),
    { ...forDocument, columns: ['decision', 'who-decides', 'up-to-cost', 'up-to-risk', 'escalation-to', 'max-days'] }
  ],
  checks: [
    {
      id: 'no-escalation',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” has a limit, and it is not said who decides above it.',
        fr: '« {row} » a une limite, et on ne dit pas qui décide au-delà.'
      },
      at: ['escalation-to'],
      when: [
        { column: 'up-to-cost', test: 'filled' },
        { column: 'escalation-to', test: 'blank' }
      ]
    },
    {
      id: 'no-escalation-of-risk',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” has a limit of risk, and it is not said who decides above it.',
        fr: '« {row} » a une limite de risque, et on ne dit pas qui décide au-delà.'
      },
      at: ['escalation-to'],
      when: [
        { column: 'up-to-risk', test: 'filled' },
        { column: 'escalation-to', test: 'blank' }
      ]
    }
  ]
})
