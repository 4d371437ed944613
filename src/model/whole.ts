import type { Id } from './change'
import { type Chunk, inSlot } from './chunks'
import { cellsIn } from './derive'
import { gathered, type Reader, readerOf } from './memo'
import { chunksOf, rowsOf, slotsOf } from './state'
import type { CellValue, Column, TableId } from './template'
import { storedIn, type Workbook } from './workbook'

/**
 * What stands in a column, row for row as `rowsOf` gives them: what is stored, or what its rule gives. Derived values are kept
 * by chunks of rows, so after an edit only the chunk that it touched, and what looks at it, is asked again.
 */
export function columnValues(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  column: Column,
  today: string
): readonly CellValue[] {
  const rows = rowsOf(workbook.state, sheet, table)
  if (column.kind !== 'derived') return rows.map(row => storedIn(row, column.id))
  return gathered(readerOf(workbook, today), rows, column.id, column, reader => {
    const values = chunksOf(workbook.state, sheet, table).map(chunk =>
      chunkValues(reader, { sheet, table }, chunk, column)
    )
    return inOrder(values, slotsOf(workbook.state, { kind: 'row', in: [sheet, table] }))
  })
}

const none: readonly CellValue[] = []

/** Until a row is moved or removed the rows stand as they lie in their chunks. */
function inOrder(values: readonly (readonly CellValue[])[], slots: readonly number[]): readonly CellValue[] {
  const held = values.reduce((so, { length }) => so + length, 0)
  const isAsTheyLie = held === slots.length && slots.every((slot, at) => slot === at)
  return isAsTheyLie ? none.concat(...values) : slots.map(slot => inSlot(values, slot) ?? null)
}

function chunkValues(
  reader: Reader,
  where: { readonly sheet: Id; readonly table: TableId },
  chunk: Chunk,
  column: Column
): readonly CellValue[] {
  return gathered(reader, chunk, column.id, column, inner => {
    const valueIn = cellsIn(inner, where, column)
    return chunk.map(row => (row === undefined ? null : valueIn(row)))
  })
}
