import type { Showing } from '../model/cell'
import type { Id, Json, Patch, Value } from '../model/change'
import { fold } from '../model/fold'
import { limits } from '../model/limits'
import { type OptionChange, onDisk, optionField, optionsWith, placedOptions } from '../model/listed'
import { orderKeys } from '../model/order'
import { changesId, columnRecords, type OwnKind, ownColumn } from '../model/own'
import { type Row, recordOf, rowsOf } from '../model/state'
import type { CellValue, Column, ColumnId, OptionId, Table, TableId, Text } from '../model/template'
import { columnOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context, Refusal } from './command'
import { type Conversion, convert, newEntries, type ReadCell } from './conversion'
import { fieldPatch } from './record'
import { type AskedTerms, startLike, termFields } from './terms'

export interface InTable {
  readonly sheet: Id
  readonly table: TableId
}

export interface OneColumn extends InTable {
  readonly column: ColumnId
}

export interface NewColumn extends InTable {
  readonly label: Text
  readonly help: Text
  readonly kind: OwnKind
  /** The list, for a kind that has one. */
  readonly options?: readonly Text[]
  /** The column that it is to stand after; '' before all others. */
  readonly after: ColumnId
  /** Nothing is asked of it when absent. */
  readonly terms?: AskedTerms
}

/** A column of a person's own. Its cells are empty to begin with. */
export const addColumn: Command<NewColumn> = {
  name: 'column.add',
  label: { en: 'Insert column', fr: 'Insérer une colonne' },
  run: (workbook, args, context) => {
    const table = tableIn(workbook, args)
    const refused = nameRefused(table, args.label, null)
    if (refused !== null) return { refused }
    if (table.reviews !== undefined) return { refused: 'rows-come-from-reviews' }
    if (table.columns.length >= limits.columns) return { refused: 'too-many-columns' }
    if ((args.options?.length ?? 0) > limits.options) return { refused: 'too-many-options' }
    const id = context.newId()
    const options = newOptions(null, args.options ?? [], context)
    const column = columnLike({ id, label: args.label, help: args.help }, args.kind, { id, fields: options })
    const terms = args.terms === undefined ? {} : termFields(column, args.terms)
    if (terms === null) return { refused: 'default-unread' }
    const fields = {
      '@alive': true,
      '@order': firstAfter(workbook, args, args.after),
      sheet: args.sheet,
      table: args.table,
      after: args.after,
      label: json(args.label),
      help: json(args.help),
      kind: args.kind as unknown as Json,
      ...terms,
      ...options
    }
    return { patches: [fieldPatch(workbook, 'column', id, fields)], made: [id] }
  }
}

/** A name of its own, for a template's column too, in every sheet of the template; null gives it back the template's. */
export const renameColumn: Command<OneColumn & { readonly label: Text | null }> = {
  name: 'column.rename',
  label: { en: 'Rename column', fr: 'Renommer la colonne' },
  run: (workbook, args) => {
    const table = tableIn(workbook, args)
    const refused = args.label === null ? null : nameRefused(table, args.label, args.column)
    if (refused !== null) return { refused }
    if (args.label === null && isOwn(workbook, args.column)) return { refused: 'name-needed' }
    return { patches: [changePatch(workbook, args, { label: args.label === null ? null : json(args.label) })] }
  }
}

/** The help that stands with a column; null gives a template's column back the template's. */
export const describeColumn: Command<OneColumn & { readonly help: Text | null }> = {
  name: 'column.describe',
  label: { en: 'Describe column', fr: 'Décrire la colonne' },
  run: (workbook, args) => ({
    patches: [changePatch(workbook, args, { help: args.help === null ? null : json(args.help) })]
  })
}

