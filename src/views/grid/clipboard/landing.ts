import type { Range } from '../selection/selection'
import type { Block, Pasted } from './incoming'

/** Where a paste lands: `height` rows from `top` (those past the last are new), `width` columns from `left`. */
export interface Landing {
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
  /** What lands that far below and beside the corner. */
  readonly cellAt: (down: number, across: number) => Pasted
  /** Columns of the clipboard that found no column of the table. */
  readonly dropped: number
}

const blank: Pasted = { text: '' }

/**
 * One cell fills the selection. A block repeats where the selection is a whole number of blocks each way, else it is laid once
 * from the selection's corner; `once` never repeats it, for cells that move. Short rows end in blanks. New columns are never made.
 */
export function landing(block: Block, target: Range, columns: number, once = false): Landing {
  const tall = target.bottom - target.top + 1
  const wide = target.right - target.left + 1
  const height = block.length
  const width = widthOf(block)
  const repeats = !once && height > 0 && width > 0 && tall % height === 0 && wide % width === 0
  const across = repeats ? wide : width
  const kept = Math.min(across, columns - target.left)
  return {
    top: target.top,
    left: target.left,
    height: repeats ? tall : height,
    width: kept,
    cellAt: (down, beside) => block[down % height]?.[beside % width] ?? blank,
    dropped: across - kept
  }
}

export function widthOf(block: Block): number {
  return block.reduce((most, row) => Math.max(most, row.length), 0)
}
