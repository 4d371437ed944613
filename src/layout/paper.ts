/** Sizes in twips: 1/20 of a point, 1440 to the inch. */
export type Paper = 'letter' | 'a4'

/** One way round of a sheet of paper, with its margins. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly bottom: number; readonly side: number }
  /** From the edge of the paper to the running head and foot. */
  readonly edge: number
  readonly landscape: boolean
}

const sizes = { letter: [12240, 15840], a4: [11906, 16838] } as const satisfies Record<Paper, readonly [number, number]>

/** Upright for reading, on its side for wide tables, whose margins are narrower. */
export function page(paper: Paper, landscape: boolean): Page {
  const [short, long] = sizes[paper]
  return landscape
    ? { width: long, height: short, margin: { top: 1304, bottom: 1134, side: 1134 }, edge: 624, landscape }
    : { width: short, height: long, margin: { top: 1474, bottom: 1304, side: 1361 }, edge: 680, landscape }
}

/** The width that text and tables may take. */
export function textWidthOf(of: Page): number {
  return of.width - 2 * of.margin.side
}

/** The height between the margins. */
export function textHeightOf(of: Page): number {
  return of.height - of.margin.top - of.margin.bottom
}
