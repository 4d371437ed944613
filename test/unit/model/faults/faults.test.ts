import { describe, expect, it } from 'vitest'
import { type Fault, faultsOf } from '../../../../src/model/faults'
import { stepsTo } from '../../../../src/model/faults/place'
import type {
  Band,
  Check,
  Column,
  Derivation,
  Input,
  Picture,
  PictureOf,
  Result,
  Table,
  Template
} from '../../../../src/model/template'
import { templates } from '../../../../templates'

const label = { en: 'Word', fr: 'Mot' }
const described = { label, help: label }
const title: Column = { id: 'title', kind: 'text', ...described }
const state: Column = {
  id: 'state',
  kind: 'choice',
  ...described,
  options: [
    { id: 'open', label },
    { id: 'closed', label }
  ]
}
const up: Column = { id: 'up', kind: 'ref', ...described, to: [{ template: 'things', table: 'thing' }] }
const five = { id: 'five', values: [1, 2, 3, 4, 5].map(value => ({ value, label })) }

function table(changes: Partial<Table> = {}): Table {
  return {
    id: 'thing',
    title: label,
    about: label,
    shape: 'rows',
    name: 'title',
    columns: [title, state, up],
    views: [{ id: 'all', title: label, kind: 'grid', columns: ['title', 'state', 'up'] }],
    checks: [],
    ...changes
  }
}

function template(...tables: readonly Table[]): Template {
  const guidance = { what: label, who: label, time: label, steps: [], example: label, feeds: [], cautions: [] }
  const words = { title: label, purpose: label, guidance }
  return { id: 'things', version: 1, phase: 'plan', ...words, basis: [], main: 'thing', tables }
}

function columns(...more: readonly Column[]): Template {
  return template(table({ columns: [title, state, up, ...more] }))
}

function worked(id: string, from: Derivation, result: Result = { as: 'number' }): Column {
  return { id, kind: 'derived', ...described, ...from, result }
}

function counted(input: Input): Template {
  return columns(worked('count', { rule: 'count', inputs: [input] }))
}

function checked(check: Partial<Check>): Template {
  const whole = { id: 'late', severity: 'error', words: label, at: ['title'], ...check } as Check
  return template(table({ checks: [whole] }))
}

type Bare<K extends Picture['kind']> = Omit<PictureOf<K>, 'id' | 'title' | 'about'>

function pictured(picture: Partial<PictureOf<'plane'>> | Bare<'lines'> | Bare<'wheel'>): Template {
  const words = { id: 'map', title: label, about: label }
  if (picture.kind === 'lines' || picture.kind === 'wheel')
    return template(table({ pictures: [{ ...words, ...picture }] }))
  const plane = { kind: 'plane', counted: { one: label, many: label }, states: [] } as const
  return template(table({ pictures: [{ ...words, ...plane, ...picture }] }))
}

function band(id: string, from: number, to: number): Band {
  return { id, from, to, label, tone: 'low' }
}

function banded(...bands: readonly Band[]): Template {
  return template(table({ settings: { bands } }))
}

function scored(...bands: readonly Band[]): Template {
  const rating = (id: string): Column => ({ id, kind: 'rating', ...described, scale: five })
  const score = worked('score', { rule: 'product', inputs: [{ column: 'a' }, { column: 'b' }] })
  const sorted = worked('band', { rule: 'band', inputs: [{ column: 'score' }, { setting: 'bands' }] })
  return template(table({ columns: [title, state, up, rating('a'), rating('b'), score, sorted], settings: { bands } }))
}

/** As one line each: code, place, names and numbers. */
function told(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ code, at, data }) => [code, at.join('.'), ...Object.values(data)].join(' ').trim())
}

