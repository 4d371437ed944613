import { isPrivate } from '../model/derive'
import type { Band, Column, Scale, Setting, Table } from '../model/template'
import { columnsOf, definitionsOf, type Sheet, settingOf, type Workbook } from '../model/workbook'
import type { DocumentAsk, Legend } from './printed'

/** The scales, then the bands, that the tables' columns use: each once. */
export function legendsOf(
  workbook: Workbook,
  sheet: Sheet,
  tables: readonly Table[],
  ask: DocumentAsk
): readonly Legend[] {
  const columns = tables.flatMap(table =>
    columnsOf(workbook, sheet.id, table.id)
      .filter(({ id }) => ask.withPrivate || !isPrivate(table, id, definitionsOf(workbook)))
      .map(column => ({ table, column }))
  )
  const scales = grouped(columns, ({ column }) => (column.kind === 'rating' ? column.scale : null), scaleKey)
  const bands = grouped(columns, ({ table, column }) => bandsOf(workbook, sheet, table, column), JSON.stringify)
  const { language } = ask
  return [
    ...scales.map(({ of, columns: used }) => ({
      is: 'scale' as const,
      columns: unique(used.map(({ column }) => column.label[language])),
      values: of.values.map(({ value, label, help }) => ({
        value,
        label: label[language],
        help: help?.[language] ?? ''
      }))
    })),
    ...bands.map(({ of, columns: used }) => ({
      is: 'bands' as const,
      columns: unique(used.map(({ column }) => column.label[language])),
      bands: of.map(({ from, to, label, tone, escalation }) => ({
        from,
        to,
        label: label[language],
        tone,
        escalation: escalation?.[language] ?? ''
      }))
    }))
  ]
}

/** Columns of one scale that have words of their own for it are told apart. */
function scaleKey({ id, values }: Scale): string {
  return JSON.stringify([id, values])
}

function bandsOf(workbook: Workbook, sheet: Sheet, table: Table, column: Column): readonly Band[] | null {
  if (column.kind !== 'derived' || column.rule !== 'band') return null
  for (const input of column.inputs) {
    if (!('setting' in input)) continue
    const setting = settingOf(workbook, sheet.id, table.id, input.setting)
    if (isBands(setting)) return setting
  }
  return null
}

function isBands(setting: Setting | undefined): setting is readonly Band[] {
  if (!Array.isArray(setting) || setting.length === 0) return false
  return setting.every((one: unknown) => typeof one === 'object' && one !== null && 'tone' in one && 'from' in one)
}

function grouped<T, V>(
  items: readonly T[],
  of: (item: T) => V | null,
  key: (value: V) => string
): readonly { readonly of: V; readonly columns: readonly T[] }[] {
  const groups = new Map<string, { of: V; columns: T[] }>()
  for (const item of items) {
    const value = of(item)
    if (value === null) continue
    const at = key(value)
    const group = groups.get(at) ?? { of: value, columns: [] }
    group.columns.push(item)
    groups.set(at, group)
  }
  return [...groups.values()]
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
