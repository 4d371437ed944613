import { expect, test } from 'vitest'
import { type Kept, mostBytes, pinLength, staying, toPin } from '../../../electron/retention'

const day = 86_400_000
/** A Thursday, at noon. */
const start = Date.UTC(2026, 0, 1, 12)

function kept(number: number, more: Partial<Kept> = {}): Kept {
  return {
    name: `s${number}`,
    number,
    madeAt: start + number * day,
    bytes: 1000,
    rows: 100,
    pinnedUntil: null,
    ...more
  }
}

const names = (snapshots: readonly Kept[]) => snapshots.map(snapshot => snapshot.name)

/** The same rule said another way: a snapshot stays if few enough are newer, or it closes one of the last days or weeks. */
function oracle(all: readonly Kept[]): readonly string[] {
  const dayName = (one: Kept) => new Date(one.madeAt).toISOString().slice(0, 10)
  const weekName = (one: Kept) => {
    const date = new Date(one.madeAt)
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
    return date.toISOString().slice(0, 10)
  }
  const closes = (one: Kept, nameOf: (one: Kept) => string, count: number) => {
    const newer = all.filter(other => other.number > one.number)
    const last = newer.every(other => nameOf(other) !== nameOf(one))
    return last && new Set(newer.map(nameOf)).size < count
  }
  return all
    .filter(
      one =>
        all.filter(other => other.number > one.number).length < 10 ||
        closes(one, dayName, 7) ||
        closes(one, weekName, 8)
    )
    .map(one => one.name)
    .reverse()
}

test('over 400 days of edits exactly the 10 latest, 7 days and 8 weeks stay', () => {
  let shelf: readonly Kept[] = []
  let number = 0
  for (let today = 0; today < 400; today++) {
    if (today % 17 === 5 || (today > 200 && today < 240)) continue
    for (let hour = 0; hour <= today % 4; hour++) {
      shelf = [...shelf, kept(++number, { madeAt: start + today * day + hour * 3_600_000 })]
      const now = start + today * day + hour * 3_600_000
      const stay = staying(shelf, now)
      expect(names(stay)).toEqual(oracle(shelf))
      shelf = [...stay].reverse()
    }
  }
  expect(shelf.length).toBeGreaterThan(12)
  expect(shelf.length).toBeLessThanOrEqual(25)
})

test('fifty in one hour leave the ten latest', () => {
  const shelf = Array.from({ length: 50 }, (_none, n) => kept(n, { madeAt: start + n * 60_000 }))
  expect(names(staying(shelf, start))).toEqual(names(shelf.slice(40).reverse()))
})

test('beyond 500 MB the oldest go first, the newest and the pinned never', () => {
  const large = (n: number, more: Partial<Kept> = {}) => kept(n, { bytes: mostBytes / 5, ...more })
  const shelf = [large(1, { pinnedUntil: start + 100 * day }), ...[2, 3, 4, 5, 6, 7].map(n => large(n))]
  expect(names(staying(shelf, start + 7 * day))).toEqual(['s7', 's6', 's5', 's4', 's1'])
  const huge = kept(8, { bytes: mostBytes * 2 })
  expect(names(staying([...shelf, huge], start + 8 * day))).toEqual(['s8', 's1'])
})

test('a pin outlasts its turn, and only its term', () => {
  const pinned = kept(1, { pinnedUntil: start + pinLength })
  const later = Array.from({ length: 200 }, (_none, n) => kept(n + 2))
  expect(names(staying([pinned, ...later], start + pinLength - 1))).toContain('s1')
  expect(names(staying([pinned, ...later], start + pinLength))).not.toContain('s1')
})

test('rows that fall by half pin the fullest snapshot, once', () => {
  expect(toPin([kept(1, { rows: 100 }), kept(2, { rows: 51 })])).toBeNull()
  expect(toPin([kept(1, { rows: 100 }), kept(2, { rows: 50 })])?.name).toBe('s1')
  expect(toPin([kept(1, { rows: 90 }), kept(2, { rows: 100 }), kept(3, { rows: 0 })])?.name).toBe('s2')
  expect(toPin([kept(1, { rows: 100, pinnedUntil: start }), kept(2, { rows: 0 })])).toBeNull()
  expect(toPin([kept(1)])).toBeNull()
})

test('rows that fall bit by bit pin it too', () => {
  expect(toPin([kept(1, { rows: 100 }), kept(2, { rows: 70 }), kept(3, { rows: 49 })])?.name).toBe('s1')
})

test('an empty workbook that stays empty pins nothing', () => {
  expect(toPin([kept(1, { rows: 0 }), kept(2, { rows: 0 })])).toBeNull()
})
