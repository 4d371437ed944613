import { describe, expect, test } from 'vitest'
import {
  createWorkbook,
  deleteWorkbook,
  duplicateWorkbook,
  importWorkbook,
  listWorkbooks,
  type Opened,
  openWorkbook,
  renameWorkbook
} from '../../src/store'
import { verify } from '../../src/model/verify'
import { createProfile, founding, open, type Started, sha256, start, titles, typing, workbook } from './rig'

async function created(started: Started): Promise<Opened> {
  const reply = await createWorkbook(started.deps, founding())
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}

async function titlesListed(started: Started): Promise<readonly string[]> {
  return (await listWorkbooks(started.deps, await started.summaries())).map(({ title }) => title)
}

describe('workbooks', () => {
  test('a new one is saved in both copies when it opens', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const opened = await created(started)
    expect(opened.workbook.saved().is).toBe('saved')
    expect(profile.calls.slice(0, 3)).toEqual(['openJournal', 'appendJournal', 'database'])
    expect(await titlesListed(started)).toEqual(['Roll-out'])
    expect(verify(await opened.workbook.history(), sha256)).toEqual([])
  })

  test('one that cannot be saved is open all the same and says so', async () => {
    const profile = createProfile()
    profile.failing.set('appendJournal', 'disk-full')
    const opened = await created(await start(profile))
    expect(opened.workbook.saved()).toEqual({ is: 'failed', reason: 'disk-full', isSafe: false })
    expect(titles(opened.workbook.state())).toEqual(['Row 0', 'Row 1'])
  })

  test('renaming is one undoable set', async () => {
    const profile = createProfile()
    const started = await start(profile)
    await (await created(started)).workbook.close()
    expect(await renameWorkbook(started.deps, workbook, 'Northern roll-out')).toEqual({ ok: true, value: null })
    expect(await titlesListed(started)).toEqual(['Northern roll-out'])
    const again = await open(started)
    again.workbook.undo()
    await again.workbook.flush()
    expect(await titlesListed(started)).toEqual(['Roll-out'])
  })

  test('a duplicate has the work and not the history, and the two do not touch each other', async () => {
    const started = await start(createProfile())
    const opened = await created(started)
    typing(opened, 'Outage')
    await opened.workbook.close()
    const reply = await duplicateWorkbook(started.deps, workbook, 'Second')
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.value.workbook.id).not.toBe(workbook)
    expect(titles(reply.value.workbook.state())).toEqual(['Outage', 'Row 1'])
    expect(reply.value.workbook.log().sets).toMatchObject([{ parents: [], source: { kind: 'copy' } }])
    typing(reply.value, 'Breach')
    await reply.value.workbook.close()
    expect(titles((await open(started)).workbook.state())).toEqual(['Outage', 'Row 1'])
    expect([...(await titlesListed(started))].sort()).toEqual(['Roll-out', 'Second'])
  })

  test('a deleted one is gone from every copy', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const opened = await created(started)
    typing(opened, 'CANARY')
    await opened.workbook.close()
    expect(await deleteWorkbook(started.deps, workbook)).toEqual({ ok: true, value: null })
    expect(await titlesListed(started)).toEqual([])
    expect(profile.disk.paths()).toEqual(['/profile/forget-database'])
    expect(await started.db.stored(workbook)).toEqual({ pack: null, chunks: [] })
    expect(await started.db.lines(workbook, 0)).toEqual([])
    expect(await openWorkbook(started.deps, workbook)).toEqual({ ok: false, reason: 'gone' })
  })
})

describe('a workbook file', () => {
  test('that is not known here becomes a workbook with its whole history', async () => {
    const theirs = await created(await start(createProfile()))
    typing(theirs, 'Outage')
    const here = await start(createProfile())
    const reply = await importWorkbook(here.deps, await theirs.workbook.history())
    expect(reply).toMatchObject({ ok: true, value: { as: 'new' } })
    const again = await open(here)
    expect(titles(again.workbook.state())).toEqual(['Outage', 'Row 1'])
    expect((await again.workbook.history()).length).toBe(2)
  })

  test('with nothing new in it opens what is here', async () => {
    const started = await start(createProfile())
    const mine = await created(started)
    const log = await mine.workbook.history()
    typing(mine, 'Since')
    await mine.workbook.close()
    const reply = await importWorkbook(started.deps, log)
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.value.as).toBe('known')
    expect(titles(reply.value.workbook.state())[0]).toBe('Since')
  })

  test('that goes on from what is here takes it further, after a snapshot', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const mine = await created(started)
    await mine.workbook.close()
    const elsewhere = await start(createProfile(), 'COPY2')
    const theirs = await importWorkbook(elsewhere.deps, await mine.workbook.history())
    if (!theirs.ok) throw new Error(theirs.reason)
    typing(theirs.value, 'Theirs')
    const shots = profile.calls.filter(call => call === 'writeSnapshot').length
    const reply = await importWorkbook(started.deps, await theirs.value.workbook.history())
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.value.as).toBe('newer')
    expect(profile.calls.filter(call => call === 'writeSnapshot').length).toBeGreaterThan(shots)
    const again = await open(await start(profile))
    expect(again.notice).toBeNull()
    expect(titles(again.workbook.state())).toEqual(['Theirs', 'Row 1'])
  })

  test('that parted from what is here is brought in beside it, and what is here stays as it was', async () => {
    const started = await start(createProfile())
    const mine = await created(started)
    const elsewhere = await start(createProfile(), 'COPY2')
    const theirs = await importWorkbook(elsewhere.deps, await mine.workbook.history())
    if (!theirs.ok) throw new Error(theirs.reason)
    typing(theirs.value, 'Theirs')
    typing(mine, 'Mine')
    await mine.workbook.close()
    const reply = await importWorkbook(started.deps, await theirs.value.workbook.history(), 'Roll-out (from a file)')
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.value.as).toBe('apart')
    expect(reply.value.workbook.id).not.toBe(workbook)
    expect(titles(reply.value.workbook.state())[0]).toBe('Theirs')
    expect(titles((await open(started)).workbook.state())[0]).toBe('Mine')
    expect([...(await titlesListed(started))].sort()).toEqual(['Roll-out', 'Roll-out (from a file)'])
  })
})
