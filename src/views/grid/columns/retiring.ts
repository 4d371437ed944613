import { bringBackColumns, retireColumns } from '../../../commands/retire'
import { canRetire, isRetiredIn } from '../../../model/retired'
import type { Column, ColumnId } from '../../../model/template'
import type { Acting } from '../edits'
import type { Scene } from '../scene'
import { isOwnColumn } from './acts'
import { hangingOn, isHungOn } from './hanging'

/** Whether this sheet can do without a column. */
export function isRetirable(scene: Scene, column: ColumnId): boolean {
  return !isOwnColumn(scene, column) && canRetire(scene.table, column)
}

/** Retires columns at once where nothing hangs on them; else a person is told first what does. */
export function retire(acting: Acting, columns: readonly ColumnId[]): void {
  const { desk, table } = acting.scene()
  if (isHungOn(hangingOn(desk.workbook, table, columns, desk.language)))
    acting.store.setState({ open: { is: 'retire', columns } })
  else doWithout(acting.scene(), columns)
}

/** Retires columns, whatever hangs on them. */
export function doWithout({ desk, place, world }: Scene, columns: readonly ColumnId[]): void {
  if (desk.run(retireColumns, { ...place, columns }) !== null)
    desk.tell(world.say('column.retired', { count: columns.length }))
}

/** The columns of the template that this sheet does without. */
export function retiredIn({ desk, table, place }: Scene): readonly Column[] {
  return table.columns.filter(({ id }) => isRetiredIn(desk.workbook.state, place.sheet, place.table, id))
}

export function bringBack({ desk, place, world }: Scene, { id, label }: Column): void {
  if (desk.run(bringBackColumns, { ...place, columns: [id] }) !== null)
    desk.announce(world.say('column.back', { name: label[world.language] }))
}
