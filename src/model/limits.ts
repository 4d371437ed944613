/** The limits of architecture.md 10, one table for all that lets work in. */
export const limits = {
  rowsPerTable: 100_000,
  /** UTF-8 bytes. */
  cellBytes: 100 * 1024,
  columns: 500,
  /** Of one list: more is no list to choose from. */
  options: 500,
  cellsPerPaste: 1_000_000,
  previewAboveCells: 200,
  partBytes: 256 * 1024 * 1024,
  allPartsBytes: 1024 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  entries: 2_000,
  jsonDepth: 32,
  /** Of a template’s file; the largest that ships has a fiftieth of it. */
  templateBytes: 8 * 1024 * 1024
} as const

/** Whether a cell's text keeps within its limit, without encoding it where its length already decides. */
export function fitsCell(text: string): boolean {
  if (text.length * 3 <= limits.cellBytes) return true
  if (text.length > limits.cellBytes) return false
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3
  }
  return bytes <= limits.cellBytes
}
