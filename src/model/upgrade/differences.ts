import type { Json } from '../change'
import { bandsIn } from '../settings'
import type { Band, Column, Setting, Table, Template, Text } from '../template'
import { same } from '../value'
import { keptTables } from './joined'

/** One thing that a newer version of a template brings, and the names and numbers that its sentence needs. */
export interface Difference {
  readonly is:
    | 'table-added'
    /** The newer version does not know it; it stays as it was. */
    | 'table-kept'
    | 'table-renamed'
    | 'column-added'
    /** No longer asked. Its answers stay. */
    | 'column-retired'
    | 'column-back'
    | 'column-renamed'
    /** Worked out in another way. */
    | 'column-rule'
    | 'option-added'
    | 'option-retired'
    | 'option-back'
    | 'option-renamed'
    | 'band-added'
    | 'band-gone'
    | 'band-renamed'
    | 'band-moved'
    | 'setting-changed'
    | 'view-added'
    | 'view-gone'
    | 'view-renamed'
    | 'check-added'
    | 'check-gone'
    /** Rows that a table comes with. */
    | 'rows-added'
  readonly data: Readonly<Record<string, Text | number>>
}

/** What is different in one table, under its name in the newer version. */
export interface TableDifferences {
  readonly table: Text
  readonly differences: readonly Difference[]
}

/**
 * What a newer version of a template asks, shows and works out otherwise than an older one, table by table. Other words of help
 * and guidance, colours and widths are not told one by one.
 */
export function differencesOf(older: Template, newer: Template): readonly TableDifferences[] {
  const of = newer.tables.map(table => {
    const before = older.tables.find(({ id }) => id === table.id)
    const differences = before === undefined ? [tell('table-added', {})] : inTable(before, table)
    return { table: table.title, differences }
  })
  const kept = keptTables(older, newer).map(({ title }) => ({ table: title, differences: [tell('table-kept', {})] }))
  return [...of, ...kept].filter(({ differences }) => differences.length > 0)
}

function tell(is: Difference['is'], data: Difference['data']): Difference {
  return { is, data }
}

function inTable(older: Table, newer: Table): readonly Difference[] {
  const keys = new Set((older.fixed ?? []).map(({ key }) => key))
  const rows = (newer.fixed ?? []).filter(({ key }) => !keys.has(key)).length
  return [
    ...(isSame(older.title, newer.title) ? [] : [tell('table-renamed', { was: older.title })]),
    ...columnDifferences(older, newer),
    ...settingDifferences(older, newer),
    ...(rows === 0 ? [] : [tell('rows-added', { count: rows })]),
    ...viewDifferences(older, newer),
    ...checkDifferences(older, newer)
  ]
}

function columnDifferences(older: Table, newer: Table): readonly Difference[] {
  const gone = older.columns.filter(
    ({ id, retired }) => retired !== true && newer.columns.every(column => column.id !== id)
  )
  return [
    ...newer.columns.flatMap(column =>
      oneColumn(
        older.columns.find(({ id }) => id === column.id),
        column
      )
    ),
    ...gone.map(({ label }) => tell('column-retired', { name: label }))
  ]
}

function oneColumn(older: Column | undefined, newer: Column): readonly Difference[] {
  const name = newer.label
  const [wasAsked, isAsked] = [older !== undefined && older.retired !== true, newer.retired !== true]
  if (!wasAsked && !isAsked) return []
  if (older === undefined) return [tell('column-added', { name })]
  if (!isAsked) return [tell('column-retired', { name: older.label })]
  return [
    ...(wasAsked ? [] : [tell('column-back', { name })]),
    ...(isSame(older.label, name) ? [] : [tell('column-renamed', { name, was: older.label })]),
    ...(isSame(ruleOf(older), ruleOf(newer)) ? [] : [tell('column-rule', { name })]),
    ...optionDifferences(older, newer)
  ]
}

function ruleOf(column: Column): object {
  if (column.kind !== 'derived') return {}
  const { rule, inputs, settings = {} } = column
  return { rule, inputs, settings }
}

interface Entry {
  readonly id: string
  readonly label: Text
  readonly retired?: true
}

