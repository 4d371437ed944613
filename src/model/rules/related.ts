import type { CellValue } from '../template'
import { type Call, isFilled, numberAt, numbersIn, type Rule, valuesIn } from './call'

/** The last filled value of the related rows in their order: the latest value of an indicator. */
export const latestRelated: Rule = ({ inputs }) => inputs[0]?.values.findLast(isFilled) ?? null

/** The first of the inputs, and of their values, that holds something: what a linked row says, or a value to fall back on. */
export const firstFilled: Rule = ({ inputs }) => inputs.flatMap(valuesIn).find(isFilled) ?? null

/** Of options the one that ranks highest, of dates the latest, else the largest number. */
export const highest: Rule = call => outermost(call, 1)

export const lowest: Rule = call => outermost(call, -1)

function outermost({ inputs }: Call, sign: 1 | -1): CellValue {
  const found = inputs.flatMap(given => {
    const numbers = numbersIn(given)
    return given.values.map((value, at) => ({ value, number: numbers[at] ?? null }))
  })
  return found.reduce<{ value: CellValue; number: number | null }>(
    (best, one) =>
      one.number !== null && (best.number === null || sign * (one.number - best.number) > 0) ? one : best,
    { value: null, number: null }
  ).value
}

/** The place of the first number among those of the second input, the largest first (`from`: "lowest", the smallest). Equals share a place. */
export const rank: Rule = call => {
  const own = numberAt(call, 0)
  if (own === null || call.inputs[1] === undefined) return null
  const sign = call.settings.from === 'lowest' ? -1 : 1
  return 1 + numbersIn(call.inputs[1]).filter(other => other !== null && sign * (other - own) > 0).length
}

/** How often the value is another than the one before it, blanks passed over: hand-offs between lanes (templates.md 2.10). */
export const changes: Rule = ({ inputs }) => {
  const found = (inputs[0]?.values ?? []).filter(isFilled)
  return found.filter((value, at) => at > 0 && value !== found[at - 1]).length
}

/**
 * Where a score is going, against past ones (templates.md 2.14, trend). The latest past score is what the current one
 * is compared with; where they are the same, it was taken of the current one, and the one before it is meant. A score
 * with nothing to compare with is `new`.
 */
export const deviation: Rule = call => {
  const current = numberAt(call, 0)
  if (current === null) return null
  const past = (call.inputs[1] === undefined ? [] : numbersIn(call.inputs[1])).filter(score => score !== null)
  const baseline = past.at(-1) === current ? past.at(-2) : past.at(-1)
  if (baseline === undefined) return 'new'
  if (baseline === current) return 'steady'
  return baseline < current ? 'up' : 'down'
}
