import { cellAt, goTo, openRisks, pasteText, press, where } from './grid-sheet'
import { expect, launch, test } from './rig'
import { chooseMenu, menuLabel, openSheet, untilSaved } from './screens'

test('undo moves the view to what changed, marks it until the next key, and says it with a count', async () => {
  const launched = await openRisks()
  const { page } = launched
  // Without motion the mark stands still, so that it can be looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await goTo(page, 2, 2)
  await pasteText(page, 'one\tbecause\ntwo\tsince')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('two')
  await expect.poll(() => menuLabel(launched, 'edit.undo')).toBe('Undo paste of 4 cells')

  await openSheet(launched, /Evaluation/)
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect(await cellAt(page, 2, 'Risk title')).toHaveText('Counsellors do not refer')
  await expect(page.locator('[data-flash]')).toHaveCount(2)
  await expect(page.getByText('Undone: paste of 4 cells.')).toBeAttached()
  expect(
    await page
      .locator('[data-flash]')
      .first()
      .evaluate(mark => mark.getBoundingClientRect().height)
  ).toBeGreaterThan(40)

  await page.locator('[role=grid] [data-editor], [role=grid] [tabindex="0"]').first().focus()
  expect(await where(page)).toMatchObject({ row: 2, column: 2 })
  await press(page, 'ArrowDown')
  await expect(page.locator('[data-flash]')).toHaveCount(0)
  await launched.close()
})

test('undo brings a deleted row back into sight from the other end of the table', async () => {
  const launched = await openRisks()
  const { page } = launched
  await page.setViewportSize({ width: 1280, height: 600 })
  await goTo(page, 1, 2)
  await press(page, 'Mod+Delete')
  await expect(await cellAt(page, 1, 'Risk title')).toHaveText('Counsellors do not refer')
  await press(page, 'Mod+End')
  await press(page, 'Mod+Z')
  expect((await where(page)).row).toBe(1)
  const back = await cellAt(page, 1, 'Risk title')
  await expect(back).not.toHaveText('Counsellors do not refer')
  await expect(back).toBeInViewport()
  await launched.close()
})

test('a change that a filter hides is said', async () => {
  const launched = await openRisks()
  const { page } = launched
  await goTo(page, 1, 2)
  await press(page, '"Quite new" Enter')
  await goTo(page, 2, 2)
  await press(page, 'Mod+Shift+L "refer" Enter')
  await expect(page.getByText('contains “refer”')).toBeVisible()
  await goTo(page, 1, 2)
  await press(page, 'Mod+Z')
  await expect(page.getByText('One row that changed is hidden by a filter or a view.')).toBeVisible()
  await launched.close()
})

test('undo outlives a restart: it is named, takes the edit back, and goes to it', async () => {
  const first = await openRisks()
  await goTo(first.page, 4, 2)
  await press(first.page, '"Before the restart" Enter')
  await untilSaved(first)
  await first.close()

  const again = await launch({ profile: first.profile })
  const { page } = again
  await page
    .getByRole('button', { name: /Bridgewater North/, exact: false })
    .first()
    .click()
  await openSheet(again, /Risk register/)
  await expect(await cellAt(page, 4, 'Risk title')).toHaveText('Before the restart')
  await expect.poll(() => menuLabel(again, 'edit.undo')).toBe('Undo edit')
  await press(page, 'Mod+End Mod+Z')
  await expect(page.getByText('Before the restart')).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 4, column: 2 })
  await expect.poll(() => menuLabel(again, 'edit.redo')).toBe('Redo edit')
  await again.close()
})

test('undo shows what is no cell too: a field of a form, a setting, a sheet that comes back', async () => {
  const launched = await openRisks()
  const { page } = launched
  await openSheet(launched, /Evaluation/)
  await page.getByRole('tab', { name: 'Scope' }).click()
  const form = page.getByRole('form', { name: 'Scope' })
  const field = form.getByRole('textbox').first()
  const before = await field.inputValue()
  await field.fill('Quite another purpose')
  await press(page, 'Tab')
  await openSheet(launched, /Risk register/)
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('heading', { level: 1, name: /Evaluation/ })).toBeVisible()
  await expect(form.locator('[data-flash]')).toHaveCount(1)
  await expect(field).toHaveValue(before)

  await openSheet(launched, /Risk register/)
  await chooseMenu(launched, 'tools.sheet')
  await page.getByLabel('Appetite').fill('8')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await page.getByRole('button', { name: 'Change the settings' }).click()
  await openSheet(launched, /Evaluation/)
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await page.getByRole('button', { name: 'Have a look' }).click()
  await expect(page.getByLabel('Appetite')).toHaveValue('12')
  await press(page, 'Escape')

  await page.getByRole('button', { name: 'More for this sheet' }).click()
  await page.getByRole('menuitem', { name: 'Delete the sheet…' }).click()
  await page.getByRole('button', { name: 'Delete sheet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toHaveCount(0)
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await launched.close()
})
