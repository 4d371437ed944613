import type { OneScale, OneSetting } from '../../../commands'
import { bandFault, type BandFault, inOrder, scoresOf } from '../../../model/bands'
import type { Id } from '../../../model/change'
import { type Matrix, matricesOf } from '../../../model/matrix'
import { readNumber, writeNumber } from '../../../model/number'
import { bandsIn } from '../../../model/settings'
import type { Band, Language, Preset, Setting, Settable, Table } from '../../../model/template'
import { settingOf, sheetOf, type Workbook } from '../../../model/workbook'
import { type AskedSettings, readsSetting } from '../../../commands/settings'
import { type ScaleDraft, type ScaleField, scaleDraft, scaleFields, scalesOf, wordFault } from './scales'

/** A number that can be set, in its table. */
export interface NumberField {
  readonly is: 'number'
  readonly name: string
  readonly table: Table
  readonly settable: Settable
}

/** Bands of one or more tables that began with the same ones: they are changed together. */
export interface BandsField {
  readonly is: 'bands'
  readonly name: string
  readonly key: string
  readonly tables: readonly Table[]
  readonly kept: readonly Band[]
  readonly presets: readonly Preset[]
  /** Every score that has to fall in a band. */
  readonly scores: readonly number[]
}

export interface MatrixField {
  readonly is: 'matrix'
  readonly name: string
  readonly table: Table
  readonly matrix: Matrix
}

export type Field = NumberField | BandsField | MatrixField | ScaleField

/** A band as it is typed. */
export interface BandDraft extends Omit<Band, 'from' | 'to'> {
  readonly from: string
  readonly to: string
}

/** What stands in the fields, by their names. */
export interface Draft {
  readonly numbers: Readonly<Record<string, string>>
  readonly bands: Readonly<Record<string, readonly BandDraft[]>>
  readonly matrices: Readonly<Record<string, Setting>>
  readonly scales: Readonly<Record<string, ScaleDraft>>
}

/** All that can be set in a sheet: numbers, then bands, then matrices, then the words of scales. */
export function fieldsOf(workbook: Workbook, sheet: Id): readonly Field[] {
  const { tables } = sheetOf(workbook, sheet).template
  return [
    ...tables.flatMap(numberFields),
    ...bandFields(tables),
    ...tables.flatMap(matrixFields),
    ...scaleFields(workbook, sheet)
  ]
}

function numberFields(table: Table): readonly Field[] {
  return (table.settable ?? []).map(settable => ({
    is: 'number',
    name: `${table.id}/${settable.key}`,
    table,
    settable
  }))
}

function bandFields(tables: readonly Table[]): readonly Field[] {
  const found = new Map<string, BandsField>()
  for (const table of tables)
    for (const [key, value] of Object.entries(table.settings ?? {})) {
      const kept = bandsIn(value)
      if (kept === null || kept.length === 0) continue
      const same = JSON.stringify([key, kept])
      const before = found.get(same)
      const scores = table.columns.flatMap(one => (readsSetting(one, key) ? scoresOf(table, one, kept) : []))
      found.set(same, {
        is: 'bands',
        name: before?.name ?? `${table.id}/${key}`,
        key,
        kept,
        tables: [...(before?.tables ?? []), table],
        presets: before?.presets ?? table.presets ?? [],
        scores: [...(before?.scores ?? []), ...scores]
      })
    }
  return [...found.values()]
}

function matrixFields(table: Table): readonly Field[] {
  return matricesOf(table).map(matrix => ({ is: 'matrix', name: `${table.id}/${matrix.key}`, table, matrix }))
}

/** The fields as the sheet has them now. */
export function draftOf(workbook: Workbook, sheet: Id, fields: readonly Field[], language: Language): Draft {
  const of = (table: Table | undefined, key: string): Setting =>
    table === undefined ? null : settingOf(workbook, sheet, table.id, key)
  const numbers = fields.flatMap(field => {
    const value = field.is === 'number' ? of(field.table, field.settable.key) : null
    return typeof value === 'number' ? [[field.name, writeNumber(value, language)] as const] : []
  })
  const bands = fields.flatMap(field =>
    field.is === 'bands'
      ? [[field.name, written(bandsIn(of(field.tables[0], field.key)) ?? [], language)] as const]
      : []
  )
  const matrices = fields.flatMap(field =>
    field.is === 'matrix' ? [[field.name, of(field.table, field.matrix.key)] as const] : []
  )
  const scales = fields.flatMap(field => (field.is === 'scale' ? [[field.name, scaleDraft(field, '')] as const] : []))
  return {
    numbers: Object.fromEntries(numbers),
    bands: Object.fromEntries(bands),
    matrices: Object.fromEntries(matrices),
    scales: Object.fromEntries(scales)
  }
}

export function written(bands: readonly Band[], language: Language): readonly BandDraft[] {
  return bands.map(band => ({ ...band, from: writeNumber(band.from, language), to: writeNumber(band.to, language) }))
}

/** The number that was typed; null where it is none, or not one that may be set. */
export function numberOf({ from, to, decimals = 0 }: Settable, text: string, language: Language): number | null {
  const value = readNumber(text.trim(), language)
  const fits = value !== undefined && from <= value && value <= to && Number(value.toFixed(decimals)) === value
  return fits ? value : null
}

export type DraftFault = BandFault | { readonly fault: 'number'; readonly at: number }

/** Bands as they were typed, in their order, or the first thing that is wrong with them; `at` counts them in that order. */
export function bandsOf(
  drafts: readonly BandDraft[],
  scores: readonly number[],
  language: Language
): { readonly bands: readonly Band[] } | DraftFault {
  const read = drafts.map(({ from, to, ...rest }) => ({
    ...rest,
    from: readNumber(from.trim(), language) ?? Number.NaN,
    to: readNumber(to.trim(), language) ?? Number.NaN
  }))
  const unread = read.findIndex(({ from, to }) => Number.isNaN(from) || Number.isNaN(to))
  if (unread >= 0) return { fault: 'number', at: unread }
  const bands = inOrder(read)
  return bandFault(bands, scores) ?? { bands }
}

/** What the fields ask for; null while one of them is not right. */
export function askedOf(
  fields: readonly Field[],
  draft: Draft,
  language: Language
): Required<Omit<AskedSettings, 'sheet'>> | null {
  const settings: OneSetting[] = []
  const scales: OneScale[] = []
  for (const field of fields) {
    if (field.is === 'number') {
      const value = numberOf(field.settable, draft.numbers[field.name] ?? '', language)
      if (value === null) return null
      settings.push({ table: field.table.id, key: field.settable.key, value })
    } else if (field.is === 'bands') {
      const read = bandsOf(draft.bands[field.name] ?? [], field.scores, language)
      if ('fault' in read) return null
      settings.push(...field.tables.map(({ id }) => ({ table: id, key: field.key, value: read.bands })))
    } else if (field.is === 'matrix') {
      settings.push({ table: field.table.id, key: field.matrix.key, value: draft.matrices[field.name] ?? null })
    } else {
      const words = draft.scales[field.name]
      if (words === undefined || wordFault(field, words) !== null) return null
      scales.push(...scalesOf(field, words))
    }
  }
  return { settings, scales }
}
