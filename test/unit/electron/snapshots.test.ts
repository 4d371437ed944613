import { describe, expect, test } from 'vitest'
import type { Files } from '../../../electron/filesystem'
import { createJournal } from '../../../electron/journal'
import { isWholeZip } from '../../../electron/zip'
import { createModelDisk, failing, type ModelDisk } from './model-disk'
import { line, snapshotOf, summary, workbook } from './workbooks'

const day = 86_400_000
const start = Date.UTC(2026, 0, 1, 12)
const folder = `/profile/backups/${workbook}`
const noPause = async () => undefined

function journalOn(files: Files, clock = { now: start }) {
  return createJournal('/profile', { files, pause: noPause, now: () => clock.now })
}

const shotsOn = (disk: ModelDisk) =>
  disk.paths().filter(path => path.startsWith(folder) && path.endsWith('.groundwork'))

async function listed(disk: ModelDisk, now = start) {
  const reply = await journalOn(disk.files, { now }).listSnapshots(workbook)
  return reply.ok ? reply.value : []
}

describe('snapshots', () => {
  test('are listed newest first, verified, and read back byte for byte', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    const bytes = [1, 2].map(n => snapshotOf([line(n)]))
    for (const [index, one] of bytes.entries()) await journal.writeSnapshot(workbook, one, summary(index + 1))
    const list = await listed(disk)
    expect(list.map(({ sets, verified, pinned, rows }) => [sets, verified, pinned, rows])).toEqual([
      [2, true, false, 10],
      [1, true, false, 10]
    ])
    expect(await journal.readSnapshot(workbook, list[1]?.name ?? '')).toEqual({ ok: true, value: bytes[0] })
  })

  test('of any flipped byte are not verified, and reading one says damaged', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1))
    const [path = ''] = shotsOn(disk)
    const whole = disk.bytesOf(path)
    for (let at = 0; at < whole.length; at++) {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      disk.put(path, flipped)
      const [one] = await listed(disk)
      expect(one?.verified).toBe(false)
      expect(await journal.readSnapshot(workbook, one?.name ?? '')).toEqual({ ok: false, reason: 'damaged' })
    }
  })

  test('that are no whole zip are refused and nothing older goes', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1))
    const whole = snapshotOf([line(2)])
    for (const bad of [whole.subarray(0, whole.length - 1), whole.subarray(1), new Uint8Array(0), Buffer.from('PK')]) {
      expect(await journal.writeSnapshot(workbook, bad, summary(2))).toEqual({ ok: false, reason: 'damaged' })
    }
    expect(shotsOn(disk)).toHaveLength(1)
  })

  test('that the disk gives back altered are refused before anything older goes', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    for (let n = 1; n <= 10; n++) await journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n))
    const read: Files['read'] = async path => {
      const bytes = await disk.files.read(path)
      if (path.includes('000011') && path.endsWith('.groundwork')) bytes[35] = (bytes[35] ?? 0) ^ 1
      return bytes
    }
    const reply = await journalOn({ ...disk.files, read }).writeSnapshot(workbook, snapshotOf([line(11)]), summary(11))
    expect(reply).toEqual({ ok: false, reason: 'damaged' })
    expect(shotsOn(disk).filter(path => path.includes('000001'))).toHaveLength(1)
  })

  test('rotate: ten latest of one day', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    for (let n = 1; n <= 14; n++) await journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n))
    expect((await listed(disk)).map(one => one.sets)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5])
    expect(disk.paths()).toHaveLength(20)
  })

  test('over 400 days with a clock that goes back once, the newest written is always the newest listed', async () => {
    const disk = createModelDisk()
    const clock = { now: start }
    const journal = journalOn(disk.files, clock)
    for (let n = 1; n <= 400; n++) {
      clock.now += n === 200 ? -30 * day : day
      await journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n))
      const [newest] = await listed(disk, clock.now)
      expect(newest?.sets).toBe(n)
    }
    // The last is of Tuesday 5 January: ten days reach into three weeks, and five weeks before have one each.
    const list = await listed(disk, clock.now)
    expect(list).toHaveLength(15)
    expect(list.every(one => one.verified)).toBe(true)
  })

  test('a store that suddenly is empty cannot push the last good one out: thirty saves, and it is still there', async () => {
    const disk = createModelDisk()
    const clock = { now: start }
    const journal = journalOn(disk.files, clock)
    await journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1, { rows: 412 }))
    for (let n = 2; n <= 31; n++) {
      clock.now += 2 * day
      await journal.writeSnapshot(workbook, snapshotOf([]), summary(n, { rows: 0 }))
    }
    const good = (await listed(disk, clock.now)).find(one => one.rows === 412)
    expect(good).toMatchObject({ verified: true, pinned: true, sets: 1 })
    clock.now += 61 * day
    await journal.writeSnapshot(workbook, snapshotOf([]), summary(32, { rows: 0 }))
    expect((await listed(disk, clock.now)).find(one => one.rows === 412)).toBeUndefined()
  })

  test('when the newest is damaged, the one before it and the journal still hold every set', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await journal.openJournal(workbook)
    for (let n = 1; n <= 6; n++) {
      await journal.appendJournal(workbook, [line(n)], summary(n))
      if (n % 2 === 0) await journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n))
    }
    const newest = shotsOn(disk).at(-1) ?? ''
    disk.put(newest, disk.bytesOf(newest).subarray(0, 50))
    const reply = await journal.readJournal(workbook)
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.value.snapshot?.bytes).toEqual(snapshotOf([line(4)]))
    expect(reply.value.lines).toEqual([5, 6].map(n => line(n)))
    expect(reply.value.damaged).toEqual([newest.slice(folder.length + 1)])
  })

  test('that lost their cards are the last resort, not lost', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1))
    for (const path of disk.paths()) if (path.endsWith('.json')) await disk.files.remove(path)
    expect((await listed(disk)).map(one => one.verified)).toEqual([false])
    const reply = await journalOn(disk.files).readJournal(workbook)
    expect(reply.ok && reply.value.snapshot?.bytes).toEqual(snapshotOf([line(1)]))
  })

  test.each(['ENOSPC', 'EIO', 'kill'])('whichever call fails with %s, every older one still verifies', async code => {
    for (let k = 1; ; k++) {
      const disk = createModelDisk()
      const journal = journalOn(disk.files)
      for (let n = 1; n <= 3; n++) await journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n))
      const faulty = failing(disk.files, k, code)
      await journalOn(faulty.files).writeSnapshot(workbook, snapshotOf([line(4)]), summary(4))
      const sets = (await listed(disk)).filter(one => one.verified).map(one => one.sets)
      expect([
        [4, 3, 2, 1],
        [3, 2, 1]
      ]).toContainEqual(sets)
      await journal.writeSnapshot(workbook, snapshotOf([line(5)]), summary(5))
      expect(disk.paths().filter(path => path.includes('unfinished'))).toEqual([])
      if (faulty.calls() < k) return
    }
  })
})

