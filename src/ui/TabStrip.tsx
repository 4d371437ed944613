import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './TabStrip.module.css'

interface TabStripProps {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly count?: number }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** What stands at the other end of the strip. */
  readonly end?: ReactNode
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/**
 * Parts of one page, one shown at a time; each with the number of things in it. By hand, since React Aria's panel watches every
 * change in the page below it, which a scrolled grid pays for in each frame.
 */
export function TabStrip({ label, tabs, chosen, onChoose, end, children }: TabStripProps) {
  const base = useId()
  const tabId = (id: string): string => `${base}-${id}`
  const move = (event: KeyboardEvent): void => {
    const next =
      tabs[
        target(
          event.key,
          tabs.findIndex(({ id }) => id === chosen),
          tabs.length
        )
      ]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.id)
    document.getElementById(tabId(next.id))?.focus()
  }
  return (
    <div className={styles.tabs}>
      <div className={styles.strip} data-region="tables">
        <div aria-label={label} className={styles.list} role="tablist">
          {tabs.map(tab => (
            <button
              aria-controls={`${base}:panel`}
              aria-selected={tab.id === chosen}
              className={styles.tab}
              id={tabId(tab.id)}
              key={tab.id}
              onClick={() => onChoose(tab.id)}
              onKeyDown={move}
              role="tab"
              tabIndex={tab.id === chosen ? 0 : -1}
              type="button"
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div
        aria-labelledby={tabId(chosen)}
        className={styles.panel}
        data-region="main"
        id={`${base}:panel`}
        role="tabpanel"
      >
        {children}
      </div>
    </div>
  )
}

/** Where a key moves to among so many tabs, round from the last to the first; -1 for keys that move nothing. */
function target(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
