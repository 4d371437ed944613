import { createContext, useContext } from 'react'
import type { Id } from '../../model/change'
import type { CellValue } from '../../model/template'
import type { Acting } from './edits'
import type { Scene } from './scene'
import type { Spot } from './selection/selection'

/** What actions need of the grid around them. */
export interface Stage extends Acting {
  readonly isSorted: () => boolean
  /** Puts all filters on or off; false where there are none. */
  readonly switchFilters: () => boolean
  readonly openRow: ((row: Id, column: string | null, what: 'field' | 'note') => void) | undefined
  readonly openThread: ((row: Id) => void) | undefined
  /**
   * Scrolls a cell into sight: the one that is named, else the active one, or the corner that moves while a range grows. To the
   * start of its row, where asked: a fixed column is in sight anyway, and would leave the rest as it is.
   */
  readonly reveal: (spot?: Spot, toStart?: boolean) => void
  /** Where the active cell stands on the screen: menus open there. */
  readonly spotOnScreen: () => { readonly x: number; readonly y: number }
  /** Selects a row that was just made, once it is drawn. */
  readonly select: (row: Id) => void
}

/** The stage with what its parts need of the page. The same object for as long as the grid stands. */
export interface GridStage extends Stage {
  readonly focusActive: () => void
  /** Puts the keyboard on the heading of a group. */
  readonly enterHeading: (group: string) => void
  /** Opens or closes a group. */
  readonly toggleGroup: (group: string) => void
  /** Opens groups whose rows are to be seen. */
  readonly openGroups: (groups: readonly string[]) => void
  /** Shows a column that was hidden. */
  readonly showColumn: (column: string) => void
  /** Goes to the row that a link points at. */
  readonly follow: (row: Id) => void
  /** Keys as people read them: `Ctrl+I`, `⌘I`. */
  readonly keysWords: (keys: string) => string
  /** Writes what was chosen outright into the active cell, and closes its editor. */
  readonly pick: (value: CellValue) => void
  /** Closes the editor of the active cell: what it was for is written. */
  readonly done: () => void
}

export const StageContext = createContext<GridStage | null>(null)
export const SceneContext = createContext<Scene | null>(null)

/** The acts of the grid around this part. */
export function useStage(): GridStage {
  const stage = useContext(StageContext)
  if (stage === null) throw new Error('a part of the grid stands outside of a grid')
  return stage
}

/** What the grid shows now. Whoever asks is drawn anew with every change of the workbook: the active cell and what floats. */
export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('a part of the grid stands outside of a grid')
  return scene
}
