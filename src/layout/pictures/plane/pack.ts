import { brokenTo, fitted, widthOf } from '../inter'
import type { Box } from '../scene'
import type { PlaneEntry } from './laid'
import { sizes } from './space'

/** A row where it stands, or where it is on its way to. */
export interface Item {
  readonly entry: PlaneEntry
  readonly isTarget: boolean
}

/** A row with the place that it has in a cell, and what of it can be written there. */
export interface Packed {
  readonly item: Item
  readonly box: Box
  readonly code: string
  /** Lines of its name, the first of them beside the code. */
  readonly lines: readonly string[]
}

/** What stands in a cell: as many rows as there is room for, and those that there is none for. */
export interface Pack {
  readonly shown: readonly Packed[]
  readonly more: readonly Item[]
  readonly moreBox: Box
}

/** At scale 1: what can be pressed is no smaller than 24, and 2 lie between two of them. */
const least = 24
const gap = 2
const lineHeight = 15
const narrowest = 104
const padding = 7

/** What of a row is written at the most. */
export type Wording = 'names' | 'codes'

/**
 * Rows side by side in a cell without any lying over another: with their names, on two lines or one, where there is room; with
 * their codes alone; and at the last as many as fit and the count of the others. `lead` is what is kept free before the words.
 */
export function packed(items: readonly Item[], room: Box, scale: number, lead: number, wording: Wording): Pack {
  const [width, height] = [room.width / scale, room.height / scale]
  const lines = Math.max(1, Math.floor((height + gap) / (least + gap)))
  if (items.length === 0) return { shown: [], more: [], moreBox: room }
  if (wording === 'names' && width >= narrowest && items.length <= lines) return named(items, room, scale, lead)
  const each = Math.min(width, Math.max(...items.map(({ entry }) => shortWidth(entry, lead))))
  const columns = Math.max(1, Math.floor((width + gap) / (each + gap)))
  const fits = columns * lines
  const kept = items.length <= fits ? items : items.slice(0, fits - 1)
  const used = Math.min(lines, Math.ceil(Math.min(items.length, fits) / columns))
  const top = room.y + Math.max(0, (height - used * (least + gap) + gap) / 2) * scale
  const boxAt = (at: number): Box => ({
    x: room.x + (at % columns) * (each + gap) * scale,
    y: top + Math.floor(at / columns) * (least + gap) * scale,
    width: each * scale,
    height: least * scale
  })
  return {
    shown: kept.map((item, at) => {
      const text = fitted(shortOf(item.entry), sizes.text, each - lead - padding, 600)
      return { item, box: boxAt(at), code: text, lines: [] }
    }),
    more: items.slice(kept.length),
    moreBox: boxAt(kept.length)
  }
}

/** One below the other, each with its name; in the middle of the cell. */
function named(items: readonly Item[], room: Box, scale: number, lead: number): Pack {
  const [width, height] = [room.width / scale, room.height / scale]
  const most = height >= items.length * (least + lineHeight + gap) ? 2 : 1
  const laid = items.map(item => {
    const { entry } = item
    const beside = entry.code === '' ? 0 : widthOf(`${entry.code} `, sizes.text, 600)
    const name = entry.name === entry.code ? '' : entry.name
    const lines = name === '' ? [] : linesOf(name, width - lead - padding - beside, most)
    return { item, lines, height: least + Math.max(0, lines.length - 1) * lineHeight }
  })
  const whole = laid.reduce((sum, one) => sum + one.height + gap, -gap)
  let y = room.y + Math.max(0, (height - whole) / 2) * scale
  const shown = laid.map(({ item, lines, height: own }): Packed => {
    const box = { x: room.x, y, width: room.width, height: own * scale }
    y += (own + gap) * scale
    return { item, box, code: item.entry.code, lines }
  })
  return { shown, more: [], moreBox: room }
}

/** A name on so many lines; the last is cut within a word rather than short of one. */
function linesOf(name: string, width: number, most: number): readonly string[] {
  const all = brokenTo(name, sizes.text, width, most + 1)
  if (all.length <= most) return all
  const before = all.slice(0, most - 1)
  const rest = name.split(/[ \n]+/u).slice(before.join(' ').split(' ').filter(Boolean).length)
  return [...before, fitted(rest.join(' '), sizes.text, width)]
}

/** What stands for a row where there is no room for its name. */
function shortOf({ code, name }: PlaneEntry): string {
  return code === '' ? name : code
}

const widestShort = 84

function shortWidth(entry: PlaneEntry, lead: number): number {
  return Math.max(least, lead + Math.min(widestShort, widthOf(shortOf(entry), sizes.text, 600)) + padding)
}
