const forbidden = /[<>:"/\\|?*]/gu
// Control characters, and those that turn the direction of the text round them.
const invisible = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu
const reserved = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu
const mostUnits = 120
const mostBytes = 240

function cut(text: string, bytes: number, units: number): string {
  let kept = ''
  let used = 0
  for (const letter of text) {
    used += Buffer.byteLength(letter)
    if (used > bytes || kept.length + letter.length > units) break
    kept += letter
  }
  return kept
}

/** Neither end of a name may be a space or a dot: Windows takes them off, and a leading dot hides a file. */
function trim(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '')
}

/**
 * A file name that every system takes, from words that a person wrote (safety.md 4.3). The ending is ours and always
 * stands; names that Windows keeps for its devices get a line before them; what is left empty becomes `workbook`.
 */
export function safeFileName(suggested: string, ending: string): string {
  const stem = suggested.toLowerCase().endsWith(`.${ending}`) ? suggested.slice(0, -ending.length - 1) : suggested
  const plain = stem
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '')
    .replace(invisible, '')
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
  const room = ending.length + 1
  const short = trim(cut(trim(plain), mostBytes - room - 1, mostUnits - room - 1)) || 'workbook'
  const [first = ''] = short.split('.')
  return `${reserved.test(first.trim()) ? `_${short}` : short}.${ending}`
}
