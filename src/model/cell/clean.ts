/**
 * Text as it may be kept. Every kind of line break becomes a line feed (Word's soft break is a vertical tab). Halves of
 * surrogate pairs become U+FFFD here, at the input, where a person can see it, because neither a file nor a document
 * can hold them. Other control characters (C0 and C1 but tab and line feed, DEL, U+FFFE, U+FFFF) are removed: nobody
 * sees them, and XML refuses most.
 */
export function clean(text: string): string {
  return mayGo.test(text) ? cleaned(text) : text
}

/** Nearly no text has any of these, and a paste has a hundred thousand texts. */
const mayGo = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u

function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}|\uFFFE|\uFFFF/gu, character => (character === '\n' || character === '\t' ? character : ''))
    .replace(/\p{Cs}/gu, '\uFFFD')
}

/** Nothing but spaces. Such a text reads as an empty cell, for a person sees none. */
export function isBlankText(text: string): boolean {
  return text.trim() === ''
}
