/** What the rotation needs to know of a snapshot. */
export interface Kept {
  readonly name: string
  /** One higher for each snapshot of a workbook: the order, whatever the clock says. */
  readonly number: number
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly bytes: number
  /** Living rows of all tables. */
  readonly rows: number
  /** Milliseconds since 1970; null if it was never pinned. */
  readonly pinnedUntil: number | null
}

const latest = 10
const daily = 7
const weekly = 8
export const mostBytes = 500_000_000
const dayLength = 86_400_000
export const pinLength = 90 * dayLength

function dayOf(madeAt: number): number {
  return Math.floor(madeAt / dayLength)
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(madeAt: number): number {
  return Math.floor((dayOf(madeAt) + 3) / 7)
}

function newestOfEach(newestFirst: readonly Kept[], periodOf: (madeAt: number) => number, count: number): Kept[] {
  const periods = new Map<number, Kept>()
  for (const snapshot of newestFirst) {
    const period = periodOf(snapshot.madeAt)
    if (!periods.has(period)) periods.set(period, snapshot)
  }
  return [...periods.values()].slice(0, count)
}

export function isPinned(snapshot: Kept, now: number): boolean {
  return snapshot.pinnedUntil !== null && snapshot.pinnedUntil > now
}

function withinSize(newestFirst: readonly Kept[], now: number): Kept[] {
  const certain = newestFirst.filter((snapshot, index) => index === 0 || isPinned(snapshot, now))
  let bytes = certain.reduce((total, snapshot) => total + snapshot.bytes, 0)
  let full = false
  return newestFirst.filter(snapshot => {
    if (certain.includes(snapshot)) return true
    full ||= bytes + snapshot.bytes > mostBytes
    if (!full) bytes += snapshot.bytes
    return !full
  })
}

/**
 * The snapshots that stay: the 10 latest, the last of each of 7 days and of 8 weeks that have any (UTC), the pinned
 * ones; the oldest of these go when a workbook has more than 500 MB, but never the newest and never a pinned one.
 */
export function staying(snapshots: readonly Kept[], now: number): readonly Kept[] {
  const newestFirst = [...snapshots].sort((a, b) => b.number - a.number)
  const wanted = new Set([
    ...newestFirst.slice(0, latest),
    ...newestOfEach(newestFirst, dayOf, daily),
    ...newestOfEach(newestFirst, weekOf, weekly),
    ...newestFirst.filter(snapshot => isPinned(snapshot, now))
  ])
  return withinSize(
    newestFirst.filter(snapshot => wanted.has(snapshot)),
    now
  )
}

/**
 * The shrink guard: the snapshot to pin when the newest has less than half the rows of an earlier one, so that an
 * emptied workbook cannot rotate the good ones away. Each is pinned once, for 90 days. Null when there is none to pin.
 */
export function toPin<K extends Kept>(snapshots: readonly K[]): K | null {
  const [newest, ...earlier] = [...snapshots].sort((a, b) => b.number - a.number)
  if (newest === undefined) return null
  const fullest = earlier.reduce<K | null>((best, one) => (best !== null && best.rows >= one.rows ? best : one), null)
  if (fullest === null || fullest.rows === 0 || fullest.pinnedUntil !== null) return null
  return newest.rows * 2 > fullest.rows ? null : fullest
}