describe('a template', () => {
  it('is sound when nothing is wrong with it', () => {
    expect(faultsOf(template(table()))).toEqual([])
  })

  it('that ships is sound', () => {
    expect(templates.flatMap(one => told(faultsOf(one)))).toEqual([])
  })

  const wrong: readonly (readonly [fault: string, Template, ...told: string[]])[] = [
    ['an id that cannot stand on disk', columns({ ...title, id: 'Due_On' }), 'id tables.0.columns.3.id Due_On'],
    ['an id that every object has', columns({ ...title, id: 'constructor' }), 'id tables.0.columns.3.id constructor'],
    ['two columns of one id', columns({ ...title, kind: 'date' }), 'twice tables.0.columns.3.id title'],
    ['two tables of one id', template(table(), table()), 'twice tables.1.id thing'],
    [
      'two options of one id',
      columns({ ...state, id: 'way', options: [state, state].map(() => ({ id: 'open', label })) }),
      'twice tables.0.columns.3.options.1.id open'
    ],
    ['a main table that is not there', { ...template(table()), main: 'other' }, 'no-table main other'],
    ['a naming column that is not there', template(table({ name: 'due' })), 'no-column tables.0.name due thing'],
    ['a key of no column', template(table({ key: ['title', 'due'] })), 'no-column tables.0.key.1 due thing'],
    [
      'half of a text',
      columns({ ...title, id: 'due', label: { en: 'Due', fr: ' ' } }),
      'words tables.0.columns.3.label.fr fr'
    ],
    [
      'a text without words',
      columns({ ...title, id: 'due', label: { en: '', fr: '' } }),
      'words tables.0.columns.3.label.en en',
      'words tables.0.columns.3.label.fr fr'
    ],
    [
      'half of a help',
      columns({ ...title, id: 'due', help: { en: '', fr: 'x' } }),
      'words tables.0.columns.3.help.en en'
    ],
    [
      'a view that shows what is not there',
      template(table({ views: [{ id: 'all', title: label, kind: 'grid', columns: ['title', 'due'] }] })),
      'no-column tables.0.views.0.columns.1 due thing'
    ],
    [
      'a view that runs together, sorts by and asks for what is not there',
      template(
        table({
          views: [
            {
              id: 'all',
              title: label,
              kind: 'grid',
              columns: [{ id: 'both', label, join: ['title', 'due'] }],
              sort: [{ column: 'due' }],
              where: [{ column: 'due', test: 'filled' }]
            }
          ]
        })
      ),
      'no-column tables.0.views.0.columns.0.join.1 due thing',
      'no-column tables.0.views.0.sort.0.column due thing',
      'no-column tables.0.views.0.where.0.column due thing'
    ],
    [
      'two views to print',
      template(
        table({
          views: ['a', 'b'].map(id => ({ id, title: label, kind: 'grid', columns: ['title'], print: true }))
        })
      ),
      'prints tables.0.views.1.print'
    ],
    [
      'a column in no section, and one in two',
      template(table({ sections: [{ title: label, columns: ['title', 'up', 'title'] }] })),
      'twice tables.0.sections.0.columns.2 title',
      'unplaced tables.0.columns.1.id state'
    ],
    [
      'a condition on an option that no list has',
      columns({ ...title, id: 'why', requiredWhen: [{ column: 'state', test: 'is', value: 'shut' }] }),
      'no-option tables.0.columns.3.requiredWhen.0.value shut'
    ],
    [
      'a condition on one of several options that no list has',
      template(table({ hideUnless: [{ column: 'state', test: 'not', value: ['open', 'shut'] }] })),
      'no-option tables.0.hideUnless.0.value.1 shut'
    ],
    [
      'a condition beside a column that is not there',
      template(table({ hideUnless: [{ column: 'state', test: 'at-least', than: 'due' }] })),
      'no-column tables.0.hideUnless.0.than due thing'
    ],
    [
      'an option offered beside one that no list has',
      columns({ ...state, id: 'way', options: [{ id: 'a', label, when: { column: 'state', is: ['shut'] } }] }),
      'no-option tables.0.columns.3.options.0.when.is.0 shut'
    ],
    [
      'a default of no option',
      columns({ ...state, id: 'way', default: 'shut' }),
      'no-option tables.0.columns.3.default shut'
    ],
    [
      'a scale that falls',
      columns({ id: 'how', kind: 'rating', ...described, scale: { ...five, values: five.values.toReversed() } }),
      ...[4, 3, 2, 1].map((value, at) => `scale tables.0.columns.3.scale.values.${at + 1}.value ${value}`)
    ],
    [
      'codes by a column that is not there',
      columns({ id: 'code', kind: 'code', ...described, prefix: { by: 'due', map: {} } }),
      'no-column tables.0.columns.3.prefix.by due thing'
    ],
    [
      'a setting that is not there',
      counted({ setting: 'limit' }),
      'no-setting tables.0.columns.3.inputs.0.setting limit thing'
    ],
    [
      'a setting that every object has',
      counted({ setting: 'toString' }),
      'no-setting tables.0.columns.3.inputs.0.setting toString thing'
    ],
    [
      'a source that is not there',
      counted({ column: 'due' }),
      'no-column tables.0.columns.3.inputs.0.column due thing'
    ],
    [
      'a related table that is not there',
      counted({ table: 'part', by: 'thing', column: 'name' }),
      'no-table tables.0.columns.3.inputs.0.table part'
    ],
    [
      'a link that is none',
      counted({ via: 'state', column: 'title' }),
      'no-link tables.0.columns.3.inputs.0.via state'
    ],
    [
      'a column that the linked table has not',
      counted({ via: 'up', column: 'due' }),
      'no-column tables.0.columns.3.inputs.0.column due thing'
    ],
    [
      'rows found by a link that leads elsewhere',
      counted({ table: 'thing', by: 'state', column: 'title' }),
      'no-link tables.0.columns.3.inputs.0.by state'
    ],
    [
      'rows matched to nothing',
      counted({ table: 'thing', of: 'state', column: 'title' }),
      'of tables.0.columns.3.inputs.0.of'
    ],
    [
      'rows matched by what is worked out',
      counted({ table: 'thing', by: 'count', of: 'state', column: 'title' }),
      'worked-out tables.0.columns.3.inputs.0.by count'
    ],
    [
      'a flag that is none of the options',
      columns(
        worked(
          'flag',
          {
            rule: 'first-flag',
            inputs: [{ column: 'state' }],
            settings: { flags: [{ id: 'late', when: [{ column: 'state', test: 'is', value: 'open' }] }] }
          },
          { as: 'choice', options: [] }
        )
      ),
      'no-option tables.0.columns.3.settings.flags.0.id late'
    ],
    ['a column worked out from itself', counted({ column: 'count' }), 'loop tables.0.columns.3 count'],
    [
      'two columns worked out from each other, a whole and its parts',
      template(
        table({
          columns: [title, worked('all', { rule: 'sum', inputs: [{ table: 'part', by: 'whole', column: 'share' }] })],
          views: []
        }),
        table({
          id: 'part',
          columns: [
            title,
            { ...up, id: 'whole' },
            worked('share', { rule: 'share', inputs: [{ column: 'title' }, { via: 'whole', column: 'all' }] })
          ],
          views: []
        })
      ),
      'loop tables.0.columns.1 all',
      'loop tables.1.columns.2 share'
    ],
    [
      'a column worked out from rows that are chosen by it',
      counted({ table: 'thing', column: 'title', where: [{ column: 'count', test: 'filled' }] }),
      'loop tables.0.columns.3 count'
    ],
    ['bands with a hole', banded(band('low', 1, 5), band('high', 8, 25)), 'bands-gap tables.0.settings.bands 6'],
    [
      'means in bands with a hole',
      banded(band('low', 1, 2.4), band('high', 2.6, 5)),
      'bands-gap tables.0.settings.bands 2.5'
    ],
    ['bands that overlap', banded(band('low', 1, 5), band('high', 5, 25)), 'bands-overlap tables.0.settings.bands.1 5'],
    ['a band that ends before it begins', banded(band('low', 5, 1)), 'bands-backwards tables.0.settings.bands.0 5 1'],
    [
      'bands that leave the highest product out',
      scored(band('low', 1, 10), band('high', 11, 20)),
      'bands-gap tables.0.settings.bands 25'
    ],
    [
      'bands on offer with a hole',
      template(table({ presets: [{ id: 'ours', title: label, bands: [band('low', 1, 5), band('high', 8, 25)] }] })),
      'bands-gap tables.0.presets.0.bands 6'
    ],
    [
      'a number to change that is beyond its own limits',
      template(table({ settings: { most: 9 }, settable: [{ key: 'most', ...described, from: 1, to: 5 }] })),
      'number tables.0.settable.0 most 1 5'
    ],
    ['a table of fixed rows without any', template(table({ shape: 'fixed' })), 'fixed tables.0.shape'],
    [
      'fixed rows of a table of others',
      template(table({ fixed: [{ key: 'a', cells: {} }] })),
      'unfixed tables.0.fixed'
    ],
    [
      'rows that a form begins with',
      template(table({ shape: 'form', starters: [{ key: 'a', cells: {} }] })),
      'starters tables.0.starters'
    ],
    [
      'starting rows of one key, of none, and with cells that nothing fits',
      template(
        table({
          starters: [
            { key: 'a', cells: { due: 'x' } },
            { key: 'a', cells: { state: 'shut' } },
            { key: '', cells: {} }
          ]
        })
      ),
      'no-column tables.0.starters.0.cells.due due thing',
      'twice tables.0.starters.1.key a',
      'no-option tables.0.starters.1.cells.state shut',
      'key tables.0.starters.2.key'
    ],
    [
      'a check of nothing',
      checked({ rule: 'row', at: ['due'], when: [] }),
      'no-column tables.0.checks.0.at.0 due thing'
    ],
    [
      'a check of rows by what is not there',
      checked({ rule: 'row', when: [{ column: 'due', test: 'filled' }] }),
      'no-column tables.0.checks.0.when.0.column due thing'
    ],
    [
      'a total of nothing',
      checked({ rule: 'total', column: 'due', is: 1 }),
      'no-column tables.0.checks.0.column due thing'
    ],
    ['a loop along nothing', checked({ rule: 'loop', by: 'due' }), 'no-column tables.0.checks.0.by due thing'],
    [
      'options to cover that no list has',
      checked({ rule: 'covers', column: 'state', options: ['open', 'shut'] }),
      'no-option tables.0.checks.0.options.1 shut'
    ],
    [
      'a check of rows that nothing in no table refers to',
      checked({ rule: 'none-related', table: 'part', by: 'thing' }),
      'no-table tables.0.checks.0.table part'
    ],
    [
      'a check of rows that a table refers to by nothing',
      checked({ rule: 'none-related', table: 'thing', by: 'due' }),
      'no-column tables.0.checks.0.by due thing'
    ],
    [
      'what is kept back of nothing, while nothing holds',
      template(
        table({ suppress: { columns: ['due'], cases: [{ when: [{ column: 'due', test: 'blank' }], words: label }] } })
      ),
      'no-column tables.0.suppress.columns.0 due thing',
      'no-column tables.0.suppress.cases.0.when.0.column due thing'
    ],
    [
      'a picture that names what is not there',
      pictured({
        states: [{ id: 'now', title: label, x: 'due', y: 'title', score: 'due' }],
        movement: { from: 'now', to: 'then', title: label },
        quarters: 'title',
        ring: { when: [{ column: 'due', test: 'filled' }], words: label }
      }),
      'no-column tables.0.pictures.0.states.0.x due thing',
      'no-axis tables.0.pictures.0.states.0.y title',
      'no-column tables.0.pictures.0.states.0.score due thing',
      'no-state tables.0.pictures.0.movement.to then',
      'no-list tables.0.pictures.0.quarters title',
      'no-column tables.0.pictures.0.ring.when.0.column due thing'
    ],
    [
      'lines whose points, ends or words are not there',
      pictured({
        kind: 'lines',
        points: { table: 'thing', by: 'state', date: 'due', value: 'title' },
        target: { value: 'title', date: 'due' },
        status: 'title',
        unit: 'due'
      }),
      'no-link tables.0.pictures.0.points.by state',
      'no-column tables.0.pictures.0.points.date due thing',
      'no-figure tables.0.pictures.0.points.value title',
      'no-figure tables.0.pictures.0.target.value title',
      'no-column tables.0.pictures.0.target.date due thing',
      'no-list tables.0.pictures.0.status title',
      'no-column tables.0.pictures.0.unit due thing'
    ],
    [
      'a wheel whose wedges or share are not there',
      pictured({
        kind: 'wheel',
        by: 'title',
        counted: { one: label, many: label },
        share: { table: 'thing', by: 'title', when: [{ column: 'due', test: 'filled' }], title: label, words: label }
      }),
      'no-list tables.0.pictures.0.by title',
      'no-list tables.0.pictures.0.share.by title',
      'no-column tables.0.pictures.0.share.when.0.column due thing'
    ],
    ['a picture without a state', pictured({ states: [] }), 'stateless tables.0.pictures.0.states'],
    [
      'reviews of a table that is not there',
      template(table({ reviews: { table: 'part', by: 'up', records: [], date: 'title', comment: 'title' } })),
      'no-table tables.0.reviews.table part'
    ],
    [
      'reviews that record what is not there',
      template(
        table({ reviews: { table: 'thing', by: 'up', records: [['a', 'b']], date: 'title', comment: 'title' } })
      ),
      'no-column tables.0.reviews.records.0.0 a thing',
      'no-column tables.0.reviews.records.0.1 b thing'
    ],
    [
      'a library in a table of one row',
      template(table({ shape: 'form', library: { title: label, about: label, rows: [] } })),
      'library tables.0.library'
    ],
    [
      'rows of a library that cannot be added as they stand',
      template(
        table({
          library: {
            title: label,
            about: label,
            rows: [
              { key: 'a', words: { title: label }, cells: { state: 'shut' } },
              { key: 'a', words: { title: label, state: label, due: label }, cells: {} },
              { key: '', words: {}, cells: { up: 'X' } }
            ]
          }
        })
      ),
      'twice tables.0.library.rows.1.key a',
      'key tables.0.library.rows.2.key',
      'no-option tables.0.library.rows.0.cells.state shut',
      'worded tables.0.library.rows.1.words.state state',
      'no-column tables.0.library.rows.1.words.due due thing',
      'nameless tables.0.library.rows.2 title',
      'unworded tables.0.library.rows.2.cells.up up'
    ],
    [
      'an example without a name',
      template(table({ example: { words: {}, cells: { state: 'open' } } })),
      'nameless tables.0.example title'
    ],
    [
      'what is carried along no link',
      template(table({ carries: [{ column: 'title', by: 'state', to: 'title' }] })),
      'no-link tables.0.carries.0.by state'
    ]
  ]
  const cases = wrong.map(([name, one, ...expected]) => ({ name, one, expected }))
  it.each(cases)('is refused for $name', ({ one, expected }) => {
    expect(told(faultsOf(one))).toEqual(expected)
  })

  it('may leave a column without help', () => {
    expect(faultsOf(columns({ ...title, id: 'note', help: { en: '', fr: '' } }))).toEqual([])
  })

  it('may add up a tree of rows', () => {
    const done: Input = { table: 'thing', by: 'up', column: 'done' }
    expect(faultsOf(columns(worked('done', { rule: 'sum', inputs: [done] })))).toEqual([])
    const above: Input = { via: 'up', column: 'depth' }
    expect(faultsOf(columns(worked('depth', { rule: 'sum', inputs: [above] })))).toEqual([])
  })

  it('that is a copy speaks of itself by the name of what it was copied from', () => {
    const counts: Input = { table: 'thing', by: 'up', column: 'title' }
    const copy = { ...counted(counts), id: 'own-1', like: 'things' }
    expect(faultsOf(copy)).toEqual([])
    expect(told(faultsOf({ ...copy, like: 'others' }))).toEqual(['no-link tables.0.columns.3.inputs.0.by up'])
  })

  it('may have bands that hold every product of its ratings', () => {
    expect(faultsOf(scored(band('low', 1, 6), band('high', 8, 25)))).toEqual([])
  })
})

describe('the way to a place in a template', () => {
  it('goes by ids, and by position where something has none', () => {
    const one = columns({ ...title, id: 'why', requiredWhen: [{ column: 'state', test: 'is', value: 'shut' }] })
    expect(stepsTo(one, ['tables', 0, 'columns', 3, 'requiredWhen', 0, 'value'])).toEqual([
      { in: 'tables', is: 'thing' },
      { in: 'columns', is: 'why' },
      { in: 'requiredWhen', is: '1' }
    ])
  })

  it('names what a list names', () => {
    const one = template(table({ views: [{ id: 'all', title: label, kind: 'grid', columns: ['due'] }] }))
    expect(stepsTo(one, ['tables', 0, 'views', 0, 'columns', 0]).at(-1)).toEqual({ in: 'columns', is: 'due' })
  })

  it('goes on where there is nothing', () => {
    expect(stepsTo(null, ['tables', 2, 'id'])).toEqual([{ in: 'tables', is: '3' }])
  })
})
