import { keptScale, type OneScale } from '../../../commands'
import type { AnchorWords } from '../../../model/anchors'
import type { Id, Json } from '../../../model/change'
import { fold } from '../../../model/fold'
import type { Column, Scale, Table, Text } from '../../../model/template'
import { same } from '../../../model/value'
import { columnsOf, sheetOf, type Workbook } from '../../../model/workbook'

/** A column that is rated on a scale. */
export interface Rated {
  readonly table: Table
  readonly column: Extract<Column, { readonly kind: 'rating' }>
}

/** The columns of a sheet that share a scale, whatever each calls its values. */
export interface ScaleField {
  readonly is: 'scale'
  /** The scale's id. */
  readonly name: string
  readonly rated: readonly Rated[]
}

/** What is typed for one scale, and which of its columns it is for. */
export interface ScaleDraft {
  /** `TABLE/COLUMN`, or '' for all that share the scale. */
  readonly target: string
  readonly values: readonly AnchorWords[]
}

export function scaleFields(workbook: Workbook, sheet: Id): readonly ScaleField[] {
  const found = new Map<string, Rated[]>()
  for (const table of sheetOf(workbook, sheet).template.tables)
    for (const column of columnsOf(workbook, sheet, table.id)) {
      if (column.kind !== 'rating') continue
      const shared = found.get(column.scale.id) ?? []
      found.set(column.scale.id, [...shared, { table, column }])
    }
  return [...found].map(([name, rated]) => ({ is: 'scale', name, rated }))
}

export function targetOf({ table, column }: Rated): string {
  return `${table.id}/${column.id}`
}

/** The columns that a target means. */
export function ratedFor({ rated }: ScaleField, target: string): readonly Rated[] {
  return target === '' ? rated : rated.filter(one => targetOf(one) === target)
}

/** The words that stand for a target now; of several columns those of the first. */
export function scaleDraft(field: ScaleField, target: string): ScaleDraft {
  const [first] = ratedFor(field, target)
  return { target, values: first === undefined ? [] : wordsOf(first.column.scale) }
}

/** The words that the template has for a target. */
export function templateWords(
  workbook: Workbook,
  sheet: Id,
  field: ScaleField,
  target: string
): readonly AnchorWords[] {
  const [first] = ratedFor(field, target)
  const kept = first === undefined ? null : keptScale(workbook, sheet, first.table.id, first.column.id)
  return kept === null ? [] : wordsOf(kept)
}

function wordsOf({ values }: Scale): readonly AnchorWords[] {
  return values.map(({ value, label, help }) => ({ value, label, help: help ?? null }))
}

/** Whether the columns of a target have other words than are typed. */
export function isTouched(field: ScaleField, { target, values }: ScaleDraft): boolean {
  return !sameWords(values, scaleDraft(field, target).values)
}

function sameWords(a: readonly AnchorWords[], b: readonly AnchorWords[]): boolean {
  return same(a as unknown as Json, b as unknown as Json)
}

/** Whether the columns that share a scale call its values by the same words. */
export function isMixed({ rated }: ScaleField): boolean {
  return rated.some(({ column }) => !sameWords(wordsOf(column.scale), wordsOf(rated[0]?.column.scale ?? column.scale)))
}

export interface WordFault {
  readonly fault: 'blank' | 'twice'
  readonly value: number
}

/** The first value that was left without words in a language, or with those of an earlier one; null where there is none. */
export function wordFault(field: ScaleField, draft: ScaleDraft): WordFault | null {
  if (!isTouched(field, draft)) return null
  for (const [at, { label, value }] of draft.values.entries()) {
    const earlier = draft.values.slice(0, at)
    for (const language of ['en', 'fr'] as const) {
      const words = fold(label[language].trim())
      if (words === '') return { fault: 'blank', value }
      if (earlier.some(one => fold(one.label[language].trim()) === words)) return { fault: 'twice', value }
    }
  }
  return null
}

/** What a draft asks for: nothing while nobody has touched it. */
export function scalesOf(field: ScaleField, draft: ScaleDraft): readonly OneScale[] {
  if (!isTouched(field, draft)) return []
  const values = draft.values.map(({ value, label, help }) => ({ value, label: trimmed(label), help: helpOf(help) }))
  return ratedFor(field, draft.target).map(({ table, column }) => ({ table: table.id, column: column.id, values }))
}

function helpOf(help: Text | null): Text | null {
  const words = help === null ? null : trimmed(help)
  return words === null || (words.en === '' && words.fr === '') ? null : words
}

function trimmed({ en, fr }: Text): Text {
  return { en: en.trim(), fr: fr.trim() }
}
