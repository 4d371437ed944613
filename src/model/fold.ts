const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl'
}
const toSpellOut = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu')

/** Letters without accents, case and ligatures. Spaces, marks and signs stay as they are. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(toSpellOut, letter => spelledOut[letter] ?? letter)
}

/** Apostrophes and hyphens as a keyboard types them. */
export function plainSigns(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[‐-―−]/g, '-')
}

/**
 * Text as it is compared, never as it is kept: without accents, case, ligatures or doubled spaces, with plain
 * apostrophes and hyphens. "Élevé" and "ELEVE" fold to the same.
 */
export function fold(text: string): string {
  const bare = beyondAscii.test(text) ? plainSigns(bareLetters(text)) : text.toLowerCase()
  return unevenSpaces.test(bare) ? bare.replace(/\s+/g, ' ').trim() : bare
}

/** A filter or a search folds every cell of a table, and most hold nothing that would have to be folded. */
const beyondAscii = /[^\p{ASCII}]/u
const unevenSpaces = /\s\s|[^\S ]|^\s|\s$/
