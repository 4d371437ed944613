import type { Id } from '../model/change'
import type { Place } from '../views/desk'

const lastKey = 'groundwork.last'
const placeKey = 'groundwork.place.'

/** The workbook that is open, so that the next start shows it at once. Only a convenience: losing it loses no work. */
export function rememberLast(workbook: Id): void {
  localStorage.setItem(lastKey, workbook)
}

export function forgetLast(): void {
  localStorage.removeItem(lastKey)
}

export function lastWorkbook(): Id | null {
  return localStorage.getItem(lastKey)
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
