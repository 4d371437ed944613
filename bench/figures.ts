/** The middle of several readings and how far they lie apart. */
export interface Figure {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function figure(readings: readonly number[]): Figure {
  const sorted = [...readings].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  return { median: median ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

/** The value below which this share of the readings lies. */
export function percentile(readings: readonly number[], share: number): number {
  const sorted = [...readings].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export interface Comparison {
  readonly name: string
  readonly ours: Figure
  readonly yardstick: Figure
  /** Ours over the yardstick, pair by pair, so that a drift of the machine falls out. */
  readonly ratio: Figure
  readonly unit: 'ms' | 'MB'
  /** What the ratio must not pass; null where a figure is only stated. */
  readonly bar: number | null
  readonly what: string
}

/** Both in turn, ours first and second by turns, after one warm-up of each that is not counted. */
export async function compare(
  about: Pick<Comparison, 'name' | 'bar' | 'what'> & { readonly unit?: Comparison['unit'] },
  rounds: number,
  ours: () => Promise<number>,
  yardstick: () => Promise<number>
): Promise<Comparison> {
  await ours()
  await yardstick()
  const pairs: (readonly [number, number])[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const mine = await ours()
      pairs.push([mine, await yardstick()])
    } else {
      const other = await yardstick()
      pairs.push([await ours(), other])
    }
  }
  return {
    unit: 'ms',
    ...about,
    ours: figure(pairs.map(([mine]) => mine)),
    yardstick: figure(pairs.map(([, other]) => other)),
    ratio: figure(pairs.map(([mine, other]) => mine / other))
  }
}

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(value >= 10 ? 1 : 2) : value.toPrecision(2)

export function shown({ median, least, most }: Figure): string {
  return `${digits(median)} (${digits(least)}–${digits(most)})`
}
