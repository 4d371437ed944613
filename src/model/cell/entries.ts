/** The commas that one entry may hold. */
const mostParts = 8

/**
 * The entries of a text that lists several: set apart by semicolons and new lines, else by commas, where the longest
 * run of parts that `match` knows is one entry ("Privacy, legal and risk"). Words that `match` does not know are taken
 * as they are where `own` allows it; else the whole text is not to be understood. No entry comes twice.
 */
export function readEntries(
  text: string,
  match: (entry: string) => string | null,
  own: boolean
): readonly string[] | undefined {
  const entries: string[] = []
  for (const piece of text.split(/[;\n]/)) {
    if (piece.trim() === '') continue
    const found = match(piece.trim())
    const read = found === null ? readParts(piece.split(','), match, own) : [found]
    if (read === undefined) return undefined
    entries.push(...read)
  }
  return entries.length === 0 ? undefined : [...new Set(entries)]
}

function readParts(
  parts: readonly string[],
  match: (entry: string) => string | null,
  own: boolean
): readonly string[] | undefined {
  const entries: string[] = []
  let known = 0
  for (let at = 0; at < parts.length; ) {
    const run = longestRun(parts, at, match)
    const word = run?.found ?? (parts[at] ?? '').trim()
    if (run === undefined && word !== '' && !own) return undefined
    if (word !== '') entries.push(word)
    known += run === undefined ? 0 : 1
    at += run?.length ?? 1
  }
  return known === 0 && own ? [parts.join(',').trim()] : entries
}

function longestRun(
  parts: readonly string[],
  at: number,
  match: (entry: string) => string | null
): { found: string; length: number } | undefined {
  for (let length = Math.min(mostParts, parts.length - at); length > 0; length -= 1) {
    const entry = parts
      .slice(at, at + length)
      .join(',')
      .trim()
    const found = entry === '' ? null : match(entry)
    if (found !== null) return { found, length }
  }
  return undefined
}
