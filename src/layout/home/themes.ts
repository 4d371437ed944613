import type { Id } from '../../model/change'
import { rowsOf } from '../../model/state'
import type { Column, Option, Table } from '../../model/template'
import { columnsOf, sheetsOf, storedIn } from '../../model/workbook'
import { allHold, type Book } from './book'

/** How often each theme stands in one table of one sheet. */
export interface TaggedTable {
  readonly sheet: Id
  readonly table: Table
  readonly rows: number
  /** In the order of the themes. */
  readonly counts: readonly number[]
}

export interface ThemeCoverage {
  /** The four themes (Strudwick et al. 2020), as the templates name them; none where no sheet can be tagged. */
  readonly themes: readonly Option[]
  readonly tables: readonly TaggedTable[]
  /** Themes that no row of the workbook bears. */
  readonly missing: readonly Option[]
}

const four = 't1,t2,t3,t4'

/** Coverage of the four themes: every table whose rows can be tagged with them, with how many bear each. */
export function* themesOf(book: Book): Generator<undefined, ThemeCoverage> {
  const tables: TaggedTable[] = []
  let themes: readonly Option[] = []
  for (const { id: sheet, template } of sheetsOf(book.workbook)) {
    for (const table of template.tables) {
      // A fixed table names the themes to count them; nobody tags its rows.
      if (table.shape !== 'rows') continue
      const column = columnsOf(book.workbook, sheet, table.id).find(isOfThemes)
      if (column === undefined) continue
      themes = column.options
      const counts = column.options.map(() => 0)
      let rows = 0
      for (const row of rowsOf(book.workbook.state, sheet, table.id)) {
        yield
        if (!allHold(book, { sheet, table: table.id, row }, table.hideUnless ?? [])) continue
        rows += 1
        const tags = storedIn(row, column.id)
        column.options.forEach(({ id }, at) => {
          if (Array.isArray(tags) ? tags.includes(id) : tags === id) counts[at] = (counts[at] ?? 0) + 1
        })
      }
      tables.push({ sheet, table, rows, counts })
    }
  }
  return { themes, tables, missing: themes.filter((_, at) => tables.every(({ counts }) => counts[at] === 0)) }
}

function isOfThemes(column: Column): column is Column & { readonly kind: 'choice' | 'choices' } {
  if (column.kind !== 'choices' && column.kind !== 'choice') return false
  return column.options.map(({ id }) => id).join() === four
}
