import { format } from '../../../model/cell'
import type { Id } from '../../../model/change'
import { holds } from '../../../model/condition'
import { cellOf } from '../../../model/derive'
import { showNumber, toCents } from '../../../model/number'
import type { Row } from '../../../model/state'
import type { Column, Measure } from '../../../model/template'
import { columnOf, nameOfRow, optionsOf } from '../../../model/workbook'
import { suppressionOf } from '../../suppressed'
import { showing } from '../../table'
import type { PictureAsk } from '../kind'
import { picturedColumn, picturedTable } from '../rows'
import type { Entry, Figure, Scale, Series, Step, Unit } from './figures'

/** A number that stands in a cell, as it is shown; null and what is said in its place where it is not to be. */
export interface Cell {
  readonly value: number | null
  readonly text: string
}

export function numberIn(ask: PictureAsk, row: Row, column: Column): Cell {
  const { workbook, sheet, table, language, today, currency } = ask
  const withheld = suppressionOf(workbook, ask, picturedTable(ask), row, column.id)
  if (withheld !== null) return { value: null, text: withheld }
  const value = cellOf(workbook, sheet, table, row, column, today)
  if (typeof value !== 'number' || isApart(column, value)) return { value: null, text: '' }
  return { value, text: format(column, value, showing(workbook, language, currency)) }
}

/** An answer that is no number (“don’t know”). */
function isApart(column: Column, value: number): boolean {
  return column.kind === 'rating' && column.scale.values.some(one => one.value === value && one.apart === true)
}

/** What a row is called in pictures: what names it, in its own words. */
export function labelOf(ask: PictureAsk, row: Row): string {
  const { workbook, sheet, table, language, today, currency } = ask
  const { name } = picturedTable(ask)
  const column = columnOf(picturedTable(ask), name)
  const value = column && cellOf(workbook, sheet, table, row, column, today)
  const text = column && value !== undefined ? format(column, value, showing(workbook, language, currency)) : ''
  return text.replace(/\s+/gu, ' ').trim() || nameOfRow(workbook, row.id, language) || ask.say('figures.unnamed')
}

/** The rows as entries, one of each. */
export function entriesOf(ask: PictureAsk, rows: readonly Row[]): readonly Entry[] {
  return rows.map(row => ({ id: row.id, row: row.id, rows: [row.id], label: labelOf(ask, row), total: null }))
}

/** A measure of each row. */
export function seriesOf(ask: PictureAsk, rows: readonly Row[], measure: Measure): Series | null {
  const column = picturedColumn(ask, measure.column)
  if (column === undefined) return null
  const label = (measure.title ?? column.label)[ask.language]
  const typed = measure.typed && picturedColumn(ask, measure.typed.column)
  const written = isTyped(column) ? column : typed
  return {
    id: measure.column,
    label,
    figures: rows.map(row => {
      const cell = numberIn(ask, row, column)
      const open = written !== undefined && isOpen(ask, row, column, measure)
      return { ...figureOf(ask, label, labelOf(ask, row), cell, column, open), open }
    }),
    scale: written === undefined ? null : scaleOf(ask, label, written)
  }
}

function figureOf(
  ask: PictureAsk,
  series: string,
  entry: string,
  cell: Cell,
  column: Column,
  open: boolean
): Omit<Figure, 'open'> {
  const value = saidOf(ask, column, cell)
  const name = ask.say('figures.figure', { entry, series, value: value || ask.say('figures.noScore') })
  const locked = !open && column.kind === 'derived' && cell.value !== null
  return { ...cell, name: locked ? ask.say('figures.workedOut', { name }) : name }
}

/** A figure with the word that stands at it on its scale. */
function saidOf(ask: PictureAsk, column: Column, { value, text }: Cell): string {
  const anchor = column.kind === 'rating' ? column.scale.values.find(one => one.value === value) : undefined
  return anchor ? ask.say('figures.anchored', { value: text, anchor: anchor.label[ask.language] }) : text
}

function isTyped(column: Column): boolean {
  return column.kind === 'rating' || column.kind === 'number' || column.kind === 'percent'
}

function isOpen(ask: PictureAsk, row: Row, column: Column, { typed }: Measure): boolean {
  const { workbook, sheet, table, today } = ask
  if (isTyped(column)) return true
  return typed?.while.every(condition => holds(workbook, sheet, table, row, condition, today)) === true
}

/** The values that a figure may be moved to: those of its scale, or tenths between the limits of a number. */
function scaleOf(ask: PictureAsk, series: string, column: Column): Scale | null {
  const step = (value: number, text: string, anchor: string | null): Step => ({
    value,
    text,
    words:
      anchor === null
        ? ask.say('figures.carried', { series, value: text })
        : ask.say('figures.carriedAnchored', { series, value: text, anchor })
  })
  const shown = (value: number): string => showNumber(value, ask.language, { maximumFractionDigits: 1 })
  if (column.kind === 'rating') {
    const values = column.scale.values.filter(({ apart }) => apart !== true)
    return {
      column: column.id,
      steps: values.map(({ value, label }) => step(value, shown(value), label[ask.language]))
    }
  }
  if (column.kind !== 'number' || column.min === undefined || column.max === undefined) return null
  const { min, max } = column
  const count = Math.round((max - min) * 10)
  const steps = Array.from({ length: count + 1 }, (_, at) => Math.round(min * 10 + at) / 10)
  return { column: column.id, steps: steps.map(value => step(value, shown(value), null)) }
}

export function unitOf(ask: PictureAsk, columns: readonly (Column | undefined)[]): Unit {
  const kinds = columns.map(column => (column?.kind === 'derived' ? column.result.as : column?.kind))
  if (kinds.includes('money')) return { as: 'money', currency: ask.currency }
  return { as: kinds.includes('percent') ? 'percent' : 'number' }
}

/** What a choice, list or link of a row says, each entry of it; one without an id where it is blank. */
export function partsOf(ask: PictureAsk, row: Row, column: Column): readonly Part[] {
  const { workbook, sheet, table, language, today } = ask
  const value = cellOf(workbook, sheet, table, row, column, today)
  const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
  if (ids.length === 0) return [{ id: '', label: ask.say('figures.blank') }]
  const options = optionsOf(workbook, sheet, table, column)
  const isLink = column.kind === 'ref' || column.kind === 'refs'
  return ids.map(id => {
    const option = options.find(one => one.id === id)
    return { id, label: option?.label[language] ?? (isLink ? nameOfRow(workbook, id, language) : id) }
  })
}

export interface Part {
  readonly id: Id
  readonly label: string
}

/** Money is added up in cents: what a picture says is what the table says, to the cent. */
export function added(values: readonly number[]): number {
  return toCents(values.reduce((sum, value) => sum + value, 0))
}
