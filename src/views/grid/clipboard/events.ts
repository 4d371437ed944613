import { limits } from '../../../model/limits'
import type { Acting } from '../edits'
import { selectedTable } from '../edits'
import type { Cells, Scene } from '../scene'
import type { NextPaste } from '../state'
import { formsOf } from './copy'
import { setCut } from './cut'
import { ownType } from './flavour'
import { type Block, type Forms, type Incoming, incoming } from './incoming'
import { wantsMapping } from './mapping'
import { paste } from './paste'
import { signatureIn } from './signature'

/** Puts the selected cells on the clipboard. Cut cells stay, marked, until they are pasted. */
export function onCopy(acting: Acting, event: ClipboardEvent, isCut: boolean): void {
  const name = isCut ? crypto.randomUUID() : undefined
  const scene = acting.scene()
  const cells = copyable(acting, isCut)
  const forms = cells && formsOf(scene, cells, name)
  if (cells === null || forms === null || event.clipboardData === null) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', forms.text)
  event.clipboardData.setData('text/html', forms.html)
  event.clipboardData.setData(ownType, forms.own)
  const rows = cells.rows.map(({ id }) => id)
  const columns = cells.columns.map(({ id }) => id)
  setCut(name === undefined ? null : { name, ...scene.place, rows, columns, workbook: scene.desk.workbook })
  const count = rows.length * columns.length
  scene.desk.announce(scene.world.say(isCut ? 'grid.cut' : 'grid.copied', { count }))
}

/** The selected cells as one table; where they lie apart and make none, or are to be cut, it says so. */
function copyable(acting: Acting, isCut: boolean): Cells | null {
  const { desk, world } = acting.scene()
  const isApart = acting.store.getState().selection.further !== undefined
  const cells = isApart && isCut ? null : selectedTable(acting)
  if (cells === null) desk.tell(world.say(isCut ? 'grid.cut.apart' : 'grid.copy.shapes'))
  else if (cells.rows.length * cells.columns.length > limits.cellsPerPaste) {
    desk.tell(world.say('grid.copy.tooLarge'))
    return null
  }
  return cells
}

/** Pastes, or asks first where each column goes. */
export function onPaste(acting: Acting, event: ClipboardEvent): void {
  if (event.clipboardData === null) return
  event.preventDefault()
  const { nextPaste } = acting.store.getState()
  acting.store.setState({ nextPaste: null })
  const forms = formsIn(event.clipboardData)
  const found = incoming(nextPaste === 'text' ? { own: '', html: '', text: forms.text } : forms)
  const block = shownFirst(found, nextPaste, acting.scene())
  if (block === null) paste(acting, found)
  else acting.store.setState({ open: { is: 'map', block } })
}

/** What is shown before it is pasted; null for what is pasted at once. */
function shownFirst(found: Incoming, next: NextPaste | null, scene: Scene): Block | null {
  if (next === 'mapped') return found.block.length > 0 ? found.block : null
  const person = next === null && found.head === null ? signatureIn(found.block, scene.layout.columns) : null
  return person ?? (wantsMapping(found, scene) ? found.block : null)
}

function formsIn(data: DataTransfer): Forms {
  return { own: data.getData(ownType), html: data.getData('text/html'), text: data.getData('text/plain') }
}
