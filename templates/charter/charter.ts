import { defineTable } from '../define'
import { what } from './what'
import { why } from './why'

const columns = [...why, ...what] as const

/** The page itself. */
export const charterForm = defineTable({
  id: 'charter',
  title: { en: 'Charter', fr: 'Charte' },
  about: {
    en: 'Why there is a project, what it will do and for whom, by when, and what it leaves out.',
    fr: 'Pourquoi il y a un projet, ce qu’il fera et pour qui, pour quand, et ce qu’il laisse de côté.'
  },
  shape: 'form',
  name: 'project-name',
  columns,
  sections: [
    {
      title: { en: 'The project', fr: 'Le projet' },
      columns: [
        'project-name',
        'organisation',
        'jurisdiction',
        'crisis-line',
        'local-crisis-line',
        'crisis-line-checked-on',
        'sponsor',
        'lead'
      ]
    },
    { title: { en: 'Why', fr: 'Pourquoi' }, columns: ['problem-and-need', 'case-for-change'] },
    {
      title: { en: 'What, and for whom', fr: 'Quoi, et pour qui' },
      columns: ['service-description', 'service-type', 'population', 'objectives']
    },
    { title: { en: 'Scope', fr: 'Portée' }, columns: ['in-scope', 'out-of-scope', 'constraints', 'assumptions'] },
    {
      title: { en: 'When, and for how much', fr: 'Quand, et combien' },
      columns: ['start-date', 'go-live-date', 'end-date', 'budget-ceiling']
    },
    { title: { en: 'Approval', fr: 'Approbation' }, columns: ['approved-by', 'approved-on'] }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'Charter', fr: 'Charte' },
      kind: 'form',
      columns: columns.map(({ id }) => id),
      print: true
    }
  ],
  checks: [
    {
      id: 'go-live-before-start',
      severity: 'error',
      rule: 'row',
      words: { en: 'Go-live is not after the start.', fr: 'La mise en service ne suit pas le début.' },
      at: ['go-live-date', 'start-date'],
      when: [{ column: 'go-live-date', test: 'at-most', than: 'start-date' }]
    },
    {
      id: 'end-before-go-live',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The project ends before its service has gone live.',
        fr: 'Le projet finit avant la mise en service.'
      },
      at: ['end-date', 'go-live-date'],
      when: [{ column: 'end-date', test: 'at-most', than: 'go-live-date' }]
    },
    {
      id: 'too-many-objectives',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'There are more than six objectives: is the scope too broad?',
        fr: 'Il y a plus de six objectifs : la portée est-elle trop large?'
      },
      at: ['objectives'],
      when: [{ column: 'objectives', test: 'above', value: 6 }]
    },
    {
      id: 'nothing-out-of-scope',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nothing is said to be out of scope.', fr: 'Rien n’est dit exclu de la portée.' },
      at: ['out-of-scope'],
      when: [{ column: 'out-of-scope', test: 'blank' }]
    },
    {
      id: 'no-sponsor',
      severity: 'warning',
      rule: 'row',
      words: { en: 'No sponsor is named.', fr: 'Aucun promoteur n’est nommé.' },
      at: ['sponsor'],
      when: [{ column: 'sponsor', test: 'blank' }]
    },
    {
      id: 'no-crisis-line',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not said where someone in crisis turns.',
        fr: 'On ne dit pas vers où se tourne une personne en crise.'
      },
      at: ['local-crisis-line'],
      when: [
        { column: 'crisis-line', test: 'is', value: 'none-known' },
        { column: 'local-crisis-line', test: 'blank' }
      ]
    },
    {
      id: 'crisis-line-never-checked',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said when someone last called the crisis line to check that it answers.',
        fr: 'On ne dit pas quand quelqu’un a appelé la ligne de crise pour vérifier qu’elle répond.'
      },
      at: ['crisis-line-checked-on'],
      when: [
        { column: 'crisis-line', test: 'filled' },
        { column: 'crisis-line', test: 'not', value: 'none-known' },
        { column: 'crisis-line-checked-on', test: 'blank' }
      ]
    }
  ]
})
