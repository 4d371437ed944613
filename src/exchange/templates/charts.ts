import type { DatedColumns, LinePoints, Measure, PictureOf, WheelShare } from '../../model/template'
import { z } from '../schema'
import { conditions, text } from './terms'
import { flag, list, whole, words } from './whole'

/** What every picture is written with. */
export const pictureBase = { id: words, title: text, about: text, where: conditions.optional() }

const measure = whole<Measure>({
  column: words,
  title: text.optional(),
  typed: whole<NonNullable<Measure['typed']>>({ column: words, while: conditions }).optional()
})

type Bars = PictureOf<'bars'>
type Lines = PictureOf<'lines'>
type Wheel = PictureOf<'wheel'>

const dated = whole<DatedColumns>({ value: words, date: words })

/** Pictures of figures, as a file holds them. */
export const charts = {
  radar: whole<PictureOf<'radar'>>({
    ...pictureBase,
    kind: z.literal('radar'),
    measures: list(measure),
    from: z.number(),
    to: z.number()
  }),
  bars: whole<Bars>({
    ...pictureBase,
    kind: z.literal('bars'),
    by: words.optional(),
    measures: list(measure).optional(),
    split: words.optional(),
    stacked: flag,
    order: whole<NonNullable<Bars['order']>>({ column: words, descending: flag }).optional(),
    span: whole<NonNullable<Bars['span']>>({ from: z.number(), to: z.number() }).optional(),
    lines: list(whole<NonNullable<Bars['lines']>[number]>({ at: z.number(), words: text })).optional()
  }),
  lines: whole<Lines>({
    ...pictureBase,
    kind: z.literal('lines'),
    points: whole<LinePoints>({ table: words, by: words, date: words, value: words, where: conditions.optional() }),
    start: dated.optional(),
    target: dated.optional(),
    range: whole<NonNullable<Lines['range']>>({ low: words, high: words }).optional(),
    status: words.optional(),
    unit: words.optional()
  }),
  wheel: whole<Wheel>({
    ...pictureBase,
    kind: z.literal('wheel'),
    by: words,
    counted: whole<Wheel['counted']>({ one: text, many: text }),
    share: whole<WheelShare>({ table: words, by: words, when: conditions, words: text, title: text })
  })
}
