import type { Id } from '../../../model/change'
import type { CellValue, Column, ColumnKind, TableId } from '../../../model/template'

/** Under this name cells of ours lie on the clipboard beside text and HTML. Other programs pass it over. */
export const ownType = 'web application/x-groundwork+json'

/** What the values of a column are; a result counts as the kind that its rule gives. */
export type ValueKind = Exclude<ColumnKind, 'derived'>

/** A column that was copied from; null where several run together in one. */
export interface CopiedColumn {
  readonly id: string | null
  readonly kind: ValueKind | null
}

/** Where copied cells come from. Sheets are told apart in all workbooks, so these three name a column anywhere. */
export interface Head {
  readonly format: 1
  readonly sheet: Id
  readonly table: TableId
  readonly columns: readonly CopiedColumn[]
  /** Names the cut that waits for this paste. */
  readonly cut?: string
}

/** Copied cells without loss: options, ratings, dates and numbers as they are stored, links as the ids of rows. */
export interface Flavour extends Head {
  readonly cells: readonly (readonly CellValue[])[]
}

export function kindOfValues(column: Column | null): ValueKind | null {
  if (column === null) return null
  return column.kind === 'derived' ? column.result.as : column.kind
}

/** What lies on the clipboard under our name; null for what is not ours after all, or of a later format. */
export function readFlavour(text: string): Flavour | null {
  const found = parsed(text)
  const head = headOf(found)
  if (head === null || !isRecord(found) || !Array.isArray(found['cells'])) return null
  const { cells } = found
  const width = head.columns.length
  const fits = cells.every(row => Array.isArray(row) && row.length === width && row.every(isCellValue))
  return fits ? { ...head, cells: cells as CellValue[][] } : null
}

export function readHead(text: string): Head | null {
  return headOf(parsed(text))
}

/** A value written beside a cell; undefined for what cannot be one. */
export function readValue(text: string): CellValue | undefined {
  const found = parsed(text)
  return isCellValue(found) ? found : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Another program's, or cut short on its way: it is read as what else the clipboard holds.
    return undefined
  }
}

function headOf(found: unknown): Head | null {
  if (!isRecord(found) || found['format'] !== 1) return null
  const { sheet, table, columns, cut } = found
  if (typeof sheet !== 'string' || typeof table !== 'string') return null
  if (!Array.isArray(columns) || !columns.every(isCopiedColumn)) return null
  return { format: 1, sheet, table, columns, ...(typeof cut === 'string' && { cut }) }
}

function isCopiedColumn(found: unknown): found is CopiedColumn {
  return isRecord(found) && isTextOrNull(found['id']) && isTextOrNull(found['kind'])
}

function isCellValue(found: unknown): found is CellValue {
  if (found === null || typeof found === 'string' || typeof found === 'boolean') return true
  if (typeof found === 'number') return Number.isFinite(found)
  if (Array.isArray(found)) return found.every(item => typeof item === 'string')
  return isRecord(found) && typeof found['unread'] === 'string' && Object.keys(found).length === 1
}

function isTextOrNull(found: unknown): boolean {
  return found === null || typeof found === 'string'
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
