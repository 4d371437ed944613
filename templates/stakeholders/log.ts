import { defineTable } from '../define'
import * as examples from '../examples/stakeholders'
import { links } from '../links'
import { engagement5 } from '../scales'

/** What was said and promised, contact by contact. */
export const log = defineTable({
  id: 'engagement-log',
  title: { en: 'Engagement log', fr: 'Journal d’engagement' },
  about: {
    en: 'Each row is one contact with a stakeholder: what was heard, what was promised, and where they stand afterwards.',
    fr: 'Chaque ligne est un contact avec une partie prenante : ce qu’on a entendu, ce qu’on a promis et sa position ensuite.'
  },
  example: examples.engagementLog,
  shape: 'rows',
  name: 'stakeholder',
  carries: [{ column: 'engagement-after', by: 'stakeholder', to: 'current' }],
  columns: [
    {
      id: 'date',
      kind: 'date',
      required: true,
      default: { from: 'today' },
      label: { en: 'Date', fr: 'Date' },
      help: { en: 'The day of the contact.', fr: 'Le jour du contact.' }
    },
    {
      id: 'stakeholder',
      kind: 'ref',
      to: [links.stakeholder],
      required: true,
      label: { en: 'Stakeholder', fr: 'Partie prenante' },
      help: { en: 'Whom you were in touch with.', fr: 'Avec qui vous avez été en contact.' }
    },
    {
      id: 'channel',
      kind: 'choice',
      label: { en: 'Channel', fr: 'Moyen' },
      help: { en: 'How you were in touch.', fr: 'Par quel moyen vous avez été en contact.' },
      options: [
        { id: 'meeting', label: { en: 'Meeting', fr: 'Rencontre' } },
        { id: 'call', label: { en: 'Call', fr: 'Appel' } },
        { id: 'email', label: { en: 'Email', fr: 'Courriel' } },
        { id: 'workshop', label: { en: 'Workshop', fr: 'Atelier' } },
        { id: 'survey', label: { en: 'Survey', fr: 'Sondage' } },
        { id: 'site-visit', label: { en: 'Site visit', fr: 'Visite' } }
      ]
    },
    {
      id: 'what-was-heard',
      kind: 'text',
      long: true,
      private: true,
      label: { en: 'What was heard', fr: 'Ce qui a été entendu' },
      help: {
        en: 'What they said, as near to their own words as you can. Candid: left out of documents unless you ask for it.',
        fr: 'Ce qu’ils ont dit, le plus près possible de leurs mots. Confidentiel : absent des documents, sauf si vous le demandez.'
      }
    },
    {
      id: 'commitment-made',
      kind: 'text',
      label: { en: 'Commitment made', fr: 'Engagement pris' },
      help: { en: 'What you promised them, if anything.', fr: 'Ce que vous leur avez promis, le cas échéant.' }
    },
    {
      id: 'engagement-after',
      kind: 'choice',
      options: engagement5,
      private: true,
      label: { en: 'Engagement after', fr: 'Engagement ensuite' },
      help: {
        en: 'Where they stand now. Filling it in also sets current engagement on the map; the row keeps the history.',
        fr: 'Leur position maintenant. La remplir met aussi à jour l’engagement actuel sur la carte; la ligne garde l’historique.'
      }
    },
    {
      id: 'next-step',
      kind: 'text',
      label: { en: 'Next step', fr: 'Prochaine étape' },
      help: { en: 'What happens next, and who does it.', fr: 'Ce qui suit, et qui le fait.' }
    },
    {
      id: 'by',
      kind: 'ref',
      to: [links.stakeholder],
      label: { en: 'By', fr: 'Par' },
      help: { en: 'Who on your side was in touch with them.', fr: 'Qui, de votre côté, a eu ce contact.' }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'date',
        'stakeholder',
        'channel',
        'what-was-heard',
        'commitment-made',
        'engagement-after',
        'next-step',
        'by'
      ],
      sort: [{ column: 'date', descending: true }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: [
        'date',
        'stakeholder',
        'channel',
        'what-was-heard',
        'commitment-made',
        'engagement-after',
        'next-step',
        'by'
      ],
      sort: [{ column: 'date' }],
      print: true
    }
  ],
  checks: [
    {
      id: 'promise-without-step',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'Something was promised to “{row}”, and no next step is written down.',
        fr: 'Quelque chose a été promis à « {row} », et aucune prochaine étape n’est notée.'
      },
      at: ['next-step', 'commitment-made'],
      when: [
        { column: 'commitment-made', test: 'filled' },
        { column: 'next-step', test: 'blank' }
      ]
    }
  ]
})
