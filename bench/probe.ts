import type { Page } from '@playwright/test'

/** What both grids are measured by, put into the page of either. Times are milliseconds. */
interface Probe {
  /** From the event that an act begins with to the frame after the paint that shows it. */
  readonly watch: (event: 'keydown' | 'pointerup', until: Until) => void
  readonly watched: () => Promise<number>
  /** The same for work that is begun here. */
  readonly timed: (work: () => void, until: Until) => Promise<number>
  readonly scroll: (selector: string, step: number, frames: number) => Promise<void>
  readonly paste: (text: string) => void
}

/**
 * How an act shows: the active cell is in another row, with this text left behind; the first row begins otherwise; or something
 * stands open.
 */
export type Until =
  | { readonly is: 'moved'; readonly text?: string }
  | { readonly is: 'first'; readonly column: number }
  | { readonly is: 'open'; readonly selector: string }

declare global {
  interface Window {
    readonly probe: Probe
  }
}

function install(): void {
  // A benchmark that fails says so; it does not wait for ever.
  const longestWait = 60_000
  const cellAt = (row: string | number | null, column: string | number | null) =>
    document.querySelector<HTMLElement>(`[role=row][aria-rowindex="${row}"] [aria-colindex="${column}"]`)
  const spot = () => {
    const cell = document.activeElement?.closest('[aria-colindex]')
    const row = cell?.closest('[role=row]')
    return { row: row?.getAttribute('aria-rowindex') ?? null, column: cell?.getAttribute('aria-colindex') ?? null }
  }
  const shown = (until: Until): (() => boolean) => {
    if (until.is === 'open') return () => document.querySelector(until.selector) !== null
    if (until.is === 'first') {
      const before = cellAt(2, until.column)?.textContent
      return () => cellAt(2, until.column) !== null && cellAt(2, until.column)?.textContent !== before
    }
    const before = spot()
    return () => {
      const { row } = spot()
      if (row === null || row === before.row) return false
      return until.text === undefined || (cellAt(before.row, before.column)?.textContent ?? '').includes(until.text)
    }
  }
  const painted = (isShown: () => boolean, start: number): Promise<number> =>
    new Promise((done, fail) => {
      const look = () => {
        if (!isShown()) {
          if (performance.now() - start > longestWait) fail(new Error('what was done does not show'))
          else requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => done(performance.now() - start))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  let waiting: Promise<number> = Promise.resolve(0)
  const probe: Probe = {
    watch: (event, until) => {
      waiting = new Promise((done, fail) => {
        const hear = ({ timeStamp }: Event) => void painted(shown(until), timeStamp).then(done, fail)
        window.addEventListener(event, hear, { capture: true, once: true })
        setTimeout(fail, longestWait, new Error('no such event came'))
      })
    },
    watched: () => waiting,
    timed: (work, until) => {
      const isShown = shown(until)
      const start = performance.now()
      work()
      return painted(isShown, start)
    },
    scroll: (selector, step, frames) =>
      new Promise(done => {
        const box = document.querySelector(selector)
        let left = frames
        const go = () => {
          if (box === null || left-- === 0) return done()
          box.scrollTop += step
          requestAnimationFrame(go)
        }
        requestAnimationFrame(go)
      }),
    paste: text => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    }
  }
  Object.assign(window, { probe })
}

export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(install)
}

/** Presses a key and gives the time to the paint that shows it. */
export async function keyToPaint(page: Page, key: string, until: Until): Promise<number> {
  await page.evaluate(ask => window.probe.watch('keydown', ask), until)
  await page.keyboard.press(key)
  return page.evaluate(() => window.probe.watched())
}
