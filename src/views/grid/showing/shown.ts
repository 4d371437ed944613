import type { LaidColumn } from '../../../layout/table'
import type { Id } from '../../../model/change'
import { isAlive, type Row, rowOf } from '../../../model/state'
import { columnOf } from '../../../model/workbook'
import type { Changed } from '../../desk'
import { goTo } from '../moving'
import type { Scene } from '../scene'
import type { Range } from '../selection/selection'
import type { GridStage } from '../stage'

/** Goes to the first that changed and is in the table as it is shown, marks all of it, and says what cannot be seen. */
export function showChanged(stage: GridStage, changed: readonly Changed[]): void {
  const scene = stage.scene()
  const ranges = rangesOf(changed, scene.rows, scene.columns)
  stage.store.setState({ flash: ranges.length === 0 ? null : changed })
  const first = ranges.reduce<Range | null>(
    (best, range) => (best === null || isBefore(range, best) ? range : best),
    null
  )
  const { active } = stage.store.getState().selection
  if (first !== null) goTo(stage, first.top, isWide(first, scene) ? active.column : first.left)
  tellUnseen(stage, changed)
}

/**
 * Where the changes stand in the table as it is shown: runs of rows by runs of columns. What is filtered out or hidden
 * stands nowhere.
 */
export function rangesOf(
  changed: readonly Changed[],
  rows: readonly Pick<Row, 'id'>[],
  columns: readonly Pick<LaidColumn, 'id' | 'join'>[]
): readonly Range[] {
  return changed.flatMap(({ rows: ids, columns: fields }) => {
    const wanted = new Set<Id>(ids)
    const named = fields === null ? null : new Set(fields)
    const down = runsOf(rows.length, at => wanted.has(rows[at]?.id ?? ''))
    const across = runsOf(columns.length, at => named === null || shows(columns[at], named))
    return down.flatMap(([top, bottom]) => across.map(([left, right]) => ({ top, bottom, left, right })))
  })
}

/** A column that runs others together shows what changes in any of them. */
function shows(column: Pick<LaidColumn, 'id' | 'join'> | undefined, fields: ReadonlySet<string>): boolean {
  return column !== undefined && (fields.has(column.id) || column.join.some(id => fields.has(id)))
}

function runsOf(count: number, isIn: (at: number) => boolean): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  for (let at = 0; at < count; at++) {
    if (!isIn(at)) continue
    const last = runs.at(-1)
    if (last !== undefined && last[1] === at - 1) last[1] = at
    else runs.push([at, at])
  }
  return runs
}

function isBefore(a: Range, b: Range): boolean {
  return a.top < b.top || (a.top === b.top && a.left < b.left)
}

function isWide(range: Range, { columns }: Scene): boolean {
  return range.left === 0 && range.right === columns.length - 1
}

function tellUnseen(stage: GridStage, changed: readonly Changed[]): void {
  const { desk, world, place, table, layout, rows, columns } = stage.scene()
  const shown = new Set(rows.map(({ id }) => id))
  const all = new Set(changed.flatMap(one => one.rows))
  let hidden = 0
  for (const id of all) {
    const row = rowOf(desk.workbook.state, place.sheet, place.table, id)
    if (row !== undefined && isAlive(row) && !shown.has(id)) hidden += 1
  }
  if (hidden > 0) {
    desk.tell(world.say('grid.changed.hidden', { count: hidden }))
    return
  }
  const unseen = changed.find(
    one => one.columns !== null && !columns.some(column => shows(column, new Set(one.columns)))
  )
  const column = unseen?.columns?.map(id => columnOf(table, id)).find(one => one !== undefined)
  if (column === undefined) return
  const laid = layout.columns.find(one => shows(one, new Set([column.id])))
  const run = (): void => {
    if (laid !== undefined) stage.showColumn(laid.id)
    stage.focusActive()
    desk.go({ ...place, changed })
  }
  const words = world.say('grid.changed.hiddenColumn', { column: column.label[desk.language] })
  desk.tell(words, laid && { label: world.say('grid.column.show'), run })
}
