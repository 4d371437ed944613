import type { Check, Condition, Table, Template } from '../template'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnFaults, columnNamed, conditionFaults, optionFaults, tableNamed } from './names'

export function checkFaults(template: Template, table: Table, at: Path): readonly Fault[] {
  return table.checks.flatMap((check, position) => [
    ...columnFaults(table, check.at, [...at, 'checks', position, 'at']),
    ...ruleFaults(template, table, check, [...at, 'checks', position])
  ])
}

function ruleFaults(template: Template, table: Table, check: Check, at: Path): readonly Fault[] {
  const where = (of: Table, conditions: readonly Condition[] = []) => conditionFaults(of, conditions, [...at, 'where'])
  switch (check.rule) {
    case 'row':
      return conditionFaults(table, check.when, [...at, 'when'])
    case 'some':
      return where(table, check.where)
    case 'total':
    case 'crowded':
      return [...columnFault(table, check.column, [...at, 'column']), ...where(table, check.where)]
    case 'loop':
      return columnFault(table, check.by, [...at, 'by'])
    case 'covers': {
      const column = columnNamed(table, check.column)
      if (column === undefined) return columnFault(table, check.column, [...at, 'column'])
      return optionFaults(column, check.options ?? [], position => [...at, 'options', position])
    }
    case 'none-related': {
      const own = conditionFaults(table, check.when ?? [], [...at, 'when'])
      // What another template has is asked where all of them are at hand.
      if (check.template !== undefined) return own
      const other = tableNamed(template, check.table)
      if (other === undefined) return [...own, fault('no-table', [...at, 'table'], { table: check.table })]
      return [...own, ...columnFault(other, check.by, [...at, 'by']), ...where(other, check.where)]
    }
  }
}
