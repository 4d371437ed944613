import { expect, type Launched } from './rig'

/**
 * Everything on the screen that takes a press does so over at least 24 by 24 CSS pixels (WCAG 2.5.8), counted from its middle: a
 * field that is hidden in its label is as large as the label, and a surface that reaches beyond its button counts. What is only
 * dragged, as the edge of a heading, has its command in a menu and is not looked for here.
 */
export async function expectTargets({ page }: Launched, what: string): Promise<void> {
  const small = await page.evaluate(() => {
    const roles = 'button tab menuitem menuitemradio menuitemcheckbox option checkbox radio combobox switch slider link'
    const takesPress = [
      'button',
      'a[href]',
      'input',
      'textarea',
      'select',
      ...roles.split(' ').map(role => `[role=${role}]`)
    ]
    const half = 11.5
    const offsets = [
      [0, -half],
      [0, half],
      [-half, 0],
      [half, 0]
    ] as const
    // A cell that is scrolled half out of sight cuts off what is in it.
    const isCut = (one: HTMLElement): boolean => {
      const cell = one.closest('[data-column]')
      if (cell === null) return false
      const { left, right, top, bottom } = cell.getBoundingClientRect()
      const hits = [document.elementFromPoint(left + 2, top + 2), document.elementFromPoint(right - 2, bottom - 2)]
      return hits.some(hit => hit === null || !cell.contains(hit))
    }
    return [...document.querySelectorAll<HTMLElement>(takesPress.join())].flatMap(one => {
      const held = one.closest('label') ?? one
      const { left, top, width, height } = held.getBoundingClientRect()
      const hits = (x: number, y: number): boolean => {
        const hit = document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)
        return hit !== null && held.contains(hit)
      }
      // What is hidden, out of the window or under a dialog takes no press.
      if (!hits(0, 0) || (width >= half * 2 && height >= half * 2)) return []
      if (isCut(one) || offsets.every(([x, y]) => hits(x, y))) return []
      const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
      return [`${one.tagName} ${one.className} "${name.slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`]
    })
  })
  expect.soft([...new Set(small)], `targets of ${what}`).toEqual([])
}
