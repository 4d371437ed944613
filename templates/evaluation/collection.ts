import { defineTable } from '../define'
import { links } from '../links'
import { instruments } from './instruments'

/** Each instrument in use, and what must be in order before it goes out. */
export const collection = defineTable({
  id: 'data-collection',
  title: { en: 'Data collection', fr: 'Collecte de données' },
  about: {
    en: 'Each row is one instrument or tool: who fills it in, in which languages, under what licence and consent, kept where.',
    fr: 'Chaque ligne est un instrument ou un outil : qui le remplit, en quelles langues, sous quelle licence et quel consentement, conservé où.'
  },
  shape: 'rows',
  name: 'instrument',
  columns: [
    {
      id: 'instrument',
      kind: 'choice',
      options: instruments,
      other: true,
      required: true,
      label: { en: 'Instrument or tool', fr: 'Instrument ou outil' },
      help: {
        en: 'The questionnaire, report or record the figures come from. You may type another.',
        fr: 'Le questionnaire, rapport ou registre d’où viennent les chiffres. Vous pouvez en taper un autre.'
      }
    },
    {
      id: 'indicators',
      kind: 'refs',
      to: [links.indicator],
      label: { en: 'Indicators', fr: 'Indicateurs' },
      help: { en: 'The indicators it serves.', fr: 'Les indicateurs qu’il sert.' }
    },
    {
      id: 'who-completes',
      kind: 'text',
      label: { en: 'Who completes it', fr: 'Qui le remplit' },
      help: {
        en: 'Clients, counsellors, the platform itself: whoever gives the data.',
        fr: 'Les clients, les conseillers, la plateforme elle-même : ceux qui donnent les données.'
      }
    },
    {
      id: 'language-versions',
      kind: 'choices',
      options: [
        { id: 'english', label: { en: 'English', fr: 'Anglais' } },
        { id: 'french', label: { en: 'French', fr: 'Français' } },
        { id: 'other', label: { en: 'Other', fr: 'Autre' } }
      ],
      label: { en: 'Language versions', fr: 'Versions linguistiques' },
      help: {
        en: 'The languages in which it can be answered.',
        fr: 'Les langues dans lesquelles on peut y répondre.'
      }
    },
    {
      id: 'licence-checked',
      kind: 'check',
      label: { en: 'Licence checked', fr: 'Licence vérifiée' },
      help: {
        en: 'Yes once you know that you may use it, and on what terms.',
        fr: 'Oui une fois que vous savez pouvoir l’utiliser, et à quelles conditions.'
      }
    },
    {
      id: 'consent-needed',
      kind: 'check',
      label: { en: 'Consent needed', fr: 'Consentement requis' },
      help: {
        en: 'Yes if people must agree before their answers are used.',
        fr: 'Oui si les gens doivent accepter avant qu’on utilise leurs réponses.'
      }
    },
    {
      id: 'storage-location',
      kind: 'text',
      label: { en: 'Storage location', fr: 'Lieu de conservation' },
      help: {
        en: 'Where the answers are kept, and in which country.',
        fr: 'Où l’on garde les réponses, et dans quel pays.'
      }
    },
    {
      id: 'retention',
      kind: 'text',
      label: { en: 'Retention', fr: 'Durée de conservation' },
      help: {
        en: 'How long they are kept, and what happens then.',
        fr: 'Combien de temps on les garde, et ce qui suit.'
      }
    },
    {
      id: 'pilot-date',
      kind: 'date',
      label: { en: 'Pilot date', fr: 'Date de l’essai' },
      help: {
        en: 'The day it is tried out with a few people first.',
        fr: 'Le jour où on l’essaie d’abord avec quelques personnes.'
      }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'instrument',
        'indicators',
        'who-completes',
        'language-versions',
        'licence-checked',
        'consent-needed',
        'storage-location',
        'retention',
        'pilot-date'
      ]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: [
        'instrument',
        'indicators',
        'who-completes',
        'language-versions',
        'licence-checked',
        'consent-needed',
        'storage-location',
        'retention',
        'pilot-date'
      ],
      print: true
    }
  ],
  checks: [
    {
      id: 'licence-not-checked',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not noted whether the licence of “{row}” was checked.',
        fr: 'On n’a pas noté si la licence de « {row} » a été vérifiée.'
      },
      at: ['licence-checked'],
      when: [{ column: 'licence-checked', test: 'blank' }]
    },
    {
      id: 'serves-nothing',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” serves no indicator: is it worth asking for?',
        fr: '« {row} » ne sert aucun indicateur : vaut-il la peine de le demander?'
      },
      at: ['indicators'],
      when: [{ column: 'indicators', test: 'blank' }]
    }
  ]
})
