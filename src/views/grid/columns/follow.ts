import { useLayoutEffect, useRef } from 'react'
import type { LaidColumn } from '../../../layout/table'
import type { Selection, Spot } from '../selection/selection'
import type { GridStore } from '../state'

/** The selection on the same columns after they were moved, hidden, added or taken away; at the nearest where its own is gone. */
export function onSameColumns(
  selection: Selection,
  before: readonly LaidColumn[],
  after: readonly LaidColumn[]
): Selection {
  const to = (spot: Spot): Spot => {
    const id = before[spot.column]?.id
    const at = after.findIndex(column => column.id === id)
    return at < 0 || at === spot.column ? spot : { ...spot, column: at }
  }
  const [active, anchor, focus] = [to(selection.active), to(selection.anchor), to(selection.focus)]
  const isSame = active === selection.active && anchor === selection.anchor && focus === selection.focus
  if (isSame) return selection
  const wasSpread = Math.abs(selection.anchor.column - selection.focus.column)
  const isWhole = Math.abs(anchor.column - focus.column) === wasSpread
  return isWhole ? { ...selection, active, anchor, focus } : { ...selection, active, anchor: active, focus: active }
}

/** Keeps the selection on its columns. */
export function useColumnFollowing(columns: readonly LaidColumn[], store: GridStore): void {
  const before = useRef(columns)
  useLayoutEffect(() => {
    if (before.current === columns) return
    const { selection } = store.getState()
    const next = onSameColumns(selection, before.current, columns)
    before.current = columns
    if (next !== selection) store.setState({ selection: next })
  }, [columns, store])
}
