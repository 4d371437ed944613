import { useEffect, useMemo } from 'react'
import type { Id } from '../../../model/change'
import { lastEdits } from '../../../model/history'
import { sheetsOf } from '../../../model/workbook'
import { useDesk } from '../../../views/desk'

/**
 * When each sheet was last edited. A workbook opens with the end of its log only: where that does not tell of each, the rest
 * is read once nothing else is to be done.
 */
export function useLastEdits(): ReadonlyMap<Id, string> {
  const { workbook, log, history } = useDesk()
  const sheets = useMemo(() => sheetsOf(workbook).map(({ id }) => id), [workbook])
  const edits = useMemo(() => lastEdits(log, sheets), [log, sheets])
  const isKnown = edits.size === sheets.length
  useEffect(() => {
    if (isKnown) return undefined
    const waiting = requestIdleCallback(() => void history())
    return () => cancelIdleCallback(waiting)
  }, [isKnown, history])
  return edits
}
