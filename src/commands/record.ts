import type { Id, Kind, Patch, Value } from '../model/change'
import { recordOf } from '../model/state'
import type { Workbook } from '../model/workbook'

/** Fields of one record that is not a row, from what they are now. */
export function fieldPatch(
  workbook: Workbook,
  kind: Exclude<Kind, 'row'>,
  id: Id,
  fields: Readonly<Record<string, Value>>
): Patch {
  const record = recordOf(workbook.state, kind, id)
  const names = Object.keys(fields)
  return {
    kind,
    ids: [id],
    fields: names,
    from: record === undefined ? null : [names.map(name => record.fields[name] ?? null)],
    to: [names.map(name => fields[name] ?? null)]
  }
}
