import { useContext, createContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../model/change'
import type { Row } from '../../model/state'
import type { ColumnId, OptionId } from '../../model/template'
import type { Editing } from '../cells/edit'
import type { Changed } from '../desk'
import type { Block } from './clipboard/incoming'
import type { Mode } from './keys/keys'
import { at, type Range, type Selection } from './selection/selection'

/** What can be asked about a column itself. */
export type ColumnQuestion = 'rename' | 'describe' | 'kind' | 'terms' | 'options'

/** What stands open over the grid. */
export type Open =
  | { readonly is: 'menu'; readonly x: number; readonly y: number }
  | { readonly is: 'group-menu'; readonly group: string; readonly x: number; readonly y: number }
  | { readonly is: 'column-menu'; readonly column: ColumnId }
  | { readonly is: 'filter' | 'foot' | 'width' | ColumnQuestion; readonly column: ColumnId }
  | { readonly is: 'replace-entry'; readonly column: ColumnId; readonly entry: OptionId }
  | { readonly is: 'insert'; readonly after: ColumnId }
  | { readonly is: 'retire'; readonly columns: readonly ColumnId[] }
  | { readonly is: 'columns' }
  | { readonly is: 'sort' }
  | { readonly is: 'explain' }
  | { readonly is: 'map'; readonly block: Block }

/** How the paste that follows is done: its words only, whatever else the clipboard holds; or where a person says. */
export type NextPaste = 'text' | 'mapped'

/** What came of a paste. It is put into words when they are shown, in the language that is then in force. */
export interface PasteNews {
  readonly isMove: boolean
  readonly cells: number
  /** Rows that were added. */
  readonly made: number
  /** Columns in the way that cannot be typed in. */
  readonly skipped: number
  /** Columns of the clipboard that found none here. */
  readonly dropped: number
  /** Rows that found no place. */
  readonly lost: number
  /** Cells that need a look, row by row. */
  readonly amiss: readonly { readonly row: Id; readonly column: ColumnId }[]
  /** Which of them was gone to last; -1 before the first. */
  readonly at: number
}

/** What the fill handle is being dragged over. */
export interface Filling {
  /** Its source counted, and rows that are yet to come. */
  readonly to: Range
  /** Mod is held. */
  readonly isCopy: boolean
  /** The last value that is coming, in words. */
  readonly coming: string
  /** Rows that would be added at the end. */
  readonly added: number
  /** The pointer, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
}

/** The parts of a grid that change with every key. Cells read their own part of it, so that a move draws two of them anew. */
export interface GridState {
  readonly selection: Selection
  readonly editing: Editing | null
  readonly open: Open | null
  /** While columns are carried: the column before which they would be put down, one more than columns for the end. */
  readonly drop: number | null
  /** The rows as they were drawn last: what is selected is among these. */
  readonly drawn: readonly Row[]
  /** The heading of a group that has the keyboard in place of the active cell, by the group's key. */
  readonly heading: { readonly key: string } | null
  /** A row that was just made and is to be selected once it is drawn. */
  readonly awaited: Id | null
  /** The keyboard is here: a cell that becomes active takes the focus. */
  readonly isFocused: boolean
  readonly nextPaste: NextPaste | null
  readonly filling: Filling | null
  /** What the bar of the active cell is being dragged to, and the pointer in CSS pixels of the window. */
  readonly sliding: { readonly value: number; readonly x: number; readonly y: number } | null
  /** What has just changed by itself and is marked for a moment. */
  readonly flash: readonly Changed[] | null
  readonly pasted: PasteNews | null
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly isLeaving: boolean
}

export type GridStore = StoreApi<GridState>

/** A grid whose active cell is the first that can be typed in. */
export function createGrid(column: number): GridStore {
  const store = createStore<GridState>(() => ({
    selection: at(0, column),
    drawn: [],
    heading: null,
    editing: null,
    open: null,
    drop: null,
    awaited: null,
    isFocused: false,
    nextPaste: null,
    filling: null,
    sliding: null,
    flash: null,
    pasted: null,
    isLeaving: false
  }))
  // Whatever moves the selection takes the keyboard back from a heading.
  store.subscribe((now, before) => {
    if (now.heading !== null && now.heading === before.heading && now.selection !== before.selection) {
      store.setState({ heading: null })
    }
  })
  return store
}

export function modeOf({ editing }: GridState): Mode {
  return editing === null ? 'ready' : editing.mode
}

export const GridContext = createContext<GridStore | null>(null)

/** A part of the grid's state; draws anew only when that part changes. */
export function useGrid<Part>(part: (state: GridState) => Part): Part {
  const store = useContext(GridContext)
  if (store === null) throw new Error('a part of the grid stands outside of a grid')
  return useStore(store, part)
}
