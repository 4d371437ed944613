import { defineTable } from '../define'
import { links } from '../links'
import { consequence5, likelihood5 } from '../scales'
import { bandOptions, bands } from './lists'

/** What each review found, so that it can be said how a risk has moved and why. */
export const review = defineTable({
  id: 'risk-review',
  title: { en: 'Reviews', fr: 'Révisions' },
  about: {
    en: 'Each row is one review of a risk: what it was rated and why. Rows come from recording a review.',
    fr: 'Chaque ligne est une révision d’un risque : les cotes retenues et pourquoi. Les lignes viennent de l’enregistrement d’une révision.'
  },
  shape: 'rows',
  name: 'risk',
  settings: { bands },
  reviews: {
    table: 'risk',
    by: 'risk',
    records: [
      ['likelihood', 'likelihood'],
      ['consequence', 'consequence'],
      ['next-review', 'review']
    ],
    date: 'date',
    comment: 'comment'
  },
  columns: [
    {
      id: 'risk',
      kind: 'ref',
      to: [links.risk],
      required: true,
      label: { en: 'Risk', fr: 'Risque' },
      help: { en: 'The risk that was reviewed.', fr: 'Le risque qui a été revu.' }
    },
    {
      id: 'date',
      kind: 'date',
      required: true,
      default: { from: 'today' },
      label: { en: 'Date', fr: 'Date' },
      help: { en: 'The day of the review.', fr: 'Le jour de la révision.' }
    },
    {
      id: 'reviewer',
      kind: 'text',
      default: { from: 'author' },
      label: { en: 'Reviewer', fr: 'Réviseur' },
      help: { en: 'Who recorded the review.', fr: 'La personne qui a enregistré la révision.' }
    },
    {
      id: 'likelihood',
      kind: 'rating',
      scale: likelihood5,
      label: { en: 'Likelihood', fr: 'Vraisemblance' },
      help: {
        en: 'The current likelihood that the review settled on.',
        fr: 'La vraisemblance actuelle retenue lors de la révision.'
      }
    },
    {
      id: 'consequence',
      kind: 'rating',
      scale: consequence5,
      label: { en: 'Consequence', fr: 'Conséquence' },
      help: {
        en: 'The current consequence that the review settled on.',
        fr: 'La conséquence actuelle retenue lors de la révision.'
      }
    },
    {
      id: 'score',
      kind: 'derived',
      rule: 'product',
      inputs: [{ column: 'likelihood' }, { column: 'consequence' }],
      result: { as: 'number', decimals: 0 },
      label: { en: 'Score', fr: 'Cote' },
      help: {
        en: 'Likelihood times consequence on that day.',
        fr: 'Vraisemblance multipliée par conséquence ce jour-là.'
      }
    },
    {
      id: 'band',
      kind: 'derived',
      rule: 'band',
      inputs: [{ column: 'score' }, { setting: 'bands' }],
      result: { as: 'choice', options: bandOptions },
      label: { en: 'Band', fr: 'Niveau' },
      help: { en: 'The band that the score fell in.', fr: 'Le niveau dans lequel tombait la cote.' }
    },
    {
      id: 'next-review',
      kind: 'date',
      label: { en: 'Next review', fr: 'Prochaine révision' },
      help: {
        en: 'When the team agreed to look at the risk again.',
        fr: 'Quand l’équipe a convenu de revoir le risque.'
      }
    },
    {
      id: 'comment',
      kind: 'text',
      long: true,
      label: { en: 'Comment', fr: 'Commentaire' },
      help: {
        en: 'What has changed since last time, and why the ratings are what they are.',
        fr: 'Ce qui a changé depuis la dernière fois, et pourquoi les cotes sont ce qu’elles sont.'
      }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: ['date', 'risk', 'likelihood', 'consequence', 'score', 'band', 'comment', 'next-review', 'reviewer'],
      sort: [{ column: 'date', descending: true }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['date', 'risk', 'likelihood', 'consequence', 'score', 'band', 'comment', 'next-review', 'reviewer'],
      sort: [{ column: 'date', descending: true }],
      print: true
    }
  ],
  checks: []
})
