import { compare, format, isBlank, isUnread } from '../../../model/cell'
import { fold } from '../../../model/fold'
import type { CellValue, Column } from '../../../model/template'
import { columnValues } from '../../../model/whole'
import { optionsOf } from '../../../model/workbook'
import type { Scene } from '../scene'

/** One value that a column holds or may hold, and in how many rows it stands. */
export interface Counted {
  readonly value: CellValue
  readonly label: string
  readonly count: number
}

/** The values of a column: those of its list in their order, then what else stands in its cells, by the alphabet; blank last. */
export function valuesOf({ desk, place, world }: Scene, column: Column, blank: string): readonly Counted[] {
  const { workbook, today, language } = desk
  const counts = new Map<CellValue, number>()
  for (const value of columnValues(workbook, place.sheet, place.table, column, today)) {
    for (const one of entriesOf(value)) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const listed =
    column.kind === 'derived'
      ? optionsOf(workbook, place.sheet, place.table, column).map(({ id, label }) => ({
          value: id,
          label: label[language]
        }))
      : world.items(column, null)
  const known = new Set<CellValue>(listed.map(({ value }) => value))
  const others = [...counts.keys()].filter(value => value !== null && !known.has(value))
  others.sort((a, b) => compare(column, a, b, language))
  return [
    ...listed.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 })),
    ...others.map(value => ({
      value,
      label: format(column, Array.isArray(value) ? value : asHeld(column, value), world.showing),
      count: counts.get(value) ?? 0
    })),
    { value: null, label: blank, count: counts.get(null) ?? 0 }
  ]
}

/** A cell of several counts for each of them; what could not be read is found by "contains". */
function entriesOf(value: CellValue): readonly CellValue[] {
  if (isBlank(value)) return [null]
  if (isUnread(value)) return []
  return Array.isArray(value) ? value : [value]
}

function asHeld({ kind }: Column, value: CellValue): CellValue {
  return (kind === 'choices' || kind === 'refs') && typeof value === 'string' ? [value] : value
}

/** Those whose words hold what is searched for. */
export function found(values: readonly Counted[], search: string): readonly Counted[] {
  const wanted = fold(search)
  return wanted === '' ? values : values.filter(({ label }) => fold(label).includes(wanted))
}
