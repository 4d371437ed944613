import { brokenTo, fitted, widthOf } from '../inter'
import type { Box } from '../scene'
import type { PlaneEntry } from './laid'
import { sizes } from './space'

/** A row with the place that it has in its cell, and what of it can be written there. */
export interface Packed {
  readonly entry: PlaneEntry
  readonly box: Box
  readonly code: string
  /** Lines of its name, the first of them beside the code. */
  readonly lines: readonly string[]
}

/** What stands in a cell: as many rows as there is room for, and those that there is none for. */
export interface Pack {
  readonly shown: readonly Packed[]
  readonly more: readonly PlaneEntry[]
  readonly moreBox: Box
}

/** At scale 1: what can be pressed is no smaller than 24, and 2 lie between two of them. */
const least = 24
const gap = 2
const lineHeight = 15
const narrowest = 104
const padding = 7

/**
 * Rows side by side in a cell without any lying over another: with their names, on two lines or one, where there is room; with
 * their codes alone; and at the last as many as fit and the count of the others. `lead` is what is kept free before the words.
 */
export function packed(entries: readonly PlaneEntry[], room: Box, scale: number, lead: number): Pack {
  const [width, height] = [room.width / scale, room.height / scale]
  const lines = Math.max(1, Math.floor((height + gap) / (least + gap)))
  const [one] = entries
  if (one === undefined) return { shown: [], more: [], moreBox: room }
  if (width >= narrowest && entries.length <= lines) return named(entries, room, scale, lead)
  const code = Math.max(...entries.map(entry => shortWidth(entry, lead)))
  const each = Math.min(width, code)
  const columns = Math.max(1, Math.floor((width + gap) / (each + gap)))
  const fits = columns * lines
  const kept = entries.length <= fits ? entries : entries.slice(0, fits - 1)
  const used = Math.min(lines, Math.ceil(Math.min(entries.length, fits) / columns))
  const top = room.y + Math.max(0, (height - used * (least + gap) + gap) / 2) * scale
  const boxAt = (at: number): Box => ({
    x: room.x + (at % columns) * (each + gap) * scale,
    y: top + Math.floor(at / columns) * (least + gap) * scale,
    width: each * scale,
    height: least * scale
  })
  return {
    shown: kept.map((entry, at) => {
      const text = fitted(shortOf(entry), sizes.text, each - lead - padding, 600)
      return { entry, box: boxAt(at), code: text, lines: [] }
    }),
    more: entries.slice(kept.length),
    moreBox: boxAt(kept.length)
  }
}

/** One below the other, each with its name; in the middle of the cell. */
function named(entries: readonly PlaneEntry[], room: Box, scale: number, lead: number): Pack {
  const [width, height] = [room.width / scale, room.height / scale]
  const most = height >= entries.length * (least + lineHeight + gap) ? 2 : 1
  const items = entries.map(entry => {
    const beside = entry.code === '' ? 0 : widthOf(`${entry.code} `, sizes.text, 600)
    const name = entry.name === entry.code ? '' : entry.name
    const lines = name === '' ? [] : brokenTo(name, sizes.text, width - lead - padding - beside, most)
    return { entry, lines, height: least + Math.max(0, lines.length - 1) * lineHeight }
  })
  const whole = items.reduce((sum, item) => sum + item.height + gap, -gap)
  let y = room.y + Math.max(0, (height - whole) / 2) * scale
  const shown = items.map(({ entry, lines, height: own }): Packed => {
    const box = { x: room.x, y, width: room.width, height: own * scale }
    y += (own + gap) * scale
    return { entry, box, code: entry.code, lines }
  })
  return { shown, more: [], moreBox: room }
}

/** What stands for a row where there is no room for its name. */
function shortOf({ code, name }: PlaneEntry): string {
  return code === '' ? name : code
}

const widestShort = 84

function shortWidth(entry: PlaneEntry, lead: number): number {
  return Math.max(least, lead + Math.min(widestShort, widthOf(shortOf(entry), sizes.text, 600)) + padding)
}
