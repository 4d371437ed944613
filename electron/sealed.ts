import { createHash } from 'node:crypto'

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A small JSON file of ours with its own checksum: one altered byte and it does not open. */
export function seal(value: unknown): Uint8Array {
  const text = JSON.stringify(value)
  return Buffer.from(`${sum(text)}\n${text}\n`)
}

/** The value that was sealed, or null where the bytes are not what was written. */
export function unseal(bytes: Uint8Array): unknown {
  const [written, text = ''] = Buffer.from(bytes).toString().split('\n')
  return written === sum(text) ? JSON.parse(text) : null
}
