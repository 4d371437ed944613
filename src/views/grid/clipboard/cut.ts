import { create } from 'zustand'
import type { Id } from '../../../model/change'
import type { ColumnId, TableId } from '../../../model/template'
import type { Workbook } from '../../../model/workbook'

/** Cells that were cut and wait where they are until they are pasted. */
export interface Cut {
  /** The copy on the clipboard bears the same name, so that no other clipboard moves these cells. */
  readonly name: string
  readonly sheet: Id
  readonly table: TableId
  readonly rows: readonly Id[]
  readonly columns: readonly ColumnId[]
  /** As it stood then: any change calls the cut off, as in Excel. */
  readonly workbook: Workbook
}

/** One for all sheets: what is cut in one may be pasted in another. */
const useCutStore = create<{ readonly cut: Cut | null }>(() => ({ cut: null }))

export function setCut(cut: Cut | null): void {
  useCutStore.setState({ cut })
}

/** The cut that waits in this workbook; of that name only, where one is given. */
export function waitingCut(workbook: Workbook, name?: string): Cut | null {
  const { cut } = useCutStore.getState()
  return cut?.workbook === workbook && (name === undefined || name === cut.name) ? cut : null
}

export function useCut(workbook: Workbook): Cut | null {
  const cut = useCutStore(state => state.cut)
  return cut?.workbook === workbook ? cut : null
}
