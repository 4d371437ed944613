import type { Tone } from './template'

/** Every colour of the product, by name. Where each belongs and why: look.md, "Colour". */
export interface Tokens {
  /** Window and sidebar. */
  readonly paper: string
  /** Grid and cards. */
  readonly surface: string
  /** Menus and dialogs. */
  readonly raised: string
  /** Hairlines: they part, they carry no meaning. */
  readonly line: string
  /** Edges of controls. */
  readonly strong: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly onAccent: string
  /** Hover. */
  readonly accentSoft: string
  /** Selected cells. */
  readonly select: string
  /** The 2 px ring. */
  readonly focus: string
  readonly danger: string
  readonly warn: string
  readonly ok: string
  readonly low: string
  readonly lowInk: string
  readonly moderate: string
  readonly moderateInk: string
  readonly high: string
  readonly highInk: string
  readonly extreme: string
  readonly extremeInk: string
}

export type TokenName = keyof Tokens
export type Theme = 'light' | 'dark'

/** The light set. Documents always use its bands. */
export const light: Tokens = {
  paper: '#F7F5F0',
  surface: '#FFFFFF',
  raised: '#FFFFFF',
  line: '#DEDAD1',
  strong: '#8C877C',
  ink: '#1C2024',
  muted: '#59616A',
  accent: '#0B6560',
  onAccent: '#FFFFFF',
  accentSoft: '#E0F0EE',
  select: '#C9E6E2',
  focus: '#0B57D0',
  danger: '#A8201A',
  warn: '#7A5200',
  ok: '#1B6336',
  low: '#D8EBDD',
  lowInk: '#1A5531',
  moderate: '#FBECB8',
  moderateInk: '#5F4700',
  high: '#FFD7B0',
  highInk: '#6E3200',
  extreme: '#F5BFBB',
  extremeInk: '#741410'
}

export const dark: Tokens = {
  paper: '#131517',
  surface: '#1A1D20',
  raised: '#22262A',
  line: '#343A40',
  strong: '#7B858F',
  ink: '#ECEEF0',
  muted: '#A7B0B9',
  accent: '#63C7BD',
  onAccent: '#06221F',
  accentSoft: '#15312F',
  select: '#1F4642',
  focus: '#8AB4F8',
  danger: '#FF9C94',
  warn: '#F2C14E',
  ok: '#86D6A0',
  low: '#1C3A29',
  lowInk: '#A9DFB9',
  moderate: '#40361A',
  moderateInk: '#F0D483',
  high: '#4A2E17',
  highInk: '#FFC08A',
  extreme: '#4F1F1D',
  extremeInk: '#FFB3AD'
}

export const themes: Readonly<Record<Theme, Tokens>> = { light, dark }

/** Ground and ink of a tone. Good, doubtful and bad borrow the bands' pairs, so a page never holds more than these. */
export const toneTokens: Readonly<Record<Tone, readonly [ground: TokenName, ink: TokenName]>> = {
  low: ['low', 'lowInk'],
  moderate: ['moderate', 'moderateInk'],
  high: ['high', 'highInk'],
  extreme: ['extreme', 'extremeInk'],
  ok: ['low', 'lowInk'],
  warn: ['moderate', 'moderateInk'],
  danger: ['extreme', 'extremeInk'],
  quiet: ['paper', 'ink']
}
