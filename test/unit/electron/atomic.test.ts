import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reasonOf, sweepFolder, sweepUnfinished, writeAtomic } from '../../../electron/atomic'
import { createModelDisk, cuts, failing } from './model-disk'

const target = '/home/person/report.docx'
const ledger = '/profile/unfinished'
const old = Buffer.from('the old file')
const fresh = Buffer.from('the new file, which is longer')
const noPause = async () => undefined

async function tryEveryCall(code: string) {
  for (let k = 1; ; k++) {
    const disk = createModelDisk(new Map([[target, old]]))
    const faulty = failing(disk.files, k, code)
    const reply = await writeAtomic(target, fresh, { files: faulty.files, pause: noPause, ledger }).catch(() => null)
    const now = Buffer.from(disk.bytesOf(target))
    expect([old.toString(), fresh.toString()]).toContain(now.toString())
    if (reply?.ok) expect(now.toString()).toBe(fresh.toString())
    await sweepUnfinished(ledger, disk.files)
    await sweepFolder('/home/person', disk.files)
    expect(disk.paths()).toEqual([target])
    if (faulty.calls() < k) return k - 1
  }
}

describe('writing a file whole', () => {
  test.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'kill'])(
    'leaves the old file or the new one, and nothing else, whichever call fails with %s',
    async code => {
      expect(await tryEveryCall(code)).toBeGreaterThan(8)
    }
  )

  test('a half-written file elsewhere is found by its note alone after a kill', async () => {
    const disk = createModelDisk(new Map([[target, old]]))
    const faulty = failing(disk.files, 8, 'kill')
    await writeAtomic(target, fresh, { files: faulty.files, pause: noPause, ledger })
    expect(disk.paths().length).toBeGreaterThan(1)
    await sweepUnfinished(ledger, disk.files)
    expect(disk.paths()).toEqual([target])
  })

  test('a note that names anything but a half-written file of ours removes nothing', async () => {
    const disk = createModelDisk(
      new Map([
        [target, old],
        [`${ledger}/x`, Buffer.from(target)]
      ])
    )
    await sweepUnfinished(ledger, disk.files)
    expect(disk.paths()).toEqual([target])
  })

  test('a power cut after any step leaves the old file or the new one, and the new one once it was answered for', async () => {
    const disk = createModelDisk(new Map([[target, old]]))
    await writeAtomic(target, fresh, { files: disk.files, pause: noPause })
    for (let steps = 0; steps <= disk.steps(); steps++) {
      for (const cut of cuts) {
        const bytes = Buffer.from(disk.after(steps, cut).bytesOf(target)).toString()
        expect([old.toString(), fresh.toString()]).toContain(bytes)
        if (steps === disk.steps()) expect(bytes).toBe(fresh.toString())
      }
    }
  })

  test('a target held by another program is tried again, ten milliseconds doubling, until it is free', async () => {
    const disk = createModelDisk(new Map([[target, old]]))
    const waits: number[] = []
    let held = 4
    const rename = async (from: string, to: string) => {
      if (held-- > 0) throw Object.assign(new Error(), { code: 'EPERM' })
      await disk.files.rename(from, to)
    }
    const pause = async (milliseconds: number) => waits.push(milliseconds)
    const reply = await writeAtomic(target, fresh, { files: { ...disk.files, rename }, pause })
    expect(reply).toEqual({ ok: true, value: null })
    expect(waits).toEqual([10, 20, 40, 80])
    expect(Buffer.from(disk.bytesOf(target)).toString()).toBe(fresh.toString())
  })

  test('a target that stays held is given up within ten seconds and said to be locked', async () => {
    const disk = createModelDisk(new Map([[target, old]]))
    let waited = 0
    const rename = async () => {
      throw Object.assign(new Error(), { code: 'EBUSY' })
    }
    const pause = async (milliseconds: number) => (waited += milliseconds)
    const reply = await writeAtomic(target, fresh, { files: { ...disk.files, rename }, pause })
    expect(reply).toEqual({ ok: false, reason: 'locked' })
    expect(waited).toBeGreaterThan(5_000)
    expect(waited).toBeLessThanOrEqual(10_000)
    expect(disk.paths()).toEqual([target])
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EBUSY', 'locked'],
    ['EPERM', 'locked'],
    ['ENOENT', 'gone'],
    ['EFBIG', 'too-large'],
    ['EIO', 'failed']
  ])('%s is told as %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error(), { code }), 'linux')).toBe(reason)
  })

  test('no access on Windows is told as a file that is held', () => {
    expect(reasonOf(Object.assign(new Error(), { code: 'EACCES' }), 'win32')).toBe('locked')
  })

  test('on a real disk the file is replaced, through a link too, and only its owner reads it where that was asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groundwork-atomic-'))
    const [path, link] = [join(folder, 'real.json'), join(folder, 'link.json')]
    await writeFile(path, old)
    await symlink(path, link)
    expect(await writeAtomic(link, fresh, { mode: 0o600 })).toEqual({ ok: true, value: null })
    expect(await readFile(path, 'utf8')).toBe(fresh.toString())
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json'])
    expect(await writeAtomic(join(folder, 'no-such', 'x'), fresh)).toEqual({ ok: false, reason: 'gone' })
    await rm(folder, { recursive: true })
  })
})
