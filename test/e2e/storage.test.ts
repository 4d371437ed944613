import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildStorageApp, type Running, type StorageApp } from './storage-app'
import type { Plan } from './storage-page/plan'
import { copyProfile, createChance, damage, filesWith, idsOutside, pick, tearLastRecord } from './storage-profile'

const soak = process.env['GROUNDWORK_SOAK'] === '1'
const seed = Number(process.env['GROUNDWORK_SEED'] ?? 20261122)
/** Set by hand to see these tests fail: what they prove is not there without the journal. */
const withoutJournal = process.env['GROUNDWORK_WITHOUT_JOURNAL'] === '1'
const plan: Plan = { seed, edits: 0, longest: 60, snapshots: 0, end: 'quit', withoutJournal }

// Processes are found in /proc, and the small disk is a tmpfs.
test.skip(process.platform !== 'linux', 'these tests take Linux')
// Each has an app, a profile and a seed of its own; at full size one after the other would take two hours.
test.describe.configure({ mode: soak ? 'parallel' : 'default' })

let app: StorageApp
let folder: string
test.beforeAll(async () => {
  app = await buildStorageApp()
  folder = mkdtempSync(join(tmpdir(), 'groundwork-storage-'))
})
test.afterAll(() => {
  app.remove()
  rmSync(folder, { recursive: true, force: true })
})

type OpenedSaid = Awaited<ReturnType<typeof opened>>

function opened(running: Running) {
  return running.next('opened')
}

/** Everything that was ever shown as saved, noted outside the app. */
function createLedger() {
  const saved = new Set<string>()
  return {
    count: () => saved.size,
    note: (running: Running) => {
      for (const one of running.said) if (one.say === 'saved') saved.add(one.id)
    },
    missingFrom: (ids: Iterable<string>) => {
      const there = new Set([...ids].map(id => id.slice(0, 16)))
      return [...saved].filter(id => !there.has(id.slice(0, 16)))
    }
  }
}

type Ledger = ReturnType<typeof createLedger>

function expectWhole(said: OpenedSaid, ledger: Ledger, when: string): void {
  expect(said.listed, `${when}: a welcome screen in place of the work`).toBe(1)
  expect(ledger.missingFrom(said.ids), `${when}: saved edits that are gone`).toEqual([])
  expect(said.sound, `${when}: the log verifies and the screen shows its state`).toBe(true)
}

/**
 * A kill damages nothing of ours, so there is nothing to tell, but where the engine has thrown its database away: a kill that
 * tears the last record of it costs all of it one start later (safety.md 0).
 */
function expectToldOfLoss({ notice, dataLoss, stored, ids }: OpenedSaid, when: string): void {
  const found = `${when}: ${stored} of ${ids.length} sets stored, lost by the engine: ${dataLoss}`
  if (dataLoss === 'none') expect(notice, found).toBeNull()
  else expect(notice, found).toMatchObject({ is: 'rebuilt', lost: 0, damaged: [] })
}

async function savedTimes(running: Running, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await running.next('saved')
}

/** Kills, and ends when nothing of the app runs any more. */
async function killAt(
  running: Running,
  target: 'group' | 'main' | 'renderer' | 'gpu-process' | 'utility',
  ledger: Ledger
) {
  if (target === 'group') return running.kill()
  running.killOne(target)
  if (target === 'main') return running.ended
  if (target === 'renderer') {
    ledger.note(running)
    expectWhole(await opened(running), ledger, 'after the page died')
  }
  await savedTimes(running, 3)
  return running.kill()
}

test(`T1: no saved edit is lost when the app is killed in the middle of edits`, async () => {
  const kills = soak ? 200 : 20
  test.setTimeout(kills * 15_000)
  const profile = join(folder, 'killed')
  const chance = createChance(seed)
  const ledger = createLedger()
  let killed = 'nothing'
  for (let round = 0; round < kills; round++) {
    const running = app.start(profile, { ...plan, seed: seed + round, edits: null, snapshots: 37 })
    const said = await opened(running)
    if (round > 0) expectWhole(said, ledger, `after kill ${round}`)
    expectToldOfLoss(said, `after kill ${round}, of ${killed}`)
    await savedTimes(running, 1 + Math.floor(chance() ** 2 * 200))
    const target = pick(['group', 'group', 'main', 'renderer', 'gpu-process', 'utility'] as const, chance)
    killed = target
    await killAt(running, target, ledger)
    ledger.note(running)
    expect(ledger.missingFrom(await idsOutside(profile)), 'saved edits that the journal lacks').toEqual([])
  }
  const last = app.start(profile, plan)
  expectWhole(await opened(last), ledger, 'at the last start')
  await last.ended
  expect(ledger.count()).toBeGreaterThan(kills * 5)
  console.info(`T1: ${kills} kills, ${ledger.count()} saved edits, none lost (seed ${seed})`)
})

