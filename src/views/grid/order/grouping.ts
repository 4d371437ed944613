import { useMemo } from 'react'
import { groupWords } from '../../../layout/group'
import type { LaidColumn } from '../../../layout/table'
import type { Id } from '../../../model/change'
import type { Look } from '../../../model/look'
import type { CellValue } from '../../../model/template'
import { columnsOf } from '../../../model/workbook'
import type { CellWorld } from '../../cells/edit'
import type { Desk } from '../../desk'
import type { Scene } from '../scene'
import type { Heading } from './order'

/** How the rows are grouped just now, and how to change it. */
export interface GroupLooks {
  readonly group: string | null
  /** Null: in no groups. */
  readonly groupBy: (column: string | null) => void
  readonly toggleGroup: (key: string) => void
  readonly openGroups: (keys: readonly string[]) => void
  /** Closes exactly these groups; none: opens all. */
  readonly closeGroups: (keys: readonly string[]) => void
}

/** The closed groups that hold any of these rows, by their keys. */
export function closedWith(headings: readonly Heading[], rows: ReadonlySet<Id>): readonly string[] {
  if (rows.size === 0) return []
  return headings.filter(one => one.isClosed && one.rows.some(({ id }) => rows.has(id))).map(({ key }) => key)
}

/** Says what changed to whoever cannot see it. */
export function groupLooks(
  { group, closed = [] }: Look,
  change: (part: Partial<Look>) => void,
  columns: readonly LaidColumn[],
  { announce }: Pick<Desk, 'announce'>,
  { say }: Pick<CellWorld, 'say'>
): GroupLooks {
  return {
    group,
    groupBy: column => {
      change({ group: column, closed: [] })
      const name = columns.find(({ id }) => id === column)?.label ?? ''
      announce(column === null ? say('rows.ungrouped') : say('rows.grouped', { name }))
    },
    toggleGroup: key => change({ closed: closed.includes(key) ? closed.filter(one => one !== key) : [...closed, key] }),
    openGroups: keys => {
      if (keys.some(key => closed.includes(key))) change({ closed: closed.filter(key => !keys.includes(key)) })
    },
    closeGroups: keys => {
      change({ closed: keys })
      announce(say(keys.length > 0 ? 'rows.group.allClosed' : 'rows.group.allOpen'))
    }
  }
}

/** The words on the headings of groups of a column. */
export function useGroupWords(
  { workbook }: Pick<Desk, 'workbook'>,
  { sheet, table }: Scene['place'],
  group: string | undefined,
  { showing }: Pick<CellWorld, 'showing'>
): (heading: { readonly value: CellValue }) => string {
  return useMemo(() => {
    const column = columnsOf(workbook, sheet, table).find(({ id }) => id === group)
    return ({ value }) => (column === undefined ? '' : groupWords(column, value, showing))
  }, [workbook, sheet, table, group, showing])
}
