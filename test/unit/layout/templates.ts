import type { Column, Table, Template, Text } from '../../../src/model/template'

export const both = (words: string): Text => ({ en: words, fr: `fr ${words}` })

export const text = (id: string, more: object = {}): Column =>
  ({ id, kind: 'text', label: both(id), help: both(''), ...more }) as Column

const five = { id: 'five', values: [1, 2, 3, 4, 5].map(value => ({ value, label: both(`step ${value}`) })) }

export const bands = [
  { id: 'low', from: 1, to: 2, label: both('Calm'), tone: 'low', escalation: both('Wait.') },
  { id: 'high', from: 3, to: 25, label: both('Pressing'), tone: 'high' }
] as const

const things: Table = {
  id: 'thing',
  title: both('Things'),
  about: both('Each row is a thing.'),
  shape: 'rows',
  name: 'title',
  settings: { bands },
  hideUnless: [{ column: 'active', test: 'not', value: false }],
  columns: [
    { id: 'code', kind: 'code', prefix: 'T', label: both('code'), help: both('') },
    text('title'),
    text('cause'),
    text('effect'),
    text('secret', { private: true }),
    { id: 'rate', kind: 'rating', scale: five, label: both('rate'), help: both('') },
    {
      id: 'score',
      kind: 'derived',
      rule: 'product',
      inputs: [{ column: 'rate' }, { column: 'rate' }],
      result: { as: 'number' },
      label: both('score'),
      help: both('')
    },
    {
      id: 'band',
      kind: 'derived',
      rule: 'band',
      inputs: [{ column: 'score' }, { setting: 'bands' }],
      result: { as: 'choice', options: [] },
      label: both('band'),
      help: both('')
    },
    ...(['step', 'gap'] as const).map(
      (id): Column => ({
        id,
        kind: 'derived',
        rule: 'difference',
        inputs: id === 'step' ? [{ column: 'score' }, { column: 'rate' }] : [{ column: 'step' }, { column: 'rate' }],
        result: { as: 'number' },
        label: both(id),
        help: both('')
      })
    ),
    {
      id: 'state',
      kind: 'choice',
      options: [{ id: 'open', label: both('Open'), tone: 'danger' }],
      label: both('state'),
      help: both('')
    },
    text('note', { long: true }),
    { id: 'active', kind: 'check', label: both('active'), help: both('') },
    ...Array.from({ length: 8 }, (_, at) => text(`x${at}`)),
    text('old', { retired: true })
  ],
  views: [
    { id: 'all', title: both('All'), kind: 'grid', columns: ['title'] },
    {
      id: 'print',
      title: both('Print'),
      kind: 'grid',
      columns: ['code', { id: 'story', label: both('story'), join: ['cause', 'effect'] }, 'score', 'secret'],
      sort: [{ column: 'score', descending: true }],
      print: true
    }
  ],
  checks: []
}

const form: Table = {
  id: 'scope',
  title: both('Scope'),
  about: both('What it covers.'),
  shape: 'form',
  name: 'aim',
  columns: [text('aim', { long: true }), text('who'), text('hidden', { private: true }), text('later')],
  sections: [{ title: both('Why'), columns: ['aim', 'hidden'] }],
  views: [],
  checks: []
}

/** A template with one of everything that documents treat in a way of their own. */
export const sampler: Template = {
  id: 'sampler',
  version: 3,
  phase: 'plan',
  title: both('Sampler'),
  purpose: both('To try things.'),
  guidance: { what: both(''), who: both(''), time: both(''), steps: [], example: both(''), feeds: [], cautions: [] },
  basis: [],
  tables: [things, form],
  main: 'thing'
}
