import { useMemo } from 'react'
import type { Row } from '../../../model/state'
import { useDesk } from '../../desk'
import { type Box, boxesOf, type Geometry } from '../space/geometry'
import layer from '../selection/selection.module.css'
import type { LaidColumn } from '../../../layout/table'
import { useScene } from '../stage'
import { type Cut, useCut } from './cut'
import styles from './clipboard.module.css'

interface MarchingProps {
  readonly geometry: Geometry
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
}

/** The moving outline around cells that were cut and wait. */
export function Marching({ geometry, rows, columns }: MarchingProps) {
  const { workbook } = useDesk()
  const { place } = useScene()
  const cut = useCut(workbook)
  const isHere = cut?.sheet === place.sheet && cut.table === place.table
  const range = useMemo(
    () => (isHere && cut !== null ? rangeOfCut(cut, rows, columns) : null),
    [isHere, cut, rows, columns]
  )
  if (range === null) return null
  const { fixed, moving } = boxesOf(range, geometry)
  return (
    <>
      <div aria-hidden className={layer.moving}>
        {moving && <Ants box={moving} from={fixed === null ? 0 : -2} to={0} />}
      </div>
      <div aria-hidden className={layer.pinned}>
        {fixed && <Ants box={fixed} from={0} to={moving === null ? 0 : 2} />}
      </div>
    </>
  )
}

/** `from` and `to` put an edge out of sight where the range goes on among the other columns. */
function Ants({ box, from, to }: { readonly box: Box; readonly from: number; readonly to: number }) {
  return (
    <svg data-marching aria-hidden className={styles.ants} style={{ ...box }}>
      <rect x={1 + from} y={1} width={Math.max(0, box.width - 2 - from + to)} height={Math.max(0, box.height - 2)} />
    </svg>
  )
}

function rangeOfCut(cut: Cut, rows: readonly Row[], columns: readonly LaidColumn[]) {
  const [cutRows, cutColumns] = [new Set(cut.rows), new Set(cut.columns)]
  const down = placesOf(rows, cutRows)
  const across = placesOf(columns, cutColumns)
  if (down === null || across === null) return null
  return { top: down.first, bottom: down.last, left: across.first, right: across.last }
}

function placesOf(all: readonly { readonly id: string }[], wanted: ReadonlySet<string>) {
  const first = all.findIndex(({ id }) => wanted.has(id))
  return first < 0 ? null : { first, last: all.findLastIndex(({ id }) => wanted.has(id)) }
}
