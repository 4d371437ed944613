import { isBlank, isUnread } from '../model/cell'
import type { Id, Patch, Value } from '../model/change'
import { fold } from '../model/fold'
import { limits } from '../model/limits'
import { listOf, onDisk, type OptionChange, optionField, placedOptions, type Placed } from '../model/listed'
import { orderKeys } from '../model/order'
import { changesId } from '../model/own'
import { type Row, recordOf, rowsOf } from '../model/state'
import type { CellValue, Column, Option, OptionId, Text, Tone } from '../model/template'
import { same } from '../model/value'
import { columnOf, sheetOf, sheetsOf, storedIn, tableOf, type Workbook } from '../model/workbook'
import { both, changePatch, isOwn, newOptions, type OneColumn, optionId } from './columns'
import type { Command, Context } from './command'
import { readListed, unknownEntries } from './conversion'
import { valueAtStart } from './terms'

/** An entry of a list as a person wants it; its place is its place among the others. */
export interface ListedOption {
  /** Null: a new one. */
  readonly id: OptionId | null
  readonly label: Text
  readonly tone: Tone | null
  /** Not offered any more; cells that hold it keep it. */
  readonly retired: boolean
}

export interface EditedList extends OneColumn {
  readonly options: readonly ListedOption[]
  /** Entries that go into another: cells that hold them hold that one instead, and they are retired. */
  readonly merged: ReadonlyMap<OptionId, OptionId>
}

/**
 * A list as a whole: names, order, tones, new and retired entries, and entries merged into others, as one set. Cells hold ids, so
 * a new name needs no cell to be written. A template's column changes in every sheet of its template.
 */
export const editOptions: Command<EditedList> = {
  name: 'options.edit',
  label: { en: 'Edit the list', fr: 'Modifier la liste' },
  run: (workbook, args, context) => {
    const column = columnIn(workbook, args)
    if (args.options.some(({ label }) => label.en.trim() === '' || label.fr.trim() === ''))
      return { refused: 'name-needed' }
    if (args.options.length > limits.options) return { refused: 'too-many-options' }
    if (hasTwins(args.options.filter(({ id, retired }) => !retired && !args.merged.has(id ?? ''))))
      return { refused: 'name-taken' }
    const into = merging(column, args.merged)
    const fields = { ...fieldsFor(workbook, args, context), ...startWith(workbook, args, column, into) }
    const cells = args.merged.size === 0 ? [] : rewritten(workbook, args, into)
    const patches = [...(Object.keys(fields).length === 0 ? [] : [changePatch(workbook, args, fields)]), ...cells]
    return patches.length === 0 ? { refused: 'nothing-to-do' } : { patches }
  }
}

/** A text that a cell could not take, as a new entry of the list; every cell of the column that holds the text takes it. */
export const addOption: Command<OneColumn & { readonly text: string }> = {
  name: 'options.add',
  label: { en: 'Add to the list', fr: 'Ajouter à la liste' },
  run: (workbook, args, context) => {
    const column = columnIn(workbook, args)
    const entries = unknownEntries(column, args.text)
    if (entries.length === 0) return { refused: 'nothing-to-do' }
    if (listOf(column).length + entries.length > limits.options) return { refused: 'too-many-options' }
    const last = listed(workbook, args).placed.at(-1)?.order ?? null
    const fields = newOptions(last, entries.map(both), context)
    const added = Object.entries(fields).map(([name, change]) => optionFrom(name, change))
    const grown = { ...column, options: [...listOf(column), ...added] } as Column
    const taken = (value: CellValue): CellValue => (isUnread(value) ? readListed(grown, value.unread) : value)
    return { patches: [changePatch(workbook, args, fields), ...rewritten(workbook, args, taken)] }
  }
}

function optionFrom(name: string, change: Value): Option {
  return { id: name.slice(optionField('').length), label: (change as unknown as { readonly label: Text }).label }
}

/** How many living rows hold each entry of a list, in all the sheets that share it. */
export function usesOf(workbook: Workbook, at: OneColumn): ReadonlyMap<OptionId, number> {
  const uses = new Map<OptionId, number>()
  for (const { rows } of tablesWith(workbook, at))
    for (const row of rows) {
      const value = storedIn(row, at.column)
      for (const id of Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])
        uses.set(id, (uses.get(id) ?? 0) + 1)
    }
  return uses
}

function columnIn(workbook: Workbook, { sheet, table, column }: OneColumn): Column {
  const found = columnOf(tableOf(sheetOf(workbook, sheet).template, table), column)
  if (found?.kind !== 'choice' && found?.kind !== 'choices') throw new Error(`${column} is no column of a list`)
  return found
}

interface Listed {
  readonly placed: readonly Placed[]
  /** The entries that the template has, as it has them, with the key that each stands at there. */
  readonly base: ReadonlyMap<OptionId, Placed>
  readonly record: Row | undefined
}

