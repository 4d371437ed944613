import { pasteCells } from '../../commands/cells'
import { limits } from '../../model/limits'
import { type CellProblem, problemOf, raw } from '../../model/cell'
import type { CellValue, Column } from '../../model/template'
import { light, toneTokens } from '../../model/tokens'
import { type Acting, clear, selectedRange } from './edits'
import { type InCell, type OutCell, shapeOf, unspanned, writeHtml } from './html'
import { readHtml } from './htmltable'
import { type Block, landing, type Pasted } from './paste'
import { columnsIn, rowsIn, type Scene, writableAt } from './scene'
import { cellsIn } from './selection'
import { readTsv, writeTsv } from './tsv'

/** The selected cells in the two forms that other programs take: text with tabs, and a table. */
export function copied(acting: Acting): { readonly text: string; readonly html: string } | null {
  const scene = acting.scene()
  const range = selectedRange(acting)
  const columns = columnsIn(scene, range)
  const rows = rowsIn(scene, range).map(row =>
    columns.map(laid => outCell(scene, scene.layout.cell(row, laid), laid.column))
  )
  if (rows.length === 0) return null
  return { text: writeTsv(rows.map(row => row.map(({ text }) => text))), html: writeHtml(rows) }
}

function outCell(scene: Scene, cell: ReturnType<Scene['layout']['cell']>, column: Column | null): OutCell {
  const tone = cell.tone ?? (cell.chips?.length === 1 ? cell.chips[0]?.tone : undefined)
  const [ground, ink] = tone === undefined || tone === 'quiet' ? [] : toneTokens[tone]
  return {
    text: column === null ? cell.text : raw(column, cell.value, scene.world.showing),
    value: cell.value,
    kind: column?.kind ?? null,
    ...(ground && ink && { ground: light[ground], ink: light[ink] })
  }
}

export function onCopy(acting: Acting, event: ClipboardEvent, cut: boolean): void {
  const forms = copied(acting)
  if (forms === null || event.clipboardData === null) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', forms.text)
  event.clipboardData.setData('text/html', forms.html)
  const { desk, world } = acting.scene()
  const count = cellsIn(selectedRange(acting))
  if (cut) clear(acting)
  desk.announce(world.say(cut ? 'grid.cut' : 'grid.copied', { count }))
}

export function onPaste(acting: Acting, event: ClipboardEvent): void {
  const data = event.clipboardData
  if (data === null) return
  event.preventDefault()
  const html = acting.store.getState().isPlainPaste ? '' : data.getData('text/html')
  acting.store.setState({ isPlainPaste: false })
  paste(acting, blockOf(html, data.getData('text/plain')))
}

/** The cells on the clipboard, read from whichever form tells best how they lie. */
export function blockOf(html: string, text: string): Block {
  const shape = shapeOf(html, text)
  const table = shape === 'text' ? null : readHtml(html)
  if (table === null) return text === '' ? [] : readTsv(text).map(row => row.map(cell => ({ text: cell })))
  return unspanned(table).map(row => row.map(cell => pastedOf(cell, shape === 'own')))
}

function pastedOf(cell: InCell | null, isOwn: boolean): Pasted {
  return { text: cell?.text ?? '', ...(isOwn && cell?.exact && { exact: cell.exact }) }
}

/** Lays a block on the selection, as one set, and says what came of it. */
export function paste(acting: Acting, source: Block): void {
  const scene = acting.scene()
  const { desk, world, rows, canAdd } = scene
  const { top, left, block, dropped } = landing(source, selectedRange(acting), scene.columns.length)
  const width = block[0]?.length ?? 0
  if (width === 0) return desk.tell(world.say('grid.paste.nothing'))
  if (block.length * width > limits.cellsPerPaste) return desk.tell(world.say('grid.paste.tooLarge'))
  const kept = canAdd ? block : block.slice(0, rows.length - top)
  const columns = Array.from({ length: width }, (_, across) => writableAt(scene, left + across))
  const problems: CellProblem[] = []
  const values = kept.map(row => row.map((cell, across) => received(scene, columns[across] ?? null, cell, problems)))
  const ids = rows.slice(top, top + kept.length).map(({ id }) => id)
  const into = scene.columns.slice(left, left + width).map(({ id }) => id)
  const outcome = desk.run(pasteCells, { ...scene.place, rows: ids, columns: into, values })
  if (outcome === null) return
  const written = kept.length * columns.filter(column => column !== null).length
  const said = { count: written, problems: problems.length, rows: outcome.made.length }
  desk.tell(dropped === 0 ? world.say('grid.pasted', said) : world.say('grid.pasted.dropped', { ...said, dropped }))
  const corner = { row: top, column: left }
  const last = { row: top + kept.length - 1, column: left + width - 1 }
  acting.store.setState({ selection: { active: corner, anchor: corner, focus: last } })
}

/** The value that a pasted cell gives in a column: exactly what was copied where the kinds agree, else read from its words. */
function received(scene: Scene, column: Column | null, cell: Pasted, problems: CellProblem[]): CellValue {
  if (column === null) return null
  const value = fits(scene, column, cell) ? cell.exact.value : scene.world.read(column, cell.text)
  const problem = problemOf(column, value)
  if (problem !== null) problems.push(problem)
  return value
}

function fits(scene: Scene, column: Column, cell: Pasted): cell is Pasted & Required<Pick<Pasted, 'exact'>> {
  if (cell.exact === undefined || cell.exact.kind !== column.kind) return false
  const { value } = cell.exact
  if (problemOf(column, value) !== null) return false
  if (column.kind !== 'ref' && column.kind !== 'refs') return true
  const links = Array.isArray(value) ? value : value === null ? [] : [value]
  const targets = new Set(scene.world.items(column, null).map(({ id }) => id))
  return links.every(link => targets.has(String(link)))
}
