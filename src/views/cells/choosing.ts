import { fold } from '../../model/fold'
import type { CellValue } from '../../model/template'
import type { Item } from './edit'

/** More than this are not drawn: typing a letter more finds them. */
export const mostShown = 80

export interface Offer {
  readonly items: readonly Item[]
  /** How many more there are than are drawn. */
  readonly more: number
}

/** What a list offers for what has been typed: words that begin with it before words that hold it; accents do not matter. */
export function offered(items: readonly Item[], text: string): Offer {
  const sought = fold(text)
  const found =
    sought === ''
      ? [...items.filter(item => item.isSuggested), ...items.filter(item => !item.isSuggested)]
      : ranked(items, sought)
  return { items: found.slice(0, mostShown), more: Math.max(0, found.length - mostShown) }
}

function ranked(items: readonly Item[], sought: string): readonly Item[] {
  const first: Item[] = []
  const rest: Item[] = []
  for (const item of items) {
    const label = fold(item.label)
    if (label.startsWith(sought) || String(item.value) === sought) first.push(item)
    else if (label.includes(sought)) rest.push(item)
  }
  return [...first, ...rest]
}

/** The item that says exactly what was typed. */
export function exactly(items: readonly Item[], text: string): Item | undefined {
  const sought = fold(text)
  return items.find(item => fold(item.label) === sought || String(item.value) === sought)
}

/** What a cell of several holds. */
export function entriesOf(value: CellValue): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** An entry put in or taken out of a cell that holds several; empty when none is left. */
export function toggled(value: CellValue, entry: string): CellValue {
  const entries = entriesOf(value)
  const next = entries.includes(entry) ? entries.filter(one => one !== entry) : [...entries, entry]
  return next.length === 0 ? null : next
}

/** An entry put in, where it is not in yet. */
export function added(value: CellValue, entry: string): CellValue {
  const entries = entriesOf(value)
  return entries.includes(entry) ? entries : [...entries, entry]
}

/** The entries without the last: what Backspace takes. */
export function withoutLast(value: CellValue): CellValue {
  const entries = entriesOf(value)
  return entries.length <= 1 ? null : entries.slice(0, -1)
}
