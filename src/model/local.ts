import type { Id } from './change'
import { type Given, rules } from './rules'
import type { Row } from './row'
import { settled } from './settled'
import type { CellValue, Column, ColumnId, Input, TableId } from './template'
import { columnOf, settingOf, sheetOf, storedIn, tableOf, withBands, type Workbook } from './workbook'

/** How a derived column is worked out of its row alone, and of settings of its table. */
export interface Local {
  readonly today: string
  /** The settings that it goes by. */
  readonly settings: readonly string[]
  readonly valueIn: (row: Row) => CellValue
}

type Derived = Column & { readonly kind: 'derived' }

const made = new WeakMap<Workbook, Map<Id, Map<Column, Local | null>>>()

/**
 * How a column is worked out where it looks at nothing but its row and its settings; null where it looks further, or comes
 * back to itself. Over a whole column that takes less time, and less memory, than to look up what was kept of each row.
 */
export function localOf(workbook: Workbook, sheet: Id, table: TableId, column: Derived, today: string): Local | null {
  let bySheet = made.get(workbook)
  if (bySheet === undefined) made.set(workbook, (bySheet = new Map()))
  let byColumn = bySheet.get(sheet)
  if (byColumn === undefined) bySheet.set(sheet, (byColumn = new Map()))
  const known = byColumn.get(column)
  if (known === null || known?.today === today) return known
  const local = isLocal(workbook, sheet, table, column, []) ? make(workbook, sheet, table, column, today) : null
  byColumn.set(column, local)
  return local
}

/** Flags ask conditions of any column, so what hangs on them is not known beforehand; what a rule is tuned by is read anew. */
function isLocal(workbook: Workbook, sheet: Id, table: TableId, column: Derived, above: readonly ColumnId[]): boolean {
  const isTuned = column.tuned !== undefined
  if (isTuned || column.rule === 'first-flag' || above.includes(column.id)) return false
  return column.inputs.every(input => {
    if ('setting' in input) return true
    if ('table' in input || 'via' in input) return false
    const other = columnOf(tableOf(sheetOf(workbook, sheet).template, table), input.column)
    return other?.kind !== 'derived' || isLocal(workbook, sheet, table, other, [...above, column.id])
  })
}

/** An input of which the value is put in its place for each row. */
interface Slot {
  readonly values: CellValue[]
  readonly read: (row: Row) => CellValue
}

function make(workbook: Workbook, sheet: Id, table: TableId, column: Derived, today: string): Local {
  const slots: Slot[] = []
  const settings = new Set<string>()
  const given = (input: Input): Given => {
    if ('setting' in input) {
      settings.add(input.setting)
      const setting = settingOf(workbook, sheet, table, input.setting)
      return { column: null, values: [], related: false, setting }
    }
    const other = columnOf(tableOf(sheetOf(workbook, sheet).template, table), input.column)
    if (other === undefined) return { column: null, values: [], related: false, setting: null }
    const inner = other.kind === 'derived' ? localOf(workbook, sheet, table, other, today) : null
    for (const setting of inner?.settings ?? []) settings.add(setting)
    const values: CellValue[] = [null]
    slots.push({ values, read: inner?.valueIn ?? (row => storedIn(row, other.id)) })
    return { column: withBands(workbook, sheet, table, other), values, related: false, setting: null }
  }
  const rule = rules[column.rule]
  // No rule but that of flags asks a condition.
  const holds = (): boolean => false
  const call = {
    inputs: column.inputs.map(given),
    settings: column.settings ?? {},
    result: column.result,
    today,
    holds
  }
  return {
    today,
    settings: [...settings],
    valueIn: row => {
      for (const slot of slots) slot.values[0] = slot.read(row)
      return settled(rule(call), column.result)
    }
  }
}
