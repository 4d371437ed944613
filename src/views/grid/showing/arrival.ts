import { useEffect, useLayoutEffect, useRef } from 'react'
import { columnOf } from '../../../model/workbook'
import type { Place } from '../../desk'
import { useFinding } from '../../finding'
import { uncover } from '../filter/uncover'
import { closedWith } from '../order/grouping'
import { goTo } from '../moving'
import type { Looks } from '../order/looks'
import type { TableViewProps } from '../props'
import type { Scene } from '../scene'
import type { GridStage } from '../stage'
import { showChanged } from './shown'

interface Arriving extends Pick<TableViewProps, 'place' | 'autoFocus'> {
  readonly scene: Scene
  readonly looks: Looks
  readonly frame: () => HTMLElement | null
}

/**
 * Goes where the place says, once for each place that is handed in: the same row twice is two journeys. What stands in the way
 * makes room, and the journey ends when the table is drawn anew: closed groups open, filters are put off.
 */
export function useArrival(setting: Arriving, stage: GridStage): void {
  const { place, scene, autoFocus, frame } = setting
  const arrived = useRef<Place | null>(null)
  useLayoutEffect(() => {
    if (arrived.current === place || frame() === null) return
    const closed = closedWith(scene.headings, rowsOf(place))
    if (closed.length > 0) return stage.openGroups(closed)
    if (place.changed !== undefined) {
      arrived.current = place
      showChanged(stage, place.changed)
      return
    }
    const index = scene.rows.findIndex(({ id }) => id === place.row)
    if (place.row !== undefined && index < 0) return uncover(place.row, setting)
    arrived.current = place
    if (place.row === undefined) return
    const across = scene.columns.findIndex(({ id, join }) => id === place.column || join.includes(place.column ?? ''))
    const { active } = stage.store.getState().selection
    if (active.row !== index || across >= 0) goTo(stage, index, across >= 0 ? across : active.column)
    if (across < 0) offerColumn(place, stage)
  }, [place, scene, stage, frame, setting])
  useEffect(() => {
    if (autoFocus) stage.focusActive()
  }, [autoFocus, stage])
}

function rowsOf({ row, changed }: Place): ReadonlySet<string> {
  return new Set(changed?.flatMap(({ rows }) => rows) ?? (row === undefined ? [] : [row]))
}

/** Says that the column which someone asked to go to is not shown, and offers a way to it. Of what is looked for its bar says so. */
function offerColumn(place: Place, stage: GridStage): void {
  const { column, row } = place
  const { current } = useFinding.getState()
  if (column === undefined || row === undefined || (current?.row === row && current.column === column)) return
  const { desk, world, table, layout } = stage.scene()
  const name = columnOf(table, column)?.label[desk.language]
  if (name === undefined) return
  const laid = layout.columns.find(({ id, join }) => id === column || join.includes(column))
  if (laid === undefined) {
    const run = (): void => stage.openRow?.(row, column, 'field')
    desk.tell(world.say('grid.column.notInView', { name }), { label: world.say('grid.openRow'), run })
    return
  }
  const run = (): void => {
    stage.showColumn(laid.id)
    stage.focusActive()
    desk.go({ ...place })
  }
  desk.tell(world.say('grid.column.isHidden', { name }), { label: world.say('grid.column.show'), run })
}
