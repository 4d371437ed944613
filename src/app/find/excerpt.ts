import type { Span } from '../../model/matching'

/** A text around its first match, cut to what a line shows: what stands before, the match, what stands after. */
export interface Excerpt {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Characters that are kept before a match, so that it stands in its sentence. */
const lead = 28
const most = 160

export function excerptOf(text: string, span: Span | undefined): Excerpt {
  const { from, to } = span ?? { from: 0, to: 0 }
  const start = from <= lead ? 0 : wordFrom(text, from - lead, from)
  return {
    before: (start > 0 ? '…' : '') + flat(text.slice(start, from)),
    match: flat(text.slice(from, Math.min(to, from + most))),
    after: flat(text.slice(to, to + most)) + (to + most < text.length ? '…' : '')
  }
}

/** Cut between words where there is a blank to cut at. */
function wordFrom(text: string, from: number, to: number): number {
  const blank = text.slice(from, to).search(/\s/)
  return blank < 0 ? from : from + blank + 1
}

function flat(text: string): string {
  return text.replace(/\s/g, ' ')
}
