import type { Locator, Page } from '@playwright/test'
import { expect, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSample, openSheet } from './screens'

const mark = (page: Page, code: string): Locator => page.getByRole('option', { name: new RegExp(`^${code},`) })
const there = /Current likelihood: 4, Likely; Current consequence: 3, Moderate\./
const before = /Current likelihood: 2, Unlikely; Current consequence: 1, Negligible\./

/** From the middle of one mark to the middle of another, and what is asked while it is on its way. */
async function drag(page: Page, from: Locator, to: Locator, onTheWay: () => Promise<void>): Promise<void> {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()]
  if (a === null || b === null) throw new Error('a mark is not drawn')
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2)
  await page.mouse.down()
  await page.mouse.move(a.x + a.width, a.y, { steps: 3 })
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 4 })
  await onTheWay()
  await page.mouse.up()
}

test('what pictures show is moved by the pointer, by arrows and by digits to the same ratings, each undone in one step', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /^Risk register/)
  await page.getByRole('radio', { name: 'Heat map' }).check({ force: true })
  await expect(page.getByRole('listbox', { name: 'Heat map' })).toBeVisible()
  await expect(mark(page, 'R-01')).toBeFocused()
  await expectAccessible(launched, 'the heat map')
  const undo = page.getByRole('button', { name: /^Undo/ })

  await drag(page, mark(page, 'R-10'), mark(page, 'R-02'), async () => {
    await expect(
      page.getByText('Current likelihood: 4, Likely; Current consequence: 3, Moderate', { exact: true })
    ).toBeVisible()
  })
  await expect(mark(page, 'R-10')).toHaveAccessibleName(there)
  await expect(undo).toHaveAccessibleName('Undo the move on the picture')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(mark(page, 'R-10')).toHaveAccessibleName(before)

  await mark(page, 'R-10').focus()
  for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(mark(page, 'R-10')).toHaveAccessibleName(there)
  await expect(mark(page, 'R-10')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(mark(page, 'R-10')).toHaveAccessibleName(before)

  await mark(page, 'R-10').focus()
  await page.keyboard.press('4')
  await page.keyboard.press('3')
  await expect(mark(page, 'R-10')).toHaveAccessibleName(there)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(mark(page, 'R-10')).toHaveAccessibleName(before)

  // Escape puts it back, by keys and in the middle of a drag.
  await mark(page, 'R-10').focus()
  for (const key of ['Space', 'ArrowUp', 'Escape']) await page.keyboard.press(key)
  await expect(mark(page, 'R-10')).toHaveAccessibleName(before)
  await drag(page, mark(page, 'R-10'), mark(page, 'R-02'), () => page.keyboard.press('Escape'))
  await expect(mark(page, 'R-10')).toHaveAccessibleName(before)
  await expect(undo).toBeDisabled()

  // The same as a table, and back, the keyboard along.
  await mark(page, 'R-10').focus()
  await page.keyboard.press('t')
  await expect(page.getByRole('row', { name: /^R-10, Winter storm 2, Unlikely 1, Negligible 2 Low$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^R-01,/ })).toBeFocused()
  await expectAccessible(launched, 'the heat map as a table')
  await page.keyboard.press('t')
  await expect(mark(page, 'R-10')).toBeFocused()

  // A new risk waits beside the picture until it is rated; the keyboard goes with it.
  await page.keyboard.press('ControlOrMeta+i')
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await side.getByRole('textbox', { name: 'Risk title' }).fill('Staff leave')
  await side.getByRole('button', { name: 'Close' }).click()
  const waiting = page.getByRole('listbox', { name: 'Not placed yet: 1' }).getByRole('option')
  await expect(waiting).toHaveAccessibleName(/Staff leave/)
  await expectAccessible(launched, 'the heat map with a risk that waits')
  await waiting.focus()
  await page.keyboard.press('2')
  await page.keyboard.press('2')
  await expect(
    page.getByRole('option', { name: /Staff leave\. Current likelihood: 2, Unlikely; Current consequence: 2, Minor/ })
  ).toBeFocused()

  await page.keyboard.press('ControlOrMeta+z')
  await drag(page, waiting, mark(page, 'R-02'), () => Promise.resolve())
  await expect(page.getByRole('option', { name: /Staff leave\. Current likelihood: 4, Likely/ })).toBeVisible()
  await expect(waiting).toHaveCount(0)

  // In a meeting: over the whole window, a name and Enter put a new one where the arrows have led.
  const workshop = page.getByRole('button', { name: 'Workshop' })
  await workshop.click()
  await expect(page.getByRole('textbox', { name: 'Name, then Enter' })).toBeFocused()
  await expectAccessible(launched, 'the workshop')
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await page.keyboard.type('Power cut')
  await page.keyboard.press('Enter')
  const placed = page.getByRole('dialog').getByRole('option', {
    name: /Power cut\. Current likelihood: 5, Almost certain; Current consequence: 5/
  })
  await expect(placed).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(placed).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(workshop).toBeFocused()

  // The row is the active one in the grid too, and the way back is remembered for each table.
  await openSheet(launched, /^Stakeholder map/)
  await openSheet(launched, /^Risk register/)
  await expect(page.getByRole('listbox', { name: 'Heat map' })).toBeVisible()
  await chooseMenu(launched, 'picture:')
  await expect(page.getByRole('grid')).toBeVisible()

  // A bar goes by arrows and by a digit to the same rating, each undone in one step.
  await openSheet(launched, /^Needs assessment/)
  await page.getByRole('radio', { name: 'Now and wanted' }).check({ force: true })
  const bar = page.getByRole('option', { name: /^Transformation\. Now:/ })
  await expect(bar).toHaveAccessibleName('Transformation. Now: 2, Low')
  await expectAccessible(launched, 'paired bars')
  await bar.focus()
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(bar).toHaveAccessibleName('Transformation. Now: 3, Moderate')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bar).toHaveAccessibleName('Transformation. Now: 2, Low')
  await bar.focus()
  await page.keyboard.press('3')
  await expect(bar).toHaveAccessibleName('Transformation. Now: 3, Moderate')
  await page.keyboard.press('ControlOrMeta+z')

  // Every spoke has its mark, and every indicator its line.
  await openSheet(launched, /^Readiness assessment/)
  await page.getByRole('radio', { name: 'Readiness', exact: true }).check({ force: true })
  const spokes = page.getByRole('listbox', { name: 'Readiness' }).getByRole('option')
  await expect(spokes).toHaveCount(8)
  await expectAccessible(launched, 'the radar')
  await openSheet(launched, /^Evaluation plan/)
  await page.getByRole('radio', { name: 'On the way to the targets' }).check({ force: true })
  await expect(page.getByRole('option', { name: /^Median wait/ })).toHaveAccessibleName(/Baseline: 118; Target: 70/)
  await expectAccessible(launched, 'lines of indicators')
  await launched.close()
})
