import { format } from '../../../model/cell'
import type { Column } from '../../../model/template'
import { AtPointer } from '../../../ui/AtPointer'
import type { CellWorld } from '../../cells/edit'
import { isProgress, ProgressBar, shareOf } from '../../cells/progress'
import layer from '../selection/selection.module.css'
import { cellAt, writableAt } from '../scene'
import { boxesOf, type Geometry } from '../space/geometry'
import { useScene } from '../stage'
import { useGrid } from '../state'
import styles from './progress.module.css'
import { trackOf } from './track'

/** The line between cells is the cell's own, and not of the box in which its bar lies. */
const line = 1
/** The room that a pointer has to hit the handle. */
const room = 24
/** Of the bar, above the line below it. */
const middle = 4.5

/** The handle on the bar of the active cell, where that says how far something is, and while it is dragged the bar as it would be. */
export function ProgressHandle({ geometry }: { readonly geometry: Geometry }) {
  const scene = useScene()
  const active = useGrid(state => state.selection.active)
  const sliding = useGrid(state => state.sliding)
  const isEditing = useGrid(state => state.editing !== null)
  const column = writableAt(scene, active.column)
  if (column === null || !isProgress(column) || isEditing) return null
  const cell = cellAt(scene, active)
  const share = shareOf(sliding?.value ?? cell?.value ?? 0)
  if (cell === null || share === null) return null
  const boxes = boxesOf({ top: active.row, bottom: active.row, left: active.column, right: active.column }, geometry)
  const box = boxes.moving ?? boxes.fixed
  if (box === null) return null
  const track = trackOf(box)
  const at = { left: track.left + share * track.width - room / 2, top: box.top + box.height - line - middle - room / 2 }
  return (
    <div className={boxes.moving === null ? layer.pinned : layer.moving}>
      {sliding !== null && (
        <div className={styles.cover} style={{ ...box, width: box.width - line, height: box.height - line }}>
          <ProgressBar share={share} />
        </div>
      )}
      <div
        aria-hidden
        data-slide={track.width}
        className={styles.handle}
        style={at}
        title={scene.world.say('cell.progress')}
      >
        <div className={styles.knob} />
      </div>
      {sliding !== null && (
        <AtPointer x={sliding.x} y={sliding.y}>
          {worded(column, sliding.value, scene.world)}
        </AtPointer>
      )}
    </div>
  )
}

/** The figure with its unit, which in the table stands in the heading. */
function worded(column: Column, value: number, { showing, language }: Pick<CellWorld, 'showing' | 'language'>): string {
  const figure = format(column, value, showing)
  return column.kind === 'number' && column.unit ? `${figure}\u00a0${column.unit[language]}` : figure
}
