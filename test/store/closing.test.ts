import { expect, test } from 'vitest'
import { createWorkbook } from '../../src/store'
import { createProfile, founding, open, type Profile, settled, start, titles, typing, workbook } from './rig'

/** Closes every connection as the engine does of its own accord: without the app, and with nothing said but the event. */
function watchConnections(profile: Profile): () => void {
  const { indexedDB } = profile.engine
  const connections: IDBDatabase[] = []
  const real = indexedDB.open.bind(indexedDB)
  indexedDB.open = (...args) => {
    const request = real(...args)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  return () => {
    for (const connection of connections.splice(0)) {
      connection.close()
      connection.onclose?.(new Event('close'))
    }
  }
}

async function begun() {
  const profile = createProfile()
  const closeByForce = watchConnections(profile)
  const started = await start(profile)
  const reply = await createWorkbook(started.deps, founding())
  if (!reply.ok) throw new Error(reply.reason)
  return { profile, started, opened: reply.value, closeByForce }
}

test('a database that the engine closes by force is opened anew and compared at once, and saved is said only after that', async () => {
  const { profile, started, opened, closeByForce } = await begun()
  typing(opened, 'Before')
  await opened.workbook.flush()
  const said: string[] = []
  opened.workbook.subscribe(() => said.push(opened.workbook.saved().is))
  closeByForce()
  expect(opened.workbook.saved().is).toBe('saving')
  await settled(opened)
  expect(said).toEqual(['saving', 'saved'])
  expect(started.db.isClosed()).toBe(false)
  typing(opened, 'After', 1)
  await opened.workbook.flush()
  expect(titles((await open(await start(profile))).workbook.state())).toEqual(['Before', 'After'])
})

test('one that it threw away as it closed it is written anew without waiting for an edit', async () => {
  const { profile, started, opened, closeByForce } = await begun()
  typing(opened, 'Before')
  await opened.workbook.flush()
  closeByForce()
  await new Promise<void>((done, fail) => {
    const request = profile.engine.indexedDB.deleteDatabase('groundwork')
    request.addEventListener('success', () => done())
    request.addEventListener('error', () => fail(request.error))
  })
  await settled(opened)
  expect(opened.workbook.saved().is).toBe('saved')
  expect(await started.db.find(workbook)).toMatchObject({ sets: 2, head: opened.workbook.state().head })
})

test('while it cannot be written, edits go on into the journal: not called saved, but said to be safe, and there at the next start', async () => {
  const { profile, started, opened, closeByForce } = await begun()
  profile.failing.set('database', 'failed')
  closeByForce()
  await settled(opened)
  typing(opened, 'Journalled')
  await opened.workbook.flush()
  expect(opened.workbook.saved()).toEqual({ is: 'failed', reason: 'failed', isSafe: true })
  profile.failing.set('appendJournal', 'disk-full')
  typing(opened, 'Nowhere')
  await opened.workbook.flush()
  expect(opened.workbook.saved()).toEqual({ is: 'failed', reason: 'disk-full', isSafe: false })
  started.kill()
  profile.failing.clear()
  expect(titles((await open(await start(profile))).workbook.state())).toEqual(['Journalled', 'Row 1'])
})
