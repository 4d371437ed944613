import type { CellValue } from '../../model/template'
import type { Range } from './selection'

/** What came off the clipboard: text, and with it the exact value where the copy was ours. */
export interface Pasted {
  readonly text: string
  readonly exact?: { readonly value: CellValue; readonly kind: string }
}

export type Block = readonly (readonly Pasted[])[]

/** Where a paste lands: rows from `top` (those past the last are new), columns from `left`; what stands past the last column is left out. */
export interface Landing {
  readonly top: number
  readonly left: number
  readonly block: Block
  /** Columns of the clipboard that found no column of the table. */
  readonly dropped: number
}

const blank: Pasted = { text: '' }

/**
 * One cell fills the selection. A block repeats where the selection is a whole number of blocks each way, else it is laid once from the
 * selection's corner. New columns are never made.
 */
export function landing(source: Block, target: Range, columns: number): Landing {
  const block = squared(source)
  const height = block.length
  const width = block[0]?.length ?? 0
  const tall = target.bottom - target.top + 1
  const wide = target.right - target.left + 1
  const repeats = height > 0 && width > 0 && tall % height === 0 && wide % width === 0
  const room = columns - target.left
  const [rows, across] = repeats ? [tall, wide] : [height, width]
  const kept = Math.min(across, room)
  return {
    top: target.top,
    left: target.left,
    block: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: kept }, (__, column) => block[row % height]?.[column % width] ?? blank)
    ),
    dropped: across - kept
  }
}

/** Rows of one length: short ones end in blanks. */
function squared(block: Block): Block {
  const width = Math.max(0, ...block.map(row => row.length))
  return block.map(row =>
    row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => blank)]
  )
}
