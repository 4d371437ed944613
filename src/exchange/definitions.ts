import { bandFault, scoresWithin } from '../model/bands'
import type { Kind, Patch } from '../model/change'
import { type Filter, summaries } from '../model/look'
import { isOwnTemplate } from '../model/copied'
import type { Band } from '../model/template'
import { z } from './schema'
import { template } from './templates/template'

const text = z.object({ en: z.string(), fr: z.string() })
const ids = z.array(z.string())
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const end = z.union([z.number(), z.string(), z.null()])

const kind = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), long: z.literal(true).optional() }),
  z.object({ kind: z.literal('number'), decimals: z.number().int().min(0).max(15).optional() }),
  z.object({ kind: z.enum(['money', 'percent', 'date', 'check']) }),
  z.object({ kind: z.enum(['choice', 'choices']), other: z.literal(true).optional() }),
  z.object({
    kind: z.literal('rating'),
    scale: z.object({
      id: z.string(),
      values: z.array(z.object({ value: z.number(), label: text, help: text.optional() })).min(1)
    })
  }),
  z.object({ kind: z.enum(['ref', 'refs']), to: z.array(z.object({ template: z.string(), table: z.string() })).min(1) })
])

const tone = z.enum(['low', 'moderate', 'high', 'extreme', 'ok', 'warn', 'danger', 'quiet'])

const option = z.object({
  label: text.optional(),
  tone: tone.nullable().optional(),
  order: z.string().optional(),
  retired: z.boolean().optional()
})

const anchor = z.object({ label: text.optional(), help: text.nullable().optional() })

const columnFields: Readonly<Record<string, z.ZodType>> = {
  '@alive': z.literal(true),
  '@order': z.string(),
  sheet: z.string(),
  table: z.string(),
  after: z.string(),
  label: text,
  help: text,
  kind,
  required: z.literal(true),
  private: z.literal(true),
  retired: z.literal(true),
  default: z.union([cell, ids, z.object({ from: z.enum(['today', 'author']) })])
}

const filter: z.ZodType<Filter> = z.discriminatedUnion('test', [
  z.object({ column: z.string(), test: z.literal('any-of'), values: z.array(cell) }),
  z.object({ column: z.string(), test: z.enum(['contains', 'lacks', 'begins']), text: z.string() }),
  z.object({ column: z.string(), test: z.enum(['blank', 'filled']) }),
  z.object({ column: z.string(), test: z.literal('between'), from: end, to: end }),
  z.object({
    column: z.string(),
    test: z.literal('during'),
    span: z.enum(['this-month', 'next-30-days', 'this-quarter', 'overdue'])
  })
])

const viewFields: Readonly<Record<string, z.ZodType>> = {
  '@alive': z.literal(true),
  '@order': z.string(),
  sheet: z.string(),
  table: z.string(),
  name: z.string(),
  base: z.string(),
  order: ids,
  hidden: ids,
  widths: z.record(z.string(), z.number().positive()),
  frozen: z.object({ last: z.string().nullable() }),
  wrap: z.record(z.string(), z.boolean()),
  sort: z.array(z.object({ column: z.string(), descending: z.literal(true).optional() })),
  filters: z.array(filter),
  group: z.string(),
  foot: z.record(z.string(), z.enum(summaries))
}

/** Bands are believed wherever they are read, so that they hold every score and each once is asked here. */
const bands = z
  .array(z.object({ id: z.string(), from: z.number(), to: z.number(), label: text, tone, escalation: text.optional() }))
  .refine(list => bandFault(list as readonly Band[], scoresWithin(list as readonly Band[])) === null)

const settingFields: Readonly<Record<string, z.ZodType>> = {
  '@alive': z.literal(true),
  value: z.union([z.number(), z.string(), z.boolean(), bands, z.array(z.tuple([z.string(), z.string()]))])
}

const shapesOf: Partial<Record<Kind, Readonly<Record<string, z.ZodType>>>> = {
  column: columnFields,
  view: viewFields,
  setting: settingFields
}

/** The toolkit's own are of the edition that wrote them, newer than this one perhaps: only those that people made are looked at. */
function isTemplate(id: string, name: string, value: unknown): boolean {
  if (name !== 'definition' || value === null || !isOwnTemplate({ id })) return true
  const { success, data } = template.safeParse(value)
  return success && data.id === id && data.tables.some(table => table.id === data.main)
}

/** Whether what patches say of columns, views, settings and people's templates can be worked with: it is believed from then on. */
export function areDefined(patches: readonly Patch[]): boolean {
  return patches.every(({ kind: of, ids: records, fields, from, to }) => {
    if (of === 'template') {
      const lines = [from, to].flatMap(all => (all ?? []).map((line, at) => [records[at] ?? '', line] as const))
      return lines.every(([id, line]) => line.every((value, at) => isTemplate(id, fields[at] ?? '', value)))
    }
    const shapes = shapesOf[of]
    if (shapes === undefined) return true
    const fits = (value: unknown, at: number): boolean => {
      const name = fields[at] ?? ''
      const shape = of === 'column' ? (columnFields[name] ?? entryShape(name)) : shapes[name]
      return value === null || (shape !== undefined && shape.safeParse(value).success)
    }
    return [...(from ?? []), ...(to ?? [])].every(line => line.every(fits))
  })
}

/** What is said of one entry of a list, or of one value of a scale. */
function entryShape(name: string): z.ZodType | undefined {
  if (name.startsWith('option-')) return option
  return name.startsWith('value-') ? anchor : undefined
}
