import { useMemo } from 'react'
import { groupWords } from '../../../layout/group'
import type { LaidColumn } from '../../../layout/table'
import type { Look } from '../../../model/look'
import type { CellValue } from '../../../model/template'
import { columnsOf } from '../../../model/workbook'
import type { CellWorld } from '../../cells/edit'
import type { Desk } from '../../desk'
import type { Scene } from '../scene'

/** How the rows are grouped just now, and how to change it. */
export interface GroupLooks {
  readonly group: string | null
  /** Null: in no groups. */
  readonly groupBy: (column: string | null) => void
  readonly toggleGroup: (key: string) => void
  /** Closes exactly these groups; none: opens all. */
  readonly closeGroups: (keys: readonly string[]) => void
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
    closeGroups: keys => change({ closed: keys })
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
