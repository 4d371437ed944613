import { ArrowDown, ArrowUp, ChevronDown, Filter as Funnel } from 'lucide-react'
import { memo } from 'react'
import type { CellWorld } from '../../cells/edit'
import grid from '../grid.module.css'
import styles from './header.module.css'
import type { ColumnPlace } from '../row'
import { useGrid } from '../state'
import { areasOf } from '../selection/selection'
import { isWithin, spansOf } from '../selection/spans'

export interface HeadState {
  readonly sorted: 'ascending' | 'descending' | null
  /** Its place among several levels, from 1; 0 while it is the only one. */
  readonly level: number
  readonly isFiltered: boolean
}

interface HeaderProps {
  readonly columns: readonly ColumnPlace[]
  readonly gutter: number
  readonly height: number
  readonly stateOf: (column: string) => HeadState
  readonly rowCount: number
  readonly columnCount: number
  readonly speech: Pick<CellWorld, 'say'>
}

/** The headings. A click selects the column; the chevron opens what can be done to it. */
export const Header = memo(function Header(props: HeaderProps) {
  const { columns, gutter, height, stateOf, rowCount, columnCount, speech } = props
  const spans = useGrid(({ selection }) =>
    spansOf(areasOf(selection, { rows: rowCount, columns: columnCount, page: { rows: 1, columns: 1 } }))
  )
  const isLit = isWithin(spans)
  return (
    <div role="rowgroup" className={styles.header} style={{ height }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div aria-hidden className={`${grid.gutter} ${grid.corner}`} data-corner style={{ width: gutter }} />
        {columns.map(place => (
          <Heading
            key={place.laid.id}
            place={place}
            isLit={isLit(place.index)}
            speech={speech}
            {...stateOf(place.laid.id)}
          />
        ))}
      </div>
    </div>
  )
})

interface HeadingProps extends HeadState {
  readonly place: ColumnPlace
  readonly isLit: boolean
  readonly speech: Pick<CellWorld, 'say'>
}

function Heading({ place, isLit, speech, sorted, level, isFiltered }: HeadingProps) {
  const { laid, index, left, width, isFixed } = place
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-label={isFiltered ? speech.say('grid.column.filtered', { name: laid.label }) : laid.label}
      aria-sort={sorted ?? 'none'}
      title={laid.help}
      data-heading={laid.id}
      className={`${styles.head} ${isFixed ? styles.fixed : ''} ${laid.align === 'end' ? styles.end : ''} ${isLit ? styles.lit : ''}`}
      style={isFixed ? { left, width } : { left, width, position: 'absolute' }}
    >
      <span className={styles.headLabel}>{laid.label}</span>
      {sorted !== null && (
        <span className={styles.headMark}>
          <Arrow aria-hidden size={14} strokeWidth={1.75} />
          {level > 0 && level}
        </span>
      )}
      {isFiltered && (
        <span className={styles.headMark}>
          <Funnel aria-hidden size={13} strokeWidth={1.75} />
        </span>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={styles.chevron}
        data-column-menu={laid.id}
        aria-label={speech.say('grid.column.menu', { name: laid.label })}
        aria-haspopup="menu"
      >
        <ChevronDown aria-hidden size={14} strokeWidth={1.75} />
      </button>
      <div aria-hidden className={styles.resizer} data-resize={laid.id} />
    </div>
  )
}
