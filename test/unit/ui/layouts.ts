/** What a key prints alone and with Shift. `Dead` waits for a letter. */
type Prints = readonly [plain: string, shifted: string]

/**
 * The keys that print differently, by their place, as xkeyboard-config 2.35.1 has them (`setxkbmap -layout … -print | xkbcomp`).
 * Places that a layout does not list print as in `us`.
 */
const us: Readonly<Record<string, Prints>> = {
  ...Object.fromEntries(
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => [`Key${letter}`, [letter.toLowerCase(), letter]])
  ),
  Digit1: ['1', '!'],
  Digit2: ['2', '@'],
  Digit3: ['3', '#'],
  Digit4: ['4', '$'],
  Digit5: ['5', '%'],
  Digit6: ['6', '^'],
  Digit7: ['7', '&'],
  Digit8: ['8', '*'],
  Digit9: ['9', '('],
  Digit0: ['0', ')'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Backquote: ['`', '~'],
  Backslash: ['\\', '|'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?']
}

/** AZERTY, of France. */
const fr: Readonly<Record<string, Prints>> = {
  ...us,
  Digit1: ['&', '1'],
  Digit2: ['é', '2'],
  Digit3: ['"', '3'],
  Digit4: ["'", '4'],
  Digit5: ['(', '5'],
  Digit6: ['-', '6'],
  Digit7: ['è', '7'],
  Digit8: ['_', '8'],
  Digit9: ['ç', '9'],
  Digit0: ['à', '0'],
  Minus: [')', '°'],
  KeyQ: ['a', 'A'],
  KeyW: ['z', 'Z'],
  KeyA: ['q', 'Q'],
  KeyZ: ['w', 'W'],
  KeyM: [',', '?'],
  BracketLeft: ['Dead', 'Dead'],
  BracketRight: ['$', '£'],
  Semicolon: ['m', 'M'],
  Quote: ['ù', '%'],
  Backquote: ['²', '~'],
  Backslash: ['*', 'µ'],
  Comma: [';', '.'],
  Period: [':', '/'],
  Slash: ['!', '§']
}

/** Canadian French. */
const ca: Readonly<Record<string, Prints>> = {
  ...us,
  Digit2: ['2', '"'],
  Digit3: ['3', '/'],
  Digit6: ['6', '?'],
  BracketLeft: ['Dead', 'Dead'],
  BracketRight: ['Dead', 'Dead'],
  Quote: ['Dead', 'Dead'],
  Backquote: ['#', '|'],
  Backslash: ['<', '>'],
  Comma: [',', "'"],
  Period: ['.', '.'],
  Slash: ['é', 'É']
}

/** Canadian multilingual (CSA). */
const multix: Readonly<Record<string, Prints>> = {
  ...us,
  Digit6: ['6', '?'],
  BracketLeft: ['Dead', 'Dead'],
  BracketRight: ['ç', 'Ç'],
  Quote: ['è', 'È'],
  Backquote: ['/', '\\'],
  Backslash: ['à', 'À'],
  Comma: [',', "'"],
  Period: ['.', '"'],
  Slash: ['é', 'É']
}

export const layouts = { us, fr, ca, multix } as const

export type Layout = keyof typeof layouts
