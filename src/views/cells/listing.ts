import { type KeyboardEvent, useState } from 'react'
import { format } from '../../model/cell'
import type { CellValue, Column } from '../../model/template'
import type { Home } from '../../model/homes'
import { added, entriesOf, exactly, offered, toggled, withoutLast } from './choosing'
import type { CellWorld, Editing, EditProps, Item } from './edit'

/** A line of an open list. */
export interface Line extends Item {
  /** Not one of the list: takes the words as they are, or makes the row that they name. */
  readonly makes?: 'words' | 'row'
  /** Where the row is made. */
  readonly home?: Home
}

export interface Listing extends EditProps {
  /** The cell holds several. */
  readonly many: boolean
}

/** The lines that are offered, which of them is lit, and what the keys do to them. */
export function useLines(listing: Listing) {
  const { column, row, value, editing, onEditing, onPick, onDone, world, many } = listing
  const text = editing?.text ?? ''
  const items = editing === null ? [] : world.items(column, row)
  const { items: found, more } = offered(items, text)
  const lines: readonly Line[] = [...found, ...making(column, text, items, world)]
  const current = lines.findIndex(line => line.value === value)
  const [lit, setLit] = useState<number | null>(null)
  const at = Math.min(lit ?? (text === '' ? Math.max(0, current) : 0), Math.max(0, lines.length - 1))

  const choose = (line: Line): void => {
    setLit(null)
    if (line.makes === 'row' && line.home !== undefined) {
      const kept = many ? entriesOf(heldIn(editing, value)) : null
      const made = world.create(column, line.home, line.label, row, kept)
      if (!many) return made === null ? onPick({ unread: line.label }) : onDone()
      onEditing({ mode: editing?.mode ?? 'edit', text: '', held: made, value: made, isOpen: true })
      return
    }
    if (!many) return onPick(line.value)
    const held = toggled(heldIn(editing, value), String(line.value))
    onEditing({ mode: editing?.mode ?? 'edit', text: '', held, value: held, isOpen: true })
  }
  const light = (index: number): void => {
    setLit(index)
    if (editing !== null && !many) onEditing(lighting(editing, lines[index]))
  }
  const onText = (next: string): void => {
    setLit(null)
    onEditing(afterTyping(listing, next))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (editing === null || event.nativeEvent.isComposing) return
    const line = lines[at]
    const act = actionOf(event, listing, lit !== null, line, found.length)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'choose' && line) choose(line)
    else if (act === 'drop') {
      const held = many ? withoutLast(heldIn(editing, value)) : null
      onEditing({ ...editing, held, value: held })
    } else light((at + (act === 'down' ? 1 : -1) + lines.length) % Math.max(1, lines.length))
  }
  return { lines, at, more, choose, onText, onKeyDown }
}

/** The entries of a cell of several as they stand while it is edited. */
export function heldIn(editing: Editing | null, value: CellValue): CellValue {
  return editing?.held === undefined ? value : editing.held
}

/**
 * What is written if typing ends here: the first match; where other words are welcome, only a match that says the same. What
 * matches nothing is read as it stands, with what the cell of several holds already, so that nothing typed is lost.
 */
export function afterTyping(listing: Listing, text: string): Editing {
  const { column, row, value, editing, world, frame, many } = listing
  const base = { mode: editing?.mode ?? 'enter', text, isOpen: true } as const
  const best = text.trim() === '' ? undefined : bestFor(column, text, world.items(column, row))
  if (!many) return best === undefined ? base : { ...base, value: best.value }
  // Typing that begins a cell of the grid replaces what it held, as everywhere there; in a form it adds.
  const held = editing === null && frame === 'cell' ? null : heldIn(editing, value)
  if (text.trim() === '') return { ...base, held, value: held }
  if (best !== undefined) return { ...base, held, value: added(held, String(best.value)) }
  const words = [format(column, held, world.showing), text].filter(word => word !== '').join('; ')
  return { ...base, held, value: world.read(column, words) }
}

/** A line that makes a row is not made by passing over it. */
function lighting(editing: Editing, line: Line | undefined): Editing {
  const { value: _, ...rest } = editing
  return line === undefined || line.makes === 'row' ? rest : { ...rest, value: line.value }
}

type Act = 'up' | 'down' | 'choose' | 'drop'

/** What a key does to the list; null leaves it to the input, the grid or the form. */
function actionOf(
  event: KeyboardEvent,
  { editing, many }: Listing,
  isLit: boolean,
  line: Line | undefined,
  found: number
): Act | null {
  const text = editing?.text ?? ''
  const isOpen = editing?.isOpen ?? editing?.mode === 'enter'
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey
  if (isOpen && isPlain && event.key === 'ArrowDown') return 'down'
  if (isOpen && isPlain && event.key === 'ArrowUp') return 'up'
  if (event.key === 'Enter' && isPlain && line !== undefined) {
    if (many && isOpen && (text !== '' || isLit)) return 'choose'
    if (!many && line.makes === 'row' && (isLit || found === 0)) return 'choose'
  }
  return event.key === 'Backspace' && text === '' ? 'drop' : null
}

function bestFor(column: Column, text: string, items: readonly Item[]): Item | undefined {
  const takesWords = (column.kind === 'choice' || column.kind === 'choices') && column.other === true
  return exactly(items, text) ?? (takesWords ? undefined : offered(items, text).items[0])
}

function making(column: Column, text: string, items: readonly Item[], world: CellWorld): Line[] {
  const name = text.trim()
  if (name === '' || exactly(items, name)) return []
  if ((column.kind === 'choice' || column.kind === 'choices') && column.other) {
    return [{ id: '+words', value: name, label: name, makes: 'words' }]
  }
  return world.homes(column).map(home => ({
    id: `+row ${home.sheet} ${home.table}`,
    value: name,
    label: name,
    makes: 'row',
    home,
    ...(home.title !== '' && { detail: home.title })
  }))
}
