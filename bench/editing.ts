import type { Page } from '@playwright/test'
import { type Comparison, compare, percentile } from './figures'
import { newFolder, openRegister, profileWith, startApp, startBare, startKept } from './app'
import { shownColumns } from './register'

declare global {
  interface Window {
    readonly transactionsDone: readonly number[]
    readonly waiting: Promise<number>
    keep?: (count: number) => Promise<readonly number[]>
  }
}

const edits = 60
const firstText = 3
/** A digit sets a rating without an editor. */
const ratingColumn = shownColumns.indexOf('likelihood') + 1

/** Against one strict IndexedDB put and one synced append of the same size, one after the other, in a bare window. */
const yardstick = 'a raw strict IndexedDB put plus one append with fdatasync'

/**
 * What it costs to keep one cell edit, 95th of 100: from the commit until both copies have acknowledged it, with nothing drawn;
 * and in the whole app, from the key, with the drawing of the edit in between.
 */
export async function editing(): Promise<readonly Comparison[]> {
  const bare = await startBare(newFolder())
  const rawly = async () => percentile(await raw(bare.page), 0.95)
  const results = [await keeping(rawly), await typing(rawly)]
  await bare.close()
  return results
}

async function keeping(rawly: () => Promise<number>): Promise<Comparison> {
  const { page, close } = await startKept()
  await page.waitForFunction(() => 'keep' in window)
  const keep = (count: number) => page.evaluate(asked => window.keep?.(asked) ?? [], count)
  const about = {
    name: 'One cell edit kept by both copies, p95',
    bar: 2,
    what: `${edits} edits a round in a register of 1,000, from the commit to the acknowledgement of both copies, by the app's own shell and store, against ${yardstick}`
  }
  const result = await compare(about, 7, async () => percentile(await keep(edits), 0.95), rawly)
  await close()
  return result
}

async function typing(rawly: () => Promise<number>): Promise<Comparison> {
  const app = await startApp(await profileWith([1000]), null)
  await openRegister(app.page, 1000)
  await app.page.locator(`[role=row][aria-rowindex="2"] [aria-colindex="${firstText}"]`).click()
  for (let step = firstText; step < ratingColumn; step++) await app.page.keyboard.press('ArrowRight')
  await watchTransactions(app.page)
  const about = {
    name: 'The same in the app, from the key, p95',
    bar: null,
    what: `${edits} ratings a round, typed, in a register of 1,000, from the key to the end of the database's transaction, drawing included, against ${yardstick}`
  }
  const result = await compare(about, 7, async () => percentile(await typed(app.page), 0.95), rawly)
  await app.close()
  return result
}

/** Notes when each transaction that writes sets is complete. */
async function watchTransactions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const done: number[] = []
    // Dexie holds on to the database's own `transaction`; its stores it asks anew.
    const { prototype } = IDBObjectStore
    const put = Object.getOwnPropertyDescriptor(prototype, 'put')?.value as IDBObjectStore['put']
    prototype.put = function (this: IDBObjectStore, value, key) {
      if (this.name === 'sets') this.transaction.addEventListener('complete', () => done.push(performance.now()))
      return key === undefined ? put.call(this, value) : put.call(this, value, key)
    }
    Object.assign(window, { transactionsDone: done })
  })
}

async function typed(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let edit = 0; edit < edits; edit++) {
    await page.evaluate(() => {
      const waiting = new Promise<number>((resolve, reject) => {
        setTimeout(reject, 30_000, new Error('the edit was not saved'))
        const heard = ({ timeStamp }: Event) => {
          const done = window.transactionsDone
          const before = done.length
          const look = () => {
            const end = done[before]
            if (end === undefined) setTimeout(look, 0)
            else resolve(end - timeStamp)
          }
          look()
        }
        window.addEventListener('keydown', heard, { capture: true, once: true })
      })
      Object.assign(window, { waiting })
    })
    // Never what stands there: that would be no edit.
    await page.keyboard.press(String(1 + ((edit + 1) % 5)))
    times.push(await page.evaluate(() => window.waiting))
  }
  return times
}

function raw(page: Page): Promise<readonly number[]> {
  return page.evaluate(async count => {
    const { bare } = window as unknown as { bare: { append: (line: string) => Promise<void> } }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('raw', 1)
      asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('sets', { keyPath: 'id' }))
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(asked.error))
    })
    const times: number[] = []
    for (let edit = 0; edit < count; edit++) {
      const record = { id: edit, set: 'x'.repeat(500) }
      const start = performance.now()
      await bare.append(JSON.stringify(record))
      await new Promise<void>((resolve, reject) => {
        const options = { durability: 'strict' } as const
        const transaction = database.transaction('sets', 'readwrite', options)
        transaction.objectStore('sets').put(record)
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(transaction.error))
      })
      times.push(performance.now() - start)
    }
    database.close()
    return times
  }, edits)
}
