import type { Column, Condition, Option, Table, Template } from '../template'
import { type Fault, fault, type Path } from './fault'

const idForm = /^[a-z][a-z0-9-]*$/

/** What every object answers to by itself is no name of ours. */
const reserved = new Set(['constructor', 'prototype'])

/** The ids of things that stand in one list, each at its place in it. */
export function idFaults(ids: readonly string[], at: (position: number) => Path): readonly Fault[] {
  return ids.flatMap((id, position) => [
    ...(idForm.test(id) && !reserved.has(id) ? [] : [fault('id', at(position), { id })]),
    ...(ids.indexOf(id) === position ? [] : [fault('twice', at(position), { id })])
  ])
}

/** The ids of a list of records, as `at` holds it. */
export function idsIn(list: readonly { readonly id: string }[], at: Path): readonly Fault[] {
  return idFaults(
    list.map(({ id }) => id),
    position => [...at, position, 'id']
  )
}

export function columnFault(table: Table, id: string, at: Path): readonly Fault[] {
  const isThere = table.columns.some(column => column.id === id)
  return isThere ? [] : [fault('no-column', at, { column: id, table: table.id })]
}

export function columnFaults(table: Table, ids: readonly string[], at: Path): readonly Fault[] {
  return ids.flatMap((id, position) => columnFault(table, id, [...at, position]))
}

export function optionFaults(column: Column, ids: readonly string[], at: (position: number) => Path): readonly Fault[] {
  const known = new Set(optionsOf(column).map(({ id }) => id))
  return ids.flatMap((option, position) => (known.has(option) ? [] : [fault('no-option', at(position), { option })]))
}

export function conditionFaults(table: Table, conditions: readonly Condition[], at: Path): readonly Fault[] {
  return conditions.flatMap((condition, position) => conditionFault(table, condition, [...at, position]))
}

function conditionFault(table: Table, condition: Condition, at: Path): readonly Fault[] {
  const column = columnNamed(table, condition.column)
  if (column === undefined) return columnFault(table, condition.column, [...at, 'column'])
  if (condition.than !== undefined) return columnFault(table, condition.than, [...at, 'than'])
  if (condition.setting !== undefined) return settingFault(table, condition.setting, [...at, 'setting'])
  if (optionsOf(column).length === 0) return []
  const { value } = condition
  if (typeof value === 'string') return optionFaults(column, [value], () => [...at, 'value'])
  return Array.isArray(value) ? optionFaults(column, value, position => [...at, 'value', position]) : []
}

/** A setting that is named, and that the table has not. */
export function settingFault(table: Table, setting: string, at: Path): readonly Fault[] {
  return Object.hasOwn(table.settings ?? {}, setting) ? [] : [fault('no-setting', at, { setting, table: table.id })]
}

export function tableNamed(template: Template, id: string): Table | undefined {
  return template.tables.find(table => table.id === id)
}

export function columnNamed(table: Table, id: string): Column | undefined {
  return table.columns.find(column => column.id === id)
}

export function optionsOf(column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  return column.kind === 'derived' && 'options' in column.result ? (column.result.options ?? []) : []
}

/** A column with options, where one is named. */
export function listFaults(table: Table, id: string | undefined, at: Path): readonly Fault[] {
  if (id === undefined) return []
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, at)
  return optionsOf(column).length > 0 ? [] : [fault('no-list', at, { column: id })]
}