/** Whether a column of a person's own must be filled, is left out of documents, and what new rows begin with in it. */
export const setTerms: Command<OneColumn & AskedTerms> = {
  name: 'column.terms',
  label: { en: 'Change what is asked of a column', fr: 'Modifier ce qui est demandé d’une colonne' },
  run: (workbook, args) => {
    const column = columnOf(tableIn(workbook, args), args.column)
    if (column === undefined || !isOwn(workbook, args.column)) return { refused: 'template-column' }
    const fields = termFields(column, args)
    if (fields === null) return { refused: 'default-unread' }
    return { patches: [fieldPatch(workbook, 'column', args.column, fields)] }
  }
}

/** Takes away columns of a person's own. What stood in them stays in the log, and in the rows: undo brings all of it back. */
export const removeColumns: Command<InTable & { readonly columns: readonly ColumnId[] }> = {
  name: 'column.remove',
  label: { en: 'Delete column', fr: 'Supprimer la colonne' },
  run: (workbook, args) => {
    if (args.columns.some(id => !isOwn(workbook, id))) return { refused: 'template-column' }
    if (args.columns.length === 0) return { refused: 'nothing-there' }
    return { patches: args.columns.map(id => fieldPatch(workbook, 'column', id, { '@alive': null })) }
  }
}

/** Puts a column of a person's own after another, in the table and in every view of the template that shows that one. */
export const moveColumn: Command<OneColumn & { readonly after: ColumnId }> = {
  name: 'column.move',
  label: { en: 'Move column', fr: 'Déplacer la colonne' },
  run: (workbook, args) => {
    if (!isOwn(workbook, args.column)) return { refused: 'template-column' }
    if (args.after === args.column) return { refused: 'nothing-to-do' }
    const fields = { after: args.after, '@order': firstAfter(workbook, args, args.after) }
    return { patches: [...leaving(workbook, args), fieldPatch(workbook, 'column', args.column, fields)] }
  }
}

/** Those that stood after the column that goes stand after what it stood after. */
function leaving(workbook: Workbook, { column }: OneColumn): readonly Patch[] {
  const after = recordOf(workbook.state, 'column', column)?.fields['after'] ?? ''
  return columnRecords(workbook.state)
    .filter(({ fields }) => fields['after'] === column)
    .map(({ id }) => fieldPatch(workbook, 'column', id, { after }))
}

export interface NewKind extends OneColumn {
  readonly kind: OwnKind
  /** Makes an entry of the list of every text that stands in the column and is not in the list. */
  readonly listed?: boolean
  readonly read: ReadCell
  readonly showing: Showing
}

/** Another kind for a column of a person's own, and its cells read as that kind, in one set. */
export const convertColumn: Command<NewKind> = {
  name: 'column.kind',
  label: { en: 'Change the kind of column', fr: 'Changer le type de colonne' },
  run: (workbook, args, context) => {
    if (!isOwn(workbook, args.column)) return { refused: 'template-column' }
    const { entries, conversion, options, start } = conversionOf(workbook, args, context)
    if (entries.length > limits.options) return { refused: 'too-many-options' }
    const fields = { kind: args.kind as unknown as Json, ...start, ...options }
    const record = fieldPatch(workbook, 'column', args.column, fields)
    return { patches: [record, ...cellPatch(args, conversion.cells)] }
  }
}

export interface Converted {
  /** What the list gains. */
  readonly entries: readonly string[]
  readonly conversion: Conversion
  readonly options: Readonly<Record<string, Value>>
  /** The field of what new rows begin with, where that is to be written. */
  readonly start: Readonly<Record<string, Value>>
}

/** What a change of kind would do, for whoever wants to see it first. */
export function conversionOf(workbook: Workbook, args: NewKind, context: Pick<Context, 'newId'>): Converted {
  const from = columnOf(tableIn(workbook, args), args.column)
  const record = recordOf(workbook.state, 'column', args.column)
  if (from === undefined || record === undefined) throw new Error(`there is no column ${args.column}`)
  const rows = rowsOf(workbook.state, args.sheet, args.table)
  const hasList = args.kind.kind === 'choice' || args.kind.kind === 'choices'
  const known = columnLike(from, args.kind, record)
  const entries = hasList && args.listed ? newEntries(rows, from, known, args.showing) : []
  const options = newOptions(placedOptions([], record).at(-1)?.order ?? null, entries.map(both), context)
  const to = columnLike(from, args.kind, { ...record, fields: { ...record.fields, ...options } })
  const conversion = convert(rows, from, to, args.read, args.showing)
  return { entries, options, conversion, start: startLike(from, to, args.read, args.showing) }
}

