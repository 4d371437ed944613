import type { CellValue, Column } from '../../model/template'
import styles from './progress.module.css'
import { type ShowProps, TextShow } from './show'

/** Whether a column says how far something is: a percent, or a number of a hundred. */
export function isProgress(column: Column): boolean {
  if (column.kind === 'percent') return true
  return column.kind === 'number' && column.min === 0 && column.max === 100 && column.unit?.en === '%'
}

/** The figure, over a bar that is filled as far: under nought it is empty, beyond a hundred full. */
export function ProgressShow({ cell, world }: ShowProps) {
  const share = shareOf(cell.value)
  return (
    <>
      <TextShow cell={cell} world={world} />
      {share !== null && <ProgressBar share={share} />}
    </>
  )
}

/** `share` from 0 to 1. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <span aria-hidden className={styles.bar}>
      <span className={styles.done} style={{ width: `${share * 100}%` }} />
    </span>
  )
}

/** How far the bar is filled, from 0 to 1; null where there is no number. */
export function shareOf(value: CellValue): number | null {
  return typeof value === 'number' ? Math.min(1, Math.max(0, value / 100)) : null
}
