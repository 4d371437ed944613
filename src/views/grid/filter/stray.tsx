import { EyeOff } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { passesOf } from '../../../layout/arranged'
import type { TableAsk } from '../../../layout/table'
import type { Row } from '../../../model/state'
import type { Workbook } from '../../../model/workbook'
import type { CellWorld } from '../../cells/edit'
import { useDesk } from '../../desk'
import { bottomOf, type Geometry } from '../space/geometry'
import layer from '../selection/selection.module.css'
import styles from '../order/groups.module.css'
import { useGrid } from '../state'

/** Whether a row fails the filters and is only shown because someone has just made or changed it. */
export function useStrays(workbook: Workbook, ask: TableAsk): (row: Row) => boolean {
  return useMemo(() => {
    const isFiltered = Boolean(ask.filters?.length || ask.where?.length)
    const passes = passesOf(workbook, ask)
    return (row: Row) => isFiltered && !passes(row)
  }, [workbook, ask])
}

interface StrayNoteProps {
  readonly rows: readonly Row[]
  readonly isStray: (row: Row) => boolean
  readonly geometry: Geometry
  readonly speech: Pick<CellWorld, 'say'>
}

/** Says below the row that someone is in that it does not pass the filters, and that it goes once it is left. */
export function StrayNote({ rows, isStray, geometry, speech }: StrayNoteProps) {
  const { announce } = useDesk()
  const active = useGrid(({ selection }) => selection.active.row)
  const isEditing = useGrid(({ editing }) => editing !== null)
  const row = rows[active]
  const stray = row !== undefined && isStray(row) ? row.id : null
  const words = speech.say('rows.stray')
  useEffect(() => {
    if (stray !== null) announce(words)
  }, [stray, words, announce])
  if (stray === null || isEditing) return null
  return (
    <div className={`${layer.pinned} ${styles.above}`}>
      <p className={styles.stray} data-stray style={{ left: geometry.gutter + 8, top: bottomOf(geometry, active) + 4 }}>
        <EyeOff aria-hidden size={14} strokeWidth={1.75} />
        {words}
      </p>
    </div>
  )
}

/** Stands in place of a row's number where the row does not pass the filters and is only there until it is left. */
export function StrayMark({ speech }: Pick<StrayNoteProps, 'speech'>) {
  return (
    <span data-stray-mark title={speech.say('rows.stray')}>
      <EyeOff size={14} strokeWidth={1.75} />
    </span>
  )
}
