import { isPrivate } from '../model/derive'
import type { ColumnId, Table } from '../model/template'
import { definitionsOf, type Workbook } from '../model/workbook'

/** The column that says which band a score falls in, by the column of the score. */
export type BandOf = ReadonlyMap<ColumnId, ColumnId>

/** Scores whose band is worked out in the same table: documents print the two as one, "15 Extreme". */
export function bandOf(workbook: Workbook, table: Table, withPrivate: boolean): BandOf {
  const known = pairsOf.get(table)?.[withPrivate ? 1 : 0]
  if (known !== undefined) return known
  const pairs: readonly [BandOf, BandOf] = [found(workbook, table, false), found(workbook, table, true)]
  pairsOf.set(table, pairs)
  return pairs[withPrivate ? 1 : 0]
}

const pairsOf = new WeakMap<Table, readonly [without: BandOf, withPrivate: BandOf]>()

function found(workbook: Workbook, table: Table, withPrivate: boolean): BandOf {
  const pairs = new Map<ColumnId, ColumnId>()
  for (const column of table.columns) {
    if (column.kind !== 'derived' || column.rule !== 'band' || column.retired) continue
    if (!withPrivate && isPrivate(table, column.id, definitionsOf(workbook))) continue
    const score = column.inputs.find(input => 'column' in input && !('via' in input) && !('table' in input))
    if (score && 'column' in score) pairs.set(score.column, column.id)
  }
  return pairs
}
