import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/privacy'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'

const itemColumns = [
  {
    id: 'element',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Data element', fr: 'Donnée' },
    help: {
      en: 'A kind of data, such as e-mail address or score. Never the data themselves.',
      fr: 'Un genre de donnée, par exemple adresse électronique ou score. Jamais les données elles-mêmes.'
    }
  },
  {
    id: 'about-whom',
    kind: 'text',
    label: { en: 'About whom', fr: 'Au sujet de qui' },
    help: { en: 'Clients, family, staff.', fr: 'Usagers, proches, personnel.' }
  },
  {
    id: 'sensitivity',
    kind: 'choice',
    required: true,
    label: { en: 'Sensitivity', fr: 'Sensibilité' },
    help: {
      en: 'How much harm it could do in the wrong hands. Mental health data are high.',
      fr: 'Le tort qu’elle pourrait causer en de mauvaises mains. Les données de santé mentale sont élevées.'
    },
    options: [
      { id: 'low', label: { en: 'Low', fr: 'Faible' }, tone: 'low' },
      { id: 'moderate', label: { en: 'Moderate', fr: 'Moyenne' }, tone: 'moderate' },
      { id: 'high', label: { en: 'High', fr: 'Élevée' }, tone: 'high' }
    ]
  },
  {
    id: 'purpose',
    kind: 'text',
    required: true,
    label: { en: 'Purpose', fr: 'Fin' },
    help: {
      en: 'What it is needed for. Without an answer, do not collect it.',
      fr: 'Ce à quoi elle sert. Sans réponse, ne la recueillez pas.'
    }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source', fr: 'Source' },
    help: {
      en: 'Where it comes from: the person, a record, a device.',
      fr: 'D’où elle vient : la personne, un dossier, un appareil.'
    }
  },
  {
    id: 'collected-by',
    kind: 'text',
    label: { en: 'Collected by', fr: 'Recueillie par' },
    help: { en: 'The role or system that takes it in.', fr: 'Le rôle ou le système qui la recueille.' }
  },
  {
    id: 'stored-where',
    kind: 'text',
    label: { en: 'Stored where', fr: 'Lieu de conservation' },
    help: {
      en: 'The system it lies in, backups included.',
      fr: 'Le système où elle se trouve, copies de sauvegarde comprises.'
    }
  },
  {
    id: 'country',
    kind: 'text',
    label: { en: 'Country', fr: 'Pays' },
    help: { en: 'The country it lies in.', fr: 'Le pays où elle se trouve.' }
  },
  {
    id: 'retention',
    kind: 'text',
    label: { en: 'Retention', fr: 'Conservation' },
    help: {
      en: 'How long it is kept, and how it is destroyed.',
      fr: 'Combien de temps on la garde, et comment on la détruit.'
    }
  },
  {
    id: 'shared-with',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Shared with', fr: 'Communiquée à' },
    help: { en: 'Who else gets it.', fr: 'Qui d’autre la reçoit.' }
  },
  {
    id: 'legal-basis',
    kind: 'text',
    label: { en: 'Legal basis or consent', fr: 'Fondement juridique ou consentement' },
    help: { en: 'What allows it.', fr: 'Ce qui l’autorise.' }
  },
  {
    id: 'de-identified',
    kind: 'check',
    label: { en: 'De-identified', fr: 'Dépersonnalisée' },
    help: {
      en: 'Whether what identifies a person is taken out.',
      fr: 'Si ce qui identifie une personne en est retiré.'
    }
  }
] as const satisfies readonly Column[]

/** Which data there are, where they go. */
export const dataItem = defineTable({
  id: 'data-item',
  title: { en: 'Data and their flow', fr: 'Données et leur parcours' },
  about: {
    en: 'Each row is one kind of data: why it is needed, where it lies, how long, and who gets it.',
    fr: 'Chaque ligne est un genre de donnée : pourquoi elle est nécessaire, où elle se trouve, combien de temps et qui la reçoit.'
  },
  example: examples.dataItem,
  shape: 'rows',
  name: 'element',
  columns: itemColumns,
  views: [
    everyColumn(itemColumns),
    {
      ...forDocument,
      columns: [
        'element',
        'sensitivity',
        'purpose',
        'stored-where',
        'country',
        'retention',
        'shared-with',
        'legal-basis'
      ]
    }
  ],
  checks: [
    {
      id: 'no-legal-basis',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'It is not said what allows “{row}” to be collected.',
        fr: 'On ne dit pas ce qui autorise la collecte de « {row} ».'
      },
      at: ['legal-basis'],
      when: [{ column: 'legal-basis', test: 'blank' }]
    },
    {
      id: 'no-retention',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not said how long “{row}” is kept.',
        fr: 'On ne dit pas combien de temps « {row} » est conservée.'
      },
      at: ['retention'],
      when: [{ column: 'retention', test: 'blank' }]
    },
    {
      id: 'high-without-country',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is sensitive, and it is not said in which country it lies.',
        fr: '« {row} » est sensible, et on ne dit pas dans quel pays elle se trouve.'
      },
      at: ['country'],
      when: [
        { column: 'sensitivity', test: 'is', value: 'high' },
        { column: 'country', test: 'blank' }
      ]
    }
  ]
})