function listed(workbook: Workbook, at: OneColumn): Listed {
  const { template } = sheetOf(workbook, at.sheet)
  const kept = workbook.templates.get(template.id)?.tables.find(({ id }) => id === at.table)
  const column = kept?.columns.find(({ id }) => id === at.column)
  const options = column === undefined ? [] : listOf(column)
  const id = isOwn(workbook, at.column) ? at.column : changesId(template.id, at.table, at.column)
  const record = recordOf(workbook.state, 'column', id)
  const base = new Map(placedOptions(options, undefined).map(one => [one.option.id, one]))
  return { placed: placedOptions(options, record), base, record }
}

function withMerged({ options, merged }: EditedList): readonly ListedOption[] {
  return options.map(option => (option.id !== null && merged.has(option.id) ? { ...option, retired: true } : option))
}

/** Two that a person could not tell apart. */
function hasTwins(options: readonly ListedOption[]): boolean {
  return (['en', 'fr'] as const).some(language => {
    const names = options.map(({ label }) => fold(label[language]))
    return new Set(names).size < names.length
  })
}

/** The fields of a record that make the list so: only those that are to be written. */
function fieldsFor(
  workbook: Workbook,
  args: EditedList,
  { newId }: Pick<Context, 'newId'>
): Readonly<Record<string, Value>> {
  const { placed, base, record } = listed(workbook, args)
  const orders = new Map(placed.map(({ option, order }) => [option.id, order]))
  const after = withMerged(args)
  const keys = keysFor(after.map(({ id }) => (id === null ? null : (orders.get(id) ?? null))))
  return Object.fromEntries(
    after.flatMap((wanted, at): [string, Value][] => {
      const name = optionField(wanted.id ?? optionId(newId))
      const change = changeFor(wanted, keys[at] ?? '', base.get(wanted.id ?? ''))
      return same(record?.fields[name] ?? null, change) ? [] : [[name, change]]
    })
  )
}

/** What is to be said of an entry: all of it, or where the template has it only what differs; null where nothing does. */
function changeFor(wanted: ListedOption, order: string, base: Placed | undefined): Value {
  const label = { en: wanted.label.en.trim(), fr: wanted.label.fr.trim() }
  const { tone, retired } = wanted
  if (base === undefined) {
    return onDisk({ label, order, ...(tone !== null && { tone }), ...(retired && { retired }) })
  }
  const { option } = base
  const change: OptionChange = {
    ...(!same(option.label as unknown as Value, label) && { label }),
    ...((option.tone ?? null) !== tone && { tone }),
    ...(base.order !== order && { order }),
    ...((option.retired ?? false) !== retired && { retired })
  }
  return Object.keys(change).length === 0 ? null : onDisk(change)
}

/** Keys in their order: those that rise already stay, the others get one between their neighbours. */
function keysFor(known: readonly (string | null)[]): readonly string[] {
  const keys: string[] = []
  for (const [at, key] of known.entries()) {
    const last = keys.at(-1) ?? null
    const stays = key !== null && (last === null || key > last)
    const next = known.slice(at + 1).find((one): one is string => one !== null && (last === null || one > last))
    keys.push(stays ? key : (orderKeys(last, next ?? null, 1)[0] ?? ''))
  }
  return keys
}

/** A value with the entries that others went into. */
function merging(column: Column, merged: ReadonlyMap<OptionId, OptionId>): (value: CellValue) => CellValue {
  const into = (id: OptionId): OptionId => merged.get(id) ?? id
  return value => {
    if (column.kind === 'choice' && typeof value === 'string') return into(value)
    return Array.isArray(value) ? [...new Set(value.map(into))] : value
  }
}

/** New rows begin with the entry that theirs went into. */
function startWith(
  workbook: Workbook,
  { column: id }: OneColumn,
  column: Column,
  into: (value: CellValue) => CellValue
): Readonly<Record<string, Value>> {
  const [from, to] = [valueAtStart(column), into(valueAtStart(column))]
  return isOwn(workbook, id) && !same(from, to) ? { default: to } : {}
}

/** The cells of a column with something else in them, in every sheet that shares it. */
function rewritten(workbook: Workbook, at: OneColumn, change: (value: CellValue) => CellValue): readonly Patch[] {
  return tablesWith(workbook, at).flatMap(({ sheet, rows }): readonly Patch[] => {
    const cells = rows.flatMap(row => {
      const from = storedIn(row, at.column)
      const to = isBlank(from) ? from : change(from)
      return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ row: row.id, from, to }]
    })
    if (cells.length === 0) return []
    const [from, to] = [cells.map(one => [one.from]), cells.map(one => [one.to])]
    const place = [sheet, at.table] as const
    return [{ kind: 'row', in: place, ids: cells.map(({ row }) => row), fields: [at.column], from, to }]
  })
}

/** A column of a person's own stands in one sheet; a template's in all of that template. */
function tablesWith(
  workbook: Workbook,
  at: OneColumn
): readonly { readonly sheet: Id; readonly rows: readonly Row[] }[] {
  const { template } = sheetOf(workbook, at.sheet)
  const sheets = sheetsOf(workbook).filter(one =>
    isOwn(workbook, at.column) ? one.id === at.sheet : one.template.id === template.id
  )
  return sheets.map(({ id }) => ({ sheet: id, rows: rowsOf(workbook.state, id, at.table) }))
}