test('a record of the database that a kill has torn costs no saved edit, and what the engine makes of it is told', async () => {
  const profile = join(folder, 'torn')
  const ledger = createLedger()
  for (let start = 0; start < 4; start++) {
    const running = app.start(profile, { ...plan, seed: seed + start, edits: null })
    const said = await opened(running)
    if (start > 0) expectWhole(said, ledger, `start ${start} after the tear`)
    expectToldOfLoss(said, `start ${start} after the tear`)
    await savedTimes(running, 5)
    await running.kill()
    ledger.note(running)
    if (start === 0) tearLastRecord(profile)
  }
})

/** KB that are left when the disk is called full. */
const leavings = [0, 4, 12, 20, 64, 100, 200, 1024, 4096]

/** A disk of its own, small enough to fill; null where this user may not make one. */
function mountSmallDisk(path: string): (() => void) | null {
  mkdirSync(path, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=130m', 'tmpfs', path], { stdio: 'ignore' })
    return () => execFileSync('umount', ['-l', path])
  } catch {
    return null
  }
}

/** Leaves so many bytes free. What the app writes at the same moment may make it fewer. */
function fill(disk: string, leave: number): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    appendFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - leave), 7))
  } catch {
    // Full it is, a little sooner.
  }
}

/** Fills the disk until an edit cannot be saved; what the app frees of its own in between is filled again. */
async function fillUntilFailed(running: Running, disk: string, leave: number): Promise<void> {
  for (;;) {
    fill(disk, leave)
    for (let edits = 0; edits < 20; edits++) {
      const said = await running.next('saved', 'failed')
      if (said.say === 'failed') return expect(said.reason).toBe('disk-full')
    }
  }
}

test('T3: a full disk loses no saved edit, and calls none saved that is not, up to the second start after it', async () => {
  const rounds = soak ? 100 : 5
  test.setTimeout(rounds * 60_000)
  const disk = join(folder, 'small-disk')
  const unmount = mountSmallDisk(disk)
  test.skip(unmount === null, 'a disk of its own takes root and tmpfs')
  const chance = createChance(seed)
  const ledger = createLedger()
  let wipes = 0
  try {
    const profile = join(disk, 'profile')
    for (let round = 0; round < rounds; round++) {
      const full = app.start(profile, {
        ...plan,
        seed: seed + round,
        edits: null,
        longest: 60,
        end: pick(['quit', 'stay'], chance)
      })
      const second = await opened(full)
      if (round > 0) expectWhole(second, ledger, `second start after disk ${round} was full`)
      if (second.dataLoss === 'total') wipes += 1
      await savedTimes(full, 5)
      await fillUntilFailed(full, disk, 1024 * (leavings[round % leavings.length] ?? 0))
      await full.next('ended')
      if (chance() < 0.5) await full.kill()
      else process.kill(full.pid, 'SIGTERM')
      await full.ended
      ledger.note(full)
      rmSync(join(disk, 'filler'), { force: true })
      const first = app.start(profile, { ...plan, seed: -seed - round, edits: 30 })
      expectWhole(await opened(first), ledger, `first start after disk ${round + 1} was full`)
      await first.next('ended')
      await first.ended
      ledger.note(first)
    }
    const last = app.start(profile, plan)
    expectWhole(await opened(last), ledger, 'at the last start')
    await last.ended
    console.info(
      `T3: ${rounds} full disks, ${wipes} databases wiped by the engine, ${ledger.count()} saved edits, none lost (seed ${seed})`
    )
  } finally {
    unmount?.()
  }
})

test('T4: whatever is damaged in the profile, the next start has every saved edit and says what was mended', async () => {
  const trials = soak ? 1000 : 30
  test.setTimeout(trials * 15_000)
  const [base, older, profile] = ['base', 'older', 'trial'].map(name => join(folder, name)) as [string, string, string]
  const chance = createChance(seed)
  const ledger = createLedger()
  for (let session = 0; session < 3; session++) {
    if (session === 2) copyProfile(base, older)
    const running = app.start(base, { ...plan, seed: seed + session, edits: 25, snapshots: 20 })
    await running.ended
    ledger.note(running)
  }
  for (let trial = 0; trial < trials; trial++) {
    copyProfile(base, profile)
    const { what, isNews } = damage(profile, older, chance)
    const running = app.start(profile, { ...plan, edits: 3 })
    const said = await opened(running)
    expectWhole(said, ledger, what)
    const isMended = isNews || said.dataLoss === 'total' || said.stored < said.ids.length
    expect(said.notice === null, `${what}: ${JSON.stringify(said.notice)}`).toBe(!isMended)
    expect(said.notice?.lost ?? 0, what).toBe(0)
    await running.ended
  }
  console.info(`T4: ${trials} damages, ${ledger.count()} saved edits, all there each time (seed ${seed})`)
})

test('a deleted workbook leaves no byte of its text in the profile', async () => {
  const profile = join(folder, 'deleted')
  const canary = 'canary-4f1c2a9e77b05d3861e2'
  const kept = app.start(profile, { ...plan, edits: 40, snapshots: 10, canary })
  await kept.next('ended')
  await kept.ended
  const again = app.start(profile, plan)
  expect((await opened(again)).made, 'nothing is left to open').toBe(true)
  await again.ended
  expect(filesWith(profile, canary)).toEqual([])
})
