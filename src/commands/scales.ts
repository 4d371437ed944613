import { anchorChange, anchorField, type AnchorWords } from '../model/anchors'
import type { Id, Patch, Value } from '../model/change'
import { fold } from '../model/fold'
import { changesId, type OwnKind } from '../model/own'
import { recordOf } from '../model/state'
import type { ColumnId, Scale, TableId } from '../model/template'
import { same } from '../model/value'
import { columnOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { changePatch, isOwn } from './columns'
import type { Refusal } from './command'

/** The words of a rating scale in one column. */
export interface OneScale {
  readonly table: TableId
  readonly column: ColumnId
  /** Every value of the scale. What the template says again gives the template's words back. */
  readonly values: readonly AnchorWords[]
}

/** The scale of a column as its template has it, or as a column of a person's own began; null for what is no rating. */
export function keptScale(workbook: Workbook, sheet: Id, table: TableId, column: ColumnId): Scale | null {
  if (isOwn(workbook, column)) {
    const kind = recordOf(workbook.state, 'column', column)?.fields['kind'] as unknown as OwnKind
    return kind.kind === 'rating' ? kind.scale : null
  }
  const kept = workbook.templates.get(sheetOf(workbook, sheet).template.id)
  const found = kept && columnOf(tableOf(kept, table), column)
  return found?.kind === 'rating' ? found.scale : null
}

/** What new words for scales would write. A template's column has them in every sheet of its template. */
export function scalePatches(
  workbook: Workbook,
  sheet: Id,
  scales: readonly OneScale[]
): { readonly patches: readonly Patch[] } | { readonly refused: Refusal } {
  const patches: Patch[] = []
  for (const { table, column, values } of scales) {
    const scale = keptScale(workbook, sheet, table, column)
    if (scale === null || !isOf(scale, values)) return { refused: 'setting-unread' }
    const refused = refusalOf(values)
    if (refused !== null) return { refused }
    const at = { sheet, table, column }
    const { template } = sheetOf(workbook, sheet)
    const id = isOwn(workbook, column) ? column : changesId(template.id, table, column)
    const known = recordOf(workbook.state, 'column', id)?.fields ?? {}
    const fields = scale.values.flatMap((base, index): (readonly [string, Value])[] => {
      const words = values[index]
      const change = words === undefined ? null : anchorChange(base, words)
      const field = anchorField(base.value)
      return same(known[field] ?? null, change) ? [] : [[field, change]]
    })
    if (fields.length > 0) patches.push(changePatch(workbook, at, Object.fromEntries(fields)))
  }
  return { patches }
}

function isOf(scale: Scale, values: readonly AnchorWords[]): boolean {
  return scale.values.length === values.length && scale.values.every(({ value }, at) => value === values[at]?.value)
}

/** Values are typed by their words too: each has words of its own, in both languages. */
function refusalOf(values: readonly AnchorWords[]): Refusal | null {
  for (const language of ['en', 'fr'] as const) {
    const words = values.map(({ label }) => fold(label[language].trim()))
    if (words.includes('')) return 'name-needed'
    if (new Set(words).size < words.length) return 'name-taken'
  }
  return null
}
