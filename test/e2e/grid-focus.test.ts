import type { Page } from '@playwright/test'
import { goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

/** No frame is drawn from now on: whoever waits for one waits for good. A slow machine looks like this to a fast typist. */
async function withoutFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { drawn: window.requestAnimationFrame, requestAnimationFrame: () => 0 })
  })
}

async function withFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: (window as { drawn?: unknown }).drawn })
  })
}

// Columns of the risk register by number: 2 Risk title, 7 Category, 11 Date raised, 22 Current score (worked out).
const floats: readonly {
  readonly what: string
  readonly column: number
  readonly open: string
  readonly row: number
}[] = [
  { what: 'the explanation of a result', column: 22, open: 'F2', row: 3 },
  { what: 'the menu of a cell', column: 2, open: 'Shift+F10', row: 3 },
  { what: 'the menu of a cell that cannot be typed in', column: 22, open: 'Shift+F10', row: 3 },
  { what: 'the filter dialog', column: 7, open: 'Mod+Shift+L', row: 3 },
  { what: 'a calendar', column: 11, open: 'Alt+ArrowDown', row: 3 }
]

test('whatever floats over the grid gives the keyboard back at once: the next key is not lost', async () => {
  const { page } = await openRisks()
  for (const { what, column, open, row } of floats) {
    await goTo(page, row, column)
    await press(page, open)
    const float = page.locator('[role=dialog], [role=menu]').first()
    await expect(float, what).toBeVisible()
    await expect.poll(() => float.evaluate(box => box.contains(document.activeElement)), what).toBe(true)
    await withoutFrames(page)
    await press(page, 'Escape')
    expect(await where(page), what).toMatchObject({ row, column })
    await press(page, 'Escape ArrowDown')
    expect(await where(page), what).toMatchObject({ row: row + 1, column, mode: 'ready' })
    await withFrames(page)
  }
})

test('a day picked for a row that begins with it leaves the keyboard in that row', async () => {
  const { page } = await openRisks()
  await goTo(page, 12, 11)
  await press(page, 'Alt+ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  await withoutFrames(page)
  await press(page, 'Enter')
  expect(await where(page)).toMatchObject({ row: 12, column: 11, mode: 'ready' })
  await press(page, 'ArrowLeft')
  expect(await where(page)).toMatchObject({ row: 12, column: 10 })
})

test('a menu that opens a dialog leaves the keyboard to it, and the dialog gives it back to the cell', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: 'Column Risk title' }).click()
  await page.getByRole('menuitem', { name: 'Column width' }).click()
  await expect(page.getByLabel('Pixels')).toBeFocused()
  await withoutFrames(page)
  await press(page, 'Enter')
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
})
