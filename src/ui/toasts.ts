import { createStore, type StoreApi } from 'zustand/vanilla'

export interface ToastAction {
  readonly label: string
  readonly run: () => void
}

export interface Toast {
  readonly key: number
  /** Errors are read out at once and stay until they are dismissed; the rest fades. */
  readonly tone: 'ok' | 'note' | 'error'
  readonly words: string
  readonly actions: readonly ToastAction[]
}

export interface Toasts {
  readonly shown: readonly Toast[]
  /** Said to screen readers only, politely. */
  readonly said: string
  /** How many there have been: the last one's key. */
  readonly made: number
}

export type ToastStore = StoreApi<Toasts>

export function createToasts(): ToastStore {
  return createStore<Toasts>(() => ({ shown: [], said: '', made: 0 }))
}

/** Shows it; the same words shown already are not shown twice. At most four stand at a time, the oldest passing one gives way. */
export function addToast(
  store: ToastStore,
  tone: Toast['tone'],
  words: string,
  actions: readonly ToastAction[] = []
): void {
  store.setState(({ shown, made }) => {
    const others = shown.filter(toast => toast.words !== words)
    const next = [...others, { key: made + 1, tone, words, actions }]
    const passing = next.findIndex(toast => toast.tone !== 'error')
    return { shown: next.length > 4 ? next.filter((_, at) => at !== Math.max(passing, 0)) : next, made: made + 1 }
  })
}

export function dismissToast(store: ToastStore, key: number): void {
  store.setState(({ shown }) => ({ shown: shown.filter(toast => toast.key !== key) }))
}

/**
 * Says it once. What is said in one task, as by one key, is one message: readers would leave the first for the second. The same
 * words said again are told apart by a no-break space, else nothing is read.
 */
export function announce(store: ToastStore, words: string): void {
  const { said } = store.getState()
  const now = underWay.get(store)
  if (now?.includes(words)) return
  if (now === undefined) setTimeout(() => underWay.delete(store))
  const sentences = [...(now ?? []), words]
  underWay.set(store, sentences)
  const message = sentences.join(' ')
  store.setState({ said: said === message ? `${message}\u00a0` : message })
}

/** What was said in the task that is under way. */
const underWay = new WeakMap<ToastStore, readonly string[]>()
