import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu, expectAccessible, menuLabel } from './screens'

test('Mod+S says that all is saved and names the moment; what changed since is listed by row, gone back to, and undone', async () => {
  const launched = await openRisks()
  const { page } = launched
  await goTo(page, 3, 2)
  await press(page, 'Mod+S')
  const ask = page.getByRole('dialog', { name: 'Name this version' })
  await expect(ask.getByText(/^Everything is saved as you type/)).toBeVisible()
  await press(page, 'Enter')
  await expect(ask.getByText('Give the version a name.')).toBeVisible()
  await press(page, '"Before the committee" Enter')
  await expect(page.getByText('This moment is now “Before the committee”.')).toBeVisible()

  await press(page, '"Health data leave the country" Enter Mod+Delete')
  await expect(await cellAt(page, 4, 'Risk title')).toHaveText('Rural clients cannot take part')
  await chooseMenu(launched, 'file.versions')
  const versions = page.getByRole('dialog', { name: 'Versions' })
  await versions.getByRole('button', { name: 'What changed since Before the committee' }).click()
  const since = page.getByRole('dialog', { name: 'Changed since “Before the committee”' })
  await expect(since.getByRole('heading', { level: 3 })).toHaveText('Risk register · Risks 2 rows')
  await expect(since.getByRole('heading', { level: 4 })).toHaveText(['Health data leave the country', 'Double entry'])
  await expect(since.locator('ins')).toHaveText('the country')
  await expect(since.getByText('Row deleted')).toBeVisible()
  await expectAccessible(launched, 'what changed since a version')

  await since.getByRole('button', { name: 'Go back to this version' }).click()
  await expect(page.getByText('The workbook stands as in “Before the committee”.')).toBeVisible()
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data leave Canada')
  await expect(await cellAt(page, 4, 'Risk title')).toHaveText('Double entry')
  await expect.poll(() => menuLabel(launched, 'edit.undo')).toBe('Undo going back to an earlier version')
  await chooseMenu(launched, 'edit.undo')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data leave the country')

  // The name outlives going back, and so does the snapshot that was taken before it.
  await chooseMenu(launched, 'file.versions')
  await expect(versions.getByText('Before the committee')).toBeVisible()
  await expect(versions.getByText('Automatic').first()).toBeVisible()
  await launched.close()
})

test('keys that are pressed before a dialog stands do not reach the cells under it', async () => {
  const { app, page } = await openRisks()
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      if (url.includes('NameVersion')) Object.assign(globalThis, { letGo: () => answer({}) })
      else answer({})
    })
  })
  await page.reload()
  await goTo(page, 3, 2)
  await press(page, 'Mod+S "typed too soon" Enter')
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
  await expect(page.getByRole('grid')).not.toContainText('typed too soon')
  await expect.poll(() => app.evaluate(() => 'letGo' in globalThis)).toBe(true)
  await app.evaluate(() => (globalThis as unknown as { readonly letGo: () => void }).letGo())
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await press(page, '"Before" Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
})
