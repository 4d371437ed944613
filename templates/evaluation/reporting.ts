import { defineTable } from '../define'
import { links } from '../links'

/** What is made of the answers, for whom and when. */
export const reporting = defineTable({
  id: 'analysis-reporting',
  title: { en: 'Analysis and reporting', fr: 'Analyse et diffusion' },
  about: {
    en: 'Each row is one thing you will hand over: what it says, to whom, in what form and by when.',
    fr: 'Chaque ligne est un produit que vous remettrez : ce qu’il dit, à qui, sous quelle forme et pour quand.'
  },
  shape: 'rows',
  name: 'product',
  columns: [
    {
      id: 'product',
      kind: 'choice',
      required: true,
      label: { en: 'Product', fr: 'Produit' },
      help: { en: 'What people will be given.', fr: 'Ce que les gens recevront.' },
      options: [
        { id: 'dashboard', label: { en: 'Dashboard', fr: 'Tableau de bord' } },
        { id: 'interim-report', label: { en: 'Interim report', fr: 'Rapport intermédiaire' } },
        { id: 'final-report', label: { en: 'Final report', fr: 'Rapport final' } },
        { id: 'plain-language-summary', label: { en: 'Plain-language summary', fr: 'Résumé en langage clair' } },
        { id: 'presentation', label: { en: 'Presentation', fr: 'Présentation' } },
        { id: 'journal-article', label: { en: 'Journal article', fr: 'Article scientifique' } }
      ]
    },
    {
      id: 'audience',
      kind: 'refs',
      to: [links.stakeholder],
      label: { en: 'Audience', fr: 'Public cible' },
      help: {
        en: 'Who it is for, picked from the stakeholder map.',
        fr: 'À qui il s’adresse, choisi dans la cartographie des parties prenantes.'
      }
    },
    {
      id: 'analysis-summary',
      kind: 'text',
      long: true,
      label: { en: 'Analysis summary', fr: 'Résumé de l’analyse' },
      help: {
        en: 'How the figures and words are analysed: what is compared with what, and how missing data are treated.',
        fr: 'Comment on analyse les chiffres et les propos : ce qu’on compare à quoi, et comment on traite les données manquantes.'
      }
    },
    {
      id: 'format',
      kind: 'text',
      label: { en: 'Format', fr: 'Format' },
      help: { en: 'Pages, slides, a page on the web, a talk.', fr: 'Pages, diapositives, page Web, exposé.' }
    },
    {
      id: 'due-date',
      kind: 'date',
      label: { en: 'Due date', fr: 'Échéance' },
      help: {
        en: 'The day it is handed over; before the decision that it informs.',
        fr: 'Le jour où on le remet; avant la décision qu’il éclaire.'
      },
      width: 15
    },
    {
      id: 'owner',
      kind: 'ref',
      to: [links.stakeholder],
      label: { en: 'Owner', fr: 'Responsable' },
      help: { en: 'The one who gets it done.', fr: 'La personne qui s’en charge.' }
    },
    {
      id: 'shared-with-participants',
      kind: 'check',
      label: { en: 'Shared with participants?', fr: 'Communiqué aux participants?' },
      help: {
        en: 'Yes if those who gave the data will see it too.',
        fr: 'Oui si ceux qui ont donné les données le verront aussi.'
      }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: ['product', 'audience', 'analysis-summary', 'format', 'due-date', 'owner', 'shared-with-participants'],
      sort: [{ column: 'due-date' }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['product', 'audience', 'analysis-summary', 'format', 'due-date', 'owner', 'shared-with-participants'],
      sort: [{ column: 'due-date' }],
      print: true
    }
  ],
  checks: [
    {
      id: 'nothing-for-participants',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'Nothing is planned yet for those who gave the data.',
        fr: 'Rien n’est encore prévu pour ceux qui ont donné les données.'
      },
      at: ['shared-with-participants'],
      where: [{ column: 'shared-with-participants', test: 'is', value: true }]
    },
    {
      id: 'no-audience',
      severity: 'notice',
      rule: 'row',
      words: { en: 'It is not said who “{row}” is for.', fr: 'On ne dit pas à qui s’adresse « {row} ».' },
      at: ['audience'],
      when: [{ column: 'audience', test: 'blank' }]
    }
  ]
})
