import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { rowsOf } from '../../model/state'
import { useWorld } from '../cells/world'
import { type Place, useDesk } from '../desk'
import { useNextPress } from '../press'
import { Fields, keepHere, useFormLayout } from './fields'
import styles from './form.module.css'

const none: ReadonlySet<string> = new Set()

/** A form table as a page: its one row, in sections. */
export function FormView({ place }: { readonly place: Place }) {
  const { workbook, language } = useDesk()
  const world = useWorld(place)
  const layout = useFormLayout(place)
  const own = useRef<HTMLFormElement>(null)
  const flashed = useFlashed(place, own)
  const row = rowsOf(workbook.state, place.sheet, place.table)[0]
  if (row === undefined) return null
  return (
    <form ref={own} className={styles.page} aria-label={layout.table.title[language]} onSubmit={keepHere}>
      <div className={styles.measure}>
        <p className={styles.about}>{layout.table.about[language]}</p>
        <Fields key={row.id} place={place} row={row} world={world} layout={layout} flashed={flashed} />
      </div>
    </form>
  )
}

/** The fields that have just changed by themselves, brought into sight and marked until the next key or press. */
function useFlashed(place: Place, form: { readonly current: HTMLFormElement | null }): ReadonlySet<string> {
  const [seen, setSeen] = useState<Place | null>(null)
  const isNew = place.changed !== undefined && seen !== place
  useNextPress(
    isNew,
    useCallback(() => setSeen(place), [place])
  )
  useLayoutEffect(() => {
    if (isNew) form.current?.querySelector('[data-flash]')?.scrollIntoView({ block: 'nearest' })
  }, [isNew, form])
  return isNew ? new Set(place.changed?.flatMap(({ columns }) => columns ?? [])) : none
}
