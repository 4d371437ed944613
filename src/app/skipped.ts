import type { Address } from '../model/change'
import { optionChanges, optionField } from '../model/listed'
import { ownColumn } from '../model/own'
import { type Row, recordOf } from '../model/state'
import type { Language, TableId, Text } from '../model/template'
import { columnOf, rowName, sheetsOf, type Workbook } from '../model/workbook'
import type { Say } from '../text'

/** What stands at an address, as a person knows it: a cell of a row, a part of a column or of a view. */
export function placeWords(workbook: Workbook, at: Address, language: Language, say: Say): string {
  const record = at.kind === 'row' ? undefined : recordOf(workbook.state, at.kind, at.id)
  if (at.kind === 'row') return cellWords(workbook, at, language, say)
  if (at.kind === 'column' && record !== undefined) return columnWords(workbook, at, record, language, say)
  if (at.kind === 'view' && record !== undefined) {
    const { name } = record.fields
    return say('skipped.view', { part: partOf(at.field), name: typeof name === 'string' ? name : '' })
  }
  return say('skipped.other', { kind: at.kind })
}

function cellWords(workbook: Workbook, at: Address, language: Language, say: Say): string {
  const [sheet = '', table = ''] = at.in ?? []
  const definition = tableIn(workbook, ({ id }) => id === sheet, table)
  const row = (definition && rowName(workbook, { sheet, table, row: at.id }, language)) || say('row.untitled')
  const column = definition && columnOf(definition, at.field)
  return column === undefined ? row : say('gap.where', { column: column.label[language], row })
}

function tableIn(workbook: Workbook, isIt: (sheet: ReturnType<typeof sheetsOf>[number]) => boolean, table: TableId) {
  return sheetsOf(workbook)
    .find(isIt)
    ?.template.tables.find(({ id }) => id === table)
}

/** The record of a person's own column, or the one that keeps what is changed of a template's. */
function columnWords(workbook: Workbook, at: Address, record: Row, language: Language, say: Say): string {
  const [owner, table = '', column = ''] = at.id.split('/')
  const definition = tableIn(workbook, ({ id, template }) => id === owner || template.id === owner, table)
  const name = (ownColumn(record)?.column ?? (definition && columnOf(definition, column)))?.label[language] ?? ''
  const [option, change] = [...optionChanges(record)].find(([id]) => optionField(id) === at.field) ?? []
  if (option === undefined) return say('skipped.column', { part: partOf(at.field), name, entry: '' })
  const label: Text | undefined = change?.label
  return say('skipped.column', { part: 'entry', name, entry: label?.[language] ?? option })
}

/** The field's name, which the words know; where something stands takes two. */
function partOf(field: string): string {
  if (field === '@order' || field === 'after') return 'place'
  if (field.startsWith('value-')) return 'scale'
  return field === '@alive' ? 'itself' : field
}
