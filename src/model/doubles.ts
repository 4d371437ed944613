import type { Id } from './change'
import { type Reader, seeReferring } from './memo'
import { referringRows } from './related'
import { chunksOf, type Row } from './state'
import type { ColumnId, Table } from './template'

interface Held {
  readonly column: ColumnId
  readonly value: string
}

/**
 * Whether another living row of a pair table holds the same in every column of its key. Not while one of them is blank
 * or could not be read. Only the rows that share the rarest of the values are looked at.
 */
export function seeDoubled(
  reader: Reader,
  { sheet, table }: { readonly sheet: Id; readonly table: Table },
  row: Row
): boolean {
  const [first, ...others] = heldKey(table, row)
  if (first === undefined) return false
  const chunks = chunksOf(reader.workbook.state, sheet, table.id)
  const sharing = ({ column, value }: Held): number => referringRows(chunks, column, value).length
  const rarest = others.reduce((best, one) => (sharing(one) < sharing(best) ? one : best), first)
  return seeReferring(reader, sheet, table.id, rarest.column, rarest.value).some(
    other => other.id !== row.id && [first, ...others].every(({ column, value }) => other.fields[column] === value)
  )
}

/** What a row holds in the key of its table; nothing where part of it is missing. */
function heldKey({ key = [] }: Table, row: Row): readonly Held[] {
  const held = key.flatMap((column): readonly Held[] => {
    const value = row.fields[column]
    return typeof value === 'string' && value !== '' ? [{ column, value }] : []
  })
  return held.length === key.length ? held : []
}
