import { toCents } from './number'
import type { CellValue, Result } from './template'

/** Beyond it a whole number has more digits than are kept. */
const exact = 1e12

/** Money to the cent; other numbers without what binary adds to them (0.1 + 0.2 is 0.3); nothing that is no number. */
export function settled(value: CellValue, result: Result | null): CellValue {
  if (typeof value !== 'number') return value
  if (Number.isInteger(value) && Math.abs(value) < exact) return value + 0
  if (!Number.isFinite(value)) return null
  return result?.as === 'money' ? toCents(value) : Number(value.toPrecision(12)) + 0
}
