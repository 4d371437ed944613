import { cellOf } from '../../../../src/model/derive'
import type { ColumnId, TableId } from '../../../../src/model/template'
import { columnOf, tableOf, type Workbook } from '../../../../src/model/workbook'
import { bookOf, rowIn, table, template, today } from './book'
import { both, column, engagement, level5, likelihood5 } from './columns'

const bands = [
  { id: 'low', from: 1, to: 3, label: { en: 'Low', fr: 'Faible' }, tone: 'low' },
  { id: 'moderate', from: 4, to: 6, label: { en: 'Moderate', fr: 'Modéré' }, tone: 'moderate' },
  { id: 'high', from: 8, to: 12, label: { en: 'High', fr: 'Élevé' }, tone: 'high' },
  { id: 'extreme', from: 15, to: 25, label: { en: 'Extreme', fr: 'Extrême' }, tone: 'extreme' }
] as const

const choiceOf = (...ids: readonly string[]) => ids.map(id => ({ id, label: both(id) }))
const option = (...ids: readonly string[]) => ({ as: 'choice' as const, options: choiceOf(...ids) })
const aNumber = { as: 'number' } as const

/** A register of risks with actions and reviews, as templates.md 2.14 has it, in small. */
export const risks = template('risks', [
  table(
    'risk',
    [
      column('text', { id: 'title', required: true, max: 100 }),
      column('code', { id: 'code', prefix: 'R' }),
      column('rating', { id: 'likelihood', scale: likelihood5, required: true }),
      column('rating', { id: 'consequence', scale: level5, required: true }),
      column('derived', {
        id: 'score',
        rule: 'product',
        inputs: [{ column: 'likelihood' }, { column: 'consequence' }],
        result: aNumber
      }),
      column('derived', {
        id: 'band',
        rule: 'band',
        inputs: [{ column: 'score' }, { setting: 'bands' }],
        result: option()
      }),
      column('derived', {
        id: 'over',
        rule: 'difference',
        inputs: [{ column: 'score' }, { setting: 'appetite' }],
        result: { as: 'number', signed: true }
      }),
      column('derived', {
        id: 'trend',
        rule: 'deviation',
        inputs: [{ column: 'score' }, { table: 'review', by: 'risk', column: 'score', order: 'date' }],
        result: option('up', 'down', 'steady', 'new')
      }),
      column('derived', {
        id: 'open-actions',
        rule: 'count',
        inputs: [
          {
            table: 'action',
            by: 'risk',
            column: 'action',
            where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }]
          }
        ],
        result: aNumber
      }),
      column('derived', {
        id: 'cost',
        rule: 'sum',
        inputs: [{ table: 'action', by: 'risk', column: 'cost' }],
        result: { as: 'money' }
      }),
      column('derived', {
        id: 'owner-power',
        rule: 'product',
        inputs: [{ via: 'owner', column: 'power' }],
        result: aNumber
      }),
      column('derived', { id: 'days-left', rule: 'days-to', inputs: [{ column: 'review' }], result: aNumber }),
      column('choice', { id: 'type', options: choiceOf('threat', 'opportunity') }),
      column('choice', {
        id: 'response',
        options: [
          { id: 'treat', label: both('Treat'), when: { column: 'type', is: ['threat'] } },
          { id: 'share', label: both('Share'), when: { column: 'type', is: ['opportunity'] } }
        ]
      }),
      column('ref', {
        id: 'owner',
        to: [{ template: 'stakeholders', table: 'stakeholder' }],
        requiredWhen: [{ column: 'status', test: 'not', value: 'draft' }]
      }),
      column('choice', { id: 'status', options: choiceOf('draft', 'open', 'closed') }),
      column('date', { id: 'review' }),
      column('text', {
        id: 'contingency',
        long: true,
        requiredWhen: [{ column: 'band', test: 'is', value: 'extreme' }]
      })
    ],
    {
      settings: { bands, appetite: 12 },
      checks: [
        {
          id: 'no-action',
          severity: 'warning',
          words: { en: '“{row}” has no open action.', fr: '« {row} » est sans mesure.' },
          at: ['open-actions'],
          rule: 'none-related',
          when: [{ column: 'response', test: 'is', value: 'treat' }],
          table: 'action',
          by: 'risk',
          where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }]
        },
        {
          id: 'above-tolerance',
          severity: 'notice',
          words: both('“{row}” is above tolerance.'),
          at: ['score'],
          rule: 'row',
          when: [{ column: 'over', test: 'above', value: 0 }]
        },
        {
          id: 'types',
          severity: 'notice',
          words: both('A type has no risk.'),
          at: ['type'],
          rule: 'covers',
          column: 'type'
        },
        {
          id: 'some-open',
          severity: 'notice',
          words: both('No risk is open.'),
          at: ['status'],
          rule: 'some',
          where: [{ column: 'status', test: 'is', value: 'open' }]
        }
      ]
    }
  ),
  table('action', [
    column('text', { id: 'action' }),
    column('ref', { id: 'risk', to: [{ template: 'risks', table: 'risk' }] }),
    column('choice', { id: 'status', options: choiceOf('not-started', 'in-progress', 'done', 'cancelled') }),
    column('money', { id: 'cost' })
  ]),
  table('review', [
    column('date', { id: 'date' }),
    column('ref', { id: 'risk', to: [{ template: 'risks', table: 'risk' }] }),
    column('rating', { id: 'likelihood', scale: likelihood5 }),
    column('rating', { id: 'consequence', scale: level5 }),
    column('derived', {
      id: 'score',
      rule: 'product',
      inputs: [{ column: 'likelihood' }, { column: 'consequence' }],
      result: aNumber
    })
  ])
])

