import { bandFault, scoresOf } from '../model/bands'
import type { Id, Json, Patch, Value } from '../model/change'
import { isWhole, matricesOf } from '../model/matrix'
import { bandsIn } from '../model/settings'
import type { Setting, Table, TableId } from '../model/template'
import { same } from '../model/value'
import { settingOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Refusal } from './command'
import { fieldPatch } from './record'
import { type OneScale, scalePatches } from './scales'

export interface OneSetting {
  readonly table: TableId
  readonly key: string
  /** What the template says again gives the template's back. */
  readonly value: Setting
}

export interface AskedSettings {
  readonly sheet: Id
  readonly settings: readonly OneSetting[]
  readonly scales?: readonly OneScale[]
}

/** Thresholds, bands, matrices and the words of scales, all that a person changed at once as one set. */
export const setSettings: Command<AskedSettings> = {
  name: 'setting.set',
  label: { en: 'Change a setting of the sheet', fr: 'Modifier un réglage de la feuille' },
  run: settingPatches
}

/** What a change of settings would write, for whoever wants to see first what comes of it. */
export function settingPatches(
  workbook: Workbook,
  { sheet, settings, scales = [] }: AskedSettings
): { readonly patches: readonly Patch[] } | { readonly refused: Refusal } {
  const { template } = sheetOf(workbook, sheet)
  const refused = settings.flatMap(one => refusalOf(tableOf(template, one.table), one) ?? [])[0]
  if (refused !== undefined) return { refused }
  const words = scalePatches(workbook, sheet, scales)
  if ('refused' in words) return words
  const numbers = settings
    .filter(({ table, key, value }) => !same(settingOf(workbook, sheet, table, key) as unknown as Value, json(value)))
    .map(({ table, key, value }) => {
      const kept = tableOf(template, table).settings?.[key] ?? null
      const isKept = same(kept as unknown as Value, json(value))
      const fields = { '@alive': isKept ? null : true, value: isKept ? null : json(value) }
      return fieldPatch(workbook, 'setting', `${sheet}/${table}/${key}`, fields)
    })
  const patches = [...numbers, ...words.patches]
  return patches.length === 0 ? { refused: 'nothing-to-do' } : { patches }
}

function refusalOf(table: Table, { key, value }: OneSetting): Refusal | null {
  const kept = table.settings?.[key]
  if (kept === undefined) return 'unknown-setting'
  const was = bandsIn(kept)
  if (was !== null && was.length > 0) {
    const bands = bandsIn(value)
    const scores = table.columns.flatMap(column => (readsSetting(column, key) ? scoresOf(table, column, was) : []))
    return bands === null || bandFault(bands, scores) !== null ? 'bands-unsound' : null
  }
  const settable = table.settable?.find(one => one.key === key)
  if (settable === undefined) {
    const matrix = matricesOf(table).find(one => one.key === key)
    return matrix !== undefined && isWhole(matrix, value) ? null : 'setting-unread'
  }
  const fits = typeof value === 'number' && settable.from <= value && value <= settable.to
  return fits ? null : 'setting-unread'
}

/** Whether a column is worked out with a setting of its table. */
export function readsSetting(column: Table['columns'][number], key: string): boolean {
  return column.kind === 'derived' && column.inputs.some(input => 'setting' in input && input.setting === key)
}

function json(value: Setting): Json {
  return value as unknown as Json
}
