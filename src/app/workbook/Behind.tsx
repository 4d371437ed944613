import type { ReactNode } from 'react'
import { useRested } from '../../ui/rest'
import { DeskContext, useDesk } from '../../views/desk'

/**
 * What stands around the work sees the workbook a moment later: a key in the grid is drawn first, and the lists, counts and
 * buttons beside it when that is on the screen. Nothing in here may take the sheet or row of the moment for there.
 */
export function Behind({ children }: { readonly children: ReactNode }) {
  const desk = useRested(useDesk())
  return <DeskContext value={desk}>{children}</DeskContext>
}
