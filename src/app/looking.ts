import { type Gap, gapsOf } from '../model/checks'
import type { Id } from '../model/change'
import { rowsOf } from '../model/state'
import type { ColumnId, TableId } from '../model/template'
import { columnsOf, sheetsOf, type Workbook, workbookOf } from '../model/workbook'
import { gapWords } from '../text/gap-words'
import { announce } from '../ui/toasts'
import { useFinding } from '../views/finding'
import type { Action } from './action'
import { goTo } from './editing'
import { showGrid } from './pictures'
import { sayIn, type Session } from './session'
import { aboutTable } from './sheets'

type Cell = Gap & { readonly row: Id }

export function lookActions(session: Session) {
  const say = sayIn(session)
  const { opened, place } = session.app.getState()
  const isEnabled = opened !== null && place !== null
  const look = (by: 1 | -1) => (): void => lookAtNext(session, by)
  return {
    'look.next': { label: say('look.next'), shortcut: 'F8', isEnabled, run: look(1) },
    'look.previous': { label: say('look.previous'), shortcut: 'Shift+F8', isEnabled, run: look(-1) }
  } satisfies Record<string, Action>
}

/** The cells of a sheet that need a look, by what stands in them: not the blank ones, nor those that are well as they are. */
export function cellsToLookAt(workbook: Workbook, sheet: Id, today: string): readonly Cell[] {
  const gaps = gapsOf(workbook, sheet, today)
  const cells = known.get(gaps) ?? gaps.filter(isCell)
  known.set(gaps, cells)
  return cells
}

/** A large register has tens of thousands of gaps, and the count of these stands in the status bar. */
const known = new WeakMap<readonly Gap[], readonly Cell[]>()

function isCell(gap: Gap): gap is Cell {
  return gap.kind === 'problem' && gap.severity !== 'notice' && gap.row !== undefined
}

/** Goes to the next cell that needs a look, or the one before, from the active cell on and round, and says what is amiss. */
export function lookAtNext(session: Session, by: 1 | -1): void {
  const { opened, place, today, preferences } = session.app.getState()
  if (opened === null || place === null) return
  const workbook = workbookOf(opened.state())
  const cells = cellsToLookAt(workbook, place.sheet, today)
  const cell = cells[nextOf(session, workbook, cells, by)]
  if (cell === undefined) return
  goToGap(session, cell)
  announce(session.toasts, gapWords(workbook, cell, preferences.language))
}

/** Puts the keyboard into the cell that a gap is about; for one about a sheet as a whole its own form opens. */
export function goToGap(session: Session, { sheet, table, row, columns }: Gap): void {
  if (table === aboutTable) {
    session.app.setState({ panel: 'about' })
    return
  }
  const { sight } = useFinding.getState()
  showGrid(session, sheet, table)
  if (sight?.table === table) sight.takeKeyboard()
  goTo(session, { sheet, table, row, column: columns[0] })
}

/** What is looked through from where: the active cell, or the place that was gone to before any cell was active. */
interface Spot {
  readonly table: TableId
  readonly row: Id
  readonly column: ColumnId
}

function nextOf(session: Session, workbook: Workbook, cells: readonly Cell[], by: 1 | -1): number {
  const { place, active } = session.app.getState()
  if (place === null || cells.length === 0) return -1
  const here = { table: place.table, row: active?.row ?? place.row ?? '', column: active?.column ?? place.column ?? '' }
  const orderOf = ordering(workbook, place.sheet, here.table)
  const from = orderOf(here)
  const steps = cells.map(({ table, row, columns }) =>
    compared(orderOf({ table, row, column: columns[0] ?? '' }), from)
  )
  const at = steps.indexOf(0)
  const next = steps.findIndex(step => step > 0)
  if (by > 0) return Math.max(0, next)
  const before = (at >= 0 ? at : next < 0 ? cells.length : next) - 1
  return (before + cells.length) % cells.length
}

type Order = readonly [table: number, row: number, column: number]

function compared(a: Order, b: Order): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Where a cell stands in a sheet: by table, and within one of them, the one that is named, by row and column. */
function ordering(workbook: Workbook, sheet: Id, within: TableId): (spot: Spot) => Order {
  const tables =
    sheetsOf(workbook)
      .find(({ id }) => id === sheet)
      ?.template.tables.map(({ id }) => id) ?? []
  const rows = new Map(rowsOf(workbook.state, sheet, within).map(({ id }, at) => [id, at]))
  const columns = columnsOf(workbook, sheet, within).map(({ id }) => id)
  return ({ table, row, column }) =>
    table === within
      ? [tables.indexOf(table), rows.get(row) ?? -1, columns.indexOf(column)]
      : [tables.indexOf(table), 0, 0]
}
