import { useLayoutEffect, useRef } from 'react'
import { isBlank, raw, type Showing } from '../../../model/cell'
import { isAlive, rowOf } from '../../../model/state'
import type { Column } from '../../../model/template'
import { columnOf } from '../../../model/workbook'
import type { Editing } from '../../cells/edit'
import type { Scene } from '../scene'
import type { GridStore } from '../state'

/** What has been typed or chosen so far, as a person would write it. */
export function typedWords({ text, value, held }: Editing, column: Column, show: Showing): string {
  const isSeveral = column.kind === 'choices' || column.kind === 'refs'
  if (text !== '' && !isSeveral) return text
  const chosen = value ?? held ?? null
  return [isBlank(chosen) ? '' : raw(column, chosen, show), text].filter(words => words !== '').join('; ')
}

/** Typing that goes on in a column which has another kind now: what was chosen by the old one goes on as its words. */
export function goingOn(editing: Editing, was: Column, now: Column, show: Showing): Editing {
  return was.kind === now.kind ? editing : { mode: 'edit', text: typedWords(editing, was, show) }
}

/**
 * Watches over the cell that is typed in when the table changes under it, as by undo or another hand: where its column or row is
 * removed the typing ends and its words are offered to be copied, never written elsewhere; where its column changes kind it goes
 * on as text. `was` is the scene that the selection still stands in.
 */
export function watchOver(was: Scene, scene: Scene, store: GridStore): void {
  const { editing, selection } = store.getState()
  const { desk, world, table, place } = scene
  const [row, laid] = [was.rows[selection.active.row], was.columns[selection.active.column]]
  const column = laid?.column ?? null
  if (was.desk.workbook === desk.workbook || editing === null || column === null) return
  const now = columnOf(table, column.id)
  const there = row && rowOf(desk.workbook.state, place.sheet, place.table, row.id)
  if (now !== undefined && (row === undefined || (there !== undefined && isAlive(there)))) {
    const next = goingOn(editing, column, now, world.showing)
    if (next === editing) return
    store.setState({ editing: next })
    return desk.tell(world.say('grid.underway.kind', { name: now.label[desk.language] }))
  }
  const words = typedWords(editing, column, was.world.showing)
  store.setState({ editing: null })
  desk.draft({ ...place, column: column.id, ...(row && { row: row.id }) }, null)
  const key = now === undefined ? 'grid.underway.column' : 'grid.underway.row'
  const run = (): void => void navigator.clipboard.writeText(words)
  const told = world.say(key, { name: column.label[desk.language], words })
  desk.tell(told, words === '' ? undefined : { label: world.say('grid.underway.copy'), run })
}

/** Before the selection follows its rows and columns. */
export function useUnderway(scene: Scene, store: GridStore): void {
  const before = useRef(scene)
  useLayoutEffect(() => {
    watchOver(before.current, scene, store)
    before.current = scene
  }, [scene, store])
}
