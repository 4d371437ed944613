import type { Column, Measure, PictureOf, Table } from '../template'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed, conditionFaults, optionsOf } from './names'

export function barsFaults(table: Table, bars: PictureOf<'bars'>, at: Path): readonly Fault[] {
  const { by, split, order, measures = [] } = bars
  return [
    ...partedFaults(table, by, [...at, 'by']),
    ...partedFaults(table, split, [...at, 'split']),
    ...(order === undefined ? [] : columnFault(table, order.column, [...at, 'order', 'column'])),
    ...measureFaults(table, measures, [...at, 'measures'])
  ]
}

/** Columns of figures, and typed ones behind those that can be moved. */
export function measureFaults(table: Table, measures: readonly Measure[], at: Path): readonly Fault[] {
  return measures.flatMap(({ column, typed }, position) => [
    ...figureFaults(table, column, [...at, position, 'column']),
    ...(typed === undefined ? [] : figureFaults(table, typed.column, [...at, position, 'typed', 'column'])),
    ...conditionFaults(table, typed?.while ?? [], [...at, position, 'typed', 'while'])
  ])
}

export function figureFaults(table: Table, id: string, at: Path): readonly Fault[] {
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, at)
  return isFigure(column) ? [] : [fault('no-figure', at, { column: id })]
}

function isFigure(column: Column): boolean {
  if (column.kind === 'derived') return column.result.as !== 'choice' && column.result.as !== 'date'
  return column.kind === 'rating' || column.kind === 'number' || column.kind === 'percent' || column.kind === 'money'
}

/** Rows are brought together by a list or a link. */
function partedFaults(table: Table, id: string | undefined, at: Path): readonly Fault[] {
  if (id === undefined) return []
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, at)
  const isParted = optionsOf(column).length > 0 || column.kind === 'ref' || column.kind === 'refs'
  return isParted ? [] : [fault('no-list', at, { column: id })]
}