test('backups that cannot be reached do not keep a workbook from opening', async () => {
  const disk = createModelDisk()
  const away = <A extends readonly [string, ...unknown[]], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (args[0].startsWith('/profile/backups')) throw Object.assign(new Error(), { code: 'EACCES' })
      return work(...args)
    }
  }
  const files: Files = {
    ...disk.files,
    read: away(disk.files.read),
    list: away(disk.files.list),
    create: away(disk.files.create)
  }
  const journal = journalOn(files)
  expect(await journal.openJournal(workbook)).toMatchObject({ ok: true, value: { sets: 0 } })
  expect(await journal.appendJournal(workbook, [line(1)], summary(1))).toMatchObject({ ok: true })
  expect(await journal.writeSnapshot(workbook, snapshotOf([]), summary(1))).toEqual({ ok: false, reason: 'read-only' })
  expect(await journal.readJournal(workbook)).toMatchObject({ ok: true, value: { lines: [line(1)], snapshot: null } })
})

test('a zip cut anywhere is not whole', () => {
  const bytes = snapshotOf([line(1), line(2)])
  expect(isWholeZip(bytes)).toBe(true)
  for (let at = 0; at < bytes.length; at++) expect(isWholeZip(bytes.subarray(0, at))).toBe(false)
  for (let at = 1; at < bytes.length; at++) expect(isWholeZip(bytes.subarray(at))).toBe(false)
})
