import { useEffect } from 'react'
import type { Look } from '../../../model/look'
import { ownColumn } from '../../../model/own'
import { recordOf } from '../../../model/state'
import type { ColumnId, Table } from '../../../model/template'
import { columnOf } from '../../../model/workbook'
import { say } from '../../../text'
import type { Desk } from '../../desk'

/** Tells once that a look names columns which the table does not have any more. They are passed over, and come back with undo. */
export function useLeftOut(table: Table, look: Look, isSaved: boolean, desk: Desk): void {
  const gone = goneFrom(table, look, isSaved)
  const { workbook, language, tell } = desk
  const names = gone.flatMap(id => {
    const record = recordOf(workbook.state, 'column', id)
    const column = (record && ownColumn(record)?.column) ?? columnOf(table, id)
    return column?.label[language] ?? id
  })
  const words = names.join(', ')
  useEffect(() => {
    if (words !== '') tell(say(language, 'column.leftOut', { names: words, count: words.split(', ').length }))
  }, [words, language, tell])
}

/** Columns that a sort, filter or group is by, and in a saved view those that it shows, but that are not in the table. */
export function goneFrom(table: Table, look: Look, isSaved: boolean): readonly ColumnId[] {
  const joined = table.views.flatMap(({ columns }) => columns.flatMap(one => (typeof one === 'string' ? [] : [one.id])))
  const known = new Set([...table.columns.flatMap(({ id, retired }) => (retired ? [] : [id])), ...joined])
  const named = [
    ...look.sort.map(({ column }) => column),
    ...look.filters.map(({ column }) => column),
    ...(look.group === null ? [] : [look.group]),
    ...(isSaved ? look.order.filter(id => !look.hidden.includes(id)) : [])
  ]
  return [...new Set(named)].filter(id => !known.has(id))
}
