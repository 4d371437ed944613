import { defineTable } from '../define'
import * as examples from '../examples/stakeholders'
import { stakeholderChecks } from './checks'
import { engage } from './engage'
import { stakeholderPictures } from './pictures'
import { who } from './who'

/** The map itself: one row for each person, group or organisation. */
export const stakeholder = defineTable({
  id: 'stakeholder',
  title: { en: 'Stakeholders', fr: 'Parties prenantes' },
  about: {
    en: 'Each row is a person, a group or an organisation that can affect the project or is affected by it.',
    fr: 'Chaque ligne est une personne, un groupe ou un organisme qui peut influer sur le projet ou que le projet touche.'
  },
  example: examples.stakeholder,
  shape: 'rows',
  name: 'name',
  settings: { threshold: 3 },
  settable: [
    {
      key: 'threshold',
      from: 1,
      to: 5,
      label: { en: 'Threshold', fr: 'Seuil' },
      help: {
        en: 'Power or interest above this rating counts as high.',
        fr: 'Un pouvoir ou un intérêt au-dessus de cette cote compte comme élevé.'
      }
    }
  ],
  hideUnless: [{ column: 'active', test: 'not', value: false }],
  columns: [...who, ...engage],
  sections: [
    {
      title: { en: 'Who', fr: 'Qui' },
      columns: [
        'code',
        'name',
        'kind',
        'role',
        'org',
        'category',
        'level',
        'cfir-role',
        'internal',
        'language',
        'contact',
        'active'
      ]
    },
    {
      title: { en: 'What it means to them', fr: 'Ce que cela signifie pour eux' },
      columns: ['stake', 'impact-on', 'contribution', 'block', 'lived']
    },
    {
      title: { en: 'Power and interest', fr: 'Pouvoir et intérêt' },
      columns: ['power', 'interest', 'quadrant', 'borderline', 'priority', 'confidence']
    },
    {
      title: { en: 'Engagement', fr: 'Engagement' },
      columns: ['current', 'desired', 'gap', 'flag', 'iap2', 'strategy', 'champion']
    },
    {
      title: { en: 'Keeping in touch', fr: 'Garder le contact' },
      columns: ['owner', 'last-contact', 'next-contact']
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'kind',
        'role',
        'org',
        'category',
        'level',
        'cfir-role',
        'internal',
        'contact',
        'language',
        'stake',
        'impact-on',
        'contribution',
        'block',
        'power',
        'interest',
        'quadrant',
        'borderline',
        'priority',
        'current',
        'desired',
        'gap',
        'flag',
        'iap2',
        'strategy',
        'owner',
        'champion',
        'lived',
        'last-contact',
        'next-contact',
        'confidence',
        'active'
      ]
    },
    {
      id: 'ratings',
      title: { en: 'Power and interest', fr: 'Pouvoir et intérêt' },
      kind: 'grid',
      columns: ['code', 'name', 'category', 'power', 'interest', 'quadrant', 'borderline', 'priority', 'confidence'],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      id: 'engagement',
      title: { en: 'Engagement', fr: 'Engagement' },
      kind: 'grid',
      columns: ['code', 'name', 'quadrant', 'current', 'desired', 'gap', 'flag', 'iap2', 'strategy', 'owner'],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      id: 'follow-up',
      title: { en: 'Follow-up', fr: 'Suivi' },
      kind: 'grid',
      columns: ['code', 'name', 'owner', 'last-contact', 'next-contact', 'flag', 'strategy'],
      where: [{ column: 'active', test: 'not', value: false }],
      sort: [{ column: 'next-contact' }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'category',
        'power',
        'interest',
        'quadrant',
        'current',
        'desired',
        'iap2',
        'strategy',
        'owner'
      ],
      sort: [{ column: 'priority', descending: true }],
      print: true
    }
  ],
  pictures: stakeholderPictures,
  checks: stakeholderChecks
})
