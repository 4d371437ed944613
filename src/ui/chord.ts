/** A key press as the page reports it; `code` is the place on the keyboard, `key` what is printed there. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

export type Platform = 'mac' | 'other'

/** Where macOS keeps a key for itself, or knows another: instead of the key on the left. */
export const macKeys: Readonly<Record<string, string>> = {
  'Alt+ArrowLeft': 'Mod+[',
  'Mod+Space': 'Ctrl+Space',
  'Mod+Y': 'Mod+Shift+Z',
  'Mod+H': 'Mod+Shift+F',
  'Mod+Delete': 'Mod+Backspace',
  "Mod+'": "Ctrl+'"
}

/** The shortcut of a platform for one that is written for all: `Mod` is Ctrl, and Cmd on macOS. */
export function keysOn(keys: string, platform: Platform): string {
  return platform === 'mac' ? (macKeys[keys] ?? keys) : keys
}

/**
 * The shortcuts that a key press may stand for, likeliest first: by what is printed on the key, so that every layout finds Z
 * where its Z is; then by its place, for what the layout prints nowhere: digits with Shift (AZERTY), letters that are not
 * Latin, accents that wait for a letter. Signs are printed with Shift on one layout and without on another, so of a sign Shift
 * says nothing. None where the system's own key is held.
 */
export function chordsOf(press: KeyPress, platform: Platform): readonly string[] {
  if (platform === 'other' && press.metaKey) return []
  const printed = printedKey(press.key)
  const placed = placedKey(press)
  return [printed, placed].flatMap(name => (name === null ? [] : [held(press, name, platform)]))
}

export function isChord(keys: string, press: KeyPress, platform: Platform): boolean {
  return chordsOf(press, platform).includes(keysOn(keys, platform))
}

function held({ ctrlKey, altKey, shiftKey, metaKey }: KeyPress, name: string, platform: Platform): string {
  const isMac = platform === 'mac'
  const parts = [
    (isMac ? metaKey : ctrlKey) && 'Mod',
    isMac && ctrlKey && 'Ctrl',
    altKey && 'Alt',
    shiftKey && !isSign(name) && 'Shift'
  ]
  return [...parts.filter(Boolean), name].join('+')
}

function printedKey(key: string): string | null {
  // Some French layouts print a no-break space with Shift.
  if (key === ' ' || key === '\u00A0') return 'Space'
  return key === 'Dead' ? null : key.length > 1 ? key : key.toUpperCase()
}

const places: Readonly<Record<string, string>> = { Semicolon: ';', Quote: "'", Comma: ',', Period: '.', Slash: '/' }
const lastLatin = '\u024F'

function placedKey({ key, code }: KeyPress): string | null {
  const digit = /^Digit([0-9])$/.exec(code)?.[1]
  if (digit !== undefined) return digit === key ? null : digit
  if (key === 'Dead') return places[code] ?? null
  return key.length === 1 && key > lastLatin && /^Key[A-Z]$/.test(code) ? code.slice(3) : null
}

function isSign(name: string): boolean {
  return name.length === 1 && !/[\p{L}\p{N}]/u.test(name)
}
