import type { Id } from './change'
import { isGiven } from './given'
import { pictureWithout } from './pictured'
import { recordOf, type State } from './state'
import type { Check, ColumnId, Condition, Table, TableId, Template, View, ViewColumn } from './template'

/** The record by which one sheet does without a column of its template. */
export function retiredId(sheet: Id, table: TableId, column: ColumnId): Id {
  return `${sheet}/${table}/${column}`
}

/** Whether a sheet does without a column that its template has. */
export function isRetiredIn(state: State, sheet: Id, table: TableId, column: ColumnId): boolean {
  const record = recordOf(state, 'column', retiredId(sheet, table, column))
  return record?.fields['@alive'] === true && record.fields['retired'] === true
}

/**
 * Whether a table can do without a column: not without what its rows are known by (name, code, key, what fixed rows come filled
 * with), nor without any part of what a review records.
 */
export function canRetire(table: Table, column: ColumnId): boolean {
  const found = table.columns.find(({ id }) => id === column)
  if (found === undefined || found.kind === 'code' || table.reviews !== undefined) return false
  return column !== table.name && table.key?.includes(column) !== true && !isGiven(table, column)
}

type Gone = (table: TableId, column: ColumnId) => boolean

/**
 * The tables of a sheet without the columns that it retired. They stay among the columns, marked, so that what is worked out from
 * their answers stands; no view, picture, heading, sort or review has them, and no check asks for what can no longer be filled in.
 */
export function withoutRetired(state: State, sheet: Id, { tables }: Template): readonly Table[] {
  const gone = new Set(
    tables.flatMap(({ id, columns }) =>
      columns.flatMap(column => (isRetiredIn(state, sheet, id, column.id) ? [`${id}/${column.id}`] : []))
    )
  )
  if (gone.size === 0) return tables
  const isGone: Gone = (table, column) => gone.has(`${table}/${column}`)
  return tables.map(table => without(table, isGone))
}

function without(table: Table, isGone: Gone): Table {
  const stays = (column: ColumnId): boolean => !isGone(table.id, column)
  const { sections, reviews, pictures } = table
  return {
    ...table,
    columns: table.columns.map(column => (stays(column.id) ? column : { ...column, retired: true as const })),
    views: table.views.flatMap(view => viewWithout(view, stays)),
    checks: table.checks.flatMap(check => checkWithout(table, check, isGone)),
    ...(sections && {
      sections: sections
        .map(section => ({ ...section, columns: section.columns.filter(stays) }))
        .filter(({ columns }) => columns.length > 0)
    }),
    ...(pictures && { pictures: pictures.flatMap(picture => pictureWithout(picture, stays)) }),
    ...(reviews && {
      reviews: { ...reviews, records: reviews.records.filter(([, there]) => !isGone(reviews.table, there)) }
    })
  }
}

/** Which rows a view shows still hangs on the answers; how they are ordered is to be seen. */
function viewWithout(view: View, stays: (column: ColumnId) => boolean): readonly View[] {
  const columns = view.columns.flatMap((column): readonly ViewColumn[] => {
    if (typeof column === 'string') return stays(column) ? [column] : []
    const join = column.join.filter(stays)
    return join.length === 0 ? [] : [{ ...column, join }]
  })
  const { sort } = view
  if (columns.length === 0) return []
  return [{ ...view, columns, ...(sort && { sort: sort.filter(({ column }) => stays(column)) }) }]
}

function checkWithout(table: Table, check: Check, isGone: Gone): readonly Check[] {
  const at = check.at.filter(column => !isGone(table.id, column))
  const isPointless = check.at.length > 0 && at.length === 0
  return isPointless || wants(table, check).some(([where, column]) => isGone(where, column)) ? [] : [{ ...check, at }]
}

/** The columns that a check wants something done in: where one is retired, nobody could mend what it finds. */
function wants(table: Table, check: Check): readonly (readonly [TableId, ColumnId])[] {
  const here = (column: ColumnId) => [table.id, column] as const
  const tested = (conditions: readonly Condition[] = []) => conditions.map(({ column }) => column)
  switch (check.rule) {
    case 'row':
      return check.when.filter(({ test }) => test === 'blank').map(({ column }) => here(column))
    case 'none-related': {
      const there = check.template === undefined ? [check.by, ...tested(check.where)] : []
      return there.map(column => [check.table, column] as const)
    }
    case 'some':
      return tested(check.where).map(here)
    case 'loop':
      return [here(check.by)]
    case 'covers':
    case 'total':
    case 'crowded':
      return [here(check.column)]
  }
}

/** The checks of a table that would no longer be asked if it did without some of its columns. */
export function checksLost(table: Table, columns: readonly ColumnId[]): readonly Check[] {
  const isGone: Gone = (id, column) => id === table.id && columns.includes(column)
  return table.checks.filter(check => checkWithout(table, check, isGone).length === 0)
}
