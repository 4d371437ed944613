import type { Box } from '../space/geometry'

/** Where a progress bar lies across the window, in CSS pixels. */
export interface Track {
  readonly left: number
  readonly width: number
}

/** What a bar leaves free of its cell on either side: as in progress.module.css of the cells. */
export const margins = { left: 10, right: 26 } as const

/** The bar of a cell. */
export function trackOf({ left, width }: Pick<Box, 'left' | 'width'>): Track {
  return { left: left + margins.left, width: Math.max(1, width - margins.left - margins.right) }
}

/** By so much a drag sets progress: what lies between is typed. */
const step = 5

/** What a pointer asks for, from 0 to 100. */
export function valueAt({ left, width }: Track, x: number): number {
  const share = (x - left) / width
  return Math.min(100, Math.max(0, Math.round((share * 100) / step) * step))
}
