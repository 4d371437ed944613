import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { themes } from '../scales'
import { everyColumn, forDocument } from '../shared'

const actedOn = [{ column: 'status', test: 'is', value: 'acted-on' }] as const satisfies readonly Condition[]
const ofTheme = (where: readonly Condition[] = []) =>
  ({ table: 'lesson', by: 'theme', of: 'theme', column: 'what-happened', where }) as const

const columns = [
  {
    id: 'theme',
    kind: 'choice',
    options: themes,
    label: { en: 'Conference theme', fr: 'Thème de la conférence' },
    help: { en: 'One of the four themes.', fr: 'Un des quatre thèmes.' },
    width: 34
  },
  {
    id: 'lessons',
    kind: 'derived',
    rule: 'count',
    inputs: [ofTheme()],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Lessons', fr: 'Leçons' },
    help: {
      en: 'How many are about it. A lesson with two themes counts under both.',
      fr: 'Combien la concernent. Une leçon à deux thèmes compte sous les deux.'
    }
  },
  {
    id: 'acted-on',
    kind: 'derived',
    rule: 'count',
    inputs: [ofTheme(actedOn)],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Acted on', fr: 'Suivies d’effet' },
    help: { en: 'How many of them changed something.', fr: 'Combien d’entre elles ont changé quelque chose.' }
  },
  {
    id: 'share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'acted-on' }, { column: 'lessons' }],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Share acted on', fr: 'Part suivie d’effet' },
    help: { en: 'Acted on, out of all of the theme.', fr: 'Celles suivies d’effet, sur toutes celles du thème.' }
  }
] as const satisfies readonly Column[]

/** Lessons counted by the four themes. */
export const count = defineTable({
  id: 'theme-count',
  title: { en: 'Lessons by theme', fr: 'Leçons par thème' },
  about: {
    en: 'Each row is one of four themes, and how much was learned about it.',
    fr: 'Chaque ligne est un des quatre thèmes, et ce qu’on en a appris.'
  },
  shape: 'fixed',
  fixed: themes.map(({ id }) => ({ key: id, cells: { theme: id } })),
  name: 'theme',
  columns,
  views: [everyColumn(columns), { ...forDocument, columns: ['theme', 'lessons', 'acted-on', 'share'] }],
  pictures: [
    {
      id: 'by-theme',
      kind: 'bars',
      title: { en: 'Lessons by theme', fr: 'Leçons par thème' },
      about: {
        en: 'How many lessons each theme has, and how many were acted on.',
        fr: 'Combien de leçons compte chaque thème, et combien ont été suivies d’effet.'
      },
      measures: [{ column: 'lessons' }, { column: 'acted-on' }]
    }
  ],
  checks: []
})

const all = (table: string, column: string, where: readonly Condition[] = []) => ({ table, column, where }) as const
const lessonsThat = (where: readonly Condition[] = []) => all('lesson', 'what-happened', where)

const totals = [
  {
    id: 'lessons',
    kind: 'derived',
    rule: 'count',
    inputs: [lessonsThat()],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Lessons', fr: 'Leçons' },
    help: { en: 'All lessons noted so far.', fr: 'Toutes les leçons notées jusqu’ici.' }
  },
  {
    id: 'share-acted-on',
    kind: 'derived',
    rule: 'portion',
    inputs: [lessonsThat(actedOn), lessonsThat()],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Share acted on', fr: 'Part suivie d’effet' },
    help: { en: 'The share of lessons that changed something.', fr: 'La part des leçons qui ont changé quelque chose.' }
  },
  {
    id: 'share-shared',
    kind: 'derived',
    rule: 'portion',
    inputs: [lessonsThat([{ column: 'shared-on', test: 'filled' }]), lessonsThat()],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Share passed on', fr: 'Part diffusée' },
    help: {
      en: 'The share of lessons that others were told.',
      fr: 'La part des leçons dont d’autres ont été informés.'
    }
  },
  {
    id: 'open-issues',
    kind: 'derived',
    rule: 'count',
    inputs: [all('issue', 'issue', [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }])],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Open issues', fr: 'Enjeux ouverts' },
    help: { en: 'Issues that are neither done nor cancelled.', fr: 'Les enjeux ni terminés ni annulés.' }
  },
  {
    id: 'decisions-together',
    kind: 'derived',
    rule: 'portion',
    inputs: [
      all('decision', 'decision', [{ column: 'lived-experience', test: 'is', value: true }]),
      all('decision', 'decision')
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Decisions with lived experience', fr: 'Décisions avec savoir expérientiel' },
    help: {
      en: 'The share of decisions in which someone with lived and living experience took part.',
      fr: 'La part des décisions auxquelles une personne ayant un savoir expérientiel a pris part.'
    }
  },
  {
    id: 'told-whom',
    kind: 'text',
    long: true,
    label: { en: 'How lessons travel', fr: 'Comment circulent les leçons' },
    help: {
      en: 'Where and how often lessons are gone through, and how other teams hear of them.',
      fr: 'Où et à quelle fréquence on revoit les leçons, et comment d’autres équipes en prennent connaissance.'
    }
  }
] as const satisfies readonly Column[]

/** What the log comes to. */
export const summary = defineTable({
  id: 'summary',
  title: { en: 'Overall', fr: 'Ensemble' },
  about: { en: 'What the whole log comes to.', fr: 'Ce que donne tout le journal.' },
  shape: 'form',
  name: 'told-whom',
  columns: totals,
  views: [
    {
      id: 'all',
      title: { en: 'Overall', fr: 'Ensemble' },
      kind: 'form',
      columns: totals.map(({ id }) => id),
      print: true
    }
  ],
  checks: []
})
