import type { Acting } from '../edits'
import { selectedRange } from '../edits'
import { columnsIn, rowsIn } from '../scene'
import { cellsIn } from '../selection'
import { copied } from './copy'
import { setCut } from './cut'
import { ownType } from './flavour'
import { type Forms, incoming } from './incoming'
import { paste } from './paste'

/** Puts the selected cells on the clipboard. Cut cells stay, marked, until they are pasted. */
export function onCopy(acting: Acting, event: ClipboardEvent, isCut: boolean): void {
  const name = isCut ? crypto.randomUUID() : undefined
  const forms = copied(acting, name)
  if (forms === null || event.clipboardData === null) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', forms.text)
  event.clipboardData.setData('text/html', forms.html)
  event.clipboardData.setData(ownType, forms.own)
  const scene = acting.scene()
  const range = selectedRange(acting)
  const rows = rowsIn(scene, range).map(({ id }) => id)
  const columns = columnsIn(scene, range).map(({ id }) => id)
  setCut(name === undefined ? null : { name, ...scene.place, rows, columns, workbook: scene.desk.workbook })
  const count = cellsIn({ ...range, bottom: range.top + rows.length - 1 })
  scene.desk.announce(scene.world.say(isCut ? 'grid.cut' : 'grid.copied', { count }))
}

export function onPaste(acting: Acting, event: ClipboardEvent): void {
  if (event.clipboardData === null) return
  event.preventDefault()
  const { isPlainPaste } = acting.store.getState()
  acting.store.setState({ isPlainPaste: false })
  const forms = formsIn(event.clipboardData)
  paste(acting, incoming(isPlainPaste ? { own: '', html: '', text: forms.text } : forms))
}

function formsIn(data: DataTransfer): Forms {
  return { own: data.getData(ownType), html: data.getData('text/html'), text: data.getData('text/plain') }
}
