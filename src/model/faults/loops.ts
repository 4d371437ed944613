import { isLike } from '../like'
import { flagsIn } from '../settings'
import type { Column, ColumnId, Condition, Input, Table, TableId, Template } from '../template'
import { type Fault, fault } from './fault'
import { columnNamed } from './names'

/** A column of the template, as `table/column`. */
type Name = string

/**
 * Every derived column that reads itself in its own row, through whatever columns of whichever of the template's tables. Along
 * a link of a table to itself rows are a tree (tasks and their parts): there a column may read itself in other rows.
 */
export function loopFaults(template: Template): readonly Fault[] {
  const reads = new Map<Name, readonly Name[]>(
    template.tables.flatMap(table =>
      table.columns.flatMap(column =>
        column.kind === 'derived' ? [[nameOf(table.id, column.id), readBy(template, table, column)] as const] : []
      )
    )
  )
  return template.tables.flatMap((table, t) =>
    table.columns.flatMap((column, c) =>
      reachedFrom(reads, nameOf(table.id, column.id)).has(nameOf(table.id, column.id))
        ? [fault('loop', ['tables', t, 'columns', c], { column: column.id })]
        : []
    )
  )
}

function nameOf(table: TableId, column: ColumnId): Name {
  return `${table}/${column}`
}

function reachedFrom(reads: ReadonlyMap<Name, readonly Name[]>, name: Name): ReadonlySet<Name> {
  const reached = new Set<Name>()
  const waiting = [name]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const fresh = (reads.get(next) ?? []).filter(one => !reached.has(one))
    for (const one of fresh) reached.add(one)
    waiting.push(...fresh)
  }
  return reached
}

function readBy(template: Template, table: Table, column: Column & { readonly kind: 'derived' }): readonly Name[] {
  const flags = Object.values(column.settings ?? {}).flatMap(setting => flagsIn(setting).flatMap(({ when }) => when))
  return [...column.inputs.flatMap(input => namesIn(template, table, input)), ...asked(table.id, flags)]
}

function namesIn(template: Template, table: Table, input: Input): readonly Name[] {
  if ('setting' in input) return []
  if ('table' in input) {
    const isHere = input.template === undefined || isLike(template, input.template)
    const own = input.of === undefined ? [] : [nameOf(table.id, input.of)]
    const isTree = input.table === table.id && input.by !== undefined && input.of === undefined
    return isHere && !isTree ? [...own, ...readIn(input.table, input)] : own
  }
  if (!('via' in input)) return [nameOf(table.id, input.column)]
  const link = columnNamed(table, input.via)
  const to = link?.kind === 'ref' || link?.kind === 'refs' ? link.to : []
  return to.flatMap(target =>
    isLike(template, target.template) && target.table !== table.id ? readIn(target.table, input) : []
  )
}

function readIn(
  table: TableId,
  { column, where = [], order }: { column: ColumnId; where?: readonly Condition[]; order?: ColumnId }
): readonly Name[] {
  return [nameOf(table, column), ...asked(table, where), ...(order === undefined ? [] : [nameOf(table, order)])]
}

function asked(table: TableId, conditions: readonly Condition[]): readonly Name[] {
  return conditions.flatMap(({ column, than }) => [
    nameOf(table, column),
    ...(than === undefined ? [] : [nameOf(table, than)])
  ])
}
