import { showPercent } from '../../../model/cell/numeric'
import { showNumber } from '../../../model/number'
import type { Language } from '../../../model/template'
import type { Span, Unit } from './figures'

export interface Axis extends Span {
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

/** As many ticks as fit without crowding, at the most. */
const usualTicks = 6

/**
 * An axis for figures: between given ends with a tick at each whole step, else from nought (or the lowest figure below it) to
 * the first round number above the highest. Steps are 1, 2 or 5 times a power of ten, and whole where all figures are.
 */
export function axisOf(
  values: readonly number[],
  span: Span | null,
  unit: Unit,
  language: Language,
  ticks = usualTicks
): Axis {
  const lowest = span?.from ?? Math.min(0, ...values)
  const highest = span?.to ?? Math.max(0, ...values)
  const least = values.every(Number.isInteger) ? 1 : 0
  const step = Math.max(least, stepFor(highest - lowest || 1, ticks))
  const from = span?.from ?? Math.floor(rounded(lowest / step)) * step
  const to = span?.to ?? Math.max(from + step, Math.ceil(rounded(highest / step)) * step)
  const count = Math.floor(rounded((to - from) / step))
  return {
    from,
    to,
    ticks: Array.from({ length: count + 1 }, (_, at) => {
      const value = rounded(from + at * step)
      return { value, text: tickText(value, unit, language) }
    })
  }
}

/** Where a value stands on an axis, from 0 to 1; beyond its ends at its ends. */
export function shareOf({ from, to }: Span, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from || 1)))
}

function stepFor(length: number, ticks: number): number {
  const rough = length / ticks
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find(one => one * power >= rough * 0.999_999) ?? 10
  return Math.max(step * power, Number.MIN_VALUE)
}

/** Without what doubles add: 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** Large sums are written short on an axis, "120 k"; the figures themselves stand beside the bars. */
export function tickText(value: number, unit: Unit, language: Language): string {
  if (unit.as === 'percent') return showPercent(value, language, 0, 1)
  if (unit.as !== 'money') return showNumber(value, language, { maximumFractionDigits: 2 })
  return showNumber(value, language, {
    style: 'currency',
    currency: /^[A-Z]{3}$/u.test(unit.currency) ? unit.currency : 'CAD',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1
  })
}