function columnLike(
  { id, label, help }: Pick<Column, 'id' | 'label' | 'help'>,
  kind: OwnKind,
  record: Pick<Row, 'id' | 'fields'>
): Column {
  const list = kind.kind === 'choice' || kind.kind === 'choices' ? { options: optionsWith([], record) } : {}
  return { id, label, help, ...kind, ...list } as Column
}

/** Cells of one column, as one rectangle. */
export function cellPatch(
  { sheet, table, column }: OneColumn,
  cells: readonly { readonly row: Id; readonly from: CellValue; readonly to: CellValue }[]
): readonly Patch[] {
  if (cells.length === 0) return []
  const [from, to] = [cells.map(one => [one.from]), cells.map(one => [one.to])]
  return [{ kind: 'row', in: [sheet, table], ids: cells.map(({ row }) => row), fields: [column], from, to }]
}

/** A person's own words stand in both languages until the other is given. */
export function both(words: string): Text {
  return { en: words, fr: words }
}

/** Entries for the end of a list, after the key of its last, as fields of its record. */
export function newOptions(
  after: string | null,
  labels: readonly Text[],
  { newId }: Pick<Context, 'newId'>
): Readonly<Record<string, Value>> {
  const keys = orderKeys(after, null, labels.length)
  return Object.fromEntries(
    labels.map((label, at) => {
      const change: OptionChange = { label, order: keys[at] ?? '' }
      return [optionField(optionId(newId)), onDisk(change)] as const
    })
  )
}

/** Ids of options begin with a letter, as those of templates do. */
export function optionId(newId: Context['newId']): OptionId {
  return `o-${newId().toLowerCase()}`
}

/** Whether a column is a person's own: those of templates can be renamed and hidden, but never removed. */
export function isOwn(workbook: Workbook, column: ColumnId): boolean {
  const record = recordOf(workbook.state, 'column', column)
  return record !== undefined && record.fields['@alive'] === true && ownColumn(record) !== null
}

/** Changes to a column, in its own record or in the one that keeps what is changed of the template's. */
export function changePatch(workbook: Workbook, at: OneColumn, fields: Readonly<Record<string, Value>>): Patch {
  if (isOwn(workbook, at.column)) return fieldPatch(workbook, 'column', at.column, fields)
  const { template } = sheetOf(workbook, at.sheet)
  const id = changesId(template.id, at.table, at.column)
  return fieldPatch(workbook, 'column', id, { '@alive': true, ...fields })
}

function tableIn(workbook: Workbook, { sheet, table }: InTable): Table {
  return tableOf(sheetOf(workbook, sheet).template, table)
}

function nameRefused(table: Table, label: Text, self: ColumnId | null): Refusal | null {
  if (label.en.trim() === '' || label.fr.trim() === '') return 'name-needed'
  const others = table.columns.filter(({ id, retired }) => id !== self && !retired)
  const isTaken = others.some(
    other => fold(other.label.en) === fold(label.en) || fold(other.label.fr) === fold(label.fr)
  )
  return isTaken ? 'name-taken' : null
}

/** The key of the place nearest to a column, before all others that stand after it. */
function firstAfter(workbook: Workbook, { sheet, table }: InTable, after: ColumnId): string {
  const there = columnRecords(workbook.state).find(
    ({ fields }) => fields['sheet'] === sheet && fields['table'] === table && fields['after'] === after
  )
  const first = there?.fields['@order']
  return orderKeys(null, typeof first === 'string' ? first : null, 1)[0] ?? ''
}

function json(text: Text): Json {
  return { en: text.en.trim(), fr: text.fr.trim() }
}
