import type { Gap } from '../model/checks'
import type { Language } from '../model/template'
import { columnOf, rowName, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { say } from './index'

/** A gap in one plain sentence that names its row, where it has one. */
export function gapWords(workbook: Workbook, gap: Gap, language: Language): string {
  const { sheet, table } = gap
  const found = gap.row === undefined ? '' : rowName(workbook, { sheet, table, row: gap.row }, language)
  const definition = tableOf(sheetOf(workbook, sheet).template, table)
  const row = found === '' && definition.shape === 'rows' ? say(language, 'gap.unnamed') : found
  if (gap.kind === 'check') return gap.words[language].replaceAll('{row}', row)
  const column = columnOf(definition, gap.columns[0] ?? '')?.label[language] ?? ''
  const isForm = definition.shape === 'form'
  if (gap.kind === 'required') return say(language, isForm ? 'gap.requiredForm' : 'gap.required', { row, column })
  return say(language, isForm ? 'gap.problemForm' : 'gap.problem', { row, column })
}
