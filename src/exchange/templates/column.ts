import type { Column, ColumnKind, Result } from '../../model/template'
import { z } from '../schema'
import {
  cell,
  conditions,
  decimals,
  derivation,
  derivationShape,
  option,
  options,
  scale,
  tableRef,
  text
} from './terms'
import { flag, list, named, oneOf, type Shape, whole, words } from './whole'

type ColumnOf<K extends ColumnKind> = Column & { readonly kind: K }

const start = z.union([cell, whole<{ readonly from: 'today' | 'author' }>({ from: z.enum(['today', 'author']) })])

const base = {
  label: text,
  help: text,
  required: flag,
  requiredWhen: conditions.optional(),
  retired: flag,
  private: flag,
  default: start.optional(),
  width: z.number().min(1).max(400).optional()
}

const choice = { options, other: flag, suggest: derivation.optional() }
const link = { to: z.array(tableRef).min(1).max(100) }

type ResultAs<A extends Result['as']> = Result & { readonly as: A }
const number: Shape<Omit<ResultAs<'number'>, 'as'>> = {
  options: list(option).optional(),
  signed: flag,
  decimals: decimals.optional()
}

const result: z.ZodType<Result> = oneOf<Result, 'as'>('as', {
  choice: whole<ResultAs<'choice'>>({ as: z.literal('choice'), options }),
  number: whole<ResultAs<'number'>>({ as: z.literal('number'), ...number }),
  percent: whole<ResultAs<'percent'>>({ as: z.literal('percent'), ...number }),
  money: whole<ResultAs<'money'>>({ as: z.literal('money'), ...number }),
  date: whole<ResultAs<'date'>>({ as: z.literal('date'), ...number })
})

/** A column of any kind. */
export const column: z.ZodType<Column> = oneOf<Column, 'kind'>('kind', {
  text: whole<ColumnOf<'text'>>({
    id: words,
    kind: z.literal('text'),
    ...base,
    long: flag,
    max: z.int().positive().optional()
  }),
  number: whole<ColumnOf<'number'>>({
    id: words,
    kind: z.literal('number'),
    ...base,
    unit: text.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: decimals.optional()
  }),
  money: whole<ColumnOf<'money'>>({ id: words, kind: z.literal('money'), ...base }),
  percent: whole<ColumnOf<'percent'>>({ id: words, kind: z.literal('percent'), ...base }),
  date: whole<ColumnOf<'date'>>({ id: words, kind: z.literal('date'), ...base }),
  check: whole<ColumnOf<'check'>>({ id: words, kind: z.literal('check'), ...base }),
  choice: whole<ColumnOf<'choice'>>({ id: words, kind: z.literal('choice'), ...base, ...choice }),
  choices: whole<ColumnOf<'choices'>>({ id: words, kind: z.literal('choices'), ...base, ...choice }),
  rating: whole<ColumnOf<'rating'>>({ id: words, kind: z.literal('rating'), ...base, scale }),
  ref: whole<ColumnOf<'ref'>>({ id: words, kind: z.literal('ref'), ...base, ...link }),
  refs: whole<ColumnOf<'refs'>>({ id: words, kind: z.literal('refs'), ...base, ...link }),
  code: whole<ColumnOf<'code'>>({
    id: words,
    kind: z.literal('code'),
    ...base,
    prefix: z.union([words, whole<Extract<ColumnOf<'code'>['prefix'], object>>({ by: words, map: named(words) })])
  }),
  derived: whole<ColumnOf<'derived'>>({ id: words, kind: z.literal('derived'), ...base, ...derivationShape, result })
})
