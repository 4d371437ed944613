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

test('what can be done in the table is found by name: at its cell, to its rows, by its column, with its views', async () => {
  const { page } = await openRisks()
  const palette = page.getByRole('dialog', { name: 'Commands' })
  const first = palette.getByRole('menuitem').first()
  const find = async (typed: string, line: RegExp): Promise<void> => {
    await press(page, 'Mod+K')
    await page.keyboard.type(typed)
    await expect(first).toHaveText(line)
    await press(page, 'Enter')
    await expect(palette).toHaveCount(0)
  }
  await goTo(page, 3, 2)
  await find('sort desc', /^Sort descending · Risk title$/)
  await expect(page.getByRole('columnheader', { name: 'Risk title' })).toHaveAttribute('aria-sort', 'descending')
  await find('take the sort off', /^Take the sort off · Risk title$/)
  await expect(page.getByRole('columnheader', { name: 'Risk title' })).toHaveAttribute('aria-sort', 'none')

  await find('column response', /^Column Response$/)
  const response = page.getByRole('columnheader', { name: 'Response', exact: true })
  expect(String((await where(page)).column)).toBe(await response.getAttribute('aria-colindex'))
  expect(await where(page)).toMatchObject({ row: 3, mode: 'ready' })

  const codes = page.getByRole('rowheader')
  const before = await codes.allTextContents()
  await press(page, 'Shift+ArrowDown')
  await find('delete row', /^Delete · Rows.*Ctrl\+Delete$/)
  await expect(codes).toHaveText(before.toSpliced(2, 2))
  await press(page, 'Mod+Z')
  await expect(codes).toHaveText(before)

  await find('save view', /^Save as a new view$/)
  await page.keyboard.type('Board')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'View: Board' })).toBeVisible()
  await find('view all columns', /^View: /)
  await expect(page.getByRole('button', { name: 'View: Board' })).toHaveCount(0)

  await page.getByRole('navigation').getByText('Overview').click()
  await press(page, 'Mod+K')
  await page.keyboard.type('sort descending')
  await expect(palette.getByText('Nothing is called that.')).toBeVisible()
})
