import { diff3Merge } from 'node-diff3'

/** Two changes of one text together, word by word; null where they touch the same words. */
export function mergedText(base: string, mine: string, theirs: string): string | null {
  const regions = diff3Merge(words(mine), words(base), words(theirs), { excludeFalseConflicts: true })
  const pieces = regions.map(region => region.ok?.join(''))
  return pieces.includes(undefined) ? null : pieces.join('')
}

function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? []
}
