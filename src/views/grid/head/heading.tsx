import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useLayoutEffect, useRef } from 'react'
import type { LaidColumn } from '../../../layout/table'
import type { CellWorld } from '../../cells/edit'
import { type SummaryOf, useSummaries } from '../foot/foot'
import { headingHeight } from '../space/geometry'
import unseen from '../../../ui/unseen.module.css'
import styles from '../order/groups.module.css'
import type { Heading } from '../order/order'
import type { ColumnPlace } from '../row'
import { useStage } from '../stage'
import { useGrid } from '../state'

interface HeadingRowProps {
  readonly heading: Heading
  /** Its place from 1 among so many, the empty row at the end included. */
  readonly position: number
  readonly siblings: number
  readonly words: string
  readonly line: number
  readonly top: number
  readonly gutter: number
  readonly columns: readonly LaidColumn[]
  readonly places: readonly ColumnPlace[]
  /** What is said of each column under its heading. */
  readonly summary: SummaryOf
  readonly speech: Pick<CellWorld, 'say'>
}

/** The heading of a group: what its rows have in common and how many they are. It opens and closes them, and holds no cells. */
export const HeadingRow = memo(function HeadingRow(props: HeadingRowProps) {
  const { heading, position, siblings, words, line, top, gutter, columns, places, summary, speech } = props
  const { key, rows, isClosed } = heading
  const own = useRef<HTMLDivElement>(null)
  const stage = useStage()
  const isActive = useGrid(state => state.heading?.key === key)
  const isFocused = useGrid(state => state.isFocused)
  useLayoutEffect(() => {
    if (isActive && isFocused) own.current?.focus({ preventScroll: true })
  }, [isActive, isFocused])
  const said = useSummaries(rows, columns, summary)
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
      aria-posinset={position}
      aria-setsize={siblings}
      data-group={key}
      className={styles.heading}
      style={{ top, height: headingHeight }}
      onMouseDown={event => {
        event.preventDefault()
        stage.enterHeading(key)
      }}
      onDoubleClick={() => stage.toggleGroup(key)}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columns.length} className={styles.label}>
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
        <span className={unseen.words}>
          {columns
            .filter(({ id }) => said[id] !== undefined && said[id].text !== '')
            .map(({ id, label }) => {
              const what = speech.say(`rows.foot.${said[id]?.summary ?? 'none'}`)
              const figure = said[id]?.text ?? ''
              return speech.say('rows.foot.column', {
                column: label,
                said: speech.say('rows.foot.said', { what, figure })
              })
            })
            .join(', ')}
        </span>
      </div>
      {places.map(({ laid, left, width, isFixed }) => {
        const one = said[laid.id]
        if (isFixed || one === undefined || one.text === '') return null
        return (
          <div
            key={laid.id}
            aria-hidden
            title={speech.say(`rows.foot.${one.summary}`)}
            className={`${styles.sum} ${laid.align === 'end' ? styles.end : ''}`}
            style={{ left, width }}
          >
            {one.summary !== 'sum' && <span className={styles.count}>{speech.say(`rows.foot.${one.summary}`)} </span>}
            <b>{one.text}</b>
          </div>
        )
      })}
    </div>
  )
})
