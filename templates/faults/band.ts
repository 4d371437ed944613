import type { Band, Setting } from '../../src/model/template'

/** Two ratings of 1 to 5 multiplied never give 7, 13 or 14, so bands may leave those out, and nothing else. */
const reachable = [1, 2, 3, 4, 5].flatMap(a => [1, 2, 3, 4, 5].map(b => a * b))

/** The step of scores that are means, shown to one decimal. */
const step = 0.1
const slack = 1e-9

/** Bands in ascending order that neither overlap nor leave out a score between the first and the last. */
export function bandFaults(settings: readonly Setting[]): string[] {
  return settings.filter(isBands).flatMap(bands => {
    const isWhole = bands.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))
    const sound = bands.every(({ from, to }, at) => {
      const before = bands[at - 1]?.to
      if (before === undefined) return from <= to
      const leftOut = isWhole ? reachable.some(score => before < score && score < from) : from - before > step + slack
      return from <= to && from > before && !leftOut
    })
    return sound ? [] : ['bands overlap or leave a score out']
  })
}

/** Whether bands hold every score from the lowest to the highest that two ratings of 1 to 5 can come to. */
export function bandsHoldProducts(bands: Setting): boolean {
  return isBands(bands) && (bands[0]?.from ?? 2) <= 1 && (bands.at(-1)?.to ?? 0) >= 25
}

function isBands(setting: Setting): setting is readonly Band[] {
  return (
    Array.isArray(setting) && setting.length > 0 && setting.every(each => typeof each === 'object' && 'from' in each)
  )
}
