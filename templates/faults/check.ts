import type { Check, Table, Template } from '../../src/model/template'
import { conditionFaults, missing, tableOf, unknownOptions, wordFaults } from './names'

export function checkFaults(template: Template, table: Table): string[] {
  return table.checks.flatMap(check => [
    ...missing(table, check.id, check.at),
    ...wordFaults(check.many === undefined ? [check.words] : [check.words, check.many]),
    ...ruleFaults(template, table, check)
  ])
}

function ruleFaults(template: Template, table: Table, check: Check): string[] {
  switch (check.rule) {
    case 'row':
      return conditionFaults(table, check.when)
    case 'some':
      return conditionFaults(table, check.where)
    case 'total':
    case 'crowded':
      return [...missing(table, check.id, [check.column]), ...conditionFaults(table, check.where ?? [])]
    case 'loop':
      return missing(table, check.id, [check.by])
    case 'covers': {
      const column = table.columns.find(each => each.id === check.column)
      return column === undefined ? [`no column ${check.column}`] : unknownOptions(column, check.options ?? [])
    }
    case 'none-related': {
      // What another template has is asked where all of them are at hand.
      if (check.template !== undefined) return conditionFaults(table, check.when ?? [])
      const other = tableOf(template, check.table)
      if (other === undefined) return [`no table ${check.table}`]
      return [
        ...missing(other, check.id, [check.by]),
        ...conditionFaults(table, check.when ?? []),
        ...conditionFaults(other, check.where ?? [])
      ]
    }
  }
}
