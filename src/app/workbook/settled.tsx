import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { lookThrough } from '../../model/checks'
import { type Sheet, sheetsOf, type Workbook } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { whenIdle } from '../idle'

const SettledContext = createContext<Workbook | null>(null)

/**
 * Keeps the workbook as it last was when all its gaps were known. They are counted while nothing else is to be done, so that
 * neither opening a large register nor an edit in it waits for them.
 */
export function SettledProvider({ children }: { readonly children: ReactNode }) {
  const { workbook, today } = useDesk()
  const [settled, setSettled] = useState<Workbook | null>(null)
  useEffect(
    () => whenIdle({ steps: lookThrough(workbook, today), done: () => setSettled(workbook) }),
    [workbook, today]
  )
  return <SettledContext value={settled}>{children}</SettledContext>
}

/** The workbook whose gaps are known, a moment behind the one that is typed into; null until they are known, or without the sheet. */
export function useSettled(sheet?: Sheet['id']): Workbook | null {
  const settled = useContext(SettledContext)
  if (settled === null || sheet === undefined) return settled
  return sheetsOf(settled).some(({ id }) => id === sheet) ? settled : null
}
