import { isBlank, isUnread } from './cell'
import { isApart, numberIn } from './measure'
import type { CellValue, Column, ColumnId, Condition } from './template'

/** A cell with the column that says what its value means. */
export interface Cell {
  readonly column: Column
  readonly value: CellValue
}

/**
 * Whether one condition holds in a row whose cells `read` gives. Orderings are false where either side is blank or
 * unread; `not` is true of a blank cell; an unread cell is `filled`, and an answer that its scale sets apart (“don’t know”) is
 * `blank`, though `is` finds it.
 */
export function meets(condition: Condition, read: (column: ColumnId) => Cell | undefined, today: string): boolean {
  const cell = read(condition.column)
  const value = cell?.value ?? null
  const blank = isBlank(value) || (cell !== undefined && isApart(cell.column, value))
  switch (condition.test) {
    case 'blank':
      return blank
    case 'filled':
      return !blank
    case 'is':
      return isAny(value, condition.value)
    case 'not':
      return !isAny(value, condition.value)
    case 'before-today':
      return typeof value === 'string' && numberOf(cell) !== null && value < today
    default:
      return isOrdered(condition.test, numberOf(cell), limitOf(condition, cell, read))
  }
}

function isAny(value: CellValue, wanted: Condition['value']): boolean {
  if (isBlank(value) || isUnread(value) || wanted === undefined) return false
  const any: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
  return Array.isArray(value) ? value.some(entry => any.includes(entry)) : any.includes(value)
}

function numberOf(cell: Cell | undefined): number | null {
  return cell === undefined ? null : numberIn(cell.column, cell.value)
}

/** What the cell is compared with: another column of the row, else the value as that cell would hold it. */
function limitOf(
  { than, value }: Condition,
  cell: Cell | undefined,
  read: (column: ColumnId) => Cell | undefined
): number | null {
  if (than !== undefined) return numberOf(read(than))
  if (typeof value === 'number') return value
  return cell !== undefined && typeof value === 'string' ? numberIn(cell.column, value) : null
}

function isOrdered(
  test: 'at-least' | 'at-most' | 'above' | 'below',
  value: number | null,
  limit: number | null
): boolean {
  if (value === null || limit === null) return false
  if (test === 'at-least') return value >= limit
  if (test === 'at-most') return value <= limit
  return test === 'above' ? value > limit : value < limit
}
