import { limits } from '../../../model/limits'
import type { ColumnId } from '../../../model/template'
import { writable } from '../../../commands/cells'
import { type Acting, selectedRange } from '../edits'
import { type Scene, writableAt } from '../scene'
import { at } from '../selection/selection'
import { headingsIn, looksLikeHeadings } from './headings'
import type { Block, Incoming } from './incoming'
import { widthOf } from './landing'
import { load } from './paste'

/** Which column takes each of the clipboard's; null for one that is left out. */
export interface Mapping {
  readonly hasHeadings: boolean
  readonly into: readonly (ColumnId | null)[]
}

export function headingsOf(block: Block): readonly string[] {
  return (block[0] ?? []).map(({ text }) => text)
}

/** Whether a paste is shown before it is done: from elsewhere, and large or under headings of this table. */
export function wantsMapping({ block, head }: Incoming, { layout }: Scene): boolean {
  if (head !== null) return false
  const cells = block.length * widthOf(block)
  if (cells > limits.cellsPerPaste) return false
  return cells > limits.previewAboveCells || (block.length > 1 && looksLikeHeadings(headingsOf(block), layout.columns))
}

/** Under headings each column goes where its heading says; else side by side from the selection's corner. */
export function mappingFor(acting: Acting, block: Block, hasHeadings: boolean): Mapping {
  const scene = acting.scene()
  const width = widthOf(block)
  if (hasHeadings) {
    const open = new Set(columnsFor(scene).map(({ id }) => id))
    const named = headingsIn(headingsOf(block), scene.layout.columns)
    const into = Array.from({ length: width }, (_, across) => named[across] ?? null)
    return { hasHeadings, into: into.map(id => (id !== null && open.has(id) ? id : null)) }
  }
  const { left } = selectedRange(acting)
  return {
    hasHeadings,
    into: Array.from({ length: width }, (_, across) => writableAt(scene, left + across)?.id ?? null)
  }
}

/** The columns that a paste may go to, hidden ones too. */
export function columnsFor({ layout, table }: Scene) {
  return layout.columns.flatMap(({ id, label, column }) =>
    column !== null && writable(table, column) ? [{ id, label, column }] : []
  )
}

/** A column takes one of the clipboard's: chosen for another, it leaves the first. */
export function remapped({ into, ...rest }: Mapping, across: number, id: ColumnId | null): Mapping {
  return { ...rest, into: into.map((one, index) => (index === across ? id : one === id ? null : one)) }
}

/** Pastes below the selection's top edge as the mapping says. False where nothing was written. */
export function pasteMapped(acting: Acting, block: Block, { hasHeadings, into }: Mapping): boolean {
  const scene = acting.scene()
  const columns = new Map(columnsFor(scene).map(({ id, column }) => [id, column]))
  const first = hasHeadings ? 1 : 0
  const { top } = selectedRange(acting)
  const done = load(
    acting,
    {
      top,
      height: block.length - first,
      into: into.map(id => (id === null ? null : (columns.get(id) ?? null))),
      cellAt: (down, across) => block[down + first]?.[across] ?? { text: '' }
    },
    { skipped: 0, dropped: 0, cut: null }
  )
  const column = scene.columns.findIndex(({ id }) => into.includes(id))
  if (done) acting.store.setState({ selection: at(top, Math.max(0, column)) })
  return done
}
