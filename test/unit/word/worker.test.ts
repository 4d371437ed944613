import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DocumentLayout } from '../../../src/layout/document'
import { exportInWorker } from '../../../src/word/run'
import { chapter, layout, table } from './layouts'
import { lint } from './lint'

type Heard = (event: { readonly data: unknown }) => void

/** The worker's side, as it asks to be called; and what it posts goes to whoever holds the line. */
const side: { heard?: Heard; line?: Heard } = {}
/** Workers that were ended. */
let ended = 0

/** A worker in this very thread: messages are handed over as they would be between two. */
class NearWorker {
  private readonly listeners = new Map<string, Heard>()
  addEventListener(name: string, heard: Heard): void {
    this.listeners.set(name, heard)
  }
  postMessage(data: unknown): void {
    side.line = event => this.listeners.get('message')?.(event)
    queueMicrotask(() => side.heard?.({ data: structuredClone(data) }))
  }
  terminate(): void {
    ended++
    delete side.line
  }
}

beforeAll(async () => {
  vi.stubGlobal('Worker', NearWorker)
  vi.stubGlobal('addEventListener', (_: string, heard: Heard) => {
    side.heard = heard
  })
  vi.stubGlobal('postMessage', (data: unknown) => side.line?.({ data }))
  await import('../../../src/word/worker')
})

afterEach(() => {
  ended = 0
})

const rows = Array.from({ length: 900 }, (_, at) => [{ text: String(at) }])
const long = layout({ chapters: [chapter({ blocks: [table(['ID'], rows)] })] })

describe('an export in the background', () => {
  it('tells how far it is, hands over the document and ends its worker', async () => {
    const seen: number[] = []
    const made = await exportInWorker(
      long,
      { exportId: '' },
      (_, done) => seen.push(done),
      new AbortController().signal
    )
    expect(made.ok && lint(made.bytes)).toEqual([])
    expect(seen.at(-1)).toBe(903)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(ended).toBe(1)
  })

  it('ends its worker at once when it is cancelled', async () => {
    const control = new AbortController()
    const made = await exportInWorker(long, { exportId: '' }, () => control.abort(), control.signal)
    expect(made).toEqual({ ok: false, reason: 'cancelled' })
    expect(ended).toBe(1)
  })

  it('does not begin when it was cancelled before', async () => {
    const made = await exportInWorker(long, { exportId: '' }, () => {}, AbortSignal.abort())
    expect(made).toEqual({ ok: false, reason: 'cancelled' })
    expect(ended).toBe(0)
  })

  it('says that it failed when the worker could not make the document', async () => {
    const broken = { ...long, chapters: null } as unknown as DocumentLayout
    const made = await exportInWorker(broken, { exportId: '' }, () => {}, new AbortController().signal)
    expect(made).toEqual({ ok: false, reason: 'failed' })
  })
})
