import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Stage } from '../../templates/path'
import type { Bridge, Reason } from '../bridge'
import type { Context } from '../commands'
import type { Id } from '../model/change'
import { keyedId, type Sha256 } from '../model/hash'
import type { Template } from '../model/template'
import type { StoreDeps } from '../store'
import { type Say, say } from '../text'
import { addToast, type ToastAction, type ToastStore } from '../ui/toasts'
import type { AppState, Toolkit } from './app-state'

/** Everything that the screens act through. Made once, in `main.tsx`; its parts are arguments so that tests can give others. */
export interface Session {
  readonly app: StoreApi<AppState>
  readonly toasts: ToastStore
  readonly bridge: Bridge
  readonly store: StoreDeps
  /** The templates and samples of this edition, read when they are first asked for and from then on in the state. */
  readonly toolkit: () => Promise<Toolkit>
  /** Every step of the toolkit by name, those that this edition has no template for included. */
  readonly path: readonly Stage[]
  readonly now: () => Date
  readonly newId: () => Id
  readonly sha256: Sha256
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('the session is asked for outside of its provider')
  return session
}

/** One part of the interface's state; the component is drawn again when that part changes. */
export function useApp<T>(choose: (state: AppState) => T): T {
  return useStore(useSession().app, choose)
}

const unread: readonly Template[] = []

/** The templates of this edition; none for the moment until they have been read. */
export function useTemplates(): readonly Template[] {
  return useApp(state => state.toolkit?.templates ?? unread)
}

/** The words of the interface as it stands, for what happens outside of components. */
export function sayIn(session: Session): Say {
  return (key, values) => say(session.app.getState().preferences.language, key, values)
}

/** What a command may know of the world (architecture.md 2). */
export function contextOf(session: Session): Context {
  const { preferences, today } = session.app.getState()
  return {
    today,
    newId: session.newId,
    keyed: (sheet, table, key) => keyedId(sheet, table, key, session.sha256),
    author: preferences.author ?? { id: preferences.copy, name: '' },
    language: preferences.language
  }
}

export function tellOk(session: Session, words: string, actions?: readonly ToastAction[]): void {
  addToast(session.toasts, 'ok', words, actions)
}

export function tellNote(session: Session, words: string, actions?: readonly ToastAction[]): void {
  addToast(session.toasts, 'note', words, actions)
}

export function tellError(session: Session, words: string, actions?: readonly ToastAction[]): void {
  addToast(session.toasts, 'error', words, actions)
}

/** Why the shell could not, in words. A person who cancelled is not told what they know. */
export function tellReason(session: Session, reason: Reason): void {
  if (reason !== 'cancelled') tellError(session, sayIn(session)(`reason.${reason}`))
}
