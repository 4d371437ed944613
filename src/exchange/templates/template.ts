import type { Basis, Guidance, Template } from '../../model/template'
import { z } from '../schema'
import { table } from './table'
import { text } from './terms'
import { list, whole, words } from './whole'

const guidance = whole<Guidance>({
  what: text,
  who: text,
  time: text,
  steps: list(text),
  example: text,
  feeds: list(whole<Guidance['feeds'][number]>({ template: words, how: text })),
  cautions: list(text)
})

/**
 * The shape of a template, down to its last key: one more, or one of another kind, is refused. Whether what it names is there
 * is asked by the law of templates (`model/faults`), of what has this shape.
 */
export const template: z.ZodType<Template> = whole<Template>({
  id: words,
  like: words.optional(),
  version: z.int().positive(),
  phase: z.enum(['explore', 'prepare', 'plan', 'sustain']),
  title: text,
  purpose: text,
  note: text.optional(),
  guidance,
  basis: list(whole<Basis>({ name: words, doi: words.optional(), for: text })),
  main: words,
  tables: z.array(table).min(1).max(100)
})
