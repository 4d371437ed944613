import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sweepFolder } from '../../../electron/atomic'
import type { Files } from '../../../electron/filesystem'
import { createJournal, type Journal } from '../../../electron/journal'
import { forgetDatabase } from '../../../electron/renewal'
import { createModelDisk, type ModelDisk, failing } from './model-disk'
import { line, snapshotOf, summary, workbook } from './workbooks'

const folder = `/profile/journal/${workbook}`
const noPause = async () => undefined

function journalOn(files: Files, more: { whenFull?: () => Promise<boolean> } = {}): Journal {
  return createJournal('/profile', { files, pause: noPause, now: () => Date.UTC(2026, 10, 22), ...more })
}

async function append(journal: Journal, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const reply = await journal.appendJournal(workbook, [line(n)], summary(n))
    expect(reply).toEqual({ ok: true, value: null })
  }
}

async function value<T>(reply: Promise<{ ok: true; value: T } | { ok: false; reason: string }>): Promise<T> {
  const answer = await reply
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value
}

async function session(disk: ModelDisk, ...numbers: readonly number[]): Promise<void> {
  const journal = journalOn(disk.files)
  await value(journal.openJournal(workbook))
  await append(journal, ...numbers)
  await journal.close()
}

const segmentsOn = (disk: ModelDisk) => disk.paths().filter(path => path.endsWith('.jnl'))

function numbersIn(lines: readonly string[]): readonly number[] {
  return lines.map(one => (JSON.parse(one) as { n: number }).n)
}

