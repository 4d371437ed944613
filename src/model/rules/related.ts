import { isFilled, numberAt, numbersIn, type Rule } from './call'

/** The last filled value of the related rows in their order: the latest value of an indicator. */
export const latestRelated: Rule = ({ inputs }) => inputs[0]?.values.findLast(isFilled) ?? null

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