/** A register of stakeholders, as templates.md 2.4 has it, in small. */
export const stakeholders = template('stakeholders', [
  table(
    'stakeholder',
    [
      column('text', { id: 'name', required: true }),
      column('code', { id: 'code', prefix: 'S' }),
      column('rating', { id: 'power', scale: level5, required: true }),
      column('rating', { id: 'interest', scale: level5, required: true }),
      column('derived', {
        id: 'quadrant',
        rule: 'quadrant',
        inputs: [{ column: 'power' }, { column: 'interest' }, { setting: 'threshold' }],
        settings: {
          'high-high': 'manage-closely',
          'high-low': 'keep-satisfied',
          'low-high': 'keep-informed',
          'low-low': 'monitor',
          blank: 'not-rated'
        },
        result: option('manage-closely', 'keep-satisfied', 'keep-informed', 'monitor', 'not-rated')
      }),
      column('derived', {
        id: 'priority',
        rule: 'product',
        inputs: [{ column: 'power' }, { column: 'interest' }],
        result: aNumber
      }),
      column('choice', { id: 'current', options: engagement, private: true }),
      column('choice', { id: 'desired', options: engagement }),
      column('derived', {
        id: 'gap',
        rule: 'difference',
        inputs: [{ column: 'desired' }, { column: 'current' }],
        result: { as: 'number', signed: true }
      }),
      column('derived', {
        id: 'flag',
        rule: 'first-flag',
        inputs: [],
        settings: {
          flags: [
            {
              id: 'powerful',
              when: [
                { column: 'power', test: 'at-least', value: 4 },
                { column: 'current', test: 'is', value: 'resistant' }
              ]
            },
            {
              id: 'key-player',
              when: [
                { column: 'quadrant', test: 'is', value: 'manage-closely' },
                { column: 'gap', test: 'at-least', value: 1 }
              ]
            },
            { id: 'overdue', when: [{ column: 'next-contact', test: 'before-today' }] },
            {
              id: 'no-strategy',
              when: [
                { column: 'gap', test: 'at-least', value: 1 },
                { column: 'strategy', test: 'blank' }
              ]
            }
          ]
        },
        result: option('powerful', 'key-player', 'overdue', 'no-strategy')
      }),
      column('text', { id: 'strategy', long: true }),
      column('date', { id: 'next-contact' }),
      column('choice', {
        id: 'iap2',
        options: choiceOf('inform', 'consult', 'involve', 'collaborate', 'empower'),
        suggest: {
          rule: 'lookup',
          inputs: [{ column: 'quadrant' }, { column: 'lived' }],
          settings: {
            pairs: [
              ['manage-closely/*', 'collaborate'],
              ['keep-satisfied/yes', 'involve'],
              ['keep-satisfied/*', 'consult'],
              ['keep-informed/*', 'involve'],
              ['monitor/yes', 'involve'],
              ['monitor/*', 'inform']
            ]
          }
        }
      }),
      column('check', { id: 'lived' }),
      column('check', { id: 'active' })
    ],
    { settings: { threshold: 3 }, hideUnless: [{ column: 'active', test: 'not', value: false }] }
  )
])

const templates = { RISKS: risks, MAP: stakeholders }
type SheetId = keyof typeof templates

export function columnIn(sheet: SheetId, of: TableId, id: ColumnId) {
  const found = columnOf(tableOf(templates[sheet], of), id)
  if (found === undefined) throw new Error(`no column ${id}`)
  return found
}

export function read(book: Workbook, sheet: SheetId, of: TableId, id: string, columnId: ColumnId, day = today) {
  return cellOf(book, sheet, of, rowIn(book, sheet, of, id), columnIn(sheet, of, columnId), day)
}

/** Two stakeholders, two risks, three actions and two reviews. */
export const small = () =>
  bookOf(
    {
      template: stakeholders,
      sheet: 'MAP',
      rows: {
        stakeholder: {
          S1: { name: 'Amara Osei', power: 5, interest: 4 },
          S2: { name: 'Glen Fournier', power: 4, interest: 2 }
        }
      }
    },
    {
      template: risks,
      sheet: 'RISKS',
      rows: {
        risk: {
          R1: { title: 'Crisis unseen', likelihood: 3, consequence: 5, owner: 'S1', review: '2027-03-01' },
          R2: { title: 'No referrals', likelihood: 4, consequence: 3, owner: 'S2' }
        },
        action: {
          A1: { action: 'Automatic alert', risk: 'R1', status: 'in-progress', cost: 6000 },
          A2: { action: 'Five drills', risk: 'R1', status: 'done', cost: 1200.1 },
          A3: { action: 'Champions', risk: 'R2', status: 'not-started', cost: 0.2 }
        },
        review: {
          V1: { date: '2027-01-15', risk: 'R1', likelihood: 4, consequence: 5 },
          V2: { date: '2027-02-15', risk: 'R1', likelihood: 3, consequence: 5 }
        }
      }
    }
  )
