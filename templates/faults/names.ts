import type { Column, Condition, Option, Table, Template, Text } from '../../src/model/template'

const idForm = /^[a-z][a-z0-9-]*$/

export function wordFaults(texts: readonly Text[]): string[] {
  return texts
    .filter(text => text.en.trim() === '' || text.fr.trim() === '')
    .map(text => `words missing beside ${text.en}${text.fr}`)
}

export function idFaults(what: string, ids: readonly string[]): string[] {
  return [
    ...ids.filter(id => !idForm.test(id)).map(id => `${what}: ${id} is no id`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${what}: two of ${id}`)
  ]
}

export function missing(table: Table, where: string, ids: readonly string[]): string[] {
  const known = new Set(table.columns.map(column => column.id))
  return ids.filter(id => !known.has(id)).map(id => `${where}: ${table.id} has no column ${id}`)
}

export function unknownOptions(column: Column, ids: readonly string[]): string[] {
  const known = new Set(optionsOf(column).map(option => option.id))
  return ids.filter(id => !known.has(id)).map(id => `${column.id} has no option ${id}`)
}

export function conditionFaults(table: Table, conditions: readonly Condition[]): string[] {
  return conditions.flatMap(condition => {
    const column = table.columns.find(each => each.id === condition.column)
    if (column === undefined) return [`no column ${condition.column}`]
    if (condition.than !== undefined) return missing(table, 'than', [condition.than])
    const asked = typeof condition.value === 'string' ? [condition.value] : condition.value
    return Array.isArray(asked) && optionsOf(column).length > 0 ? unknownOptions(column, asked) : []
  })
}

export function tableOf(template: Template, id: string): Table | undefined {
  return template.tables.find(table => table.id === id)
}

export function optionsOf(column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  return column.kind === 'derived' && 'options' in column.result ? (column.result.options ?? []) : []
}
