import { problemOf } from '../model/cell'
import type { Gap } from '../model/checks'
import { rowOf } from '../model/state'
import type { CellValue, Language } from '../model/template'
import { columnOf, rowName, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { say } from './index'
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
  const problem = column && problemOf(column, value as CellValue)
  if (column === undefined || !problem) return say(language, 'gap.required', { where })
  const why = problemWords({ say: (key, values) => say(language, key, values) }, column, value as CellValue, problem)
  return say(language, 'gap.problem', { where, why })
}
