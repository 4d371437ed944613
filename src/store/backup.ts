import type { Reply, Snapshot } from '../bridge'
import type { Id } from '../model/change'
import type { Log } from '../model/log'
import type { State } from '../model/state'
import { summaryOf } from './chunks'
import type { Later, StoreDeps } from './types'

export interface Backups {
  /** Something was done: a snapshot follows within ten minutes, or at once if it was the 200th. */
  readonly edited: () => void
  readonly take: () => Promise<Reply<Snapshot>>
  /** The last one, if anything was done since the one before. */
  readonly finish: () => Promise<void>
}

export interface BackupsAsk {
  readonly id: Id
  readonly deps: Pick<StoreDeps, 'bridge' | 'makeFile' | 'now'>
  /** Flushes, and brings the whole log into memory. */
  readonly ready: () => Promise<void>
  /** Everything done so far. */
  readonly whole: () => { readonly log: Log; readonly state: State }
  readonly later: Later
}

const mostEdits = 200
const longestWait = 600_000

/** Takes the snapshots that nobody has to ask for. One that fails is taken at the next occasion. */
export function createBackups({ id, deps, ready, whole, later }: BackupsAsk): Backups {
  const { bridge, makeFile, now } = deps
  let pending = 0
  let cancel: (() => void) | null = null
  let last: Promise<Reply<Snapshot>> | null = null

  async function make(): Promise<Reply<Snapshot>> {
    cancel?.()
    cancel = null
    await ready()
    const { log, state } = whole()
    const covered = pending
    const bytes = await makeFile(log, state)
    const reply = await bridge.writeSnapshot(id, bytes, summaryOf(id, state, log.length, now().toISOString()))
    if (reply.ok) pending -= covered
    return reply
  }

  /** The bytes are made elsewhere, and that may die on its own; the work itself is not touched by it. */
  async function tryMake(): Promise<Reply<Snapshot>> {
    try {
      return await make()
    } catch {
      return { ok: false, reason: 'failed' }
    }
  }

  function take(): Promise<Reply<Snapshot>> {
    last = last === null ? tryMake() : last.then(tryMake)
    return last
  }

  return {
    edited: () => {
      pending += 1
      if (pending % mostEdits === 0) void take()
      else cancel ??= later(() => void take(), longestWait)
    },
    take,
    finish: async () => {
      await last
      if (pending > 0) await take()
      cancel?.()
    }
  }
}
