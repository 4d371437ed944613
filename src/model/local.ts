import type { Id } from './change'
import { type Call, type Given, givenCells, givenSetting, rules } from './rules'
import type { Row } from './row'
import { type Seen, seenSetting } from './seen'
import { settled } from './settled'
import type { CellValue, Column, Input, TableId } from './template'
import { columnOf, settingOf, sheetOf, storedIn, tableOf, withBands, type Workbook } from './workbook'

/** How a derived column is worked out of its row alone, and of settings of its table. */
export interface Local {
  readonly today: string
  /** The settings that it goes by, as they were read. */
  readonly settings: ReadonlySet<Seen>
  /** How many rules it runs for a row. */
  readonly steps: number
  readonly valueIn: (row: Row) => CellValue
}

export type Derived = Column & { readonly kind: 'derived' }

/** A table in a sheet, on a day. */
interface Place {
  readonly workbook: Workbook
  readonly sheet: Id
  readonly table: TableId
  readonly today: string
}

/** What asks for more rules than this in a row is kept instead: columns that build on each other double them at each step. */
const mostSteps = 8

const made = new WeakMap<Workbook, Map<Id, Map<Column, Local | null>>>()

/**
 * How a column is worked out where it looks at nothing but its row and its settings; null where it looks further, or comes
 * back to itself. That takes no more time, and no memory, where to look up what was kept of each row takes both.
 */
export function localOf(workbook: Workbook, sheet: Id, table: TableId, column: Derived, today: string): Local | null {
  let bySheet = made.get(workbook)
  if (bySheet === undefined) made.set(workbook, (bySheet = new Map()))
  let byColumn = bySheet.get(sheet)
  if (byColumn === undefined) bySheet.set(sheet, (byColumn = new Map()))
  const known = byColumn.get(column)
  if (known === null || known?.today === today) return known
  // What comes back to itself finds this.
  byColumn.set(column, null)
  const local = make({ workbook, sheet, table, today }, column)
  byColumn.set(column, local)
  return local
}

/** Flags ask conditions of any column, so what hangs on them is not known beforehand; what a rule is tuned by is read anew. */
function make(place: Place, column: Derived): Local | null {
  if (column.tuned !== undefined || column.rule === 'first-flag') return null
  const read = column.inputs.flatMap(input => readBy(place, input) ?? [])
  const steps = read.reduce((so, one) => so + one.steps, 1)
  if (read.length < column.inputs.length || steps > mostSteps) return null
  const slots = read.flatMap(({ slot }) => slot ?? [])
  const rule = rules[column.rule]
  const call: Call = {
    inputs: read.map(({ given }) => given),
    settings: column.settings ?? {},
    result: column.result,
    today: place.today,
    // No rule but that of flags asks a condition.
    holds: () => false
  }
  const valueIn = (row: Row): CellValue => {
    for (const slot of slots) slot.values[0] = slot.read(row)
    return settled(rule(call), column.result)
  }
  return { today: place.today, settings: new Set(read.flatMap(({ settings }) => [...settings])), steps, valueIn }
}

/** An input of which the value is put in its place for each row. */
interface Slot {
  readonly values: CellValue[]
  readonly read: (row: Row) => CellValue
}

interface Read extends Pick<Local, 'settings' | 'steps'> {
  readonly given: Given
  /** Null where it is the same for every row. */
  readonly slot: Slot | null
}

const nothing = { settings: new Set<Seen>(), steps: 0, slot: null } as const

/** How an input is read; null where that takes more than the row and its settings. */
function readBy({ workbook, sheet, table, today }: Place, input: Input): Read | null {
  if ('setting' in input) {
    const setting = settingOf(workbook, sheet, table, input.setting)
    const settings = new Set([seenSetting(sheet, table, input.setting, setting)])
    return { ...nothing, given: givenSetting(setting), settings }
  }
  if ('table' in input || 'via' in input) return null
  const column = columnOf(tableOf(sheetOf(workbook, sheet).template, table), input.column)
  if (column === undefined) return { ...nothing, given: givenCells(null, []) }
  const values: CellValue[] = [null]
  const given = givenCells(withBands(workbook, sheet, table, column), values)
  if (column.kind !== 'derived') return { ...nothing, given, slot: { values, read: row => storedIn(row, column.id) } }
  const inner = localOf(workbook, sheet, table, column, today)
  return inner && { ...inner, given, slot: { values, read: inner.valueIn } }
}
