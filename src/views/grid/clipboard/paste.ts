import { moveCells, pasteCells } from '../../../commands/cells'
import { problemOf } from '../../../model/cell'
import type { Id } from '../../../model/change'
import { limits } from '../../../model/limits'
import type { CellValue, Column, ColumnId } from '../../../model/template'
import { type Acting, selectedRange } from '../edits'
import type { Speak } from '../line'
import { type Scene, writableAt } from '../scene'
import type { Range } from '../selection/selection'
import type { PasteNews } from '../state'
import { type Cut, setCut, waitingCut } from './cut'
import type { Incoming, Pasted } from './incoming'
import { landing } from './landing'
import { reader } from './receive'

/** Cells on their way into a table: which rows and columns take them, and what they become there. */
interface Load {
  readonly top: number
  readonly height: number
  /** The column for each of the clipboard's; null where none takes it. */
  readonly into: readonly (Column | null)[]
  readonly cellAt: (down: number, across: number) => Pasted
}

/** What is told of a paste beside how many cells it wrote. */
interface LeftOut extends Pick<PasteNews, 'skipped' | 'dropped'> {
  /** The cut that these cells are, if they move. */
  readonly cut: Cut | null
}

/** Lays what came off the clipboard on the selection, as one set, and says what came of it. */
export function paste(acting: Acting, { block, head }: Incoming): void {
  const scene = acting.scene()
  const cut = head?.cut === undefined ? null : waitingCut(scene.desk.workbook, head.cut)
  const { top, left, height, width, cellAt, dropped } = landing(
    block,
    target(scene, selectedRange(acting)),
    scene.columns.length,
    cut !== null
  )
  const into = Array.from({ length: width }, (_, across) => writableAt(scene, left + across))
  const skipped = into.filter(column => column === null).length
  if (!load(acting, { top, height, into, cellAt }, { skipped, dropped, cut })) return
  const corner = { row: top, column: left }
  const last = { row: top + height - 1, column: left + width - 1 }
  acting.store.setState({ selection: { active: corner, anchor: corner, focus: last } })
}

/** A paste into whole columns, or over the end, fills no new rows but those that the clipboard brings. */
function target({ rows }: Scene, range: Range): Range {
  return range.top < rows.length ? { ...range, bottom: Math.min(range.bottom, rows.length - 1) } : range
}

/** Writes a load and tells of it. False where nothing was written. */
export function load(acting: Acting, { top, height, into, cellAt }: Load, { skipped, dropped, cut }: LeftOut): boolean {
  const scene = acting.scene()
  const { desk, rows, canAdd, place } = scene
  if (height === 0 || into.length === 0) return refused(scene, 'grid.paste.nothing')
  if (height * into.length > limits.cellsPerPaste) return refused(scene, 'grid.paste.tooLarge')
  const kept = canAdd ? height : Math.min(height, rows.length - top)
  const written = into.flatMap((column, across) => (column === null ? [] : [{ column, across }]))
  const { values, problems } = valuesFor(scene, kept, written, cellAt)
  const there = rows.slice(top, top + kept).map(({ id }) => id)
  const args = { ...place, rows: there, columns: written.map(({ column }) => column.id), values }
  const from = cut === null ? null : leaving(cut, kept, written)
  const outcome = from === null ? desk.run(pasteCells, args) : desk.run(moveCells, { ...args, from })
  if (outcome === null) return false
  setCut(null)
  const ids = [...there, ...outcome.made]
  const amiss = problems.flatMap(({ down, column }) => {
    const row = ids[down]
    return row === undefined ? [] : [{ row, column }]
  })
  const cells = kept * written.length
  tellOf(acting, {
    cells,
    amiss,
    at: -1,
    made: outcome.made.length,
    skipped,
    dropped,
    lost: height - kept,
    isMove: from !== null
  })
  return true
}

/** What came of it: in passing where all is well, else for as long as there is something to look at. */
function tellOf({ scene, store }: Acting, news: PasteNews): void {
  const { desk, world } = scene()
  const words = pasteWords(news, world.say)
  const needsLook = news.amiss.length + news.dropped + news.lost > 0
  store.setState({ pasted: needsLook ? news : null })
  if (needsLook) desk.announce(words)
  else desk.tell(words)
}

export function pasteWords({ isMove, cells, amiss, made, skipped, dropped, lost }: PasteNews, say: Speak): string {
  return [
    say(isMove ? 'grid.moved' : 'grid.pasted', { count: cells, problems: amiss.length, rows: made }),
    ...(skipped > 0 ? [say('grid.paste.skipped', { count: skipped })] : []),
    ...(dropped > 0 ? [say('grid.paste.dropped', { count: dropped })] : []),
    ...(lost > 0 ? [say('grid.paste.lost', { count: lost })] : [])
  ].join(' ')
}

function refused({ desk, world }: Scene, why: 'grid.paste.nothing' | 'grid.paste.tooLarge'): false {
  desk.tell(world.say(why))
  return false
}

interface Written {
  readonly column: Column
  /** Its place among the clipboard's columns. */
  readonly across: number
}

function valuesFor(scene: Scene, height: number, written: readonly Written[], cellAt: Load['cellAt']) {
  const read = reader(scene)
  const values: CellValue[][] = []
  const problems: { readonly down: number; readonly column: ColumnId }[] = []
  for (let down = 0; down < height; down++) {
    const row: CellValue[] = []
    for (const { column, across } of written) {
      const value = read(column, cellAt(down, across))
      if (problemOf(column, value) !== null) problems.push({ down, column: column.id })
      row.push(value)
    }
    values.push(row)
  }
  return { values, problems }
}

/** The cells that a move empties: only what found a place, so that nothing is lost on the way. */
function leaving({ sheet, table, rows, columns }: Cut, height: number, written: readonly Written[]) {
  const landed = written.flatMap(({ across }) => columns[across] ?? [])
  return { sheet, table, rows: rows.slice(0, height) as readonly Id[], columns: landed }
}
