import { type ChildProcess, spawn, spawnSync } from 'node:child_process'

const screen = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset']

export interface Display {
  /** As `DISPLAY` has it. */
  readonly name: string
  readonly stop: () => void
}

/** Whether these programs are installed. */
export function lacking(tools: readonly string[]): readonly string[] {
  return tools.filter(tool => spawnSync('which', [tool]).status !== 0)
}

/** A virtual display of one's own. */
export async function startDisplay(): Promise<Display> {
  const server: ChildProcess = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((found, failed) => {
    server.once('error', failed)
    server.stdio[3]?.once('data', (data: Buffer) => found(data.toString().trim()))
  })
  return { name: `:${number}`, stop: () => server.kill() }
}

let own: Promise<Display> | null = null

/**
 * The display of the windows of this worker: tests that run side by side share neither the keyboard's focus nor the clipboard.
 * Nothing where the system has no virtual displays: the windows then stand where they can.
 */
export async function ownDisplay(): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux' || lacking(['Xvfb']).length > 0) return {}
  if (own === null) {
    own = startDisplay()
    const { stop } = await own
    process.once('exit', stop)
  }
  return { DISPLAY: (await own).name }
}
