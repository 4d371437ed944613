import type { FileProblem } from '../../exchange/file'
import type { ReadTemplate, Shipped } from '../../exchange/templates/read'
import type { ChangeSet } from '../../model/change'
import { type Log, logOf } from '../../model/log'
import type { FilingAnswer, FilingOrder } from './worker'

/** One order in a worker of its own, so that typing goes on; it is gone when it has answered. */
function ask(order: FilingOrder): Promise<FilingAnswer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<FilingAnswer>(resolve => {
    worker.addEventListener('message', ({ data }: MessageEvent<FilingAnswer>) => resolve(data))
    worker.addEventListener('error', ({ message }) => resolve({ is: 'failed', words: message }))
    worker.addEventListener('messageerror', () => resolve({ is: 'failed', words: 'the answer could not be read' }))
    worker.postMessage(order, [])
  }).finally(() => worker.terminate())
}

/** The bytes of the workbook's file. Throws where the log does not hold together: a bug. */
export async function makeInWorker(sets: readonly ChangeSet[], app: string): Promise<Uint8Array> {
  const answer = await ask({ is: 'make', sets, app })
  if (answer.is !== 'made') throw new Error(answer.is === 'failed' ? answer.words : 'no file was made')
  return answer.bytes
}

/** What a workbook file holds, every checksum and hash checked; or why it is not taken. */
export async function readInWorker(bytes: Uint8Array): Promise<Log | FileProblem> {
  const answer = await ask({ is: 'read', bytes })
  if (answer.is === 'not-read') return answer.problem
  const log = answer.is === 'read' ? logOf(answer.sets) : null
  return log === null || 'problem' in log ? { problem: 'damaged' } : log
}

/** What a template's file holds, or all that is wrong with it. Throws where nothing came of it: a bug. */
export async function readTemplateInWorker(bytes: Uint8Array, shipped: readonly Shipped[]): Promise<ReadTemplate> {
  const answer = await ask({ is: 'read-template', bytes, shipped: shipped.map(({ id, version }) => ({ id, version })) })
  if (answer.is !== 'template') throw new Error(answer.is === 'failed' ? answer.words : 'no template was read')
  return answer.read
}
