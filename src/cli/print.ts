import { writeSync } from 'node:fs'

/** Puts a text and a line end on standard output or standard error. */
export type Print = (stream: 'out' | 'error', text: string) => void

const pause = new Int32Array(new SharedArrayBuffer(4))
/** Milliseconds before a reader that is behind is asked again. */
const patience = 5

/**
 * Returns when all of it has been taken, so that a process that ends right after cuts nothing short. Where nobody reads any
 * more (`| head`) the rest is let go.
 */
export const printNow: Print = (stream, text) => {
  const bytes = Buffer.from(`${text}\n`)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream === 'out' ? 1 : 2, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, patience)
    }
  }
}
