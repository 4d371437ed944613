import type { PrintGroup, PrintRow, PrintSum, TableBlock } from '../layout/document'
import type { Language } from '../model/template'
import { say } from '../text'
import type { Cell } from './items'

type Line = { readonly row: PrintRow } | { readonly group: PrintGroup }

/** The rows of a register with the headings of its groups among them. */
export function linesOf({ rows, groups }: TableBlock): readonly Line[] {
  const starts = new Map(groups.map(group => [group.from, group]))
  return rows.flatMap((row, at): readonly Line[] => {
    const group = starts.get(at)
    return group === undefined ? [{ row }] : [{ group }, { row }]
  })
}

/** The heading takes the columns before the first sum, where those are so much of the table; else all, the sums in its words. */
const least = 0.3

/** The heading of a group: what its rows have in common and how many they are, then what they come to, each under its column. */
export function groupCells(
  language: Language,
  block: TableBlock,
  group: PrintGroup,
  bookmark: string
): readonly Cell[] {
  const { columns } = block
  const { sums, title, count } = group
  const name = say(language, 'word.group', { title: title || say(language, 'grid.filter.blank'), rows: count })
  const first = sums.findIndex(sum => sum !== null)
  const span = first < 0 || isNarrow(columns.slice(0, first), columns) ? columns.length : first
  const inWords = sums.slice(0, span).flatMap((sum, at) => {
    const sumText = sum && sumWords(language, sum)
    return sumText ? [say(language, 'word.groupSum', { column: columns[at]?.label ?? '', sum: sumText })] : []
  })
  const heading: Cell = { style: 'TableGroup', text: [name, ...inWords].join(' · '), span, shaded: true, bookmark }
  const under = sums.slice(span).map((sum, at): Cell => {
    const isEnd = columns[span + at]?.align === 'end'
    return { style: isEnd ? 'TableGroupNumber' : 'TableGroup', text: sum ? sumWords(language, sum) : '', shaded: true }
  })
  return [heading, ...under]
}

function isNarrow(some: TableBlock['columns'], all: TableBlock['columns']): boolean {
  const widthOf = (columns: TableBlock['columns']): number => columns.reduce((sum, { width }) => sum + width, 0)
  return widthOf(some) < least * widthOf(all)
}

/** A sum stands by itself, as on the screen; what else is said says what it is. */
function sumWords(language: Language, { summary, text }: PrintSum): string {
  return summary === 'sum'
    ? text
    : say(language, 'rows.foot.said', { what: say(language, `rows.foot.${summary}`), figure: text })
}
