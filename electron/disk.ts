import { join } from 'node:path'
import type { Bridge } from '../src/bridge'
import { attempt } from './atomic'
import { type Files, machineFiles } from './filesystem'

/** `low` warns; at `full` editing stops, before the engine meets a full disk. */
export type Room = Parameters<Parameters<Bridge['onDisk']>[0]>[0]

/** Bytes free on the disk that holds the work (safety.md 2.2). */
export const lowBelow = 500_000_000
export const fullBelow = 50_000_000
export const reserveBytes = 8 * 1024 * 1024
const everyMinute = 60_000

export interface Disk {
  /** Measures, keeps or frees the reserve, and tells of a change. */
  readonly check: () => Promise<Room>
  /** Frees the reserve, so that the journal can finish and a person can save elsewhere. True if there was one. */
  readonly release: () => Promise<boolean>
  /** Checks every minute until the returned function is called. */
  readonly watch: () => () => void
}

export interface DiskDeps {
  readonly files?: Files
  /** Called when the answer is another one than before. */
  readonly onRoom: (room: Room) => void
}

export function roomOf(bytes: number): Room {
  if (bytes < fullBelow) return 'full'
  return bytes < lowBelow ? 'low' : 'enough'
}

export function createDisk(userData: string, { files = machineFiles, onRoom }: DiskDeps): Disk {
  const reserve = join(userData, 'reserve')
  let told: Room = 'enough'

  function tell(room: Room): Room {
    if (room !== told) onRoom(room)
    told = room
    return room
  }

  async function hold(): Promise<void> {
    const file = await files.create(reserve, 0o600)
    try {
      // A file of zeros may take no room at all.
      await file.write(Buffer.alloc(reserveBytes, 'groundwork '))
      await file.sync()
    } finally {
      await file.close()
    }
  }

  async function release(): Promise<boolean> {
    const there = (await files.list(userData)).includes('reserve')
    if (there) await files.remove(reserve)
    return there
  }

  async function check(): Promise<Room> {
    const measured = await attempt(() => files.room(userData))
    if (!measured.ok) return told
    const room = roomOf(measured.value)
    const held = await attempt(() => files.size(reserve))
    if (room === 'full') await attempt(release)
    else if (!held.ok && measured.value > fullBelow + reserveBytes) await attempt(hold)
    return tell(room)
  }

  function watch(): () => void {
    const timer = setInterval(() => void check(), everyMinute)
    return () => clearInterval(timer)
  }

  return {
    check,
    watch,
    release: async () => {
      const freed = await attempt(release)
      tell('full')
      return freed.ok && freed.value
    }
  }
}
