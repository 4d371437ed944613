import { AtPointer } from '../../../ui/AtPointer'
import { type Box, boxesOf, type Geometry } from '../space/geometry'
import layer from '../selection/selection.module.css'
import { areasOf } from '../selection/selection'
import { useScene, useStage } from '../stage'
import { type Filling, useGrid } from '../state'
import styles from './fill.module.css'
import { lastHeight } from './stretch'

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
  const isElsewhere = useGrid(state => state.editing !== null || state.heading !== null)
  const extent = { rows: rowCount, columns: columnCount, page: { rows: 1, columns: 1 } }
  const [area, ...others] = areasOf(selection, extent)
  if (area === undefined || others.length > 0 || isElsewhere || rowCount === 0 || columnCount === 0) return null
  const { fixed, moving } = boxesOf(area, geometry)
  const preview = filling === null ? null : outlineOf(filling, geometry, rowCount)
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
      <div className={layer.moving}>
        {preview?.moving && <div aria-hidden data-filling className={styles.preview} style={{ ...preview.moving }} />}
        {moving !== null && handle}
      </div>
      <div className={layer.pinned}>
        {preview?.fixed && <div aria-hidden data-filling className={styles.preview} style={{ ...preview.fixed }} />}
        {moving === null && handle}
      </div>
      {filling !== null && <Foretold filling={filling} />}
    </>
  )
}

/** What the far end would hold, and the rows that would be added. */
function Foretold({ filling: { coming, added, x, y } }: { readonly filling: Filling }) {
  const { world } = useScene()
  return (
    <AtPointer x={x} y={y}>
      <span dir="auto">{coming}</span>
      {added > 0 && <small>{world.say('fill.added', { count: added })}</small>}
    </AtPointer>
  )
}

/** The boxes of what would be filled; rows to come stand below the table. */
function outlineOf({ to }: Filling, geometry: Geometry, rowCount: number): ReturnType<typeof boxesOf> {
  const further = Math.max(0, to.bottom - rowCount + 1) * lastHeight(geometry, rowCount)
  const { fixed, moving } = boxesOf({ ...to, bottom: Math.min(to.bottom, rowCount - 1) }, geometry)
  const grown = (box: Box | null): Box | null => box && { ...box, height: box.height + further }
  return { fixed: grown(fixed), moving: grown(moving) }
}

/** What the table scrolls on by in a frame under a pointer that rests at its lower edge: some ten rows a second. */
const spare = 6

/** Pixels below the last row, as long as the handle is dragged down over it: those of the rows to come, and a few to scroll by. */
export function roomToFill(filling: Filling | null, geometry: Geometry, rowCount: number): number {
  const further = filling === null ? -1 : filling.to.bottom - rowCount + 1
  return further < 0 || filling?.added === 0 ? 0 : further * lastHeight(geometry, rowCount) + spare
}

/** Around the lower right corner, but inside the table: the handle must not make the page wider. */
function cornerOf({ left, top, width, height }: Box, { lefts, tops }: Geometry) {
  const most = { left: (lefts.at(-1) ?? 0) - room, top: (tops.at(-1) ?? 0) - room }
  return { left: Math.min(left + width - inside, most.left), top: Math.min(top + height - inside, most.top) }
}
