import type { JournalSummary } from '../bridge'
import type { Id } from '../model/change'
import type { Place } from '../views/desk'

const lastKey = 'groundwork.last'
const placeKey = 'groundwork.place.'

const none = 'none'

/** The workbook that is open, so that the next start shows it at once. Only a convenience: losing it loses no work. */
export function rememberLast(workbook: Id): void {
  localStorage.setItem(lastKey, workbook)
}

/** The person left the workbook for the list: the next start shows the list. */
export function forgetLast(): void {
  localStorage.setItem(lastKey, none)
}

/**
 * The workbook to open at the start: the one that was open last, or null for the list. The engine writes this note some
 * seconds late, so where it is missing after a power cut the one that was changed last stands in.
 */
export function lastWorkbook(workbooks: readonly JournalSummary[]): Id | null {
  const last = localStorage.getItem(lastKey)
  if (last === none) return null
  if (last !== null) return workbooks.find(({ workbook }) => workbook === last)?.workbook ?? null
  return workbooks.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0]?.workbook ?? null
}

/** Where in a workbook a person was; null for its overview. */
export function rememberPlace(workbook: Id, place: Place | null): void {
  if (place === null) localStorage.removeItem(placeKey + workbook)
  else localStorage.setItem(placeKey + workbook, JSON.stringify({ sheet: place.sheet, table: place.table }))
}

export function lastPlace(workbook: Id): Place | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeKey + workbook) ?? 'null')
    if (kept === null || typeof kept !== 'object' || !('sheet' in kept) || !('table' in kept)) return null
    const { sheet, table } = kept
    return typeof sheet === 'string' && typeof table === 'string' ? { sheet, table } : null
  } catch {
    return null
  }
}
