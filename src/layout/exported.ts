import type { Id } from '../model/change'
import { type Filter, inOrder, type Look, type SortLevel } from '../model/look'
import type { ColumnId, Condition, Table, ViewColumn } from '../model/template'
import { exportView, type SavedView, savedViews } from '../model/views'
import { settingOf, type Workbook } from '../model/workbook'
import { printView } from './table'

/** What documents and CSV show of a table: which columns, and which rows in which order. */
export interface Exported {
  /** The view that a person chose for it; null: the template's own. */
  readonly saved: SavedView | null
  /** Nothing is said of the table beyond these columns. */
  readonly only: boolean
  /** Columns that these stand for. */
  readonly says: readonly ColumnId[]
  /** Absent: those of the table. */
  readonly columns?: readonly ViewColumn[]
  readonly sort?: readonly SortLevel[]
  readonly where?: readonly Condition[]
  readonly filters?: readonly Filter[]
  /** The column that rows are grouped by. */
  readonly group?: ColumnId
  /** What is said of the columns of a group. */
  readonly foot?: Look['foot']
}

/** The view of a table that was chosen for export, while it is there. */
export function chosenForExport(workbook: Workbook, sheet: Id, table: Table): SavedView | null {
  const id = settingOf(workbook, sheet, table.id, exportView)
  return savedViews(workbook.state, sheet, table.id).find(view => view.id === id) ?? null
}

/** A chosen view as it is on the screen, columns that are gone left out; else what the template has for printing. */
export function exportedOf(workbook: Workbook, sheet: Id, table: Table): Exported {
  const saved = chosenForExport(workbook, sheet, table)
  if (saved === null) {
    const view = printView(table)
    return { saved, only: view?.print === 'only', says: view?.says ?? [], ...partsOf(view) }
  }
  const { look, base } = saved
  const view = table.views.find(({ id }) => id === base) ?? table.views[0]
  const { sort, where, columns = table.columns.map(({ id }) => id) } = partsOf(view)
  const byId = new Map(columns.map(column => [typeof column === 'string' ? column : column.id, column]))
  const shown = inOrder([...byId.keys()], look.order).filter(id => !look.hidden.includes(id))
  const levels = look.sort.length > 0 ? look.sort : sort
  return {
    saved,
    only: true,
    says: [],
    columns: shown.flatMap(id => byId.get(id) ?? []),
    filters: look.filters,
    foot: look.foot,
    ...(look.group !== null && { group: look.group }),
    ...(levels && { sort: levels }),
    ...(where && { where })
  }
}

function partsOf(view: Table['views'][number] | undefined): Pick<Exported, 'columns' | 'sort' | 'where'> {
  return {
    ...(view && { columns: view.columns }),
    ...(view?.sort && { sort: view.sort }),
    ...(view?.where && { where: view.where })
  }
}

/** What CSV shows of a table: the view that was chosen for export, else all of it as it lies in the table. */
export function csvOf(
  workbook: Workbook,
  sheet: Id,
  table: Table
): Omit<Exported, 'saved' | 'only' | 'says'> & { readonly suppress: true } {
  const { saved, only: _, says: __, ...exported } = exportedOf(workbook, sheet, table)
  return { ...(saved !== null && exported), suppress: true }
}
