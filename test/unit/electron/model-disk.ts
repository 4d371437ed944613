import { dirname } from 'node:path'
import type { Files, OpenFile } from '../../../electron/filesystem'

type Step =
  | { readonly is: 'create'; readonly path: string }
  | { readonly is: 'write'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly is: 'sync'; readonly path: string }
  | { readonly is: 'rename'; readonly from: string; readonly to: string }
  | { readonly is: 'remove'; readonly path: string }
  | { readonly is: 'sync-folder'; readonly path: string }

/** What becomes of bytes and names that no sync had put on the disk when the power went. */
export interface Cut {
  readonly bytes: 'gone' | 'kept' | 'torn' | 'zeros'
  readonly names: 'gone' | 'kept'
}

export const cuts: readonly Cut[] = (['gone', 'kept', 'torn', 'zeros'] as const).flatMap(bytes =>
  (['gone', 'kept'] as const).map(names => ({ bytes, names }))
)

interface Node {
  bytes: Buffer
  synced: number
}

/** A disk in memory that remembers every step, so that the power can be cut after any of them. */
export interface ModelDisk {
  readonly files: Files
  readonly steps: () => number
  /** The disk as a start would find it, had the power gone after so many steps. */
  readonly after: (steps: number, cut: Cut) => ModelDisk
  readonly put: (path: string, bytes: Uint8Array) => void
  readonly paths: () => readonly string[]
  readonly bytesOf: (path: string) => Uint8Array
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function survivingBytes({ bytes, synced }: Node, cut: Cut): Buffer {
  const kept = bytes.subarray(0, synced)
  if (cut.bytes === 'gone') return kept
  if (cut.bytes === 'kept') return bytes
  if (cut.bytes === 'zeros') return Buffer.concat([kept, Buffer.alloc(bytes.length - synced)])
  const lost = bytes.length - synced
  return lost > 512 ? bytes.subarray(0, bytes.length - 512) : bytes.subarray(0, synced + Math.floor(lost / 2))
}

export function createModelDisk(start: ReadonlyMap<string, Uint8Array> = new Map()): ModelDisk {
  const nodes = new Map<string, Node>()
  for (const [path, bytes] of start) nodes.set(path, { bytes: Buffer.from(bytes), synced: bytes.length })
  const trail: Step[] = []

  function nodeAt(path: string): Node {
    const node = nodes.get(path)
    if (node === undefined) throw systemError('ENOENT')
    return node
  }

  function openFile(path: string): OpenFile {
    const node = nodeAt(path)
    const sync = async () => {
      trail.push({ is: 'sync', path })
      node.synced = node.bytes.length
    }
    return {
      write: async bytes => {
        trail.push({ is: 'write', path, bytes: Uint8Array.from(bytes) })
        node.bytes = Buffer.concat([node.bytes, bytes])
      },
      syncData: sync,
      sync,
      close: async () => undefined
    }
  }

  const files: Files = {
    create: async path => {
      if (nodes.has(path)) throw systemError('EEXIST')
      trail.push({ is: 'create', path })
      nodes.set(path, { bytes: Buffer.alloc(0), synced: 0 })
      return openFile(path)
    },
    read: async path => Uint8Array.from(nodeAt(path).bytes),
    size: async path => nodeAt(path).bytes.length,
    rename: async (from, to) => {
      const moved = [...nodes].filter(([path]) => path === from || path.startsWith(`${from}/`))
      if (moved.length === 0) throw systemError('ENOENT')
      for (const [path, node] of moved) {
        trail.push({ is: 'rename', from: path, to: to + path.slice(from.length) })
        nodes.delete(path)
        nodes.set(to + path.slice(from.length), node)
      }
    },
    remove: async path => {
      if (nodes.delete(path)) trail.push({ is: 'remove', path })
    },
    removeFolder: async folder => {
      for (const path of [...nodes.keys()].filter(path => path.startsWith(`${folder}/`))) await files.remove(path)
    },
    list: async folder => [
      ...new Set(
        [...nodes.keys()].flatMap(path =>
          path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] ?? ''] : []
        )
      )
    ],
    makeFolder: async () => undefined,
    syncFolder: async path => {
      trail.push({ is: 'sync-folder', path })
    },
    follow: async path => path,
    room: async () => 1e12
  }

  function after(count: number, cut: Cut): ModelDisk {
    const live = new Map<string, Node>()
    for (const [path, bytes] of start) live.set(path, { bytes: Buffer.from(bytes), synced: bytes.length })
    let durable = new Map(live)
    for (const step of trail.slice(0, count)) replay(step, live, durable)
    if (cut.names === 'kept') durable = live
    return createModelDisk(new Map([...durable].map(([path, node]) => [path, survivingBytes(node, cut)])))
  }

  return {
    files,
    steps: () => trail.length,
    after,
    put: (path, bytes) => nodes.set(path, { bytes: Buffer.from(bytes), synced: bytes.length }),
    paths: () => [...nodes.keys()].sort(),
    bytesOf: path => Uint8Array.from(nodeAt(path).bytes)
  }
}

/** `live` is what a running program sees, `durable` the names that are on the disk. Nodes are shared by both. */
function replay(step: Step, live: Map<string, Node>, durable: Map<string, Node>): void {
  switch (step.is) {
    case 'create':
      live.set(step.path, { bytes: Buffer.alloc(0), synced: 0 })
      return
    case 'write': {
      const node = live.get(step.path)
      if (node) node.bytes = Buffer.concat([node.bytes, step.bytes])
      return
    }
    case 'sync': {
      const node = live.get(step.path)
      if (node) node.synced = node.bytes.length
      return
    }
    case 'rename': {
      const node = live.get(step.from)
      live.delete(step.from)
      if (node) live.set(step.to, node)
      return
    }
    case 'remove':
      live.delete(step.path)
      return
    case 'sync-folder':
      for (const path of durable.keys()) if (dirname(path) === step.path) durable.delete(path)
      for (const [path, node] of live) if (dirname(path) === step.path) durable.set(path, node)
  }
}

/** The same files, but the k-th call (from 1) fails with a code; `kill`: that one and all after it never happen. */
export function failing(files: Files, k: number, code: string) {
  let calls = 0
  const guard = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      calls += 1
      if (calls === k || (code === 'kill' && calls > k)) throw systemError(code)
      return work(...args)
    }
  }
  const guarded: Files = {
    create: guard(async (path, mode) => {
      const file = await files.create(path, mode)
      return {
        write: guard(file.write),
        syncData: guard(file.syncData),
        sync: guard(file.sync),
        close: guard(file.close)
      }
    }),
    read: guard(files.read),
    size: guard(files.size),
    rename: guard(files.rename),
    remove: guard(files.remove),
    removeFolder: guard(files.removeFolder),
    list: guard(files.list),
    makeFolder: guard(files.makeFolder),
    syncFolder: guard(files.syncFolder),
    follow: guard(files.follow),
    room: guard(files.room)
  }
  return { files: guarded, calls: () => calls }
}
