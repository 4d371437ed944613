import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/lessons'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'date',
    kind: 'date',
    required: true,
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day it was decided.', fr: 'Le jour où ce fut décidé.' }
  },
  {
    id: 'decision',
    kind: 'text',
    long: true,
    required: true,
    width: 40,
    label: { en: 'Decision', fr: 'Décision' },
    help: {
      en: 'What was decided, so that someone who was not there understands it.',
      fr: 'Ce qui a été décidé, de façon qu’une personne absente le comprenne.'
    }
  },
  {
    id: 'options-considered',
    kind: 'text',
    long: true,
    label: { en: 'Options considered', fr: 'Options examinées' },
    help: {
      en: 'What else could have been done, doing nothing included.',
      fr: 'Ce qu’on aurait pu faire d’autre, y compris ne rien faire.'
    }
  },
  {
    id: 'reason',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Reason', fr: 'Motif' },
    help: {
      en: 'Why this one. In two years nobody will remember.',
      fr: 'Pourquoi celle-là. Dans deux ans, personne ne s’en souviendra.'
    }
  },
  {
    id: 'decided-by',
    kind: 'refs',
    to: [links.stakeholder, links.body],
    required: true,
    label: { en: 'Decided by', fr: 'Décidé par' },
    help: { en: 'The people or the body who decided.', fr: 'Les personnes ou l’instance qui ont décidé.' }
  },
  {
    id: 'lived-experience',
    kind: 'check',
    label: { en: 'Lived experience at the table', fr: 'Savoir expérientiel à la table' },
    help: {
      en: 'Yes if someone with lived and living experience took part in the decision.',
      fr: 'Oui si une personne ayant un savoir expérientiel a pris part à la décision.'
    }
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    label: { en: 'Evidence', fr: 'Données probantes' },
    help: {
      en: 'Figures, studies or voices that it rests on.',
      fr: 'Les chiffres, études ou voix sur lesquels elle repose.'
    }
  },
  {
    id: 'review-date',
    kind: 'date',
    label: { en: 'Review date', fr: 'Date de réexamen' },
    help: {
      en: 'The day on which you look again whether it still holds. Clear it once you have.',
      fr: 'Le jour où vous vérifierez si elle tient toujours. Effacez-la une fois que c’est fait.'
    }
  }
] as const satisfies readonly Column[]

/** What was decided, and why. */
export const decision = defineTable({
  id: 'decision',
  title: { en: 'Decisions', fr: 'Décisions' },
  about: {
    en: 'Each row is one decision: what, instead of what, why, and by whom.',
    fr: 'Chaque ligne est une décision : laquelle, au lieu de quoi, pourquoi et par qui.'
  },
  example: examples.decision,
  shape: 'rows',
  name: 'decision',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['date', 'decision', 'options-considered', 'reason', 'decided-by', 'review-date'],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'review-due',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is time to look again at the decision “{row}”.',
        fr: 'Il est temps de réexaminer la décision « {row} ».'
      },
      at: ['review-date'],
      when: [{ column: 'review-date', test: 'before-today' }]
    },
    {
      id: 'reviewed-before-taken',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The review date of “{row}” comes before the day it was decided.',
        fr: 'La date de réexamen de « {row} » précède le jour de la décision.'
      },
      at: ['review-date', 'date'],
      when: [{ column: 'review-date', test: 'below', than: 'date' }]
    }
  ]
})