/** What a column lists: options, those of what is worked out, or the values of a scale. */
function entriesOf(column: Column): readonly Entry[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  if (column.kind === 'rating') return column.scale.values.map(({ value, label }) => ({ id: String(value), label }))
  return (column.kind === 'derived' && column.result.options) || []
}

function optionDifferences(older: Column, newer: Column): readonly Difference[] {
  const column = newer.label
  const [before, after] = [entriesOf(older), entriesOf(newer)]
  const gone = before.filter(({ id, retired }) => retired !== true && after.every(entry => entry.id !== id))
  return [
    ...after.flatMap((entry): readonly Difference[] => {
      const was = before.find(({ id }) => id === entry.id)
      const name = entry.label
      if (was === undefined) return entry.retired ? [] : [tell('option-added', { name, column })]
      if (was.retired !== entry.retired)
        return [tell(entry.retired ? 'option-retired' : 'option-back', { name, column })]
      return isSame(was.label, name) ? [] : [tell('option-renamed', { name, was: was.label, column })]
    }),
    ...gone.map(({ label }) => tell('option-retired', { name: label, column }))
  ]
}

function settingDifferences(older: Table, newer: Table): readonly Difference[] {
  return Object.entries(newer.settings ?? {}).flatMap(([key, now]) => {
    const was = older.settings?.[key]
    if (was === undefined || isSame(was, now)) return []
    const [before, after] = [bandsIn(was), bandsIn(now)]
    if (before !== null && after !== null) return bandDifferences(before, after)
    const label = newer.settable?.find(one => one.key === key)?.label
    const numbers = typeof was === 'number' && typeof now === 'number'
    if (label !== undefined && numbers) return [tell('setting-changed', { name: label, was, now })]
    return readersOf(newer, key).map(({ label: name }) => tell('column-rule', { name }))
  })
}

/** The columns that are worked out with a setting. */
function readersOf({ columns }: Table, key: string): readonly Column[] {
  return columns.filter(
    column => column.kind === 'derived' && column.inputs.some(input => 'setting' in input && input.setting === key)
  )
}

function bandDifferences(older: readonly Band[], newer: readonly Band[]): readonly Difference[] {
  const gone = older.filter(({ id }) => newer.every(band => band.id !== id))
  return [
    ...newer.flatMap((band): readonly Difference[] => {
      const was = older.find(({ id }) => id === band.id)
      const { label: name, from, to } = band
      if (was === undefined) return [tell('band-added', { name, from, to })]
      const isMoved = was.from !== from || was.to !== to
      return [
        ...(isSame(was.label, name) ? [] : [tell('band-renamed', { name, was: was.label })]),
        ...(isMoved ? [tell('band-moved', { name, from, to, wasFrom: was.from, wasTo: was.to })] : [])
      ]
    }),
    ...gone.map(({ label }) => tell('band-gone', { name: label }))
  ]
}

interface Titled {
  readonly id: string
  readonly title: Text
}

/** Views and pictures: ways to look at a table. */
function viewDifferences(older: Table, newer: Table): readonly Difference[] {
  const before: readonly Titled[] = [...older.views, ...(older.pictures ?? [])]
  const after: readonly Titled[] = [...newer.views, ...(newer.pictures ?? [])]
  return [
    ...after.flatMap(({ id, title: name }) => {
      const was = before.find(one => one.id === id)
      if (was === undefined) return [tell('view-added', { name })]
      return isSame(was.title, name) ? [] : [tell('view-renamed', { name, was: was.title })]
    }),
    ...before
      .filter(({ id }) => after.every(one => one.id !== id))
      .map(({ title }) => tell('view-gone', { name: title }))
  ]
}

function checkDifferences(older: Table, newer: Table): readonly Difference[] {
  const added = newer.checks.filter(({ id }) => older.checks.every(check => check.id !== id)).length
  const gone = older.checks.filter(({ id }) => newer.checks.every(check => check.id !== id)).length
  return [
    ...(added === 0 ? [] : [tell('check-added', { count: added })]),
    ...(gone === 0 ? [] : [tell('check-gone', { count: gone })])
  ]
}

/** Definitions are JSON, whatever their types say. */
function isSame(a: object | Setting, b: object | Setting): boolean {
  return same(a as Json, b as Json)
}
