import { describe, expect, test } from 'vitest'
import { createWorkbook, type Opened } from '../../src/store'
import { createProfile, founding, open, type Profile, rowId, settled, start, titles, typing, workbook } from './rig'

async function begin(profile: Profile, rows?: number): Promise<Opened> {
  const started = await start(profile)
  const reply = await createWorkbook(started.deps, founding(rows))
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}

describe('an open workbook', () => {
  test('shows an edit at once and says saved only after the journal and then the database', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    profile.calls.length = 0
    const said: string[] = []
    opened.workbook.subscribe(() =>
      said.push(`${opened.workbook.saved().is} after ${profile.calls.join(' ') || 'nothing'}`)
    )
    typing(opened, 'Outage')
    expect(titles(opened.workbook.state())).toEqual(['Outage', 'Row 1'])
    await opened.workbook.flush()
    expect(profile.calls).toEqual(['appendJournal', 'database'])
    expect(new Set(said)).toEqual(new Set(['saving after nothing', 'saved after appendJournal database']))
  })

  test('gives the same state object until something is done', async () => {
    const opened = await begin(createProfile())
    const before = opened.workbook.state()
    await opened.workbook.flush()
    expect(opened.workbook.state()).toBe(before)
    typing(opened, 'Outage')
    expect(opened.workbook.state()).not.toBe(before)
  })

  test('neither seals nor saves an edit before it is drawn, and then does both', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const due: (() => void)[] = []
    let hashes = 0
    const sha256 = (text: string): string => {
      hashes += 1
      return started.deps.sha256(text)
    }
    const drawn = (work: () => void) => {
      due.push(work)
      return () => void due.splice(0)
    }
    const reply = await createWorkbook({ ...started.deps, sha256, drawn }, founding())
    if (!reply.ok) throw new Error(reply.reason)
    await reply.value.workbook.flush()
    const before = [hashes, profile.calls.length]
    typing(reply.value, 'Outage')
    reply.value.workbook.undoName()
    expect(titles(reply.value.workbook.state())[0]).toBe('Outage')
    expect(reply.value.workbook.saved().is).toBe('saving')
    expect([hashes, profile.calls.length]).toEqual(before)
    expect(due).toHaveLength(1)
    for (const work of due.splice(0)) work()
    await settled(reply.value)
    expect(profile.calls.slice(before[1])).toEqual(['appendJournal', 'database'])
    expect(hashes).toBe((before[0] ?? 0) + 1)
    expect(reply.value.workbook.saved().is).toBe('saved')
    expect(reply.value.workbook.log().sets.at(-1)?.id).toBe(reply.value.workbook.state().head)
  })

  test('does not wait for the drawing when it is to be saved now', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const reply = await createWorkbook({ ...started.deps, drawn: () => () => undefined }, founding())
    if (!reply.ok) throw new Error(reply.reason)
    typing(reply.value, 'Outage')
    await reply.value.workbook.flush()
    expect(reply.value.workbook.saved().is).toBe('saved')
    expect(profile.calls.slice(-2)).toEqual(['appendJournal', 'database'])
  })

  test('writes many edits that come at once in few goes', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    profile.calls.length = 0
    for (let n = 0; n < 50; n++) typing(opened, `Text ${n}`)
    await opened.workbook.flush()
    expect(profile.calls.length).toBeLessThanOrEqual(4)
    expect(opened.workbook.saved().is).toBe('saved')
  })

  test('is there again after a kill, with every saved edit and nothing to tell', async () => {
    const profile = createProfile()
    const first = await start(profile)
    const reply = await createWorkbook(first.deps, founding(600))
    if (!reply.ok) throw new Error(reply.reason)
    for (let n = 0; n < 5; n++) {
      typing(reply.value, `Text ${n}`, n * 100)
      await reply.value.workbook.flush()
    }
    const before = reply.value.workbook.state()
    first.kill()
    const again = await open(await start(profile))
    expect(again.notice).toBeNull()
    expect(again.workbook.state().head).toBe(before.head)
    expect(titles(again.workbook.state())).toEqual(titles(before))
  })

  test('undoes after a restart what was done before it, and nothing is written when nothing changes', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    typing(opened, 'Outage')
    await opened.workbook.close()
    const again = await open(await start(profile))
    expect(again.workbook.undoName()).toEqual({ command: 'cells.set', rows: 1, cells: 1 })
    expect(typing(again, 'Outage').set).toBeNull()
    expect(again.workbook.undo()?.skipped).toEqual([])
    expect(titles(again.workbook.state())).toEqual(['Row 0', 'Row 1'])
    expect(again.workbook.redo()).not.toBeNull()
    expect(titles(again.workbook.state())).toEqual(['Outage', 'Row 1'])
    expect(again.workbook.undoName()).toEqual({ command: 'cells.set', rows: 1, cells: 1 })
  })

  test('reads only the tail of a long log at the opening, and all of it when asked', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    for (let n = 0; n < 300; n++) typing(opened, `Text ${n}`)
    await opened.workbook.close()
    const again = await open(await start(profile))
    expect(again.workbook.log().length).toBe(200)
    typing(again, 'One more')
    expect((await again.workbook.history()).length).toBe(302)
    expect(again.workbook.log().length).toBe(302)
    await again.workbook.flush()
    expect(again.workbook.saved().is).toBe('saved')
  })

  test('does not read the founding set to know that there is nothing to undo', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    await opened.workbook.close()
    const started = await start(profile)
    const again = await open(started)
    const asked: number[] = []
    const { lines } = started.deps.db
    Object.assign(started.deps.db, {
      lines: (id: string, skipped: number) => {
        asked.push(skipped)
        return lines(id, skipped)
      }
    })
    expect(again.workbook.undoName()).toBeNull()
    expect(again.workbook.undo()).toBeNull()
    expect(asked).toEqual([])
    expect((await again.workbook.history()).length).toBe(1)
    expect(asked).toEqual([0])
  })

  test('finds what to undo beyond the tail, a moment later', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    typing(opened, 'Mine', 1)
    await opened.workbook.close()
    const others = await open(await start(profile, 'COPY2'))
    for (let n = 0; n < 250; n++) typing(others, `Theirs ${n}`)
    await others.workbook.close()
    const again = await open(await start(profile))
    expect(again.workbook.undoName()).toBeNull()
    await again.workbook.history()
    expect(again.workbook.undoName()).toEqual({ command: 'cells.set', rows: 1, cells: 1 })
    again.workbook.undo()
    expect(titles(again.workbook.state())).toEqual(['Theirs 249', 'Row 1'])
  })

  test.each(['disk-full', 'read-only', 'locked', 'failed'] as const)(
    'a journal that fails with %s is told, the database waits for it, and the edit is saved once it works again',
    async reason => {
      const profile = createProfile()
      const opened = await begin(profile)
      profile.calls.length = 0
      profile.failing.set('appendJournal', reason)
      typing(opened, 'Outage')
      await opened.workbook.flush()
      expect(opened.workbook.saved()).toEqual({ is: 'failed', reason, isSafe: false })
      expect(titles(opened.workbook.state())[0]).toBe('Outage')
      expect(profile.calls).not.toContain('database')
      profile.failing.clear()
      profile.clock.pass(60_000)
      await settled(opened)
      await opened.workbook.flush()
      expect(opened.workbook.saved().is).toBe('saved')
      expect(titles((await open(await start(profile))).workbook.state())[0]).toBe('Outage')
    }
  )

  test('a database that fails is told, and the journal is not given the edit twice', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    profile.calls.length = 0
    profile.failing.set('database', 'disk-full')
    typing(opened, 'Outage')
    await opened.workbook.flush()
    expect(opened.workbook.saved()).toEqual({ is: 'failed', reason: 'disk-full', isSafe: true })
    typing(opened, 'Breach', 1)
    await opened.workbook.flush()
    expect(opened.workbook.saved().is).toBe('failed')
    profile.failing.clear()
    await opened.workbook.flush()
    expect(opened.workbook.saved().is).toBe('saved')
    expect(profile.calls.filter(call => call === 'appendJournal')).toHaveLength(2)
    expect(titles((await open(await start(profile))).workbook.state())).toEqual(['Outage', 'Breach'])
  })

  test('after the engine closes the database the workbook is not simply carried on with: it is compared, and written anew if need be', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const reply = await createWorkbook(started.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    const opened = reply.value
    typing(opened, 'Before')
    await opened.workbook.flush()
    started.db.close()
    expect(started.db.isClosed()).toBe(true)
    await started.db.reopen()
    await started.db.remove(workbook)
    typing(opened, 'After', 1)
    await opened.workbook.flush()
    expect(opened.workbook.saved().is).toBe('saved')
    expect(await started.db.find(workbook)).toMatchObject({ sets: 3, head: opened.workbook.state().head })
    const again = await open(await start(profile))
    expect(again.notice).toBeNull()
    expect(titles(again.workbook.state())).toEqual(['Before', 'After'])
  })

  test('a database closed by the engine is opened again with the next edit', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const reply = await createWorkbook(started.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    started.db.close()
    typing(reply.value, 'After')
    await reply.value.workbook.flush()
    expect(reply.value.workbook.saved().is).toBe('saved')
    expect(started.db.isClosed()).toBe(false)
  })

  test('keeps what is being typed, at most every half second, and offers it after a kill', async () => {
    const profile = createProfile()
    const first = await start(profile)
    const reply = await createWorkbook(first.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    const at = { kind: 'row', in: ['01JSHEETSHEETSHEETSHEETSH0', 'risk'], id: rowId(1), field: 'title' } as const
    for (const text of ['O', 'Ou', 'Out']) reply.value.workbook.keepDraft(at, text)
    expect(await first.db.drafts(workbook)).toEqual([])
    profile.clock.pass(500)
    await reply.value.workbook.flush()
    const sets = reply.value.workbook.log().length
    first.kill()
    const again = await open(await start(profile))
    expect(again.drafts.map(({ at: where, text }) => [where, text])).toEqual([[at, 'Out']])
    expect((await again.workbook.history()).length).toBe(sets)
    again.workbook.keepDraft(at, null)
    await again.workbook.flush()
    expect((await open(await start(profile))).drafts).toEqual([])
  })
})

