import type { Page } from '@playwright/test'
import { cellAt, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu, expectAccessible, menuLabel } from './screens'

const bar = (page: Page) => page.getByRole('search')

/** How many pieces of text are marked, all and at the cell that was gone to. */
const marked = (page: Page) =>
  page.evaluate(() =>
    ['found', 'found-now'].map(name => (CSS.highlights.get(name) as Set<unknown> | undefined)?.size ?? 0)
  )

test('the find bar goes from cell to cell without losing the keyboard, and leaves it on the found cell', async () => {
  const { page } = await openRisks()
  await press(page, 'Mod+F "PRIVACY"')
  await expect(bar(page)).toContainText('1 of 3')
  await expect.poll(() => marked(page)).toEqual([expect.any(Number), 1])
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(bar(page)).toContainText('2 of 3')
  await press(page, 'F3')
  await expect(bar(page)).toContainText('3 of 3')
  await press(page, 'F3')
  await expect(bar(page)).toContainText('1 of 3')
  await press(page, 'Shift+F3')
  await expect(bar(page)).toContainText('3 of 3')
  await press(page, 'Shift+Enter Shift+Enter')
  await expect(bar(page)).toContainText('1 of 3')
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await press(page, 'Escape')
  await expect(bar(page)).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, text: 'Privacy and data protection', mode: 'ready' })
  await expect.poll(() => marked(page)).toEqual([0, 0])
  await press(page, '"x" Escape F3')
  await expect(bar(page)).toContainText('2 of 3')
  await press(page, 'Escape Shift+F3')
  await expect(bar(page)).toContainText('1 of 3')
  await press(page, 'Escape Shift+F3')
  await expect(bar(page)).toContainText('3 of 3')
  await press(page, 'Escape Mod+Home F3')
  await expect(bar(page)).toContainText('1 of 3')
})

test('accents and case do not count unless asked for, and a whole cell is not a part of one', async () => {
  const { page } = await openRisks()
  await press(page, 'Mod+F "prïvàcy"')
  await expect(bar(page)).toContainText('1 of 3')
  await bar(page).getByText('Case and accents').click()
  await expect(bar(page)).toContainText('Not found')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Threat')
  await expect(bar(page)).toContainText('of 10')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Threa')
  await bar(page).getByText('Whole cell').click()
  await expect(bar(page)).toContainText('Not found')
})

test('a hidden column is searched too, and its row can be opened and the column shown', async () => {
  const { page } = await openRisks()
  await page.getByRole('columnheader', { name: 'Category' }).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Hide column', exact: true }).click()
  await press(page, 'Mod+F "winter storm"')
  await expect(bar(page)).toContainText('1 of 2')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('vendor and supply')
  await expect(bar(page)).toContainText('It stands in the column “Category”, which is not shown here.')
  await bar(page).getByRole('button', { name: 'Open the row' }).click()
  await expect(
    page.getByRole('complementary').getByRole('heading', { name: 'The vendor closes or is bought' })
  ).toBeVisible()
  await bar(page).getByRole('button', { name: 'Show the column' }).click()
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeInViewport()
  await expect(bar(page)).not.toContainText('which is not shown here')
})

test('the whole workbook is listed by sheet and table, and Enter goes to the cell', async () => {
  const launched = await openRisks()
  const { page } = launched
  await press(page, 'Mod+F')
  await bar(page).getByText('Workbook', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('privacy officer')
  const list = page.getByRole('listbox', { name: 'Cells found' })
  await expect(list.getByRole('group', { name: 'Stakeholder map · Stakeholders' })).toBeAttached()
  await expectAccessible(launched, 'what was found')
  await list.getByRole('option', { name: /^Priya Nair, Privacy Officer · Role or title/ }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Stakeholder map' })).toBeVisible()
  await expect.poll(async () => (await where(page)).text).toBe('Privacy Officer')
})

test('what is ticked is replaced as one change, what cannot be is left alone with a reason', async () => {
  const launched = await openRisks()
  const { page } = launched
  await press(page, 'Mod+H "threat"')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('opportunity')
  await expect(bar(page).getByRole('button', { name: 'Replace 10 ticked' })).toBeVisible()
  const list = page.getByRole('listbox', { name: 'What would be replaced' })
  await expectAccessible(launched, 'what would be replaced')
  await list.getByRole('option').first().focus()
  await press(page, 'Space')
  await bar(page).getByRole('button', { name: 'Replace 9 ticked' }).click()
  await expect(page.getByText('9 cells replaced, 1 left alone')).toBeVisible()
  await expect(await cellAt(page, 1, 'Threat or opportunity')).toHaveText('Threat')
  await expect(await cellAt(page, 2, 'Threat or opportunity')).toHaveText('Opportunity')
  await expect.poll(() => menuLabel(launched, 'edit.undo')).toBe('Undo replacing in 9 cells')
  await chooseMenu(launched, 'edit.undo')
  await expect(await cellAt(page, 2, 'Threat or opportunity')).toHaveText('Threat')
  await expect(await cellAt(page, 10, 'Threat or opportunity')).toHaveText('Threat')

  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('r-0')
  await expect(list.getByRole('group', { name: 'Left alone' })).toBeAttached()
  await expect(list.getByRole('option').first()).toContainText('A code never changes.')
  await expect(bar(page).getByRole('button', { name: 'Replace', exact: true }).last()).toBeDisabled()
})
