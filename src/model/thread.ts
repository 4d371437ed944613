import { isBlank } from './cell'
import type { Id } from './change'
import { cellIn, holdsIn } from './derive'
import { isLike } from './like'
import { readerOf, type Reader } from './memo'
import { linksIn, referringRows } from './related'
import { chunksOf, isAlive, type Row, rowsOf } from './state'
import type { CellValue, ColumnId, Condition, TableRef, Text } from './template'
import { findRow, type RowPlace, sheetsOf, type Workbook } from './workbook'

/** One kind of thing that hangs on another: rows that are linked with it, or a cell of its own. */
export type ThreadStep = {
  readonly id: string
  readonly label: Text
  /** The step that it hangs on; null: on the root. */
  readonly on: string | null
} & (
  | {
      readonly to: TableRef
      /** The link that leads there, in the row that it hangs on. */
      readonly out?: ColumnId
      /** The link that leads back, in the row there. Either will do where both are given. */
      readonly back?: ColumnId
      /** Rows there that do not count, such as cancelled ones, are those for which it does not hold. */
      readonly where?: readonly Condition[]
    }
  | { readonly cell: ColumnId }
)

/** What hangs together across a workbook, from a root row on. */
export interface ThreadPlan {
  readonly root: TableRef
  /** Which rows of the root table are followed. */
  readonly where: readonly Condition[]
  readonly steps: readonly ThreadStep[]
}

/** A link of a thread: a row, a filled cell of the row it hangs on, or what is missing there. */
export interface ThreadLink {
  readonly step: ThreadStep
  /** The row that it hangs on. */
  readonly from: RowPlace
  /** The row itself; of a cell, the row that it is in; null where the link is missing. */
  readonly place: RowPlace | null
  /** What a cell holds. */
  readonly value: CellValue
  readonly links: readonly ThreadLink[]
}

export interface Thread {
  readonly root: RowPlace
  readonly links: readonly ThreadLink[]
  /** Of the plan’s steps, those that at least one link is there for. */
  readonly there: number
  readonly of: number
}

/** The thread of each root row, sheet by sheet in their order; rows that the plan leaves out are not there. */
export function threadsOf(workbook: Workbook, plan: ThreadPlan, today: string): readonly Thread[] {
  const reader = readerOf(workbook, today)
  return sheetsIn(workbook, plan.root).flatMap(({ id: sheet }) => {
    const where = { sheet, table: plan.root.table }
    return rowsOf(workbook.state, sheet, where.table)
      .filter(row => plan.where.every(one => holdsIn(reader, where, row, one)))
      .map(row => threadFrom(reader, plan, { place: { ...where, row: row.id }, row }))
  })
}

/** Whether a row is the root of a thread or one of its links. */
export function isOnThread({ root, links }: Thread, row: Id): boolean {
  const isAmong = (all: readonly ThreadLink[]): boolean =>
    all.some(link => link.place?.row === row || isAmong(link.links))
  return root.row === row || isAmong(links)
}

interface Spot {
  readonly place: RowPlace
  readonly row: Row
}

function threadFrom(reader: Reader, plan: ThreadPlan, root: Spot): Thread {
  const links = linksOn(reader, plan, null, root)
  const found = new Set<string>()
  const note = (all: readonly ThreadLink[]): void => {
    for (const link of all) {
      if (link.place !== null) found.add(link.step.id)
      note(link.links)
    }
  }
  note(links)
  return { root: root.place, links, there: found.size, of: plan.steps.length }
}

function linksOn(reader: Reader, plan: ThreadPlan, on: string | null, from: Spot): readonly ThreadLink[] {
  return plan.steps
    .filter(step => step.on === on)
    .flatMap((step): readonly ThreadLink[] => {
      const none: ThreadLink = { step, from: from.place, place: null, value: null, links: [] }
      if ('cell' in step) {
        const value = cellIn(reader, from.place, from.row, step.cell)?.value ?? null
        return [isBlank(value) ? none : { ...none, place: from.place, value }]
      }
      const spots = linkedWith(reader, step, from)
      if (spots.length === 0) return [none]
      return spots.map(spot => ({ ...none, place: spot.place, links: linksOn(reader, plan, step.id, spot) }))
    })
}

/** The living rows that a link of either side ties to a row, each once. */
function linkedWith(reader: Reader, step: Extract<ThreadStep, { readonly to: TableRef }>, from: Spot): readonly Spot[] {
  const { workbook } = reader
  const { to, out, back, where = [] } = step
  const held = out === undefined ? [] : linksIn(from.row.fields[out])
  const ahead = held.flatMap((id): readonly Spot[] => {
    const found = findRow(workbook, id, [to])
    return found === undefined ? [] : [{ place: { sheet: found.sheet, table: found.table, row: id }, row: found.row }]
  })
  const behind = sheetsIn(workbook, to).flatMap(({ id: sheet }) =>
    back === undefined
      ? []
      : referringRows(chunksOf(workbook.state, sheet, to.table), back, from.place.row).map(row => ({
          place: { sheet, table: to.table, row: row.id },
          row
        }))
  )
  const seen = new Set<Id>()
  return [...ahead, ...behind].filter(({ place, row }) => {
    if (seen.has(row.id) || !isAlive(row) || !where.every(one => holdsIn(reader, place, row, one))) return false
    seen.add(row.id)
    return true
  })
}

function sheetsIn(workbook: Workbook, { template, table }: TableRef): ReturnType<typeof sheetsOf> {
  return sheetsOf(workbook).filter(
    sheet => isLike(sheet.template, template) && sheet.template.tables.some(({ id }) => id === table)
  )
}
