import type { CellValue, Column, Option, Table, Template } from '../template'
import { derivationFaults, scoreFaults } from './derivation'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed, conditionFaults, idsIn, optionFaults, optionsOf } from './names'

export function columnsFaults(template: Template, table: Table, at: Path): readonly Fault[] {
  return table.columns.flatMap((column, position) => [
    ...ownFaults(template, table, column, [...at, 'columns', position]),
    ...scoreFaults(table, column, at)
  ])
}

function ownFaults(template: Template, table: Table, column: Column, at: Path): readonly Fault[] {
  const options = optionsOf(column)
  const list = column.kind === 'derived' ? [...at, 'result', 'options'] : [...at, 'options']
  return [
    ...idsIn(options, list),
    ...options.flatMap(({ when }, position) =>
      when === undefined ? [] : besideFaults(table, when, [...list, position, 'when'])
    ),
    ...conditionFaults(table, column.requiredWhen ?? [], [...at, 'requiredWhen']),
    ...cellFaults(column, asCell(column.default), [...at, 'default']),
    ...(column.kind === 'derived' ? derivationFaults(template, table, column, options, at) : []),
    ...('suggest' in column && column.suggest
      ? derivationFaults(template, table, column.suggest, options, [...at, 'suggest'])
      : []),
    ...(column.kind === 'rating' ? scaleFaults(column.scale.values, [...at, 'scale', 'values']) : []),
    ...(column.kind === 'code' && typeof column.prefix === 'object'
      ? columnFault(table, column.prefix.by, [...at, 'prefix', 'by'])
      : [])
  ]
}

/** What a cell of a list holds is in that list, unless other words are taken too. */
export function cellFaults(column: Column, value: CellValue | undefined, at: Path): readonly Fault[] {
  const takesOther = 'other' in column && column.other === true
  if (takesOther || optionsOf(column).length === 0) return []
  if (typeof value === 'string') return optionFaults(column, [value], () => at)
  return Array.isArray(value) ? optionFaults(column, value, position => [...at, position]) : []
}

/** An option that is offered only while another column holds one of some options. */
function besideFaults(table: Table, { column: id, is }: NonNullable<Option['when']>, at: Path): readonly Fault[] {
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, [...at, 'column'])
  return optionFaults(column, is, position => [...at, 'is', position])
}

/** Today and the author are taken when a row is added. */
function asCell(start: Column['default']): CellValue | undefined {
  return typeof start === 'object' && start !== null && 'from' in start ? undefined : start
}

function scaleFaults(values: readonly { readonly value: number; readonly apart?: true }[], at: Path): readonly Fault[] {
  return values.flatMap(({ value }, position) => {
    const before = values[position - 1]
    return before === undefined || before.value < value ? [] : [fault('scale', [...at, position, 'value'], { value })]
  })
}
