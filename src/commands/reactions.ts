import type { Id, Patch } from '../model/change'
import type { Reaction } from '../model/commit'
import { recordOf, rowOf, type State } from '../model/state'
import type { Table, Template } from '../model/template'

/**
 * Carries a cell over to the row it speaks of: "engagement after" in the log becomes the stakeholder's current engagement.
 * The last one that is written wins; a cell that is emptied carries nothing.
 */
const carry: Reaction = (before, patches) =>
  patches.flatMap(patch => {
    const table = tableOf(before, patch)
    const carries = table?.carries ?? []
    return carries.flatMap(({ column, by, to }): Patch[] => {
      const at = patch.fields.indexOf(column)
      if (at < 0 || patch.in === undefined) return []
      const target = targetTable(table, by)
      const values = new Map(
        patch.ids.flatMap((id, index) => {
          const value = patch.to?.[index]?.[at] ?? null
          const row = referredTo(before, patch, id, index, by)
          return value === null || row === null ? [] : [[row, value] as const]
        })
      )
      if (target === null || values.size === 0) return []
      const ids = [...values.keys()].filter(id => rowOf(before, patch.in?.[0] ?? '', target, id) !== undefined)
      const into = [patch.in[0], target] as const
      const given = ids.map(id => [values.get(id) ?? null])
      return ids.length === 0 ? [] : [{ kind: 'row', in: into, ids, fields: [to], from: null, to: given }]
    })
  })

/** What else happens when something changes; codes are given after these, by commit itself. */
export const reactions: readonly Reaction[] = [carry]

function tableOf(before: State, patch: Patch): Table | undefined {
  if (patch.kind !== 'row' || patch.in === undefined) return undefined
  const [sheet, table] = patch.in
  const template = recordOf(before, 'sheet', sheet)?.fields['template']
  // In the founding set the sheet and its rows come together: what is carried there stands in the rows already.
  if (typeof template !== 'string') return undefined
  const definition = recordOf(before, 'template', template)?.fields['definition'] as unknown as Template | undefined
  return definition?.tables.find(({ id }) => id === table)
}

/** The table of this template that a ref column picks from. */
function targetTable(table: Table | undefined, by: string): string | null {
  const column = table?.columns.find(({ id }) => id === by)
  return column?.kind === 'ref' ? (column.to[0]?.table ?? null) : null
}

function referredTo(before: State, patch: Patch, id: Id, index: number, by: string): Id | null {
  const at = patch.fields.indexOf(by)
  const [sheet = '', table = ''] = patch.in ?? []
  const value = at < 0 ? rowOf(before, sheet, table, id)?.fields[by] : patch.to?.[index]?.[at]
  return typeof value === 'string' ? value : null
}
