import { isLike } from './like'
import { flagsIn } from './settings'
import type { Check, Column, ColumnId, Condition, Derivation, Input, Table, Template } from './template'

/**
 * Whether documents leave a column out unless asked: marked so, or derived from one that is, however far away.
 * Other tables are looked for in `templates`; without it only what is derived within the table itself is found.
 */
export function isPrivate(table: Table, column: ColumnId, templates: Iterable<Template> = []): boolean {
  return search([...templates], table, column, [])
}

function search(templates: readonly Template[], table: Table, id: ColumnId, path: readonly Column[]): boolean {
  const column = table.columns.find(one => one.id === id)
  if (column === undefined || path.includes(column)) return false
  if (column.private === true) return true
  if (column.kind !== 'derived') return false
  return readsOf(templates, table, column).some(([other, read]) => search(templates, other, read, [...path, column]))
}

type Read = readonly [table: Table, column: ColumnId]

/** The columns that one is worked out from directly, each with its table. */
export function readsOf(
  templates: readonly Template[],
  table: Table,
  { inputs, settings }: Derivation
): readonly Read[] {
  const flags = flagsIn(settings?.flags).flatMap(({ when }) => conditionReads(table, when))
  return [...inputs.flatMap(input => inputReads(templates, table, input)), ...flags]
}

/** The columns that a check asks about, each with its table: beside those that it points at. */
export function checkReads(templates: readonly Template[], table: Table, check: Check): readonly Read[] {
  switch (check.rule) {
    case 'row':
      return conditionReads(table, check.when)
    case 'some':
      return conditionReads(table, check.where)
    case 'loop':
      return [[table, check.by]]
    case 'covers':
      return [[table, check.column]]
    case 'total':
    case 'crowded':
      return [[table, check.column], ...conditionReads(table, check.where ?? [])]
    case 'none-related': {
      const isMeant = (template: Template) =>
        check.template === undefined ? template.tables.includes(table) : isLike(template, check.template)
      const others = templates.filter(isMeant).flatMap(({ tables }) => tables.filter(({ id }) => id === check.table))
      return [
        ...conditionReads(table, check.when ?? []),
        ...others.flatMap(other => [[other, check.by] as const, ...conditionReads(other, check.where ?? [])])
      ]
    }
  }
}

function inputReads(templates: readonly Template[], table: Table, input: Input): readonly Read[] {
  if ('setting' in input) return []
  if ('table' in input) {
    const isMeant = (template: Template) =>
      input.template === undefined ? template.tables.includes(table) : isLike(template, input.template)
    const others = templates.filter(isMeant).flatMap(({ tables }) => tables)
    const own = input.of === undefined ? [] : [[table, input.of] as const]
    return others
      .filter(({ id }) => id === input.table)
      .flatMap(other => [...own, [other, input.column] as const, ...conditionReads(other, input.where ?? [])])
  }
  if (!('via' in input)) return [[table, input.column]]
  const link = table.columns.find(({ id }) => id === input.via)
  const to = link?.kind === 'ref' || link?.kind === 'refs' ? link.to : []
  const linked = to.flatMap(one =>
    templates
      .filter(template => isLike(template, one.template))
      .flatMap(({ tables }) => tables.filter(({ id }) => id === one.table))
  )
  return [
    [table, input.via],
    ...linked.flatMap(other => [[other, input.column] as const, ...conditionReads(other, input.where ?? [])])
  ]
}

function conditionReads(table: Table, conditions: readonly Condition[]): readonly Read[] {
  return conditions
    .flatMap(({ column, than }) => [column, ...(than === undefined ? [] : [than])])
    .map(id => [table, id] as const)
}
