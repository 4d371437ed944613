import { cellKey, type Hit, isIn, type TablePlace, tableTitle, wordsIn } from '../../layout/search'
import { layoutTable } from '../../layout/table'
import { type Matcher, type Span } from '../../model/matching'
import { rowOf } from '../../model/state'
import { rowName, sheetOf } from '../../model/workbook'
import type { Desk } from '../../views/desk'
import { titleOf } from '../sheets'
import { type Excerpt, excerptOf } from './excerpt'

export interface Line {
  readonly id: string
  readonly hit: Hit
  readonly row: string
  readonly column: string
  readonly text: Excerpt
}

export interface Group {
  readonly id: string
  readonly sheet: string
  readonly table: string
  readonly lines: readonly Line[]
}

/** Hits by sheet and table, each with the words in which it was found. Cells that are gone are left out. */
export function groupsOf(
  { workbook, language, today, currency }: Desk,
  hits: readonly Hit[],
  matches: Matcher
): readonly Group[] {
  return placesOf(hits).map(place => {
    const layout = layoutTable(workbook, { ...place, language, today, currency, withPrivate: true })
    const columns = new Map(layout.columns.map(laid => [laid.id, laid]))
    const lines = hits.flatMap((hit): readonly Line[] => {
      const laid = columns.get(hit.column)
      const row = isIn(hit, place) ? rowOf(workbook.state, hit.sheet, hit.table, hit.row) : undefined
      if (row === undefined || laid === undefined) return []
      const { words, span } = firstMatch(wordsIn(laid, layout.cell(row, laid)), matches)
      const name = rowName(workbook, hit, language)
      return [{ id: cellKey(hit), hit, row: name, column: laid.label, text: excerptOf(words, span) }]
    })
    const sheet = sheetOf(workbook, place.sheet)
    return {
      id: `${place.sheet}/${place.table}`,
      sheet: titleOf(sheet, language),
      table: tableTitle(workbook, place, language),
      lines
    }
  })
}

function placesOf(hits: readonly Hit[]): readonly TablePlace[] {
  const places = new Map(hits.map(({ sheet, table }) => [`${sheet}/${table}`, { sheet, table }]))
  return [...places.values()]
}

function firstMatch(
  all: readonly string[],
  matches: Matcher
): { readonly words: string; readonly span: Span | undefined } {
  for (const words of all) {
    const [span] = matches(words)
    if (span !== undefined) return { words, span }
  }
  return { words: all[0] ?? '', span: undefined }
}
