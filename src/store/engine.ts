export const databaseName = 'groundwork'

/** Dexie multiplies its versions by ten for the engine. */
const engineFactor = 10

/** The engine, as an argument: tests bring their own. */
export interface Engine {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
  /** Bytes that may still be written. */
  readonly room: () => Promise<number>
  /** Puts a database that does not open out of the way. */
  readonly renew: () => Promise<unknown>
}

async function pageRoom(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
  return quota - usage
}

/** The engine of the page that this runs in. */
export function pageEngine(): Engine {
  return { indexedDB, IDBKeyRange, room: pageRoom, renew: () => window.groundwork.renewDatabase() }
}

/** A database as it stood before it was opened. */
export interface Found {
  /** 0: there is none. */
  readonly version: number
  readonly loss: string
}

/**
 * What stands there before Dexie opens it, which opens a newer database without a word and passes no loss on. It has to be the
 * first call of all: the engine tells of a loss once, and `databases()` would use that up.
 */
export function probe(engine: IDBFactory): Promise<Found> {
  return new Promise((found, fail) => {
    const request = engine.open(databaseName)
    let loss: string | null = null
    request.addEventListener('upgradeneeded', event => {
      loss = 'dataLoss' in event && typeof event.dataLoss === 'string' ? event.dataLoss : 'none'
      request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      request.result.close()
      found({ version: request.result.version / engineFactor, loss: 'none' })
    })
    request.addEventListener('error', () => {
      if (loss === null) fail(request.error ?? new Error('the database does not open'))
      else found({ version: 0, loss })
    })
  })
}

/** Milliseconds. */
const longestOpening = 10_000

/** On a full disk Chromium has been seen to leave an opening without any answer. */
export function inTime<T>(work: PromiseLike<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the database does not answer')), longestOpening)
    work.then(done, fail).then(() => clearTimeout(timer))
  })
}
