import { expect, test } from 'vitest'
import { createWorkbook } from '../../src/store'
import { createProfile, founding, open, start, titles, typing } from './rig'

async function begun() {
  const profile = createProfile()
  const reply = await createWorkbook((await start(profile)).deps, founding())
  if (!reply.ok) throw new Error(reply.reason)
  return { profile, opened: reply.value }
}

test('what has changed since a set is net, and going back to it is one set with a snapshot before it, that undo takes back', async () => {
  const { opened } = await begun()
  const { workbook } = opened
  typing(opened, 'First')
  const then = workbook.state().head ?? ''
  typing(opened, 'Second')
  typing(opened, 'Third')
  typing(opened, 'There', 1)
  typing(opened, 'Row 1', 1)
  expect((await workbook.since(then))?.map(({ ids, from, to }) => ({ ids, from, to }))).toEqual([
    { ids: ['R0000000000000000000000000'], from: [['First']], to: [['Third']] }
  ])
  const before = workbook.log().length
  const reply = await workbook.goBackTo(then, 'Before the committee')
  expect(reply.ok && reply.value.set?.source).toEqual({ kind: 'restore', name: 'Before the committee', head: then })
  expect(workbook.log().length).toBe(before + 1)
  expect(titles(workbook.state())).toEqual(['First', 'Row 1'])
  expect(await workbook.since(then)).toEqual([])
  workbook.undo()
  expect(titles(workbook.state())).toEqual(['Third', 'Row 1'])
})

test('a set beyond the tail is gone back to after a restart, and one that is not in the log is not', async () => {
  const { profile, opened } = await begun()
  const then = opened.workbook.state().head ?? ''
  for (let nth = 0; nth < 250; nth++) typing(opened, `Text ${nth}`)
  await opened.workbook.close()
  const again = await open(await start(profile))
  expect((await again.workbook.goBackTo(then, 'The beginning')).ok).toBe(true)
  expect(titles(again.workbook.state())).toEqual(['Row 0', 'Row 1'])
  expect(await again.workbook.since('f'.repeat(64))).toBeNull()
  expect(await again.workbook.goBackTo('f'.repeat(64), 'Nowhere')).toEqual({ ok: false, reason: 'damaged' })
})
