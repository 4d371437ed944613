import type { Page } from '@playwright/test'
import { openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

/** Opens the menu of a column and does what one of its lines says. */
async function inColumnMenu(page: Page, heading: string, line: string): Promise<void> {
  await page.getByRole('button', { name: `Menu of column ${heading}` }).click()
  await page.getByRole('menuitem', { name: line, exact: true }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('rows are grouped under headings that open and close by key and by pointer', async () => {
  const { page } = await openRisks()
  await inColumnMenu(page, 'Category', 'Group by this column')
  const grid = page.getByRole('treegrid')
  await expect(grid).toBeVisible()
  const headings = grid.locator('[data-group]')
  const first = headings.first()
  await first.click()
  await expect(first).toBeFocused()
  await press(page, 'ArrowLeft')
  await expect(first).toHaveAttribute('aria-expanded', 'false')
  await expect(first).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(headings.nth(1)).toBeFocused()
  await press(page, 'ArrowDown')
  await expect.poll(async () => (await where(page)).mode).toBe('ready')
})
