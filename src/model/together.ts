import { checkGap, type Gap, isAsked, placeOf, type Where } from './amiss'
import { ownOptions } from './cell/options'
import type { Id } from './change'
import { cellIn, holdsIn } from './derive'
import { numberIn } from './measure'
import type { Reader } from './memo'
import { linksIn } from './related'
import type { Row } from './state'
import type { Check, ColumnId, Condition, OptionId, Text } from './template'
import { nameOfRow } from './workbook'

type Of<R extends Check['rule']> = Extract<Check, { readonly rule: R }>

const rules: ReadonlySet<Check['rule']> = new Set(['covers', 'some', 'total', 'crowded', 'loop'])

/** Whether a check is of the rows of a table together. */
export function isTogether({ rule }: Check): boolean {
  return rules.has(rule)
}

/** What the shown rows of a table lack together. An empty table lacks nothing yet. */
export function tableGaps(reader: Reader, where: Where, rows: readonly Row[]): readonly Gap[] {
  if (rows.length === 0) return []
  const held = new Map<ColumnId, ReadonlySet<OptionId>>()
  return where.table.checks.flatMap(check => {
    if (!isAsked(reader, check)) return []
    switch (check.rule) {
      case 'covers': {
        const options = held.get(check.column) ?? heldIn(reader, where, rows, check.column)
        held.set(check.column, options)
        return uncovered(where, check, options)
      }
      case 'some':
        return rows.some(row => holdsAll(reader, where, row, check.where)) ? [] : [checkGap(where, check, {})]
      case 'total':
        return addsUp(reader, where, rows, check) ? [] : [checkGap(where, check, {})]
      case 'crowded':
        return crowdedBy(reader, where, rows, check)
      case 'loop':
        return looping(rows, check.by).map(({ id }) => checkGap(where, check, { row: id }))
      default:
        return []
    }
  })
}

function holdsAll(reader: Reader, where: Where, row: Row, conditions: readonly Condition[] | undefined): boolean {
  return (conditions ?? []).every(one => holdsIn(reader, placeOf(where), row, one))
}

function heldIn(reader: Reader, where: Where, rows: readonly Row[], column: ColumnId): ReadonlySet<OptionId> {
  const place = placeOf(where)
  return new Set(rows.flatMap(row => linksIn(cellIn(reader, place, row, column)?.value)))
}

function uncovered(where: Where, check: Of<'covers'>, held: ReadonlySet<OptionId>): readonly Gap[] {
  const column = where.table.columns.find(({ id }) => id === check.column)
  const wanted = column === undefined ? [] : ownOptions(column).filter(({ retired }) => !retired)
  return wanted
    .filter(({ id }) => (check.options === undefined || check.options.includes(id)) && !held.has(id))
    .map(({ id, label }) => checkGap(where, check, { option: label, entry: id }))
}

/** For sums that are not exact in binary. */
const slack = 1e-9

function addsUp(reader: Reader, where: Where, rows: readonly Row[], check: Of<'total'>): boolean {
  const counted = rows.filter(row => holdsAll(reader, where, row, check.where))
  const total = counted.reduce((so, row) => {
    const cell = cellIn(reader, placeOf(where), row, check.column)
    return so + ((cell && numberIn(cell.column, cell.value)) ?? 0)
  }, 0)
  return Math.abs(total - check.is) <= slack
}

function crowdedBy(reader: Reader, where: Where, rows: readonly Row[], check: Of<'crowded'>): readonly Gap[] {
  const counted = rows.filter(row => holdsAll(reader, where, row, check.where))
  const holders = new Map<string, number>()
  for (const row of counted) {
    for (const entry of linksIn(cellIn(reader, placeOf(where), row, check.column)?.value)) {
      holders.set(entry, (holders.get(entry) ?? 0) + 1)
    }
  }
  return [...holders]
    .filter(([, count]) => count > 1 && (100 * count) / counted.length > check.over)
    .map(([entry]) => checkGap(where, check, { option: nameOf(reader, where, check.column, entry), entry }))
}

function nameOf({ workbook }: Reader, { table }: Where, id: ColumnId, entry: string): Text {
  const column = table.columns.find(one => one.id === id)
  const option = column && ownOptions(column).find(one => one.id === entry)
  return option?.label ?? { en: nameOfRow(workbook, entry, 'en'), fr: nameOfRow(workbook, entry, 'fr') }
}

/**
 * The rows that come back to themselves along a link. Rows that lead nowhere are taken away, again and again; what is
 * left is a loop or leads into one, and only that is followed row by row.
 */
function looping(rows: readonly Row[], by: ColumnId): readonly Row[] {
  const next = new Map<Id, Id[]>(rows.map(({ id }) => [id, []]))
  const before = new Map<Id, Id[]>(rows.map(({ id }) => [id, []]))
  for (const { id, fields } of rows) {
    for (const to of linksIn(fields[by])) {
      if (!next.has(to)) continue
      next.get(id)?.push(to)
      before.get(to)?.push(id)
    }
  }
  const left = new Map([...next].map(([id, to]) => [id, to.length]))
  const ends = [...left].flatMap(([id, count]) => (count === 0 ? id : []))
  for (const id of ends) {
    left.delete(id)
    for (const from of before.get(id) ?? []) {
      const count = (left.get(from) ?? 0) - 1
      left.set(from, count)
      if (count === 0) ends.push(from)
    }
  }
  return rows.filter(({ id }) => left.has(id) && comesBack(id, next))
}

function comesBack(start: Id, next: ReadonlyMap<Id, readonly Id[]>): boolean {
  const seen = new Set<Id>()
  const open = [...(next.get(start) ?? [])]
  for (const id of open) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(next.get(id) ?? []))
  }
  return false
}
