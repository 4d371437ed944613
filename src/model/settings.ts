import type { Band, Condition, OptionId, Setting } from './template'

/** The bands that a setting holds; null where it holds something else. */
export function bandsIn(setting: Setting): readonly Band[] | null {
  return Array.isArray(setting) && setting.every(isBand) ? setting : null
}

function isBand(item: unknown): item is Band {
  return typeof item === 'object' && item !== null && 'from' in item && 'to' in item && 'id' in item
}

/**
 * The band that a score falls in, both ends included; undefined where none holds it. Bands that are a step of their scale
 * apart leave nothing out: 2.45 between "to 2.4" and "from 2.5" is of the lower one.
 */
export function bandAt(bands: readonly Band[], score: number): Band | undefined {
  return bands.find(({ from, to }, at) => {
    const next = bands[at + 1]?.from ?? to
    return score >= from && (score <= to || (score < next && next - to <= 1))
  })
}

export interface Flag {
  readonly id: OptionId
  readonly when: readonly Condition[]
}

/** The flags that a setting holds; none where it holds something else. */
export function flagsIn(setting: Setting | undefined): readonly Flag[] {
  return Array.isArray(setting) ? setting.filter(isFlag) : []
}

function isFlag(item: unknown): item is Flag {
  return typeof item === 'object' && item !== null && 'when' in item && 'id' in item
}

/** The pairs of words that a setting holds; none where it holds something else. */
export function pairsIn(setting: Setting | undefined): readonly (readonly [from: string, to: string])[] {
  return Array.isArray(setting) ? setting.filter(isPair) : []
}

function isPair(item: unknown): item is readonly [from: string, to: string] {
  return Array.isArray(item) && item.length === 2 && item.every(word => typeof word === 'string')
}
