import { goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu } from './screens'

// Columns of the risk register by number: 11 Date raised, 20 Likelihood.
test('cells that need a look are counted, and gone to one after the other', async () => {
  const launched = await openRisks()
  const { page } = launched
  const status = page.getByRole('contentinfo')
  await goTo(page, 2, 11)
  await press(page, '"soon" Enter')
  await goTo(page, 5, 20)
  await press(page, '"often" Enter')
  await expect(status.getByRole('button', { name: '2 cells need a look' })).toBeVisible()
  await goTo(page, 3, 1)
  await status.getByRole('button', { name: '2 cells need a look' }).click()
  await expect.poll(() => where(page)).toMatchObject({ row: 5, column: 20, mode: 'ready', text: 'often' })
  await press(page, 'F8')
  await expect.poll(() => where(page)).toMatchObject({ row: 2, column: 11, text: 'soon' })
  await expect(page.getByText('“soon” could not be read as a date')).not.toHaveCount(0)
  await press(page, 'F8')
  await expect.poll(() => where(page)).toMatchObject({ row: 5, column: 20 })
  await press(page, 'Shift+F8')
  await expect.poll(() => where(page)).toMatchObject({ row: 2, column: 11 })
  await press(page, '"2026-11-01" Enter')
  await expect(status.getByRole('button', { name: '1 cell needs a look' })).toBeVisible()
  await goTo(page, 1, 20)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: /^Column .*…$/ }).click()
  await page.getByRole('menuitem', { name: 'Hide column', exact: true }).click()
  await press(page, 'F8')
  await expect(page.getByText(/^The column “.*likelihood” is hidden\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Show the column' }).click()
  await expect.poll(() => where(page)).toMatchObject({ row: 5, column: 20, text: 'often' })

  // A filter that hides the row is put off, and both are said: that, and what is amiss there.
  await goTo(page, 1, 7)
  await press(page, 'Mod+Shift+L')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Clinical safety').click()
  await dialog.getByRole('button').last().click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
  await press(page, 'F8')
  await expect.poll(() => where(page)).toMatchObject({ row: 5, column: 20, text: 'often' })
  await expect(page.getByText(/filters? .*(off|hid)/i)).not.toHaveCount(0)
})

test('the size of everything is shown in the status bar and set there, and follows the menu', async () => {
  const launched = await openRisks()
  const { page } = launched
  const status = page.getByRole('contentinfo')
  const width = await page.evaluate(() => window.innerWidth)
  await status.getByRole('button', { name: 'Zoom, 100%' }).click()
  await page.getByRole('menuitemradio', { name: '200%' }).click()
  await expect(status.getByRole('button', { name: 'Zoom, 200%' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(width / 2))
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  await expect(status.getByRole('button', { name: 'Zoom, 100%' })).toBeVisible()
  // The keys are the system's own (Ctrl with plus, minus and nought): they come with the roles of the menu.
  const zoom = (role: string) =>
    launched.app.evaluate(({ Menu, BrowserWindow }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      const item = items.find(one => one.role?.toLowerCase() === wanted)
      const [window] = BrowserWindow.getAllWindows()
      item?.click(undefined, window, window?.webContents)
      return item !== undefined
    }, role)
  expect(await zoom('zoomin')).toBe(true)
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(width)
  expect(await zoom('resetzoom')).toBe(true)
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
  expect(await zoom('zoomout')).toBe(true)
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeGreaterThan(width)
  expect(await zoom('resetzoom')).toBe(true)
  await chooseMenu(launched, 'language.fr')
  await expect(status.getByRole('button', { name: 'Zoom, 100\u00A0%' })).toBeVisible()
})
