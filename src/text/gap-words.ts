import type { Alike } from '../model/alike'
import { type CellProblem, problemOf } from '../model/cell'
import type { Gap } from '../model/checks'
import { rowOf } from '../model/state'
import type { CellValue, Language } from '../model/template'
import { columnOf, rowName, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { locale, say } from './index'
import { problemWords } from './problem-words'

/** What is amiss, in one sentence that names the row. */
export function gapWords(workbook: Workbook, gap: Gap, language: Language): string {
  const { sheet, table: tableId, row: id } = gap
  const name = id === undefined ? '' : rowName(workbook, { sheet, table: tableId, row: id }, language)
  const row = name === '' ? say(language, 'row.untitled') : name
  if (gap.kind === 'check') {
    return gap.words[language].replaceAll('{row}', row).replaceAll('{entry}', gap.option?.[language] ?? '')
  }
  const table = tableOf(sheetOf(workbook, sheet).template, tableId)
  const label = gap.words[language]
  const where = table.shape === 'form' ? label : say(language, 'gap.where', { column: label, row })
  if (gap.kind === 'required') return say(language, 'gap.required', { where })
  const column = columnOf(table, gap.columns[0] ?? '')
  const value = id === undefined ? null : (rowOf(workbook.state, sheet, tableId, id)?.fields[column?.id ?? ''] ?? null)
  const problem = column && (problemOf(column, value as CellValue) ?? besideCell(gap.check))
  if (column === undefined || !problem) return say(language, 'gap.required', { where })
  const why = problemWords({ say: (key, values) => say(language, key, values) }, column, value as CellValue, problem)
  return say(language, 'gap.problem', { where, why })
}

/** Problems that the rest of the row, another row or the list makes of a cell. */
function besideCell(check: string): CellProblem | null {
  return besides.find(one => one === check) ?? null
}

const besides = ['not-offered', 'removed-row', 'doubled-row', 'retired'] as const satisfies readonly CellProblem[]

/** What is amiss with several rows, in one sentence that counts them; of one alone its own. */
export function alikeWords(workbook: Workbook, { first, gaps }: Alike, language: Language): string {
  if (gaps.length === 1) return gapWords(workbook, first, language)
  if (first.kind === 'check') {
    const count = new Intl.NumberFormat(locale(language)).format(gaps.length)
    if (first.many !== undefined) return first.many[language].replaceAll('{count}', count)
    return say(language, 'gaps.andMore', { first: gapWords(workbook, first, language), count: gaps.length - 1 })
  }
  const table = tableOf(sheetOf(workbook, first.sheet).template, first.table).title[language]
  const problems = first.check === 'retired' ? 'gaps.manyRetired' : 'gaps.manyProblems'
  const key = first.kind === 'required' ? 'gaps.manyBlank' : problems
  return say(language, key, { count: gaps.length, column: first.words[language], table })
}
