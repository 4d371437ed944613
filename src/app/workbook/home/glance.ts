import { startTransition, useEffect, useState } from 'react'
import { type HomeReport, knownHome, lookOver } from '../../../layout/home/home'
import type { Workbook } from '../../../model/workbook'
import { useDesk } from '../../../views/desk'
import { whenIdle } from '../../idle'
import { useSettled } from '../settled'

/** What a workbook comes to at a glance, and the workbook that it was read from. */
export interface Glance {
  readonly workbook: Workbook
  readonly report: HomeReport
}

/**
 * The workbook looked over in idle time, after its gaps are known; null until then, unless it was looked over before.
 * It may be a moment behind the workbook that is open.
 */
export function useGlance(): Glance | null {
  const { today } = useDesk()
  const settled = useSettled()
  const [glance, setGlance] = useState<Glance | null>(() => (settled === null ? null : known(settled, today)))
  useEffect(() => {
    if (settled === null) return undefined
    const looking = looked(settled, today)
    return whenIdle({ ...looking, done: () => startTransition(() => setGlance(looking.found())) })
  }, [settled, today])
  return glance
}

/** The steps of looking a workbook over, and what they have come to after the last. */
function looked(
  workbook: Workbook,
  today: string
): { readonly steps: Iterator<undefined>; readonly found: () => Glance | null } {
  return { steps: lookOver(workbook, today), found: () => known(workbook, today) }
}

function known(workbook: Workbook, today: string): Glance | null {
  const report = knownHome(workbook, today)
  return report && { workbook, report }
}
