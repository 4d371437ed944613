import type { Id } from '../../../model/change'
import { type Gap, gapsOf } from '../../../model/checks'
import { isPrivate } from '../../../model/derive'
import type { Check, ColumnId } from '../../../model/template'
import { definitionsOf } from '../../../model/workbook'
import type { PictureAsk } from '../kind'
import { picturedTable } from '../rows'
import type { Line } from './laid'

interface Notes {
  readonly flagged: ReadonlySet<string>
  readonly words: readonly string[]
}

type Known = Pick<Line, 'row' | 'label'>

/** What the table's own checks, and its required cells, find amiss with these columns: in these rows, and as a whole. */
export function notesOf(ask: PictureAsk, columns: readonly ColumnId[], rows: readonly Known[]): Notes {
  const table = picturedTable(ask).id
  const names = new Map<Id | undefined, string>(rows.map(({ row, label }) => [row ?? undefined, label]))
  const found = gapsOf(ask.workbook, ask.sheet, ask.today).filter(
    gap =>
      gap.table === table &&
      gap.columns.some(column => columns.includes(column)) &&
      (gap.row === undefined || names.has(gap.row)) &&
      maySay(ask, gap)
  )
  return {
    flagged: new Set(found.flatMap(({ row }) => row ?? [])),
    words: found.flatMap(gap => wordsOf(ask, gap, names.get(gap.row) ?? ''))
  }
}

/** Where private columns are not asked for, what was found by reading one is not said. */
function maySay(ask: PictureAsk, { check: id, kind, columns }: Gap): boolean {
  if (ask.withPrivate) return true
  const table = picturedTable(ask)
  const definitions = definitionsOf(ask.workbook)
  const check = kind === 'check' ? table.checks.find(one => one.id === id) : undefined
  return ![...columns, ...(check === undefined ? [] : columnsRead(check))].some(column =>
    isPrivate(table, column, definitions)
  )
}

function columnsRead(check: Check): readonly ColumnId[] {
  const conditions = [...('when' in check ? (check.when ?? []) : []), ...('where' in check ? (check.where ?? []) : [])]
  return [
    ...('column' in check ? [check.column] : []),
    ...('by' in check ? [check.by] : []),
    ...conditions.flatMap(({ column, than }) => (than === undefined ? [column] : [column, than]))
  ]
}

/** A gap in one sentence; cells that cannot be read are told where they are typed. */
function wordsOf({ say, language }: PictureAsk, gap: Gap, row: string): readonly string[] {
  if (gap.kind === 'required') return [say('matrix.lacks', { row, letter: gap.words[language] })]
  if (gap.kind === 'problem') return []
  return [gap.words[language].replaceAll('{row}', row).replaceAll('{entry}', gap.option?.[language] ?? '')]
}
