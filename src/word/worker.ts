import type { DocumentLayout } from '../layout/document'
import { exportDocument, type ExportOptions } from './export'

/** What the page asks of the worker. One order to a worker; the page ends it to cancel. */
export interface Order {
  readonly layout: DocumentLayout
  readonly options: ExportOptions
}

export type Answer =
  | { readonly is: 'progress'; readonly chapter: string; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly bytes: Uint8Array; readonly replaced: number }
  | { readonly is: 'failed' }

/** The part of a worker's own side that is used here. */
interface Inside {
  addEventListener(name: 'message', heard: (event: MessageEvent<Order>) => void): void
  postMessage(answer: Answer, transfer: readonly Transferable[]): void
}

const inside = globalThis as unknown as Inside

inside.addEventListener('message', ({ data }) => {
  exportDocument(
    data.layout,
    data.options,
    (chapter, done, of) => inside.postMessage({ is: 'progress', chapter, done, of }, []),
    new AbortController().signal
  ).then(
    ({ bytes, replaced }) => inside.postMessage({ is: 'done', bytes, replaced }, [bytes.buffer as ArrayBuffer]),
    () => inside.postMessage({ is: 'failed' }, [])
  )
})
