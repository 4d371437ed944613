import { isBlank } from '../cell'
import type { CellValue } from '../template'
import { type Call, firstNumber, type Given, numberAt, numbersIn, type Rule, valueAt } from './call'

/** Likelihood × consequence, power × interest, impact × changeability. Blank if either is. */
export const product: Rule = ({ inputs }) => {
  let so = 1
  for (const given of inputs) {
    const factor = firstNumber(given)
    if (factor === null) return null
    so *= factor
  }
  return so
}

/**
 * The first less the second: ranks of options, days of dates. Engagement gap: desired less current (templates.md 2.4).
 * Never under the setting `least`: what is above the level that is required leaves no gap (2.17).
 */
export const difference: Rule = call => {
  const [from, less] = [numberAt(call, 0), numberAt(call, 1)]
  if (from === null || less === null) return null
  const { least } = call.settings
  return typeof least === 'number' ? Math.max(least, from - less) : from - less
}

/** Of all that is filled; blank where that is fewer than the setting `fewest`: half of a questionnaire has no total. */
export const sum: Rule = call => {
  const found = enough(call)
  return found === null ? null : total(found)
}

/** Blank where there are fewer numbers than the setting `fewest`: a mean of two people tells on them (templates.md 2.3). */
export const mean: Rule = call => {
  const found = enough(call)
  return found === null ? null : total(found) / found.length
}

function enough(call: Call): readonly number[] | null {
  const found = filledNumbers(call)
  const { fewest } = call.settings
  return found.length < Math.max(1, typeof fewest === 'number' ? fewest : 1) ? null : found
}

/**
 * How far the numbers lie apart: their standard deviation as of a sample (n − 1). Blank under two of them. Views differ
 * from 1.2 on (templates.md 2.3).
 */
export const spread: Rule = call => {
  const found = filledNumbers(call)
  if (found.length < 2) return null
  const middle = total(found) / found.length
  return Math.sqrt(total(found.map(number => (number - middle) ** 2)) / (found.length - 1))
}

/** How many related rows, whatever stands in them; how many entries of a list; 1 for any other filled cell. */
export const count: Rule = ({ inputs }) => total(inputs.map(countOf))

/** How many of the second the first are, in %, both counted as `count` does; blank where there is nothing of the second. */
export const portion: Rule = ({ inputs }) => {
  const [part = 0, whole = 0] = inputs.map(countOf)
  return whole === 0 ? null : (100 * part) / whole
}

function countOf({ values, related }: Given): number {
  return related ? values.length : total(values.map(entriesOf))
}

function entriesOf(value: CellValue): number {
  if (isBlank(value)) return 0
  return Array.isArray(value) ? value.length : 1
}

/**
 * Numerator ÷ denominator. × 100 where the column gives a percentage, or where the fourth input (how the measure is
 * counted) is one that the setting `percent-when` names; × the setting `times` instead where it is given. The third
 * input where either half is blank. Nothing over nothing is blank (templates.md 2.20, table D).
 */
export const share: Rule = call => {
  const [part, whole] = [numberAt(call, 0), numberAt(call, 1)]
  if (part === null || whole === null) return numberAt(call, 2)
  return whole === 0 ? null : (part / whole) * factorOf(call)
}

function factorOf(call: Call): number {
  const { times, 'percent-when': percentWhen } = call.settings
  if (typeof times === 'number') return times
  const measure = valueAt(call, 3)
  const listed = Array.isArray(percentWhen) && percentWhen.some(id => id === measure)
  return listed || call.result?.as === 'percent' ? 100 : 1
}

/**
 * How much of what was possible, in %: Σ(weight × value ÷ most) ÷ Σ weight, over related rows; `most` is the third
 * input, or 1. A value not given counts as none of it (technology scores, templates.md 2.9); a row without a weight is
 * left out.
 */
export const weightedShare: Rule = call => {
  const [values = [], weights = []] = call.inputs.slice(0, 2).map(numbersIn)
  const most = call.inputs.length > 2 ? numberAt(call, 2) : 1
  const whole = total(weights.map(weight => weight ?? 0))
  if (most === null || most === 0 || whole === 0) return null
  return (100 * total(weights.map((weight, at) => ((weight ?? 0) * (values[at] ?? 0)) / most))) / whole
}

function filledNumbers({ inputs }: Call): readonly number[] {
  return inputs.flatMap(numbersIn).filter(number => number !== null)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0)
}
