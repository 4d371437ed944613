import type { Id, Patch, Value } from '../model/change'
import type { Gap } from '../model/checks'
import { dismissalOf } from '../model/dismissals'
import { fitsCell } from '../model/limits'
import { recordOf } from '../model/state'
import type { Workbook } from '../model/workbook'
import type { Command } from './command'

export interface Dismissing {
  readonly gaps: readonly Gap[]
  /** Why it is no gap here; never blank. */
  readonly reason: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** Gaps that are none here, for one reason. They no longer count, and stay in sight as dismissed, until they are brought back. */
export const dismissGaps: Command<Dismissing> = {
  name: 'gap.dismiss',
  label: { en: 'Dismiss a gap', fr: 'Écarter une lacune' },
  run: (workbook, { gaps, reason, at }, { author }) => {
    if (gaps.length === 0) return { refused: 'nothing-to-do' }
    if (reason.trim() === '') return { refused: 'reason-needed' }
    if (!fitsCell(reason)) return { refused: 'cell-too-large' }
    const fields = { '@alive': true, reason: reason.trim(), by: author.name, author: author.id, at }
    return { patches: [dismissalPatch(workbook, [...new Set(gaps.map(dismissalOf))], fields)] }
  }
}

/** Takes dismissals back: what is still amiss counts again. */
export const restoreGaps: Command<{ readonly dismissals: readonly Id[] }> = {
  name: 'gap.restore',
  label: { en: 'Bring back a gap', fr: 'Ramener une lacune' },
  run: (workbook, { dismissals }) =>
    dismissals.length === 0
      ? { refused: 'nothing-to-do' }
      : { patches: [dismissalPatch(workbook, dismissals, { '@alive': null })] }
}

/** The same fields of several dismissals, as one rectangle. */
function dismissalPatch({ state }: Workbook, ids: readonly Id[], fields: Readonly<Record<string, Value>>): Patch {
  const names = Object.keys(fields)
  return {
    kind: 'dismissal',
    ids,
    fields: names,
    from: ids.map(id => names.map(name => recordOf(state, 'dismissal', id)?.fields[name] ?? null)),
    to: ids.map(() => names.map(name => fields[name] ?? null))
  }
}
