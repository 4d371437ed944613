import type { Column, Condition, Derivation, Input, Option, Setting, Table, Template } from '../../src/model/template'
import { bandFaults, bandsHoldProducts } from './band'
import { conditionFaults, missing, tableOf } from './names'

type Flags = readonly { readonly id: string; readonly when: readonly Condition[] }[]

export function derivationFaults(
  template: Template,
  table: Table,
  from: Derivation,
  options: readonly Option[]
): string[] {
  const flags = Object.values(from.settings ?? {})
    .filter(isFlags)
    .flat()
  return [
    ...from.inputs.flatMap(input => inputFaults(template, table, input)),
    ...flags.flatMap(flag => conditionFaults(table, flag.when)),
    ...flags
      .filter(flag => !options.some(option => option.id === flag.id))
      .map(flag => `gives no such option ${flag.id}`),
    ...bandFaults(Object.values(from.settings ?? {})),
    ...productFaults(table, from)
  ]
}

/** What is banded may be two ratings multiplied: then every score from 1 to 25 has to be in a band. */
function productFaults(table: Table, { rule, inputs }: Derivation): string[] {
  const [score, bands] = inputs
  if (rule !== 'band' || score === undefined || bands === undefined || !('setting' in bands)) return []
  const column = 'setting' in score || 'via' in score || 'table' in score ? undefined : columnOf(table, score.column)
  if (column?.kind !== 'derived' || column.rule !== 'product') return []
  const isOfRatings = column.inputs.every(
    input => !('setting' in input) && columnOf(table, input.column)?.kind === 'rating'
  )
  const setting = table.settings?.[bands.setting] ?? null
  return !isOfRatings || bandsHoldProducts(setting) ? [] : ['bands leave a score out']
}

function columnOf(table: Table, id: string): Column | undefined {
  return table.columns.find(column => column.id === id)
}

function inputFaults(template: Template, table: Table, input: Input): string[] {
  if ('setting' in input) return input.setting in (table.settings ?? {}) ? [] : [`no setting ${input.setting}`]
  if ('table' in input) return tableInputFaults(template, table, input)
  if ('via' in input) {
    const by = table.columns.find(column => column.id === input.via)
    if (by === undefined || (by.kind !== 'ref' && by.kind !== 'refs')) return [`${input.via} is no reference`]
    const other = by.to.find(to => to.template === template.id)
    const target = other && tableOf(template, other.table)
    if (target === undefined) return []
    return [...missing(target, 'via', [input.column]), ...conditionFaults(target, input.where ?? [])]
  }
  return missing(table, 'input', [input.column])
}

/** Tables of another template are out of sight here; that they are there is tested with all templates at hand. */
function tableInputFaults(
  template: Template,
  table: Table,
  input: Extract<Input, { readonly table: string }>
): string[] {
  const own = missing(table, 'of', input.of === undefined ? [] : [input.of])
  if (input.template !== undefined && input.template !== template.id) return own
  const other = tableOf(template, input.table)
  if (other === undefined) return [...own, `no table ${input.table}`]
  const named = [input.by, input.column, input.order].flatMap(id => id ?? [])
  return [
    ...own,
    ...missing(other, 'related', named),
    ...conditionFaults(other, input.where ?? []),
    ...byFaults(template, table, other, input)
  ]
}

/** Rows are found by what is stored in them, so `by` is no derived column. */
function byFaults(template: Template, table: Table, other: Table, { by, of }: { by?: string; of?: string }): string[] {
  if (by === undefined) return of === undefined ? [] : ['of without by']
  if (of === undefined) return refersTo(other, by, template.id, table.id) ? [] : [`${by} does not refer here`]
  const column = other.columns.find(({ id }) => id === by)
  return column?.kind === 'derived' ? [`${by} is worked out`] : []
}

function refersTo(table: Table, by: string, template: string, to: string): boolean {
  const column = table.columns.find(each => each.id === by)
  if (column === undefined || (column.kind !== 'ref' && column.kind !== 'refs')) return false
  return column.to.some(each => each.template === template && each.table === to)
}

function isFlags(setting: Setting): setting is Flags {
  return (
    Array.isArray(setting) && setting.length > 0 && setting.every(each => typeof each === 'object' && 'when' in each)
  )
}

/** Whether a derived column reads, through any chain of derived columns of its row, the column `id`. */
export function reaches(table: Table, from: Column, id: string, seen: readonly string[] = []): boolean {
  if (from.kind !== 'derived' || seen.includes(from.id)) return false
  return from.inputs.some(input => {
    if (!('column' in input) || 'table' in input || 'via' in input) return false
    const next = table.columns.find(column => column.id === input.column)
    return input.column === id || (next !== undefined && reaches(table, next, id, [...seen, from.id]))
  })
}
