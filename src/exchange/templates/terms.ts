import type {
  Band,
  CellValue,
  Condition,
  Derivation,
  Input,
  Option,
  Preset,
  RuleName,
  Scale,
  Settable,
  Setting,
  TableRef,
  Text,
  Tone
} from '../../model/template'
import { limits } from '../../model/limits'
import { z } from '../schema'
import { flag, list, named, type Shape, whole, word, words } from './whole'

export const text = whole<Text>({ en: words, fr: words })

export const tone = word<Tone>({
  low: true,
  moderate: true,
  high: true,
  extreme: true,
  ok: true,
  warn: true,
  danger: true,
  quiet: true
})

export const cell: z.ZodType<CellValue> = z.union([
  z.null(),
  words,
  z.number(),
  z.boolean(),
  list(words),
  whole<{ readonly unread: string }>({ unread: words })
])

export const ids = list(words)

export const option = whole<Option>({
  id: words,
  label: text,
  help: text.optional(),
  tone: tone.optional(),
  retired: flag,
  when: whole<NonNullable<Option['when']>>({ column: words, is: ids }).optional()
})
export const options = list(option, limits.options)

export const scale = whole<Scale>({
  id: words,
  values: z
    .array(whole<Scale['values'][number]>({ value: z.number(), label: text, help: text.optional(), apart: flag }))
    .min(1)
    .max(limits.options)
})

const band = whole<Band>({
  id: words,
  from: z.number(),
  to: z.number(),
  label: text,
  tone,
  escalation: text.optional()
})

export const preset = whole<Preset>({ id: words, title: text, bands: list(band) })

export const decimals = z.int().min(0).max(15)

export const settable = whole<Settable>({
  key: words,
  label: text,
  help: text,
  from: z.number(),
  to: z.number(),
  decimals: decimals.optional()
})

export const tableRef = whole<TableRef>({ template: words, table: words })

const test = word<Condition['test']>({
  blank: true,
  filled: true,
  is: true,
  not: true,
  'at-least': true,
  'at-most': true,
  above: true,
  below: true,
  'before-today': true
})

const conditionShape: Shape<Condition> = {
  column: words,
  test,
  value: z.union([words, z.number(), z.boolean(), ids]).optional(),
  setting: words.optional(),
  than: words.optional()
}
export const conditions = list(whole<Condition>(conditionShape))

type InputBy<K extends string> = Extract<Input, Readonly<Record<K, unknown>>>

const input: z.ZodType<Input> = z.union([
  whole<Exclude<Input, InputBy<'via' | 'table' | 'setting'>> & { readonly column: string }>({ column: words }),
  whole<InputBy<'via'>>({ via: words, column: words, where: conditions.optional() }),
  whole<InputBy<'table'>>({
    table: words,
    template: words.optional(),
    by: words.optional(),
    of: words.optional(),
    column: words,
    where: conditions.optional(),
    order: words.optional()
  }),
  whole<InputBy<'setting'>>({ setting: words })
])

const rule = word<RuleName>({
  product: true,
  difference: true,
  band: true,
  lookup: true,
  quadrant: true,
  'first-flag': true,
  'latest-related': true,
  count: true,
  sum: true,
  mean: true,
  deviation: true,
  progress: true,
  status: true,
  'weighted-share': true,
  'working-days': true,
  share: true,
  'days-to': true,
  'first-filled': true,
  highest: true,
  lowest: true,
  spread: true,
  portion: true,
  rank: true,
  changes: true,
  'next-date': true
})

const setting: z.ZodType<Setting> = z.union([
  z.null(),
  words,
  z.number(),
  z.boolean(),
  text,
  list(band),
  list(whole<{ readonly id: string; readonly when: readonly Condition[] }>({ id: words, when: conditions })),
  list(z.tuple([words, words]), limits.options),
  list(words, limits.options)
])
export const settings = named(setting)

export const derivationShape: Shape<Derivation> = {
  rule,
  inputs: list(input),
  settings: settings.optional(),
  tuned: named(words).optional()
}
export const derivation = whole<Derivation>(derivationShape)
