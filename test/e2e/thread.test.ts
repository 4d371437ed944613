import { expect, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSheet, tick } from './screens'

test('a barrier is followed to what hangs on it, and what is missing is made from there and linked', async () => {
  const launched = await launchHome()
  const { page } = launched
  await page.getByRole('button', { name: 'New workbook' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Thread')
  for (const name of [/^Barriers/, /^Work plan/]) await tick(page.getByRole('checkbox', { name }))
  await page.getByRole('button', { name: /^Create with 2/ }).click()
  await openSheet(launched, /^Barriers/)
  await page.getByRole('button', { name: 'Add the first row' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('1 row')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Show its thread' }).click()
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await expect(side.getByText('0 of 6 links', { exact: true })).toBeVisible()
  await side.getByRole('button', { name: 'Strategy: Create…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Free up Fridays')
  await page.keyboard.press('Enter')
  await expect(side.getByText('1 of 6 links', { exact: true })).toBeVisible()
  // The button that was pressed is gone; the keyboard stays in the panel.
  expect(await side.evaluate(panel => panel.contains(document.activeElement))).toBe(true)
  await side.getByRole('button', { name: 'Task: Create…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Agree on it')
  await page.keyboard.press('Enter')
  await expect(side.getByText('2 of 6 links', { exact: true })).toBeVisible()
  // The row that was just made has no name yet, so that the heading of its row is empty.
  await expectAccessible(launched, 'the thread of a barrier', ['empty-table-header'])
  // With the keys alone: the task, its sheet, and back.
  await side.getByRole('row', { name: /^Task: Agree on it/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Work plan/ })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: /^Barriers/ })).toBeVisible()
  await page.getByRole('button', { name: /^Undo creating and linking/ }).click()
  await expect(side.getByText('1 of 6 links', { exact: true })).toBeVisible()
  await chooseMenu(launched, 'view.thread')
  await expect(side).toHaveCount(0)
  await launched.close()
})
