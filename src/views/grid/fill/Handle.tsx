import { type Box, boxesOf, type Geometry } from '../space/geometry'
import grid from '../grid.module.css'
import { areasOf } from '../selection/selection'
import { useStage } from '../stage'
import { useGrid } from '../state'
import styles from './fill.module.css'

interface HandleProps {
  readonly geometry: Geometry
  readonly rowCount: number
  readonly columnCount: number
}

/** The room that a pointer has to hit the handle, and how much of it lies inside the selection: all that is seen of it does. */
const [room, inside] = [24, 16]

/** The handle at the corner of the selection, and while it is dragged the outline of what it would fill. */
export function FillHandle({ geometry, rowCount, columnCount }: HandleProps) {
  const { keysWords, scene } = useStage()
  const selection = useGrid(state => state.selection)
  const filling = useGrid(state => state.filling)
  const isEditing = useGrid(state => state.editing !== null)
  const extent = { rows: rowCount, columns: columnCount, page: { rows: 1, columns: 1 } }
  const [area, ...others] = areasOf(selection, extent)
  if (area === undefined || others.length > 0 || isEditing || rowCount === 0 || columnCount === 0) return null
  const { fixed, moving } = boxesOf(area, geometry)
  const preview = filling === null ? null : boxesOf(filling.to, geometry)
  const title = scene().world.say('fill.handle', { keys: keysWords('Mod') })
  const corner = moving ?? fixed
  const place = corner && cornerOf(corner, geometry)
  const handle = place && (
    <div aria-hidden data-fill className={styles.handle} style={place} title={title}>
      <div data-fill-knob className={styles.knob} />
    </div>
  )
  return (
    <>
      <div className={grid.moving}>
        {preview?.moving && <div aria-hidden data-filling className={styles.preview} style={{ ...preview.moving }} />}
        {moving !== null && handle}
      </div>
      <div className={grid.pinned}>
        {preview?.fixed && <div aria-hidden data-filling className={styles.preview} style={{ ...preview.fixed }} />}
        {moving === null && handle}
      </div>
    </>
  )
}

/** Around the lower right corner, but inside the table: the handle must not make the page wider. */
function cornerOf({ left, top, width, height }: Box, { lefts, tops }: Geometry) {
  const most = { left: (lefts.at(-1) ?? 0) - room, top: (tops.at(-1) ?? 0) - room }
  return { left: Math.min(left + width - inside, most.left), top: Math.min(top + height - inside, most.top) }
}
