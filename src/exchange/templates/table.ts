import type {
  Check,
  Library,
  Picture,
  PictureOf,
  PlaneState,
  ReadyRow,
  Section,
  Table,
  View,
  ViewColumn
} from '../../model/template'
import { limits } from '../../model/limits'
import { z } from '../schema'
import { charts, pictureBase } from './charts'
import { column } from './column'
import { grids } from './grids'
import { cell, conditions, ids, preset, settable, settings, text } from './terms'
import { flag, list, named, oneOf, whole, words } from './whole'

type CheckOf<R extends Check['rule']> = Check & { readonly rule: R }

const checkBase = {
  id: words,
  severity: z.enum(['error', 'warning', 'notice']),
  words: text,
  many: text.optional(),
  at: ids,
  beside: ids.optional()
}
const overColumn = { column: words, where: conditions.optional() }

const check: z.ZodType<Check> = oneOf<Check, 'rule'>('rule', {
  row: whole<CheckOf<'row'>>({ ...checkBase, rule: z.literal('row'), when: conditions }),
  'none-related': whole<CheckOf<'none-related'>>({
    ...checkBase,
    rule: z.literal('none-related'),
    when: conditions.optional(),
    template: words.optional(),
    table: words,
    by: words,
    where: conditions.optional()
  }),
  covers: whole<CheckOf<'covers'>>({
    ...checkBase,
    rule: z.literal('covers'),
    column: words,
    options: ids.optional()
  }),
  some: whole<CheckOf<'some'>>({ ...checkBase, rule: z.literal('some'), where: conditions }),
  total: whole<CheckOf<'total'>>({ ...checkBase, rule: z.literal('total'), ...overColumn, is: z.number() }),
  crowded: whole<CheckOf<'crowded'>>({ ...checkBase, rule: z.literal('crowded'), ...overColumn, over: z.number() }),
  loop: whole<CheckOf<'loop'>>({ ...checkBase, rule: z.literal('loop'), by: words })
})

const viewColumn: z.ZodType<ViewColumn> = z.union([
  words,
  whole<Exclude<ViewColumn, string>>({ id: words, label: text, join: ids })
])

const view = whole<View>({
  id: words,
  title: text,
  kind: z.enum(['grid', 'form']),
  columns: list(viewColumn),
  sort: list(whole<NonNullable<View['sort']>[number]>({ column: words, descending: flag })).optional(),
  where: conditions.optional(),
  print: z.literal([true, 'only']).optional(),
  says: ids.optional()
})

const sign = whole<NonNullable<PictureOf<'plane'>['ring']>>({ when: conditions, words: text })

const picture: z.ZodType<Picture> = oneOf<Picture, 'kind'>('kind', {
  plane: whole<PictureOf<'plane'>>({
    ...pictureBase,
    kind: z.literal('plane'),
    states: list(
      whole<PlaneState>({
        id: words,
        title: text,
        x: words,
        y: words,
        score: words.optional(),
        shade: words.optional()
      })
    ),
    movement: whole<NonNullable<PictureOf<'plane'>['movement']>>({ from: words, to: words, title: text }).optional(),
    quarters: words.optional(),
    shape: words.optional(),
    ring: sign.optional(),
    hollow: sign.optional(),
    counted: whole<PictureOf<'plane'>['counted']>({ one: text, many: text })
  }),
  ...charts,
  ...grids
})

const rows = list(whole<NonNullable<Table['fixed']>[number]>({ key: words, cells: named(cell) }), limits.rowsPerTable)

const library = whole<Library>({
  title: text,
  about: text,
  rows: list(
    whole<Library['rows'][number]>({ key: words, group: text.optional(), cells: named(cell), words: named(text) }),
    limits.rowsPerTable
  )
})

type Reviews = NonNullable<Table['reviews']>
type Suppress = NonNullable<Table['suppress']>

export const table = whole<Table>({
  id: words,
  title: text,
  about: text,
  shape: z.enum(['rows', 'form', 'fixed']),
  key: ids.optional(),
  name: words,
  keeps: flag,
  columns: z.array(column).min(1).max(limits.columns),
  fixed: rows.optional(),
  starters: rows.optional(),
  example: whole<ReadyRow>({ cells: named(cell), words: named(text) }).optional(),
  library: library.optional(),
  sections: list(whole<Section>({ title: text, columns: ids })).optional(),
  views: z.array(view).min(1).max(limits.columns),
  pictures: list(picture).optional(),
  checks: list(check),
  settings: settings.optional(),
  settable: list(settable).optional(),
  presets: list(preset).optional(),
  reviews: whole<Reviews>({
    table: words,
    by: words,
    records: list(z.tuple([words, words])),
    date: words,
    comment: words
  }).optional(),
  carries: list(whole<NonNullable<Table['carries']>[number]>({ column: words, by: words, to: words })).optional(),
  hideUnless: conditions.optional(),
  suppress: whole<Suppress>({
    columns: ids,
    cases: list(whole<Suppress['cases'][number]>({ when: conditions, words: text }))
  }).optional()
})