describe('snapshots', () => {
  const count = (profile: Profile) => profile.calls.filter(call => call === 'writeSnapshot').length

  test('are taken after two hundred edits, after ten minutes, and at the close if anything is new', async () => {
    const profile = createProfile()
    const opened = await begin(profile)
    for (let n = 0; n < 198; n++) typing(opened, `Text ${n}`)
    await opened.workbook.flush()
    expect(count(profile)).toBe(0)
    typing(opened, 'The two hundredth, with the founding set')
    expect((await opened.workbook.snapshot()).ok).toBe(true)
    const before = count(profile)
    expect(before).toBeGreaterThan(0)
    typing(opened, 'One more')
    profile.clock.pass(600_000)
    await opened.workbook.close()
    expect(count(profile)).toBe(before + 1)
    await opened.workbook.close()
    expect(count(profile)).toBe(before + 1)
  })

  test('hold everything, and restoring one is a set that can be undone, after a snapshot of what was there', async () => {
    const profile = createProfile()
    const started = await start(profile)
    const reply = await createWorkbook(started.deps, founding())
    if (!reply.ok) throw new Error(reply.reason)
    const opened = reply.value
    typing(opened, 'Good')
    const snapshot = await opened.workbook.snapshot()
    if (!snapshot.ok) throw new Error(snapshot.reason)
    typing(opened, 'Bad')
    const bytes = await started.deps.bridge.readSnapshot(workbook, snapshot.value.name)
    if (!bytes.ok) throw new Error(bytes.reason)
    const taken = count(profile)
    const restored = await opened.workbook.restore(bytes.value, snapshot.value.name)
    expect(restored).toMatchObject({ ok: true, value: { set: { source: { kind: 'restore' } } } })
    expect(count(profile)).toBe(taken + 1)
    expect(titles(opened.workbook.state())[0]).toBe('Good')
    opened.workbook.undo()
    expect(titles(opened.workbook.state())[0]).toBe('Bad')
    expect(await opened.workbook.restore(new Uint8Array(9), 'x')).toEqual({ ok: false, reason: 'damaged' })
  })
})