describe('the journal', () => {
  test('gives back after a restart what was appended before it, with a summary', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2, 3)
    const journal = journalOn(disk.files)
    expect(await value(journal.openJournal(workbook))).toEqual({
      ...summary(3),
      damaged: [],
      promised: 3,
      closed: false,
      forgotten: false
    })
    expect(await value(journal.readJournal(workbook))).toEqual({
      snapshot: null,
      lines: [1, 2, 3].map(n => line(n)),
      damaged: []
    })
  })

  test('answers only after the bytes were synced, and the name of a new segment too', async () => {
    const order: string[] = []
    const disk = createModelDisk()
    const create: Files['create'] = async (path, mode) => {
      const file = await disk.files.create(path, mode)
      const note = (word: string, work: () => Promise<void>) => async () => {
        await work()
        order.push(word)
      }
      return { ...file, write: bytes => file.write(bytes), syncData: note('sync', file.syncData) }
    }
    const syncFolder = async () => void order.push('sync folder')
    const journal = journalOn({ ...disk.files, create, syncFolder })
    await value(journal.openJournal(workbook))
    await append(journal, 1)
    order.push('answered')
    await append(journal, 2)
    order.push('answered')
    expect(order).toEqual(['sync', 'sync folder', 'answered', 'sync', 'answered'])
  })

  test('begins a new segment at every opening and never writes an old one again', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2)
    const [first = ''] = segmentsOn(disk)
    const before = disk.bytesOf(first)
    await session(disk, 3)
    expect(segmentsOn(disk)).toEqual([`${folder}/00000001-001.jnl`, `${folder}/00000002-001.jnl`])
    expect(disk.bytesOf(first)).toEqual(before)
  })

  test('appends that wait while a sync runs share the next one', async () => {
    const disk = createModelDisk()
    let syncs = 0
    const create: Files['create'] = async (path, mode) => {
      const file = await disk.files.create(path, mode)
      return { ...file, syncData: async () => ((syncs += 1), file.syncData()) }
    }
    const journal = journalOn({ ...disk.files, create })
    await value(journal.openJournal(workbook))
    const replies = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(n => journal.appendJournal(workbook, [line(n)], summary(n)))
    )
    expect(replies.every(reply => reply.ok)).toBe(true)
    expect(syncs).toBeLessThanOrEqual(2)
    expect(numbersIn((await value(journal.readJournal(workbook))).lines)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('a segment cut at any byte costs only what lay behind the cut, and later segments are still read', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2, 3)
    const path = `${folder}/00000001-001.jnl`
    const whole = disk.bytesOf(path)
    for (let at = 0; at <= whole.length; at++) {
      const cut = disk.after(disk.steps(), { bytes: 'kept', names: 'kept' })
      cut.put(path, whole.subarray(0, at))
      const journal = journalOn(cut.files)
      const opened = await value(journal.openJournal(workbook))
      expect(opened.promised).toBe(3)
      await append(journal, 4)
      const { lines } = await value(journal.readJournal(workbook))
      expect(numbersIn(lines)).toEqual([...[1, 2, 3].slice(0, opened.sets), 4])
      expect(Buffer.from(cut.bytesOf(path))).toEqual(Buffer.from(whole.subarray(0, at)))
    }
  })

  test('any flipped byte is noticed: an altered set is never given back', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2)
    await session(disk, 3)
    const path = `${folder}/00000001-001.jnl`
    const whole = disk.bytesOf(path)
    for (let at = 0; at < whole.length; at++) {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 4
      disk.put(path, flipped)
      const journal = journalOn(disk.files)
      const opened = await value(journal.openJournal(workbook))
      expect(opened.damaged).toEqual(['00000001-001.jnl'])
      const contents = await value(journal.readJournal(workbook))
      expect(contents.damaged).toEqual(['00000001-001.jnl'])
      expect([[3], [1, 3]]).toContainEqual(numbersIn(contents.lines))
    }
  })

  test('a missing end of an older segment is known by the gap in the sequence', async () => {
    const disk = createModelDisk()
    await session(disk, 1)
    await session(disk, 2, 3)
    await session(disk, 4)
    await disk.files.remove(`${folder}/00000002-001.jnl`)
    const opened = await value(journalOn(disk.files).openJournal(workbook))
    expect(opened.damaged).toEqual(['00000001-001.jnl'])
  })

  test('a kill in the middle of the first append of a session is no damage, before and after older segments went', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2)
    disk.put(`${folder}/00000002-001.jnl`, Buffer.from('GWJRNL01 half'))
    const journal = journalOn(disk.files)
    expect((await value(journal.openJournal(workbook))).damaged).toEqual([])
    await append(journal, 3)
    await value(journal.writeSnapshot(workbook, snapshotOf([line(2)]), summary(2)))
    await value(journal.writeSnapshot(workbook, snapshotOf([line(3)]), summary(3)))
    await journal.close()
    expect(segmentsOn(disk)).toEqual([`${folder}/00000003-001.jnl`])
    expect((await value(journalOn(disk.files).openJournal(workbook))).damaged).toEqual([])
  })

  test('the sentinel still knows how many sets there were when the newest segment is gone', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2)
    await session(disk, 3)
    await disk.files.remove(`${folder}/00000002-001.jnl`)
    const opened = await value(journalOn(disk.files).openJournal(workbook))
    expect([opened.sets, opened.promised]).toEqual([2, 3])
  })

  test.each(['ENOSPC', 'EIO', 'EPERM'])(
    'whichever call fails with %s, what was answered for is there and the next append works',
    async code => {
      for (let k = 1; ; k++) {
        const disk = createModelDisk()
        const faulty = failing(disk.files, k, code)
        const journal = journalOn(faulty.files)
        const kept: number[] = []
        if (!(await journal.openJournal(workbook)).ok) await value(journal.openJournal(workbook))
        for (const n of [1, 2, 3]) {
          for (let tries = 0; tries < 2 && !kept.includes(n); tries++) {
            if ((await journal.appendJournal(workbook, [line(n)], summary(n))).ok) kept.push(n)
          }
        }
        expect(kept).toEqual([1, 2, 3])
        await journal.close()
        const { lines } = await value(reopened(disk))
        expect([...new Set(numbersIn(lines))]).toEqual([1, 2, 3])
        if (faulty.calls() < k) return
      }
    }
  )

  test('a full disk costs the reserve first: the append is tried again, in a new segment', async () => {
    const disk = createModelDisk()
    let full = true
    const create: Files['create'] = async (path, mode) => {
      const file = await disk.files.create(path, mode)
      const write = async (bytes: Uint8Array) => {
        if (!full) return file.write(bytes)
        await file.write(bytes.subarray(0, 20))
        throw Object.assign(new Error(), { code: 'ENOSPC' })
      }
      return { ...file, write }
    }
    let released = 0
    const whenFull = async () => {
      released += 1
      full = released === 1 ? false : full
      return released === 1
    }
    const journal = journalOn({ ...disk.files, create }, { whenFull })
    await value(journal.openJournal(workbook))
    await append(journal, 1)
    expect(released).toBe(1)
    full = true
    expect(await journal.appendJournal(workbook, [line(2)], summary(2))).toEqual({ ok: false, reason: 'disk-full' })
    full = false
    await append(journal, 2)
    expect(numbersIn((await value(reopened(disk))).lines)).toEqual([1, 2])
  })

  test('refuses a workbook whose id could be a path, a line with a break in it, and an append before the opening', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    const refused = { ok: false, reason: 'refused' }
    for (const id of ['..', '../x', 'a/b', '', 'a\\b', 'C:', 'x'.repeat(65)]) {
      expect(await journal.openJournal(id)).toEqual(refused)
      expect(await journal.deleteJournal(id)).toEqual(refused)
      expect(await journal.writeSnapshot(id, snapshotOf([]), summary(1))).toEqual(refused)
    }
    expect(await journal.appendJournal(workbook, [line(1)], summary(1))).toEqual(refused)
    await value(journal.openJournal(workbook))
    expect(await journal.appendJournal(workbook, ['{\n}'], summary(1))).toEqual(refused)
    expect(disk.paths()).toEqual([])
  })

  test('segments go only when the snapshot before the newest covers them', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await value(journal.openJournal(workbook))
    const snapshot = (n: number) => value(journal.writeSnapshot(workbook, snapshotOf([line(n)]), summary(n)))
    await append(journal, 1, 2)
    await snapshot(2)
    await append(journal, 3, 4)
    expect(segmentsOn(disk)).toEqual([`${folder}/00000001-001.jnl`, `${folder}/00000001-002.jnl`])
    await snapshot(4)
    expect(segmentsOn(disk)).toEqual([`${folder}/00000001-002.jnl`])
    await append(journal, 5)
    const { lines, snapshot: newest } = await value(journal.readJournal(workbook))
    expect(numbersIn(lines)).toEqual([3, 4, 5])
    expect(newest?.bytes).toEqual(snapshotOf([line(4)]))
  })

  test('a snapshot made while edits went on leaves the segment that holds them', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    await value(journal.openJournal(workbook))
    await append(journal, 1, 2, 3)
    await value(journal.writeSnapshot(workbook, snapshotOf([line(2)]), summary(2)))
    await append(journal, 4)
    await value(journal.writeSnapshot(workbook, snapshotOf([line(4)]), summary(4)))
    expect(numbersIn((await value(journal.readJournal(workbook))).lines)).toEqual([1, 2, 3, 4])
  })

  test('a damaged segment is kept aside once the newest snapshot covers it, and not reported again', async () => {
    const disk = createModelDisk()
    await session(disk, 1, 2)
    await session(disk, 3)
    const path = `${folder}/00000001-001.jnl`
    const bytes = disk.bytesOf(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    disk.put(path, bytes)
    const journal = journalOn(disk.files)
    expect((await value(journal.openJournal(workbook))).damaged).toEqual(['00000001-001.jnl'])
    await append(journal, 4)
    await value(journal.writeSnapshot(workbook, snapshotOf([1, 2, 3, 4].map(n => line(n))), summary(4)))
    await journal.close()
    expect(disk.paths()).toContain(`${path}.damaged`)
    expect((await value(journalOn(disk.files).openJournal(workbook))).damaged).toEqual([])
  })

  test('lists every workbook it knows: by sentinel, by segments without one, by backups alone', async () => {
    const ids = ['A', 'B', 'C'].map(letter => workbook.slice(0, 25) + letter)
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    for (const id of ids) {
      await value(journal.openJournal(id))
      await value(journal.appendJournal(id, [line(1)], summary(1, { workbook: id, title: id })))
    }
    await value(
      journal.writeSnapshot(ids[2] ?? '', snapshotOf([line(1)]), summary(1, { workbook: ids[2] ?? '', title: 'C' }))
    )
    await journal.close()
    await disk.files.remove(`/profile/journal/${ids[1]}/sentinel.json`)
    await disk.files.removeFolder(`/profile/journal/${ids[2]}`)
    const summaries = await journalOn(disk.files).summaries()
    expect(summaries.map(one => [one.workbook, one.title, one.sets])).toEqual([
      [ids[0], ids[0], 1],
      [ids[1], ids[1], 1],
      [ids[2], 'C', 1]
    ])
  })

  test('a deleted workbook leaves no byte behind, even if the deletion was cut short', async () => {
    for (let k = 1; ; k++) {
      const disk = createModelDisk()
      const journal = journalOn(disk.files)
      await value(journal.openJournal(workbook))
      await append(journal, 1)
      await value(journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1)))
      await journal.close()
      const faulty = failing(disk.files, k, 'kill')
      await journalOn(faulty.files).deleteJournal(workbook)
      const again = journalOn(disk.files)
      if ((await again.summaries()).length > 0) await value(again.deleteJournal(workbook))
      await forgetDatabase('/profile', disk.files)
      await sweepFolder('/profile', disk.files)
      expect(disk.paths()).toEqual([])
      if (faulty.calls() < k) return
    }
  })

  test('after a deletion the next start does without the database, and other workbooks know that this was meant', async () => {
    const disk = createModelDisk()
    const other = workbook.slice(0, 25) + 'X'
    for (const id of [workbook, other]) {
      const journal = journalOn(disk.files)
      await value(journal.openJournal(id))
      await value(journal.appendJournal(id, [line(1)], summary(1, { workbook: id })))
      await journal.close()
    }
    disk.put('/profile/IndexedDB/leveldb/000003.log', Buffer.from('text of both'))
    await forgetDatabase('/profile', disk.files)
    expect(disk.paths()).toContain('/profile/IndexedDB/leveldb/000003.log')
    await value(journalOn(disk.files).deleteJournal(workbook))
    await forgetDatabase('/profile', disk.files)
    expect(disk.paths().filter(path => path.includes('IndexedDB'))).toEqual([])
    const journal = journalOn(disk.files)
    expect(await value(journal.openJournal(other))).toMatchObject({ sets: 1, forgotten: true })
    await value(journal.appendJournal(other, [], summary(1, { workbook: other })))
    expect(await value(journal.openJournal(other))).toMatchObject({ sets: 1, forgotten: false, closed: true })
  })

  test('a database that does not open is put away, and the one put away before it goes', async () => {
    const disk = createModelDisk()
    for (const bytes of ['first', 'second']) {
      disk.put('/profile/IndexedDB/leveldb/CURRENT', Buffer.from(bytes))
      expect(await journalOn(disk.files).renewDatabase()).toEqual({ ok: true, value: null })
      expect(disk.paths()).toEqual(['/profile/IndexedDB.damaged/leveldb/CURRENT'])
      expect(Buffer.from(disk.bytesOf(disk.paths()[0] ?? '')).toString()).toBe(bytes)
    }
  })

  test('a journal folder that is gone beside backups is damage; without either there was nothing', async () => {
    const disk = createModelDisk()
    const journal = journalOn(disk.files)
    expect(await value(journal.openJournal(workbook))).toMatchObject({ sets: 0, damaged: [] })
    await append(journal, 1)
    for (let n = 0; n < 3; n++) await value(journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1)))
    await journal.close()
    expect(await value(journalOn(disk.files).openJournal(workbook))).toMatchObject({ sets: 1, damaged: [] })
    await disk.files.removeFolder(folder)
    expect(await value(journalOn(disk.files).openJournal(workbook))).toMatchObject({ sets: 1, damaged: ['journal'] })
  })

  test('on a real disk folders are for their owner only, files too', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'groundwork-journal-'))
    const journal = createJournal(profile)
    await value(journal.openJournal(workbook))
    await append(journal, 1)
    await value(journal.writeSnapshot(workbook, snapshotOf([line(1)]), summary(1)))
    await journal.close()
    for (const parent of ['journal', 'backups']) {
      expect((await stat(join(profile, parent, workbook))).mode & 0o777).toBe(0o700)
      const names = await readdir(join(profile, parent, workbook))
      expect(names.length).toBe(2)
      for (const name of names) expect((await stat(join(profile, parent, workbook, name))).mode & 0o777).toBe(0o600)
    }
    expect((await createJournal(profile).summaries())[0]).toEqual(summary(1))
    await rm(profile, { recursive: true })
  })
})

async function reopened(disk: ModelDisk) {
  const journal = journalOn(disk.files)
  await value(journal.openJournal(workbook))
  return journal.readJournal(workbook)
}
