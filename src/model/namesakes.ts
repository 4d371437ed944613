import { type Chunk, chunksOf, isAlive, type Row, rowOf, tablesOf } from './state'
import type { Id } from './change'
import { fold } from './fold'
import { rootOf } from './like'
import type { Language, Table } from './template'
import { nameOfRow, type Sheet, sheetsOf, storedIn, type Workbook } from './workbook'

/**
 * What a link calls a row: its name, and behind it the title of its sheet where another sheet of the same template, or of a
 * copy of it, has a living row of that name in the same table.
 */
export function linkName(workbook: Workbook, row: Id, language: Language): string {
  const name = nameOfRow(workbook, row, language)
  const sheet = name === '' ? '' : sheetTelling(workbook, row)
  return sheet === '' ? name : told(name, sheet)
}

/** A name told from its namesakes in other sheets. */
export function told(name: string, sheet: string): string {
  return `${name} (${sheet})`
}

/** The title of the sheet that tells a row from its namesakes elsewhere; '' where it has none. */
function sheetTelling(workbook: Workbook, id: Id): string {
  const place = tablesOf(workbook.state).find(
    ({ sheet, table }) => rowOf(workbook.state, sheet, table, id) !== undefined
  )
  const sheets = sheetsOf(workbook)
  const home = sheets.find(one => one.id === place?.sheet)
  if (place === undefined || home === undefined) return ''
  const row = rowOf(workbook.state, place.sheet, place.table, id)
  const own = home.template.tables.find(one => one.id === place.table)
  const key = own && row ? keyOf(own, row) : null
  if (key === null) return ''
  return sheets.some(one => isBeside(one, home) && hasNamed(workbook, one, place.table, key)) ? home.title : ''
}

function isBeside(one: Sheet, home: Sheet): boolean {
  return one.id !== home.id && rootOf(one.template) === rootOf(home.template)
}

function hasNamed(workbook: Workbook, { id, template }: Sheet, table: string, key: string): boolean {
  const definition = template.tables.find(one => one.id === table)
  return (
    definition !== undefined && chunksOf(workbook.state, id, table).some(chunk => keysIn(definition, chunk).has(key))
  )
}

const keys = new WeakMap<Chunk, WeakMap<Table, ReadonlySet<string>>>()

/** The names in a chunk of rows, kept for as long as it stands as it is: an edit costs one chunk. */
function keysIn(table: Table, chunk: Chunk): ReadonlySet<string> {
  const ofChunk = keys.get(chunk) ?? new WeakMap<Table, ReadonlySet<string>>()
  keys.set(chunk, ofChunk)
  const known = ofChunk.get(table)
  if (known !== undefined) return known
  const made = new Set(chunk.flatMap(row => (row !== undefined && isAlive(row) ? (keyOf(table, row) ?? []) : [])))
  ofChunk.set(table, made)
  return made
}

/** What stands in the column that names the rows of a table, so that equals bear the same name in every language. */
function keyOf(table: Table, row: Row): string | null {
  const value = storedIn(row, table.name)
  return typeof value === 'string' && value !== '' ? fold(value) : null
}
