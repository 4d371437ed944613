import { isUnread, parse, problemOf } from '../../../model/cell'
import type { CellValue, Column } from '../../../model/template'
import type { Scene } from '../scene'
import type { Origin, Pasted } from './incoming'

/** Kinds of which a value means the same in every column of the kind. Options and links are read by their words. */
const plainKinds: ReadonlySet<string> = new Set(['text', 'number', 'money', 'percent', 'date', 'check', 'rating'])

/** Reads cells that came off the clipboard, each for the column that it lands in. Made once a paste. */
export function reader(scene: Scene): (column: Column, cell: Pasted) => CellValue {
  const words = wordReader(scene)
  const links = new Map<string, ReadonlySet<string>>()
  const targets = (column: Column): ReadonlySet<string> => {
    const known = links.get(column.id) ?? new Set(scene.world.items(column, null).map(({ id }) => id))
    links.set(column.id, known)
    return known
  }
  return (column, cell) => {
    const { exact } = cell
    if (exact === undefined) return words(column, cell.text)
    if (isOwn(scene, column, exact.from)) return exact.value
    if (exact.from.kind === column.kind && fits(column, exact.value, targets)) return exact.value
    return words(column, cell.text)
  }
}

/** Reads words, each of a column once: a column of a list, of dates or of numbers says the same few over and over. */
function wordReader(scene: Scene): (column: Column, text: string) => CellValue {
  const read = new Map<Column, Map<string, CellValue>>()
  return (column, text) => {
    if (column.kind === 'text') return fromWords(scene, column, text)
    const ofColumn = read.get(column) ?? new Map<string, CellValue>()
    read.set(column, ofColumn)
    const known = ofColumn.get(text)
    if (known !== undefined) return known
    const value = fromWords(scene, column, text)
    ofColumn.set(text, value)
    return value
  }
}

/** The same column of the same sheet: whatever it held, it can hold again. */
function isOwn({ place }: Scene, column: Column, from: Origin): boolean {
  return from.sheet === place.sheet && from.table === place.table && from.column === column.id
}

function fits(column: Column, value: CellValue, targets: (column: Column) => ReadonlySet<string>): boolean {
  if (value === null) return true
  if (column.kind !== 'ref' && column.kind !== 'refs') {
    return plainKinds.has(column.kind) && problemOf(column, value) === null
  }
  const links = Array.isArray(value) ? value : [value]
  return links.every(link => typeof link === 'string' && targets(column).has(link))
}

/** A day as spreadsheets count them, with the time of day behind the comma: five digits are the years 1927 to 2173. */
const serialDay = /^\s*(\d{5})(?:[.,]\d+)?\s*$/

function fromWords({ desk, world }: Scene, column: Column, text: string): CellValue {
  const value = world.read(column, text)
  const day = column.kind === 'date' && isUnread(value) ? serialDay.exec(text)?.[1] : undefined
  if (day === undefined) return value
  const { language, dateOrder, currency } = desk
  return parse(column, day, { language, dateOrder, currency, serials: true })
}
