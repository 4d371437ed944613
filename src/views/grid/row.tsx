import { memo, useContext, useMemo } from 'react'
import { Plus } from 'lucide-react'
import type { LaidColumn, TableLayout } from '../../layout/table'
import type { Row } from '../../model/state'
import type { CellWorld } from '../cells/edit'
import { Cell } from './cell'
import { StrayMark } from './filter/stray'
import styles from './grid.module.css'
import { NotesContext, notesAt } from './notes'
import type { Standing } from './order/tree'
import { areasOf } from './selection/selection'
import { isWithin, spansOf } from './selection/spans'
import { type GridState, useGrid } from './state'
import type { Written } from '../written'

/** A column as it is drawn: where, how wide, and whether it scrolls. */
export interface ColumnPlace {
  readonly laid: LaidColumn
  readonly index: number
  readonly left: number
  readonly width: number
  readonly isFixed: boolean
  readonly isHeading: boolean
  readonly isWritable: boolean
  /** How a person wants its text to run; absent where it runs as its kind does. */
  readonly lines?: 'one' | 'more' | undefined
  /** Of what people wrote in it, where the window is read in another language. */
  readonly lang: Written
}

export interface RowProps extends Partial<Standing> {
  /** Null: the empty row at the end. */
  readonly row: Row | null
  readonly index: number
  /** Its place among rows and headings together, from 0. */
  readonly line: number
  readonly top: number
  readonly height: number
  readonly gutter: number
  readonly layout: TableLayout
  /** Those in sight, and the active one. */
  readonly columns: readonly ColumnPlace[]
  readonly rowCount: number
  readonly columnCount: number
  /** It does not pass the filters, and stays until it is left. */
  readonly isStray: boolean
  readonly speech: Pick<CellWorld, 'say'>
}

/** One row. A move of the active cell draws anew the row it leaves and the row it enters, and in them one cell each. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const {
    row,
    index,
    line,
    level,
    position,
    siblings,
    top,
    height,
    gutter,
    layout,
    columns,
    rowCount,
    columnCount,
    isStray,
    speech
  } = props
  const active = useGrid(state => (state.selection.active.row === index ? state.selection.active.column : -1))
  const spans = useGrid(state => spanIn(state, index, rowCount, columnCount))
  const isSelected = useMemo(() => isWithin(spans), [spans])
  const notes = useContext(NotesContext).get(row?.id ?? '')
  const prompted = columns.find(({ isWritable }) => isWritable)?.index
  // In a table with rows it would be a line of noise, but for whoever is about to fill it in.
  const isPrompting = row === null && (rowCount === 1 || active >= 0)
  const promptOf = ({ index: at, isWritable, laid }: ColumnPlace): string | undefined =>
    row === null && at === prompted ? speech.say('grid.ghost') : isPrompting && isWritable ? laid.help : undefined
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      data-row={index}
      className={`${styles.row} ${row === null ? styles.ghost : ''}`}
      style={{ top, height }}
    >
      <div aria-hidden className={styles.gutter} data-gutter style={{ width: gutter }}>
        {row === null ? (
          <Plus size={14} strokeWidth={1.5} />
        ) : (
          <>
            {isStray ? <StrayMark speech={speech} /> : <span>{index + 1}</span>}
            <i data-row-menu />
          </>
        )}
      </div>
      {columns.map(place => (
        <Cell
          key={place.laid.id}
          {...place}
          cell={row === null ? null : layout.cell(row, place.laid)}
          row={row}
          notes={notesAt(notes, place.laid.id, place.isHeading)}
          isActive={active === place.index}
          isSelected={isSelected(place.index)}
          prompt={promptOf(place)}
          speech={speech}
        />
      ))}
    </div>
  )
})

/** The selected columns of a row as one word. */
function spanIn({ selection }: GridState, index: number, rows: number, columns: number): string {
  const areas = areasOf(selection, { rows, columns, page: { rows: 1, columns: 1 } })
  return spansOf(areas.filter(({ top, bottom }) => index >= top && index <= bottom))
}
