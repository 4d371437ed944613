import { goTo, press } from './grid-sheet'
import { expect, type Launched, test } from './rig'
import { launchHome, openSample, openSheet, tick } from './screens'

async function openRisks(): Promise<Launched> {
  const launched = await launchHome()
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await goTo(launched.page, 3, 3)
  return launched
}

/** The ring around the active cell: how it is drawn, and how far each of its edges lies from that of the cell. */
function ring({ page }: Launched) {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('[data-column]')?.getBoundingClientRect()
    const own = document.querySelector('[data-scroller] [class*="_ring"]')
    const box = own?.getBoundingClientRect()
    if (!cell || !own || !box) return null
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(own)
    const away = [box.left - cell.left, box.top - cell.top, box.right - cell.right, box.bottom - cell.bottom]
    return { outlineStyle, width: Number.parseFloat(outlineWidth), outlineColor, away: Math.max(...away.map(Math.abs)) }
  })
}

test('in forced colours the active cell, the range, ticks and pressed buttons are drawn in the colours of the system', async () => {
  const launched = await openRisks()
  const { page } = launched
  await page.emulateMedia({ forcedColors: 'active' })
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'Highlight'
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })
  await expect.poll(() => ring(launched)).toMatchObject({ outlineStyle: 'solid', width: 2, outlineColor: highlight })
  await press(page, 'Shift+ArrowDown Shift+ArrowRight')
  const tint = page.locator('[data-scroller] [class*="_tint"]').first()
  await expect(tint).toHaveCSS('border-top-style', 'solid')
  await expect(tint).toHaveCSS('border-top-color', highlight)
  if (process.env.GROUNDWORK_SHOTS) await page.screenshot({ path: `${process.env.GROUNDWORK_SHOTS}/forced.png` })

  // What is on is told from what is off: a box by its tick, a button that keeps something shown by its ground.
  await press(page, 'F1')
  await expect(page.getByRole('button', { name: 'Guidance', exact: true })).toHaveCSS('background-color', highlight)
  await press(page, 'Mod+,')
  const box = page.getByRole('checkbox', { name: 'Tab leaves the table' })
  const drawn = box.locator('xpath=ancestor::label').locator('svg')
  await expect(drawn).toBeHidden()
  await tick(box)
  await expect(drawn).toBeVisible()
  await launched.close()
})

for (const zoom of [0.5, 2]) {
  test(`at ${zoom * 100} % the ring stands on its cell, frozen columns leave room for the rest, and nothing is wider than the window`, async () => {
    const launched = await openRisks()
    const { page, app } = launched
    await app.evaluate(({ BrowserWindow }, factor) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(factor)
    }, zoom)
    await expect.poll(() => page.evaluate(() => Math.round(window.innerWidth))).toBe(1280 / zoom)
    // The list of sheets makes way where it would lie over the table.
    await expect(page.getByRole('navigation', { name: 'Sheets' })).toHaveCount(zoom > 1 ? 0 : 1)
    for (const keys of ['ArrowRight', 'ArrowRight ArrowRight ArrowDown', 'Home', 'End', 'Mod+Home']) {
      await press(page, keys)
      await expect.poll(async () => (await ring(launched))?.away ?? 99, keys).toBeLessThanOrEqual(2)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const share = await page.locator('[data-scroller]').evaluate(box => {
      const heads = [...box.querySelectorAll<HTMLElement>('[role=columnheader]')]
      const frozen = heads.filter(head => getComputedStyle(head).position === 'sticky')
      const edge = Math.max(0, ...frozen.map(head => head.getBoundingClientRect().right))
      return frozen.length === 0 ? 0 : (edge - box.getBoundingClientRect().left) / box.clientWidth
    })
    expect(share).toBeLessThanOrEqual(0.6)
    if (process.env.GROUNDWORK_SHOTS)
      await page.screenshot({ path: `${process.env.GROUNDWORK_SHOTS}/zoom-${zoom}.png` })
    await launched.close()
  })
}

test('nothing moves for longer than a fifth of a second, and nothing that can be seen where reduced motion is asked for', async () => {
  const launched = await openRisks()
  const { page } = launched
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const longest = () =>
    page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
      return Math.max(
        ...[...document.querySelectorAll('*')].map(one => seconds(getComputedStyle(one).transitionDuration))
      )
    })
  expect(await longest()).toBeLessThanOrEqual(0.01)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await longest()).toBeLessThanOrEqual(0.2)
  await launched.close()
})
