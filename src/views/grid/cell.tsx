import { memo, useContext, useEffect, useRef } from 'react'
import type { LaidCell, LaidChip, LaidColumn } from '../../layout/table'
import type { Row } from '../../model/state'
import { chipWords } from '../cells/chipwords'
import type { CellWorld } from '../cells/edit'
import { kindOf } from '../cells/kinds'
import { problemWords } from '../../text/problem-words'
import { helpId } from './columns/help'
import { isSame } from './edits'
import styles from './grid.module.css'
import { NoteMark } from './notes'
import { onTyping } from './typing'
import { SceneContext, useStage } from './stage'
import { useGrid } from './state'
import type { Written } from '../written'

export interface CellProps {
  readonly laid: LaidColumn
  /** Null in the empty row at the end. */
  readonly cell: LaidCell | null
  readonly row: Row | null
  readonly index: number
  readonly left: number
  readonly width: number
  readonly isFixed: boolean
  /** The column that names the row to whoever hears it read. */
  readonly isHeading: boolean
  readonly isWritable: boolean
  readonly lines?: 'one' | 'more' | undefined
  readonly lang: Written
  readonly isActive: boolean
  readonly isSelected: boolean
  /** How many notes are on it. */
  readonly notes: number
  readonly prompt?: string | undefined
  readonly speech: Pick<CellWorld, 'say'>
}

/** One cell. Drawn anew only when what it shows, or whether it is active or selected, has changed. */
export const Cell = memo(function Cell(props: CellProps) {
  const { laid, cell, index, left, width, isFixed, isHeading, isWritable, isActive, isSelected } = props
  const { notes, prompt, speech } = props
  const { Show } = kindOf(laid.column)
  const own = useRef<HTMLDivElement>(null)
  const isAmiss = cell?.problem !== undefined
  return (
    <div
      ref={own}
      role={isHeading ? 'rowheader' : 'gridcell'}
      aria-colindex={index + 1}
      aria-selected={isSelected}
      aria-readonly={!isWritable}
      aria-invalid={isAmiss || undefined}
      aria-describedby={isActive ? describedBy(isAmiss) : undefined}
      tabIndex={isActive && !isWritable ? 0 : undefined}
      title={isActive ? undefined : cell?.hint}
      data-column={index}
      data-lines={props.lines}
      lang={props.lang}
      className={classes(isFixed, isWritable, laid.align === 'end', isHeading)}
      style={isFixed ? { left, width } : { left, width, position: 'absolute' }}
    >
      {cell === null ? prompt && <span className={styles.prompt}>{prompt}</span> : <Show cell={cell} world={speech} />}
      {notes > 0 && <NoteMark count={notes} speech={speech} />}
      {isActive && isWritable && <ActiveEditor {...props} />}
      {isActive && <TakeFocus cell={own} />}
    </div>
  )
}, isSameCell)

/** What is amiss in the active cell, and what belongs in its column. */
function describedBy(isAmiss: boolean): string {
  return isAmiss ? `grid-problem ${helpId}` : helpId
}

/** The keyboard comes to the cell that has become the active one. Apart from the cell, which is drawn by the thousand. */
function TakeFocus({ cell }: { readonly cell: { readonly current: HTMLElement | null } }) {
  const stage = useStage()
  // Not in the layout phase: what has just closed over the grid, a calendar for one, holds it inert until that is over.
  useEffect(() => {
    const { isFocused, heading } = stage.store.getState()
    if (isFocused && heading === null) focusWithin(cell.current)
  }, [cell, stage])
  return null
}

function classes(isFixed: boolean, isWritable: boolean, isEnd: boolean, isHeading: boolean): string {
  return [
    styles.cell,
    isFixed && styles.fixed,
    !isWritable && styles.derived,
    isEnd && styles.end,
    isHeading && styles.heading
  ]
    .filter(Boolean)
    .join(' ')
}

function isSameCell(a: CellProps, b: CellProps): boolean {
  return (
    a.laid === b.laid &&
    a.index === b.index &&
    a.left === b.left &&
    a.width === b.width &&
    a.isFixed === b.isFixed &&
    a.isHeading === b.isHeading &&
    a.isWritable === b.isWritable &&
    a.lines === b.lines &&
    a.lang === b.lang &&
    a.isActive === b.isActive &&
    a.isSelected === b.isSelected &&
    a.notes === b.notes &&
    a.prompt === b.prompt &&
    a.speech === b.speech &&
    (!b.isActive || a.row === b.row) &&
    isSameLaid(a.cell, b.cell)
  )
}

function isSameLaid(a: LaidCell | null, b: LaidCell | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  return (
    a.text === b.text &&
    a.tone === b.tone &&
    a.hint === b.hint &&
    a.problem === b.problem &&
    a.overdue === b.overdue &&
    isSame(a.value, b.value) &&
    a.chips?.length === b.chips?.length &&
    (a.chips ?? []).every((chip, at) => isSameChip(chip, b.chips?.[at]))
  )
}

function isSameChip(a: LaidChip, b: LaidChip | undefined): boolean {
  return a.text === b?.text && a.tone === b.tone && a.gone === b.gone && a.retired === b.retired
}

/** The editor of the active cell. At rest its input lies over the cell unseen and has the focus, so that typing begins in it. */
function ActiveEditor({ laid, cell, row, notes, speech }: CellProps) {
  const scene = useContext(SceneContext)
  const stage = useStage()
  const editing = useGrid(state => state.editing)
  const { Edit } = kindOf(laid.column)
  if (scene === null || Edit === null || laid.column === null) return null
  const text = cell?.chips?.map(chip => chipWords(speech.say, chip)).join('; ') ?? cell?.text ?? ''
  const told = notes > 0 ? speech.say('notes.count', { count: notes }) : ''
  const words = [text === '' ? speech.say('grid.blank') : text, cell?.hint, told].filter(Boolean).join(', ')
  return (
    <div className={editing === null ? styles.waiting : styles.editing} data-frame data-editing={editing?.mode}>
      <Edit
        column={laid.column}
        row={row}
        value={cell?.value ?? null}
        editing={editing}
        world={scene.world}
        frame="cell"
        control={{
          'aria-label': `${laid.label}: ${words}`,
          'aria-invalid': cell?.problem === undefined ? undefined : true,
          'aria-describedby': describedBy(cell?.problem !== undefined)
        }}
        onEditing={next => onTyping(stage, next)}
        onPick={stage.pick}
        onDone={stage.done}
      />
    </div>
  )
}

/** Puts the keyboard into a cell: into its waiting input, or on the cell itself where nothing can be typed. */
export function focusWithin(cell: Element | null): void {
  const target = cell?.querySelector<HTMLElement>('[data-editor]') ?? (cell as HTMLElement | null)
  target?.focus({ preventScroll: true })
  if (target !== null && document.activeElement === target) markReady()
}

/** The moment from which someone can type: benchmarks measure starting and opening up to it. Only the latest is kept. */
function markReady(): void {
  performance.clearMarks('groundwork:ready')
  performance.mark('groundwork:ready')
}

/** Why the active cell needs a look. */
export function useProblem(): string | null {
  const scene = useContext(SceneContext)
  const active = useGrid(state => state.selection.active)
  if (scene === null) return null
  const [row, laid] = [scene.rows[active.row], scene.columns[active.column]]
  if (row === undefined || !laid?.column) return null
  const cell = scene.layout.cell(row, laid)
  return cell.problem === undefined ? null : problemWords(scene.world, laid.column, cell.value, cell.problem)
}
