import { createContext, type ReactNode, startTransition, useContext, useEffect, useRef, useState } from 'react'
import { lookThrough } from '../../model/checks'
import { type Sheet, sheetsOf, type Workbook } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { whenIdle } from '../idle'

/** Milliseconds without an edit before the gaps are counted again: nobody reads them while typing. */
const quiet = 300

const SettledContext = createContext<Workbook | null>(null)

/**
 * Keeps the workbook as it last was when all its gaps were known. They are counted while nothing else is to be done, so that
 * neither opening a large register nor an edit in it waits for them.
 */
export function SettledProvider({ children }: { readonly children: ReactNode }) {
  const { workbook, today } = useDesk()
  const [settled, setSettled] = useState<Workbook | null>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    let stop = (): void => undefined
    const look = (): void => {
      isFirst.current = false
      const done = (): void => startTransition(() => setSettled(workbook))
      stop = whenIdle({ steps: lookThrough(workbook, today), done })
    }
    const timer = setTimeout(look, isFirst.current ? 0 : quiet)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [workbook, today])
  return <SettledContext value={settled}>{children}</SettledContext>
}

/** The workbook whose gaps are known, a moment behind the one that is typed into; null until they are known, or without the sheet. */
export function useSettled(sheet?: Sheet['id']): Workbook | null {
  const settled = useContext(SettledContext)
  if (settled === null || sheet === undefined) return settled
  return sheetsOf(settled).some(({ id }) => id === sheet) ? settled : null
}
