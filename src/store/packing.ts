import type { Later } from './types'

/** So many loose chunks make an opening no slower than the eye can tell. */
const mostLoose = 128
/** Milliseconds without a write before anything is packed. */
const quiet = 2000

export interface Packing {
  /** Chunks that were written beside the pack. */
  readonly wrote: (keys: readonly string[]) => void
  /** All stands in a pack just written. */
  readonly packed: () => void
  readonly stop: () => void
}

export interface PackingAsk {
  readonly later: Later
  readonly loose: readonly string[]
  /** False where something else was written meanwhile. */
  readonly pack: (pause: () => Promise<unknown>) => Promise<boolean>
}

const nextTurn = (): Promise<unknown> => new Promise(done => setTimeout(done))

/** Packs the workbook anew, once it has been left alone for a while, when many chunks stand beside its pack. */
export function createPacking({ later, loose: found, pack }: PackingAsk): Packing {
  let loose = new Set(found)
  let cancel: (() => void) | null = null
  let isStopped = false

  function wait(): void {
    cancel?.()
    cancel = loose.size > mostLoose && !isStopped ? later(() => void run(), quiet) : null
  }

  /** Whatever comes of it nothing is lost: the chunks stand until a pack stands in their place. After a failure the next write asks again. */
  async function run(): Promise<void> {
    const before = loose
    loose = new Set()
    const isPacked = await pack(nextTurn).catch(() => false)
    if (isPacked) wait()
    else loose = new Set([...before, ...loose])
  }

  wait()
  return {
    wrote: keys => {
      for (const key of keys) loose.add(key)
      wait()
    },
    packed: () => {
      loose = new Set()
      wait()
    },
    stop: () => {
      isStopped = true
      cancel?.()
    }
  }
}
