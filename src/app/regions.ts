const takesFocus =
  '[tabindex="0"], a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [role="gridcell"][tabindex]'

/**
 * Moves the focus to the next part of the window (F6), or the one before: title, sheets, tools, table, side panel, status.
 * Parts where nothing can take it are passed over; the last is followed by the first.
 */
export function cycleRegions(page: Document, by: 1 | -1): void {
  const regions = [...page.querySelectorAll<HTMLElement>('[data-region]')]
  const here = regions.findIndex(region => region.contains(page.activeElement))
  for (let step = 1; step <= regions.length; step++) {
    const from = here < 0 && by < 0 ? 0 : here
    const region = regions[(from + by * step + regions.length * step) % regions.length]
    const target = region?.querySelector<HTMLElement>('[aria-current="page"], [role="tab"][aria-selected="true"]')
    const stop = target?.matches(takesFocus) ? target : region?.querySelector<HTMLElement>(takesFocus)
    if (stop) {
      stop.focus()
      return
    }
  }
}
