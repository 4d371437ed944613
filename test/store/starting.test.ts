import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { createWorkbook, listWorkbooks, openDatabase, openWorkbook, type RecoveryNotice } from '../../src/store'
import { createProfile, founding, open, type Profile, type Started, start, titles, typing, workbook } from './rig'

const journalFolder = `/profile/journal/${workbook}`
const backupFolder = `/profile/backups/${workbook}`

/** A profile with a workbook of `edits` edits, made in two sessions with a snapshot at the end of the first. */
async function worked(edits = 6): Promise<Profile> {
  const profile = createProfile()
  const first = await start(profile)
  const reply = await createWorkbook(first.deps, founding())
  if (!reply.ok) throw new Error(reply.reason)
  for (let n = 1; n <= edits / 2; n++) {
    typing(reply.value, `Text ${n}`)
    await reply.value.workbook.flush()
  }
  await reply.value.workbook.close()
  const second = await start(profile)
  const opened = await open(second)
  for (let n = edits / 2 + 1; n <= edits; n++) {
    typing(opened, `Text ${n}`)
    await opened.workbook.flush()
  }
  second.kill()
  return profile
}

function loseDatabase(profile: Profile): void {
  profile.engine.indexedDB = new IDBFactory()
}

const pathsIn = (profile: Profile, folder: string) => profile.disk.paths().filter(path => path.startsWith(folder))

async function removeFolder(profile: Profile, folder: string): Promise<void> {
  await profile.disk.files.removeFolder(folder)
}

function damage(profile: Profile, path: string, at: number): void {
  const bytes = profile.disk.bytesOf(path)
  bytes[at] = (bytes[at] ?? 0) ^ 8
  profile.disk.put(path, bytes)
}

/** The first opening after the damage, and that a second one has nothing more to tell. */
async function reopened(profile: Profile) {
  const started = await start(profile)
  const { workbook: one, notice } = await open(started)
  const found = { titles: titles(one.state()), notice, sets: (await one.history()).length }
  await one.close()
  started.kill()
  const again = await open(await start(profile))
  expect(again.notice, 'the second opening').toBeNull()
  expect(titles(again.workbook.state())).toEqual(found.titles)
  expect(again.workbook.saved().is).toBe('saved')
  return found
}

async function expectWhole(profile: Profile, notice: Partial<RecoveryNotice> | null): Promise<void> {
  const found = await reopened(profile)
  expect(found.titles).toEqual(['Text 6', 'Row 1'])
  expect(found.sets).toBe(7)
  if (notice === null) expect(found.notice).toBeNull()
  else expect(found.notice).toMatchObject({ lost: 0, sets: 7, ...notice })
}

