import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type FileProblem, readFile, writeFile } from '../../exchange/file'
import { type ReadTemplate, readTemplate, type Shipped } from '../../exchange/templates/read'
import type { ChangeSet } from '../../model/change'
import { logOf, stateOf } from '../../model/log'

/** What the page asks: the bytes of a workbook's file, or what a file of a workbook or a template holds. */
export type FilingOrder =
  | { readonly is: 'make'; readonly sets: readonly ChangeSet[]; readonly app: string }
  | { readonly is: 'read'; readonly bytes: Uint8Array }
  | { readonly is: 'read-template'; readonly bytes: Uint8Array; readonly shipped: readonly Shipped[] }

export type FilingAnswer =
  | { readonly is: 'made'; readonly bytes: Uint8Array }
  | { readonly is: 'read'; readonly sets: readonly ChangeSet[] }
  | { readonly is: 'not-read'; readonly problem: FileProblem }
  | { readonly is: 'template'; readonly read: ReadTemplate }
  | { readonly is: 'failed'; readonly words: string }

const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))

function answer(order: FilingOrder): FilingAnswer {
  if (order.is === 'make') {
    const log = logOf(order.sets)
    if ('problem' in log) return { is: 'failed', words: 'the log does not hold together' }
    return { is: 'made', bytes: writeFile(log, stateOf(log), order.app, sha256) }
  }
  if (order.is === 'read-template') return { is: 'template', read: readTemplate(order.bytes, order.shipped) }
  const read = readFile(order.bytes, sha256)
  return 'problem' in read ? { is: 'not-read', problem: read } : { is: 'read', sets: read.log.sets }
}

function tried(order: FilingOrder): FilingAnswer {
  try {
    return answer(order)
  } catch (error) {
    return { is: 'failed', words: String(error) }
  }
}

/** The part of a worker's own side that is used here. */
interface Inside {
  addEventListener(name: 'message', heard: (event: MessageEvent<FilingOrder>) => void): void
  postMessage(answer: FilingAnswer, transfer: readonly Transferable[]): void
}

const inside = globalThis as unknown as Inside

inside.addEventListener('message', ({ data }) => {
  const answered = tried(data)
  inside.postMessage(answered, answered.is === 'made' ? [answered.bytes.buffer as ArrayBuffer] : [])
})
