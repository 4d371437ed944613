import type { DocumentLayout } from '../layout/document'
import type { Exported, ExportOptions, Progress } from './export'
import type { Answer, Order } from './worker'

/** How an export in the background ended. */
export type Outcome =
  | ({ readonly ok: true } & Exported)
  | { readonly ok: false; readonly reason: 'cancelled' | 'failed' }

/** Makes the document in a worker of its own, so that typing goes on; aborting the signal ends it at once. */
export function exportInWorker(
  layout: DocumentLayout,
  options: ExportOptions,
  progress: Progress,
  signal: AbortSignal
): Promise<Outcome> {
  if (signal.aborted) return Promise.resolve({ ok: false, reason: 'cancelled' })
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Outcome>(resolve => {
    const finish = (outcome: Outcome): void => {
      worker.terminate()
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const cancel = (): void => finish({ ok: false, reason: 'cancelled' })
    signal.addEventListener('abort', cancel)
    worker.addEventListener('error', () => finish({ ok: false, reason: 'failed' }))
    worker.addEventListener('messageerror', () => finish({ ok: false, reason: 'failed' }))
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.is === 'progress') progress(data.chapter, data.done, data.of)
      else if (data.is === 'done') finish({ ok: true, bytes: data.bytes, replaced: data.replaced })
      else finish({ ok: false, reason: 'failed' })
    })
    const order: Order = { layout, options }
    worker.postMessage(order, [])
  })
}
