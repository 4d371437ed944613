import { describe, expect, test, vi } from 'vitest'
import { difference } from '../../src/model/difference'
import { apply, emptyState, rowOf, rowsOf, tablesOf, withHead } from '../../src/model/state'
import { changedChunks, stateOfStored } from '../../src/store/chunks'
import { packOf, unpacked } from '../../src/store/packs'
import { createWorkbook } from '../../src/store'
import { createProfile, founding, open, type Profile, rowId, settled, start, titles, typing, workbook } from './rig'

const place = ['01JSHEETSHEETSHEETSHEETSH0', 'risk'] as const
const state = withHead(apply(emptyState, founding(600)), 'HEAD')
const pause = async () => null

const line = (row: number, fields: Readonly<Record<string, string | boolean | null>>) =>
  ({
    kind: 'row',
    in: place,
    ids: [rowId(row)],
    fields: Object.keys(fields),
    from: null,
    to: [Object.values(fields)]
  }) as const

describe('a pack', () => {
  test('gives back the state that it is of, accents and all', async () => {
    const said = apply(state, [line(3, { title: 'Échéance dépassée ’ 📌' })])
    const again = stateOfStored('HEAD', { pack: await packOf(workbook, said, pause), chunks: [] })
    expect(difference(said, again).size).toBe(0)
    expect(titles(again)).toEqual(titles(said))
    expect(tablesOf(again)).toEqual(tablesOf(said))
  })

  test('is read without looking at any field of any row, and a row looked at brings its own chunk alone', async () => {
    const pack = await packOf(workbook, state, pause)
    const parse = vi.spyOn(JSON, 'parse')
    const again = stateOfStored('HEAD', { pack, chunks: [] })
    expect(rowsOf(again, ...place)).toHaveLength(600)
    expect(parse).toHaveBeenCalledTimes(1)
    expect(rowOf(again, ...place, rowId(5))?.fields['title']).toBe('Row 5')
    expect(rowOf(again, ...place, rowId(255))?.fields['title']).toBe('Row 255')
    expect(parse).toHaveBeenCalledTimes(2)
    parse.mockRestore()
  })

  test('with what was written since it gives the state of now: rows typed in, moved, removed and added', async () => {
    const pack = await packOf(workbook, state, pause)
    const now = apply(state, [
      line(1, { title: 'New' }),
      line(599, { '@order': 'a00000V' }),
      line(2, { '@alive': null }),
      line(700, { '@alive': true, '@order': 'a00003V', title: 'Added' })
    ])
    const again = stateOfStored('HEAD', { pack, chunks: changedChunks(workbook, state, now) })
    expect(difference(now, again).size).toBe(0)
    expect(titles(again)).toEqual(titles(now))
    expect(titles(again).slice(0, 5)).toEqual(['Row 0', 'Row 599', 'New', 'Row 3', 'Added'])
    expect(tablesOf(again)).toEqual(tablesOf(now))
  })

  test('rows that came out of a pack are written whole when a neighbour is edited', async () => {
    const again = stateOfStored('HEAD', { pack: await packOf(workbook, state, pause), chunks: [] })
    const [chunk] = changedChunks(workbook, again, apply(again, [line(1, { title: 'New' })]))
    expect(structuredClone(chunk?.rows.map(row => row?.fields['title']))).toEqual([
      'Row 0',
      'New',
      ...[2, 3, 4, 5, 6, 7].map(n => `Row ${n}`)
    ])
    expect(structuredClone(chunk)).toEqual(chunk)
  })

  test('any byte that was altered is found', async () => {
    const pack = await packOf(workbook, state, pause)
    for (let at = 0; at < pack.bytes.length; at += 97) {
      const bytes = pack.bytes.slice()
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      expect(() => unpacked({ ...pack, bytes }), `byte ${at}`).toThrow('damaged')
    }
    expect(() => unpacked({ ...pack, bytes: pack.bytes.slice(0, -1) })).toThrow('damaged')
  })
})

async function made(profile: Profile, rows: number) {
  const started = await start(profile)
  const reply = await createWorkbook(started.deps, founding(rows))
  if (!reply.ok) throw new Error(reply.reason)
  return { started, opened: reply.value }
}

describe('in the database', () => {
  test('a new workbook is one pack, and an edit writes its few rows beside it', async () => {
    const { started, opened } = await made(createProfile(), 600)
    expect((await started.db.stored(workbook)).chunks).toEqual([])
    typing(opened, 'New', 300)
    await settled(opened)
    const { pack, chunks } = await started.db.stored(workbook)
    expect(pack).not.toBeNull()
    expect(chunks.map(({ n }) => n)).toEqual([37])
    expect(chunks[0]?.rows).toHaveLength(8)
  })

  test('many edits are packed once the workbook has been left alone for a while, and nothing is lost by it', async () => {
    const profile = createProfile()
    const { started, opened } = await made(profile, 2000)
    for (let row = 0; row < 2000; row += 10) typing(opened, `New ${row}`, row)
    await settled(opened)
    expect((await started.db.stored(workbook)).chunks).toHaveLength(200)
    profile.clock.pass(2000)
    await vi.waitFor(async () => expect((await started.db.stored(workbook)).chunks).toEqual([]))
    const before = titles(opened.workbook.state())
    started.kill()
    const again = await open(await start(profile))
    expect(again.notice).toBeNull()
    expect(titles(again.workbook.state())).toEqual(before)
    expect(titles(again.workbook.state())[10]).toBe('New 10')
  })

  test('an edit made while the pack was being built stands, and the pack does not', async () => {
    const { started, opened } = await made(createProfile(), 20)
    const found = await started.db.find(workbook)
    const stale = await packOf(workbook, opened.workbook.state(), pause)
    typing(opened, 'New', 3)
    await settled(opened)
    expect(await started.db.repack(stale, { head: found?.head ?? null, sets: found?.sets ?? 0 })).toBe(false)
    expect((await started.db.stored(workbook)).chunks).toHaveLength(1)
  })

  test('a damaged pack is not taken: everything comes from the log, and that is said', async () => {
    const profile = createProfile()
    const { started, opened } = await made(profile, 600)
    typing(opened, 'New')
    await settled(opened)
    const { pack, chunks } = await started.db.stored(workbook)
    const summary = await started.db.find(workbook)
    if (pack === null || summary === null) throw new Error('there is no pack')
    const bytes = pack.bytes.slice()
    bytes[4000] = (bytes[4000] ?? 0) ^ 1
    const lines = await started.db.lines(workbook, 0)
    await started.db.replace({ summary, lines, chunks }, { ...pack, bytes })
    started.kill()
    const again = await open(await start(profile))
    expect(again.notice).toMatchObject({ is: 'repaired', lost: 0 })
    expect(titles(again.workbook.state()).slice(0, 2)).toEqual(['New', 'Row 1'])
  })
})
