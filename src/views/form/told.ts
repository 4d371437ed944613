import { useEffect, useState } from 'react'
import type { Id } from '../../model/change'
import { type RowTouch, rowTouches } from '../../model/history'
import type { Log } from '../../model/log'
import type { TableId } from '../../model/template'

/** What is known of a row's past so far. */
export interface Told {
  readonly touches: readonly RowTouch[]
  /** `more`: there is more in the log at hand. `tail`: what came before stands in the part that is not read yet. */
  readonly rest: 'reading' | 'more' | 'tail' | 'beginning'
}

const nothing: Told = { touches: [], rest: 'reading' }

/** The latest that was done to a row, at most `wanted`; gathered while the window has nothing else to do. */
export function useTold(log: Log, sheet: Id, table: TableId, row: Id, wanted: number): Told {
  const [told, tell] = useState(nothing)
  useEffect(
    () => gather(rowTouches(log, { kind: 'row', in: [sheet, table] }, row), wanted, tell),
    [log, sheet, table, row, wanted]
  )
  return told
}

/** Returns what stops it. */
function gather(steps: Generator<RowTouch | null, boolean>, wanted: number, tell: (told: Told) => void): () => void {
  const touches: RowTouch[] = []
  let handle = requestIdleCallback(go, { timeout: 200 })
  function go(deadline: IdleDeadline): void {
    do {
      const next = steps.next()
      if (next.done) return tell({ touches, rest: next.value ? 'beginning' : 'tail' })
      if (next.value === null) continue
      if (touches.length === wanted) return tell({ touches, rest: 'more' })
      touches.push(next.value)
    } while (deadline.timeRemaining() > 2)
    handle = requestIdleCallback(go, { timeout: 200 })
  }
  return () => cancelIdleCallback(handle)
}
