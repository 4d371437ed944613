import { raw } from '../../../model/cell'
import { light, toneTokens } from '../../../model/tokens'
import type { LaidCell, LaidColumn } from '../../../layout/table'
import type { Cells, Scene } from '../scene'
import { type Flavour, kindOfValues } from './flavour'
import { type OutCell, writeHtml } from './html'
import type { Forms } from './incoming'
import { writeTsv } from './tsv'

/** Cells as text with tabs and as a table, which other programs take, and in our own flavour, which loses nothing. */
export function formsOf(scene: Scene, { rows: lines, columns }: Cells, cut?: string): Forms | null {
  const rows = lines.map(row => columns.map(laid => outCell(scene, laid, scene.layout.cell(row, laid))))
  if (rows.length === 0 || columns.length === 0) return null
  const { cells, ...head } = {
    format: 1,
    ...scene.place,
    columns: columns.map(({ id, column }) => ({ id, kind: kindOfValues(column) })),
    ...(cut !== undefined && { cut }),
    cells: rows.map(row => row.map(({ value }) => value))
  } satisfies Flavour
  return {
    own: JSON.stringify({ ...head, cells }),
    html: writeHtml(rows, head),
    text: writeTsv(rows.map(row => row.map(({ text }) => text)))
  }
}

function outCell(scene: Scene, { column }: LaidColumn, cell: LaidCell): OutCell {
  const tone = cell.tone ?? (cell.chips?.length === 1 ? cell.chips[0]?.tone : undefined)
  const [ground, ink] = tone === undefined || tone === 'quiet' ? [] : toneTokens[tone]
  return {
    text: column === null ? cell.text : raw(column, cell.value, scene.world.showing),
    value: cell.value,
    isDate: kindOfValues(column) === 'date',
    ...(ground && ink && { ground: light[ground], ink: light[ink] })
  }
}
