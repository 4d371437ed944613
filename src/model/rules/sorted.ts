import { isUnread } from '../cell'
import { bandAt, bandsIn, flagsIn, pairsIn } from '../settings'
import type { CellValue } from '../template'
import { type Given, idIn, numberAt, type Rule } from './call'

const usualThreshold = 3

/** The band that the first input falls in, of the bands that the second, a setting, holds (templates.md 2.14). */
export const band: Rule = call => {
  const score = numberAt(call, 0)
  const bands = bandsIn(call.inputs[1]?.setting ?? null)
  return (score !== null && bands !== null && bandAt(bands, score)?.id) || null
}

/**
 * A table of pairs, tried from the first: the inputs' words joined by "/" on the left, "*" for any word, what is given
 * on the right. The hazard matrix (templates.md 2.13) and the suggested level of participation (2.4, rule C) are such
 * tables. Where an input is a setting that holds pairs, that is the table, so that a workbook can have its own.
 */
export const lookup: Rule = ({ inputs, settings, result }) => {
  const own = inputs.find(isTable)
  const words = inputs.filter(input => !isTable(input)).map(wordOf)
  const found = pairsIn(own?.setting ?? settings.pairs).find(([from]) => {
    const wanted = from.split('/')
    return wanted.length === words.length && wanted.every((word, at) => word === '*' || word === words[at])
  })?.[1]
  if (found === undefined) return null
  const number = Number(found)
  return result !== null && result.as !== 'choice' && found !== '' && Number.isFinite(number) ? number : found
}

/**
 * Power against interest. High is above the threshold (the third input, a setting, or 3): exactly 3 is low, and
 * `borderline` (templates.md 2.4, rule A). The options for the four corners, power named first, and for what is not yet
 * rated, stand in the settings.
 */
export const quadrant: Rule = call => {
  const [power, interest] = [numberAt(call, 0), numberAt(call, 1)]
  if (power === null || interest === null) return idIn(call.settings, 'blank')
  const threshold = numberAt(call, 2) ?? usualThreshold
  return idIn(call.settings, `${levelOf(power, threshold)}-${levelOf(interest, threshold)}`)
}

/** The first of the setting `flags` whose conditions all hold (templates.md 2.4, rule B). */
export const firstFlag: Rule = ({ settings, holds }) =>
  flagsIn(settings.flags).find(({ when }) => when.every(holds))?.id ?? null

/**
 * Whether a stakeholder sits on a line of the grid: a rating is exactly the threshold, so a little more would move it.
 */
export function borderline(power: CellValue, interest: CellValue, threshold: number = usualThreshold): boolean {
  return typeof power === 'number' && typeof interest === 'number' && (power === threshold || interest === threshold)
}

function levelOf(rating: number, threshold: number): 'high' | 'low' {
  return rating > threshold ? 'high' : 'low'
}

function isTable({ column, setting }: Given): boolean {
  return column === null && Array.isArray(setting)
}

function wordOf({ column, values, setting }: Given): string {
  const value = column === null ? setting : (values[0] ?? null)
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return column !== null && isUnread(values[0] ?? null) ? '' : '?'
}
