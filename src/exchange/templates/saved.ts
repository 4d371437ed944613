import type { Id } from '../../model/change'
import { copyOfTemplate } from '../../model/copied'
import type { Template, Text } from '../../model/template'
import { sheetOf, type Workbook } from '../../model/workbook'
import { writeTemplate } from './write'

/**
 * The template of a sheet as a file is to hold it: the very one that the workbook keeps while the sheet changes nothing of it,
 * else a copy as it stands there, under `title` and an id of its own.
 */
export function asSaved(workbook: Workbook, sheet: Id, title: Text, newId: () => Id): Template {
  const copy = copyOfTemplate(workbook, sheet, title, newId)
  const kept = workbook.templates.get(sheetOf(workbook, sheet).template.id)
  if (kept === undefined) return copy
  const { id, version, like, title: before } = kept
  return writeTemplate({ ...copy, id, version, like, title: before }) === writeTemplate(kept) ? kept : copy
}
