import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useLayoutEffect, useRef } from 'react'
import type { CellWorld } from '../cells/edit'
import { headingHeight } from './geometry'
import styles from './groups.module.css'
import type { Heading } from './order'
import { useStage } from './stage'
import { useGrid } from './state'

interface HeadingRowProps {
  readonly heading: Heading
  readonly words: string
  readonly line: number
  readonly top: number
  readonly gutter: number
  readonly columnCount: number
  readonly speech: Pick<CellWorld, 'say'>
}

/** The heading of a group: what its rows have in common and how many they are. It opens and closes them, and holds no cells. */
export const HeadingRow = memo(function HeadingRow(props: HeadingRowProps) {
  const { heading, words, line, top, gutter, columnCount, speech } = props
  const { key, rows, isClosed } = heading
  const own = useRef<HTMLDivElement>(null)
  const stage = useStage()
  const isActive = useGrid(state => state.heading?.key === key)
  const isFocused = useGrid(state => state.isFocused)
  useLayoutEffect(() => {
    if (isActive && isFocused) own.current?.focus({ preventScroll: true })
  }, [isActive, isFocused])
  const Chevron = isClosed ? ChevronRight : ChevronDown
  const name = words === '' ? speech.say('grid.filter.blank') : words
  return (
    <div
      ref={own}
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={!isClosed}
      data-group={key}
      className={styles.heading}
      style={{ top, height: headingHeight }}
      onMouseDown={event => {
        event.preventDefault()
        stage.enterHeading(key)
      }}
      onDoubleClick={() => stage.toggleGroup(key)}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className={styles.label}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          style={{ width: gutter }}
          aria-label={speech.say(isClosed ? 'rows.group.open' : 'rows.group.close', { name })}
          onClick={() => stage.toggleGroup(key)}
          onDoubleClick={event => event.stopPropagation()}
        >
          <Chevron aria-hidden size={16} strokeWidth={1.75} />
        </button>
        <b>{name}</b>
        <span className={styles.count}>{speech.say('rows.group.count', { count: rows.length })}</span>
      </div>
    </div>
  )
})
