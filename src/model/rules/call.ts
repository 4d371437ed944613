import { isBlank, isUnread } from '../cell'
import { isDate, dayNumberOf } from '../date'
import { measureOf } from '../measure'
import type { CellValue, Column, Condition, Result, Setting, Settings } from '../template'

/** One input as it was read: one value of a cell, the values of related rows in order, or a setting of the table. */
export interface Given {
  /** Null for a setting. */
  readonly column: Column | null
  readonly values: readonly CellValue[]
  /** The values are those of the rows that refer to this one. */
  readonly related: boolean
  /** Null for cells. */
  readonly setting: Setting
  /** What a value of the column is as a number, as `numberIn` says. */
  readonly numberOf: (value: CellValue) => number | null
}

/** Cells of a column, of one row or of several; of none where the column is not there. */
export function givenCells(column: Column | null, values: readonly CellValue[], related = false): Given {
  return { column, values, related, setting: null, numberOf: column === null ? noNumber : measureOf(column) }
}

export function givenSetting(setting: Setting): Given {
  return { column: null, values: [], related: false, setting, numberOf: noNumber }
}

function noNumber(): null {
  return null
}

/** All that a rule knows. Inputs are read by their position. */
export interface Call {
  readonly inputs: readonly Given[]
  readonly settings: Settings
  /** Null where the rule suggests an option rather than fills a column. */
  readonly result: Result | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Of the row that the rule is worked out for. */
  readonly holds: (condition: Condition) => boolean
}

/** Pure: the same call gives the same value. Numbers are not rounded. */
export type Rule = (call: Call) => CellValue

/**
 * The value at a position: a cell's, or a plain setting's. Null where there is none, and for what could not be read.
 */
export function valueAt({ inputs }: Call, at: number): CellValue {
  const given = inputs[at]
  if (given === undefined) return null
  const value = given.column === null ? plainSetting(given.setting) : (given.values[0] ?? null)
  return isUnread(value) ? null : value
}

function plainSetting(setting: Setting): CellValue {
  return typeof setting === 'number' || typeof setting === 'string' || typeof setting === 'boolean' ? setting : null
}

export function numberAt(call: Call, at: number): number | null {
  const given = call.inputs[at]
  return given === undefined ? null : firstNumber(given)
}

/** The number of a cell, or of the first of several. */
export function firstNumber({ column, values, setting, numberOf }: Given): number | null {
  if (column === null) return settingNumber(setting)
  return values.length === 0 ? null : numberOf(values[0] ?? null)
}

/** Every value that an input gives: those of cells, or the one of a plain setting. */
export function valuesIn({ column, values, setting }: Given): readonly CellValue[] {
  return column === null ? [plainSetting(setting)] : values
}

/** Every value as a number, null for those that are none. */
export function numbersIn({ column, values, setting, numberOf }: Given): readonly (number | null)[] {
  return column === null ? [settingNumber(setting)] : values.map(numberOf)
}

function settingNumber(setting: Setting): number | null {
  const value = plainSetting(setting)
  if (isDate(value)) return dayNumberOf(value)
  return typeof value === 'number' ? value : null
}

export function isFilled(value: CellValue): boolean {
  return !isBlank(value) && !isUnread(value)
}

/** An id out of a rule's settings; null where it is not there. */
export function idIn(settings: Settings, key: string): string | null {
  const id = settings[key]
  return typeof id === 'string' ? id : null
}
