import type { CellProblem } from '../model/cell'
import type { CellValue, Column } from '../model/template'
import type { Say } from './index'

/** Why a cell needs a look, in one sentence: what is amiss, and that nothing was thrown away. */
export function problemWords(
  { say }: { readonly say: Say },
  column: Column,
  value: CellValue,
  problem: CellProblem
): string {
  const { min, max } = bounds(column)
  const text = value !== null && typeof value === 'object' && 'unread' in value ? value.unread : String(value)
  return say(`cell.problem.${problem}`, { kind: say(`cell.kind.${column.kind}`), text: shortened(text), min, max })
}

function bounds(column: Column): { readonly min: number; readonly max: number } {
  if (column.kind === 'number') return { min: column.min ?? 0, max: column.max ?? 0 }
  return { min: 0, max: column.kind === 'text' ? (column.max ?? 0) : 0 }
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
