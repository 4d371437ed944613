import { readersOf } from '../../../model/readers'
import { checksLost } from '../../../model/retired'
import type { ColumnId, Language, Table } from '../../../model/template'
import type { Workbook } from '../../../model/workbook'
import { say } from '../../../text'

/** What a person is told before columns are retired. */
export interface Hanging {
  /** The names of what is worked out from them, those of other tables with the table's. */
  readonly read: readonly string[]
  /** How many checks of the template are no longer made. */
  readonly checks: number
}

export function hangingOn(workbook: Workbook, table: Table, columns: readonly ColumnId[], language: Language): Hanging {
  const readers = columns.flatMap(id => readersOf(workbook, table, id))
  const read = readers
    .filter(({ table: other, column }) => other.id !== table.id || !columns.includes(column.id))
    .map(({ table: other, column }) =>
      other.id === table.id
        ? column.label[language]
        : say(language, 'column.inTable', { column: column.label[language], table: other.title[language] })
    )
  return { read: [...new Set(read)], checks: checksLost(table, columns).length }
}

export function isHungOn({ read, checks }: Hanging): boolean {
  return read.length > 0 || checks > 0
}
