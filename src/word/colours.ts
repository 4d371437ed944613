import type { Tone } from '../model/template'
import { light, type TokenName, toneTokens } from '../model/tokens'

/** A token of the light set, which documents always use, as Word writes colours: `RRGGBB`. */
export function colour(token: TokenName): string {
  return light[token].slice(1)
}

/** What a tone is drawn with; its word always stands in the cell too. */
export function toneColours(tone: Tone): { readonly ground: string; readonly ink: string } {
  const [ground, ink] = toneTokens[tone]
  return { ground: colour(ground), ink: colour(ink) }
}
