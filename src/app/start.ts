import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createStore } from 'zustand/vanilla'
import type { Stage } from '../../templates/path'
import type { Bridge, Reason } from '../bridge'
import { reactions } from '../commands'
import { ulid } from '../model/id'
import { listWorkbooks, openDatabase } from '../store'
import { createToasts } from '../ui/toasts'
import { beginning, narrowBelow, type AppState, type Toolkit } from './app-state'
import { dayOf } from './dates'
import { onceDrawn } from './drawn'
import { makeInWorker, readInWorker } from './filing/run'
import type { Session } from './session'

/** What the app brings along: the names of every step, and a way to the rest, which a start with a workbook does without. */
export interface Edition {
  readonly path: readonly Stage[]
  readonly toolkit: () => Promise<Toolkit>
}

/** Asks the shell how things stand and opens the database: all that the screens then act through. */
export async function startSession(
  bridge: Bridge,
  { path, toolkit }: Edition
): Promise<Session | { readonly reason: Reason | 'newer' }> {
  const [start, db] = await Promise.all([bridge.start(), openDatabase()])
  if (!start.ok) return { reason: start.reason }
  if ('problem' in db) return { reason: 'newer' }
  const now = (): Date => new Date()
  const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))
  const { preferences } = start.value
  const workbooks = await listWorkbooks({ db }, start.value.workbooks)
  const app = createStore<AppState>(() => ({
    ...beginning(start.value, dayOf(now()), window.innerWidth || narrowBelow),
    workbooks
  }))
  return {
    app,
    toasts: createToasts(),
    bridge,
    path,
    toolkit: async () => {
      const { templates, samples } = await toolkit()
      if (app.getState().toolkit === null) app.setState({ toolkit: { templates, samples } })
      return { templates, samples }
    },
    now,
    newId: () => ulid(Date.now(), random),
    sha256,
    store: {
      bridge,
      db,
      sha256,
      now,
      random,
      drawn: onceDrawn,
      reactions,
      copy: preferences.copy,
      author: () => app.getState().preferences.author ?? { id: preferences.copy, name: '' },
      makeFile: log => makeInWorker(log.sets, start.value.app),
      readFile: async bytes => {
        const read = await readInWorker(bytes)
        return 'problem' in read ? null : read
      }
    }
  }
}
