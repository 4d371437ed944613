import type { Rectangle } from 'electron'

/** Where the window stood and how large, in display points. */
export interface Place extends Rectangle {
  readonly maximized: boolean
}

const least = { width: 900, height: 600 }
const first = { width: 1360, height: 880 }

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** What was remembered, or null where it is not a place at all. */
export function readPlace(text: string): Place | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const { x, y, width, height, maximized } = found as Record<string, unknown>
    if (![x, y, width, height].every(isNumber) || typeof maximized !== 'boolean') return null
    return { x, y, width, height, maximized } as Place
  } catch {
    return null
  }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}

/**
 * A place that can be seen: the remembered one moved and shrunk into the display it mostly covers; where that display
 * is gone, or nothing is remembered, the middle of the first one. `displays` are work areas, the primary one first.
 */
export function visiblePlace(remembered: Place | null, displays: readonly [Rectangle, ...Rectangle[]]): Place {
  const [primary] = displays
  const area = remembered ? displays.find(display => overlap(display, remembered) > 10_000) : undefined
  if (!remembered || !area) {
    const width = between(least.width, first.width, primary.width)
    const height = between(least.height, first.height, primary.height)
    const x = primary.x + Math.max(0, Math.round((primary.width - width) / 2))
    const y = primary.y + Math.max(0, Math.round((primary.height - height) / 2))
    return { x, y, width, height, maximized: remembered?.maximized ?? false }
  }
  const width = between(least.width, remembered.width, area.width)
  const height = between(least.height, remembered.height, area.height)
  return {
    x: between(area.x, remembered.x, area.x + area.width - width),
    y: between(area.y, remembered.y, area.y + area.height - height),
    width,
    height,
    maximized: remembered.maximized
  }
}
