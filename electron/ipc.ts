import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { type Bridge, channels, type Reply } from '../src/bridge'
import { type Arguments, areArguments, type Call } from './arguments'
import { reasonOf } from './atomic'
import { host, scheme } from './protocol'

/** The work behind each call of the bridge. TypeScript asks for every one of them. */
export type Handlers = { readonly [K in Call]: (...args: Arguments[K]) => ReturnType<Bridge[K]> }

const refused = { ok: false, reason: 'refused' } as const
/** Far above what typing or a paste can do; a page that passes it has lost its way. */
const mostCallsASecond = 10_000

/** Only the page's own main frame may call, and only while it shows the page. */
export function isOurPage(event: IpcMainInvokeEvent, page: WebContents | null): boolean {
  const { senderFrame } = event
  if (senderFrame === null || page === null || senderFrame !== page.mainFrame) return false
  const { protocol, host: from } = new URL(senderFrame.url)
  return protocol === `${scheme}:` && from === host
}

/** Counts calls by the second that they come in. */
function createLimit(most: number, now: () => number): () => boolean {
  let second = 0
  let calls = 0
  return () => {
    const current = Math.floor(now() / 1000)
    calls = current === second ? calls + 1 : 1
    second = current
    return calls <= most
  }
}

/** A bug behind a call costs that call its answer, not the person their work; the line it leaves carries no path and no text. */
async function work<K extends Call>(call: K, handlers: Handlers, args: Arguments[K]): Promise<Reply<unknown>> {
  try {
    return await handlers[call](...args)
  } catch (error) {
    const reason = reasonOf(error)
    console.error(`${call} threw ${error instanceof Error ? error.name : 'something'} (${reason})`)
    return { ok: false, reason }
  }
}

/** Answers every channel of the bridge: first who calls, then with what, then the work. Every answer is a value. */
export function answerCalls(ipc: IpcMain, page: () => WebContents | null, handlers: Handlers): void {
  const withinLimit = createLimit(mostCallsASecond, Date.now)
  for (const call of Object.keys(channels) as Call[]) {
    ipc.handle(channels[call], (event, ...args: readonly unknown[]) => {
      const allowed = isOurPage(event, page()) && withinLimit() && areArguments(call, args)
      if (!allowed) console.error(`denied call: ${call}`)
      return allowed ? work(call, handlers, args) : refused
    })
  }
}
