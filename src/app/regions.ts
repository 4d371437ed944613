const takesFocus =
  '[tabindex="0"], a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [role="gridcell"][tabindex]'

/** Where the keyboard goes in a part of the window in which it has not been yet, best first. */
const begins = [
  '[aria-current="page"]',
  '[role="tab"][aria-selected="true"]',
  '[role="toolbar"] > [tabindex="0"]',
  '[role="grid"] [data-editor], [role="treegrid"] [data-editor]',
  '[role="grid"] [tabindex="0"], [role="treegrid"] [tabindex="0"]',
  '[data-mark][tabindex="0"]'
]

/** What has the keyboard all to itself until it is closed. */
const holdsFocus = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Moves between the parts of the window: title, sheets, tools, tables, table, side panel, status, messages. */
export interface Regions {
  /**
   * Moves the focus to the next part (F6), or the one before, there to where it was last. Parts where nothing can take it are
   * passed over; the last is followed by the first. Nothing happens in a dialog or a menu.
   */
  readonly cycle: (by: 1 | -1) => void
}

/** Parts are marked with `data-region`; where the keyboard was in each is kept for as long as it stands on the page. */
export function regionsOf(page: Document): Regions {
  const last = new WeakMap<Element, HTMLElement>()
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const region = target.closest('[data-region]')
    if (region !== null) last.set(region, target)
  })
  const stopIn = (region: HTMLElement): HTMLElement | null => {
    const was = last.get(region)
    if (was !== undefined && region.contains(was) && was.matches(takesFocus)) return was
    const first = begins.map(one => region.querySelector<HTMLElement>(one)).find(one => one?.matches(takesFocus))
    return first ?? region.querySelector<HTMLElement>(takesFocus)
  }
  return {
    cycle: by => {
      if (page.activeElement?.closest(holdsFocus)) return
      const regions = [...page.querySelectorAll<HTMLElement>('[data-region]')]
      const here = regions.findIndex(region => region.contains(page.activeElement))
      const from = here < 0 && by < 0 ? 0 : here
      for (let step = 1; step <= regions.length; step++) {
        const region = regions[(from + by * step + regions.length * step) % regions.length]
        const stop = region === undefined ? null : stopIn(region)
        if (stop !== null) {
          stop.focus()
          return
        }
      }
    }
  }
}
