import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createJournal } from '../../../electron/journal'
import { createModelDisk, type Cut, cuts, type ModelDisk } from './model-disk'
import { line, snapshotOf, summary, workbook } from './workbooks'

const filling = 'x'.repeat(700)

interface Answered {
  readonly n: number
  /** Steps the disk had taken when the append was answered. */
  readonly at: number
}

/** Sessions of edits and snapshots on a disk that remembers every step. */
async function work(disk: ModelDisk, sessions: number): Promise<readonly Answered[]> {
  const answered: Answered[] = []
  const all: string[] = []
  for (let session = 0; session < sessions; session++) {
    const journal = createJournal('/profile', { files: disk.files, now: () => Date.UTC(2026, 0, 1 + session) })
    await journal.openJournal(workbook)
    for (let edit = 0; edit < 4; edit++) {
      const n = all.length + 1
      all.push(line(n, filling))
      const reply = await journal.appendJournal(workbook, [line(n, filling)], summary(n))
      if (reply.ok) answered.push({ n, at: disk.steps() })
    }
    await journal.writeSnapshot(workbook, snapshotOf(all), summary(all.length))
    await journal.close()
  }
  return answered
}

async function survivors(disk: ModelDisk): Promise<readonly string[]> {
  const journal = createJournal('/profile', { files: disk.files })
  const opened = await journal.openJournal(workbook)
  const contents = await journal.readJournal(workbook)
  if (!opened.ok || !contents.ok) throw new Error('the journal did not open')
  const { snapshot, lines } = contents.value
  const parts = snapshot === null ? {} : unzipSync(snapshot.bytes)
  const log = parts['log.ndjson']
  return [...new Set([...(log ? strFromU8(log).split('\n') : []), ...lines])]
}

async function expectNothingLost(
  disk: ModelDisk,
  answered: readonly Answered[],
  steps: number,
  cut: Cut
): Promise<void> {
  const image = disk.after(steps, cut)
  const due = answered.filter(({ at }) => at <= steps).map(({ n }) => line(n, filling))
  const found = await survivors(image)
  expect(found.slice(0, due.length), `${steps} steps, ${JSON.stringify(cut)}`).toEqual(due)
  expect(found.length - due.length).toBeLessThanOrEqual(1)
}

test('a power cut after any step, whatever it does to unsynced bytes and names, loses no acknowledged edit', async () => {
  const disk = createModelDisk()
  const answered = await work(disk, process.env.GROUNDWORK_SOAK === '1' ? 12 : 4)
  for (let steps = 0; steps <= disk.steps(); steps++) {
    for (const cut of cuts) await expectNothingLost(disk, answered, steps, cut)
  }
  expect(disk.steps() * cuts.length).toBeGreaterThan(500)
})

test('on a disk that forgets what it was told to sync, the same cuts do lose edits', async () => {
  const disk = createModelDisk()
  const create: typeof disk.files.create = async (path, mode) => {
    const file = await disk.files.create(path, mode)
    return { ...file, syncData: async () => undefined }
  }
  const forgetful = { ...disk, files: { ...disk.files, create } }
  const answered = await work(forgetful, 1)
  const atOnce = answered.at(-1)?.at ?? 0
  await expect(expectNothingLost(disk, answered, atOnce, { bytes: 'gone', names: 'gone' })).rejects.toThrow()
})