describe('at the start', () => {
  test('two copies that agree have nothing to tell', async () => {
    await expectWhole(await worked(), null)
  })

  test('an empty database beside a journal is rebuilt, and said so', async () => {
    const profile = await worked()
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt', from: ['journal', 'snapshot'] })
  })

  test('a database that is some edits behind is caught up without a word: a kill does that', async () => {
    const profile = createProfile()
    const first = await start(profile)
    const reply = await createWorkbook(first.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    profile.failing.set('database', 'failed')
    for (let n = 1; n <= 6; n++) typing(reply.value, `Text ${n}`)
    await reply.value.workbook.flush()
    first.kill()
    profile.failing.clear()
    await expectWhole(profile, null)
  })

  test('a lost journal is written anew from the database, and said so', async () => {
    const profile = await worked()
    await removeFolder(profile, journalFolder)
    await expectWhole(profile, { is: 'repaired' })
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt' })
  })

  test('a lost journal with its backups is written anew too', async () => {
    const profile = await worked()
    await removeFolder(profile, journalFolder)
    await removeFolder(profile, backupFolder)
    await expectWhole(profile, { is: 'repaired', from: ['database'] })
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt' })
  })

  test('lost backups alone are no news', async () => {
    const profile = await worked()
    await removeFolder(profile, backupFolder)
    await expectWhole(profile, null)
  })

  test('lost backups and a lost database leave the journal, which still holds everything', async () => {
    const profile = await worked()
    await removeFolder(profile, backupFolder)
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt', from: ['journal'] })
  })

  test('a journal cut at any record of its newest segment is completed from the database', async () => {
    const whole = await worked()
    const newest = pathsIn(whole, journalFolder).findLast(path => path.endsWith('.jnl')) ?? ''
    const { length } = whole.disk.bytesOf(newest)
    for (const part of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      const profile = await worked()
      profile.disk.put(newest, profile.disk.bytesOf(newest).subarray(0, Math.floor(length * part)))
      await expectWhole(profile, { is: 'repaired' })
    }
  })

  test('any byte flipped in the journal is mended from the database, and said so', async () => {
    const whole = await worked()
    for (const path of pathsIn(whole, journalFolder).filter(one => one.endsWith('.jnl'))) {
      const { length } = whole.disk.bytesOf(path)
      for (const at of [0, 3, 10, 25, 60, Math.floor(length / 2), length - 1]) {
        const profile = await worked()
        damage(profile, path, at)
        await expectWhole(profile, { is: 'repaired' })
      }
    }
  })

  test('a damaged sentinel is no news', async () => {
    const profile = await worked()
    profile.disk.put(`${journalFolder}/sentinel.json`, Buffer.alloc(90, 7))
    await expectWhole(profile, null)
  })

  test('a lost database and a damaged snapshot leave the journal and the snapshot before', async () => {
    const profile = await worked()
    const shot = pathsIn(profile, backupFolder).findLast(path => path.endsWith('.groundwork')) ?? ''
    damage(profile, shot, 100)
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt', damaged: [shot.slice(backupFolder.length + 1)] })
  })

  test('a database that fell behind although the last session ended in order is a loss, and said so', async () => {
    const profile = await worked()
    const started = await start(profile)
    const opened = await open(started)
    const before = await started.db.find(workbook)
    const { pack, chunks } = await started.db.stored(workbook)
    const lines = await started.db.lines(workbook, 0)
    typing(opened, 'Text 7')
    typing(opened, 'Text 6')
    await opened.workbook.close()
    if (before === null) throw new Error('the database has nothing')
    await started.db.replace({ summary: before, lines, chunks }, pack)
    started.kill()
    const found = await reopened(profile)
    expect(found.notice).toMatchObject({ is: 'rebuilt', lost: 0 })
    expect(found.sets).toBe(9)
  })

  test('a database that was thrown away on purpose is filled again without a word', async () => {
    const profile = await worked()
    loseDatabase(profile)
    profile.disk.put(`${journalFolder}/forgotten-by-database`, new Uint8Array(0))
    await expectWhole(profile, null)
    loseDatabase(profile)
    await expectWhole(profile, { is: 'rebuilt' })
  })

  test('a database that cannot be opened is put away; if that does not help the work opens from the journal', async () => {
    const profile = await worked()
    let renewed = 0
    const refusing = new IDBFactory()
    refusing.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    }
    const db = await openDatabase({
      indexedDB: refusing,
      IDBKeyRange,
      room: async () => 1e12,
      renew: async () => (renewed += 1)
    })
    expect(renewed).toBe(1)
    if ('problem' in db) throw new Error(db.problem)
    expect([db.isClosed(), db.dataLoss()]).toEqual([true, 'total'])
    const started = await start(profile)
    const reply = await openWorkbook({ ...started.deps, db }, workbook)
    if (!reply.ok) throw new Error(reply.reason)
    expect(titles(reply.value.workbook.state())[0]).toBe('Text 6')
    await reply.value.workbook.flush()
    expect(reply.value.workbook.saved().is).toBe('failed')
    expect(await listWorkbooks({ db }, await started.summaries())).toHaveLength(1)
  })

  test('an older database, as a restored folder brings it, is caught up from the journal', async () => {
    const profile = createProfile()
    const first = await start(profile)
    const reply = await createWorkbook(first.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    profile.failing.set('database', 'failed')
    for (let n = 1; n <= 6; n++) {
      typing(reply.value, `Text ${n}`)
      await reply.value.workbook.flush()
      await reply.value.workbook.snapshot()
    }
    first.kill()
    profile.failing.clear()
    // The snapshots covered the first segments, so what follows the database's own head stands in none of them any more.
    await expectWhole(profile, { is: 'rebuilt' })
  })

  test('copies that parted are merged, nothing of either is lost, and that is said', async () => {
    const profile = await worked()
    const elsewhere = createProfile()
    const other = await start(elsewhere)
    const theirs = await copyInto(other, profile)
    typing(theirs, 'Only in the database', 1)
    await theirs.workbook.flush()
    other.kill()
    const mine = await open(await start(profile))
    typing(mine, 'Only in the journal', 0)
    await mine.workbook.flush()
    profile.engine.indexedDB = elsewhere.engine.indexedDB
    const found = await reopened(profile)
    expect(found.notice).toMatchObject({ is: 'merged', lost: 0 })
    expect(found.titles).toEqual(['Only in the journal', 'Only in the database'])
  })

  test('work whose beginning can be read nowhere is kept all the same, and what is missing is counted', async () => {
    const profile = createProfile()
    const first = await start(profile)
    const reply = await createWorkbook(first.deps, founding(4))
    if (!reply.ok) throw new Error(reply.reason)
    await reply.value.workbook.close()
    for (const [row, text] of ['One', 'Two', 'Three'].entries()) {
      const session = await start(profile)
      const opened = await open(session)
      typing(opened, text, row)
      await opened.workbook.flush()
      session.kill()
    }
    loseDatabase(profile)
    const segments = pathsIn(profile, journalFolder).filter(path => path.endsWith('.jnl'))
    await profile.disk.files.remove(segments.at(-2) ?? '')
    const found = await reopened(profile)
    expect(found.notice).toMatchObject({ is: 'incomplete', lost: 1 })
    expect(found.titles).toEqual(['One', 'Row 1', 'Three', 'Row 3'])
  })

  test('where nothing can be read that is said, and a workbook that nobody knows is gone', async () => {
    const profile = await worked()
    loseDatabase(profile)
    for (const path of profile.disk.paths()) profile.disk.put(path, Buffer.alloc(40, 7))
    const started = await start(profile)
    expect(await openWorkbook(started.deps, workbook)).toEqual({ ok: false, reason: 'damaged' })
    expect(await openWorkbook(started.deps, 'NOBODY')).toEqual({ ok: false, reason: 'gone' })
  })

  test('a journal that cannot be opened leaves the work readable, and no edit is called saved', async () => {
    const profile = await worked()
    profile.failing.set('openJournal', 'read-only')
    profile.failing.set('appendJournal', 'refused')
    const opened = await open(await start(profile))
    expect(titles(opened.workbook.state())[0]).toBe('Text 6')
    typing(opened, 'More')
    await opened.workbook.flush()
    expect(opened.workbook.saved()).toEqual({ is: 'failed', reason: 'refused', isSafe: false })
    profile.failing.clear()
    await opened.workbook.flush()
    expect(opened.workbook.saved().is).toBe('saved')
  })

  test('a workbook that only the journal knows is listed like any other', async () => {
    const profile = await worked()
    loseDatabase(profile)
    const started = await start(profile)
    const list = await listWorkbooks(started.deps, await started.summaries())
    expect(list).toMatchObject([{ workbook, title: 'Roll-out', sets: 7, rows: 2 }])
  })

  test('a database that a newer app wrote is refused and left as it is', async () => {
    const engine = new IDBFactory()
    await new Promise<void>(done => {
      const request = engine.open('groundwork', 30)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'))
      request.addEventListener('success', () => {
        request.result.close()
        done()
      })
    })
    expect(
      await openDatabase({ indexedDB: engine, IDBKeyRange, room: async () => 1e12, renew: async () => null })
    ).toEqual({
      problem: 'newer',
      installed: 3,
      known: 2
    })
    expect(await engine.databases()).toEqual([{ name: 'groundwork', version: 30 }])
  })
})

/** The same workbook, as it is on another profile, opened there. */
async function copyInto(other: Started, profile: Profile) {
  const mine = await start(profile)
  const { workbook: one } = await open(mine)
  const log = await one.history()
  const { pack, chunks } = await mine.db.stored(workbook)
  const summary = { workbook, sets: log.length, head: log.head, title: 'Roll-out', rows: 2, changedAt: '2026-11-22' }
  await other.db.replace({ summary, lines: log.sets.map(set => JSON.stringify(set)), chunks }, pack)
  mine.kill()
  return open(other)
}
