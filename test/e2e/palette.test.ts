import { goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu, expectAccessible } from './screens'

test('the palette finds a command by its letters, does it, and gives the keyboard back', async () => {
  const launched = await openRisks()
  const { page } = launched
  await goTo(page, 3, 2)
  await press(page, '"New title" Enter')
  await goTo(page, 4, 2)
  await press(page, 'Mod+K')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await expect(palette.getByRole('menuitem', { name: 'Risk register', exact: true })).toBeVisible()
  await expectAccessible(launched, 'the palette')
  await page.keyboard.type('undo')
  await expect(palette.getByRole('menuitem')).toHaveText([/^Undo edit.*Ctrl\+Z$/])
  await press(page, 'Enter')
  await expect(palette).toHaveCount(0)
  await expect.poll(() => where(page)).toMatchObject({ row: 3, column: 2, text: 'Health data leave Canada' })

  await press(page, 'Mod+Shift+P "guidance" Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await press(page, 'Mod+K')
  await expect(palette.getByRole('group').first()).toHaveAccessibleName('Used lately')
  await press(page, 'Escape')
  await expect(palette).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
})

test('the palette goes to sheets and tables, in the language of the interface', async () => {
  const launched = await openRisks()
  const { page } = launched
  await chooseMenu(launched, 'language.fr')
  await expect(page.getByRole('heading', { level: 1, name: 'Registre des risques' })).toBeVisible()
  await press(page, 'Mod+K')
  await page.keyboard.type('revisions')
  await expect(page.getByRole('menuitem').first()).toHaveText('Registre des risques · Révisions')
  await press(page, 'Enter')
  await expect(page.getByRole('tab', { name: /^Révisions/ })).toHaveAttribute('aria-selected', 'true')
  await press(page, 'Mod+K')
  await page.keyboard.type('xyzzy')
  await expect(page.getByText('Rien ne porte ce nom.')).toBeVisible()
})
