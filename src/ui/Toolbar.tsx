import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'

interface ToolbarProps {
  readonly label: string
  readonly className: string | undefined
  /** The part of the window that it is, as F6 goes through them. */
  readonly region: string
  readonly children: ReactNode
}

/**
 * Buttons in a row that are one stop of the Tab key: arrow keys go from one to the next and round, Home and End to the ends, and
 * Tab comes back to the one that was used last (the toolbar pattern of the WAI-ARIA practices).
 */
export function Toolbar({ label, className, region, children }: ToolbarProps) {
  const own = useRef<HTMLDivElement>(null)
  const last = useRef<Element | null>(null)
  useLayoutEffect(() => (own.current === null ? undefined : walk(own.current, last)), [])
  useLayoutEffect(() => {
    if (own.current === null) return
    const stop = stopAt(own.current, last.current)
    if (last.current?.matches(':disabled') && hasNoKeyboardBut(last.current)) stop?.focus()
  })
  return (
    <div
      ref={own}
      aria-label={label}
      aria-orientation="horizontal"
      className={className}
      data-region={region}
      role="toolbar"
    >
      {children}
    </div>
  )
}

function walk(toolbar: HTMLElement, last: RefObject<Element | null>): () => void {
  const remember = ({ target }: FocusEvent): void => {
    last.current = stopAt(toolbar, target)
  }
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const stops = stopsIn(toolbar)
    const at = stops.findIndex(stop => stop === event.target)
    const to = stops[targetOf(event.key, at, stops.length)]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    to.focus()
  }
  toolbar.addEventListener('focusin', remember)
  toolbar.addEventListener('keydown', move)
  return () => {
    toolbar.removeEventListener('focusin', remember)
    toolbar.removeEventListener('keydown', move)
  }
}

function stopsIn(toolbar: HTMLElement): readonly HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button:not(:disabled)')]
}

/** Makes one of the buttons the stop of the Tab key, the first where the wanted one is not among them. */
function stopAt(toolbar: HTMLElement, wanted: EventTarget | null): HTMLElement | null {
  const stops = stopsIn(toolbar)
  const stop = stops.find(one => one === wanted) ?? stops[0] ?? null
  for (const one of stops) one.tabIndex = one === stop ? 0 : -1
  return stop
}

/** A button that is disabled while it has the keyboard leaves it nowhere, at once or a moment later. */
function hasNoKeyboardBut(button: Element): boolean {
  return [null, document.body, button].includes(document.activeElement)
}

/** Where a key moves to among so many; -1 for keys that move nothing. */
function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
