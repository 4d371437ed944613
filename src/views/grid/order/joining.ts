import { writable } from '../../../commands/cells'
import { groupValue, groupWords } from '../../../layout/group'
import { isBlank, isUnread } from '../../../model/cell'
import type { Id } from '../../../model/change'
import type { Fields } from '../../../model/template'
import { storedIn } from '../../../model/workbook'
import type { Scene } from '../scene'

/** What a new row beside another holds so that it stands in the same group: the same value, or the first day of the same month. */
export function groupCells(
  { rows, grouped, table, world }: Pick<Scene, 'rows' | 'grouped' | 'table' | 'world'>,
  beside: Id | undefined
): { readonly cells: Fields; readonly words: string } {
  const row = rows.find(({ id }) => id === beside)
  if (row === undefined || grouped === null || !writable(table, grouped)) return none
  const value = storedIn(row, grouped.id)
  if (isBlank(value) || isUnread(value)) return none
  const isLink = grouped.kind === 'ref' || grouped.kind === 'refs'
  const own = isLink ? value : groupValue(grouped, value)
  const words = isLink
    ? [value]
        .flat()
        .map(id => world.showing.nameOf(String(id)))
        .join(', ')
    : groupWords(grouped, own, world.showing)
  return { cells: { [grouped.id]: own }, words }
}

const none = { cells: {}, words: '' }
