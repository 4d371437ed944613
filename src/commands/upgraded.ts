import { type Moved, movedBy } from '../model/moved'
import { apply } from '../model/state'
import type { Template } from '../model/template'
import { differencesOf, type TableDifferences } from '../model/upgrade/differences'
import { isNewer } from '../model/upgrade/joined'
import { type Sheet, type Workbook, workbookOf } from '../model/workbook'
import type { Context } from './command'
import { patchesFor, sheetsFor } from './upgrade'

/** What becoming a newer version would do to the sheets of a template. */
export interface Upgrade {
  readonly from: number
  readonly to: number
  /** All living sheets of the template: its definition is theirs together. */
  readonly sheets: readonly Sheet[]
  readonly differences: readonly TableDifferences[]
  /** Rows in which something is worked out otherwise than before, or that fall in another band. */
  readonly moved: readonly Moved[]
}

/** What an upgrade would change, for whoever is to see it first. */
export function upgradeOf(workbook: Workbook, newer: Template, context: Context): Upgrade | null {
  const kept = workbook.templates.get(newer.id)
  if (kept === undefined || !isNewer(kept, newer)) return null
  const after = workbookOf(apply(workbook.state, patchesFor(workbook, kept, newer, context)))
  return {
    from: kept.version,
    to: newer.version,
    sheets: sheetsFor(workbook, newer),
    differences: differencesOf(kept, newer),
    moved: movedBy(workbook, after, context.today, 'all')
  }
}
