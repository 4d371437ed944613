import { expectTargets } from './access-targets'
import { goTo, press } from './grid-sheet'
import { answerDialogs, expect, launch, type Launched, test } from './rig'
import { chooseMenu, expectAccessible, openSample, tick } from './screens'

/**
 * The screen as it stands: what a machine can test of WCAG 2.2 AA, the size of what can be pressed, and, as a theme changes
 * nothing but colours, contrast once more in the dark.
 */
async function check(launched: Launched, what: string, without: readonly string[] = []): Promise<void> {
  const theme = async (id: 'light' | 'dark') => {
    await chooseMenu(launched, `theme.${id}`)
    await expect(launched.page.locator('html')).toHaveAttribute('data-theme', id)
  }
  await theme('light')
  await expectAccessible(launched, what, { without })
  await expectTargets(launched, what)
  await theme('dark')
  await expectAccessible(launched, `${what} in the dark`, { rules: ['color-contrast'] })
}

/** A dialog that a menu item opens; Escape closes it. */
async function dialog(launched: Launched, id: string): Promise<void> {
  await chooseMenu(launched, id)
  await float(launched, id, 'dialog')
}

/** Something that floats and is closed by Escape. A list is part of its field, which says so; no landmark holds it. */
async function float(
  launched: Launched,
  what: string,
  role: 'menu' | 'listbox' | 'dialog' | 'alertdialog'
): Promise<void> {
  const { page } = launched
  await expect(page.getByRole(role).first()).toBeVisible()
  await check(launched, what, role === 'listbox' ? ['region'] : [])
  await press(page, 'Escape')
  await expect(page.getByRole(role)).toHaveCount(0)
}

/** The app past its first question, in a language. */
async function begin(language: 'en' | 'fr'): Promise<Launched> {
  const launched = await launch({ language })
  const { page } = launched
  await page.getByRole('textbox').fill('Nadia Tremblay')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  return launched
}

function sheets({ page }: Launched) {
  return page.getByRole('navigation', { name: /^(Sheets|Feuilles)$/ }).getByRole('button')
}

/** The sample's risk register, the keyboard in its grid. */
async function beginInRisks(language: 'en' | 'fr'): Promise<Launched> {
  const launched = await begin(language)
  await openSample(launched)
  await sheets(launched).nth(2).click()
  await expect(launched.page.getByRole('grid')).toBeVisible()
  return launched
}

for (const language of ['en', 'fr'] as const) {
  test.describe(`WCAG 2.2 AA as far as a machine can tell, in both themes, ${language}`, () => {
    test('the first question, the list of workbooks and what opens from it', async () => {
      const first = await launch({ language })
      await expect(first.page.getByRole('textbox')).toBeVisible()
      await expectAccessible(first, 'the first question')
      await expectTargets(first, 'the first question')
      await first.close()
      const launched = await begin(language)
      const { page } = launched
      await check(launched, 'home')
      for (const id of ['file.new', 'tools.settings', 'help.shortcuts', 'help.about']) await dialog(launched, id)
      await openSample(launched)
      await check(launched, 'overview')
      await chooseMenu(launched, 'file.close')
      await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
      await check(launched, 'the list of workbooks')
      const more = page.getByRole('button', { name: /^(More for|Autres actions)/ }).first()
      await more.click()
      await float(launched, 'the menu of a workbook', 'menu')
      await more.click()
      await page.getByRole('menuitem').last().click()
      await float(launched, 'deleting a workbook', 'alertdialog')
      await launched.close()
    })

    test('the dialogs of a workbook', async () => {
      const launched = await begin(language)
      await openSample(launched)
      for (const id of ['file.details', 'file.export', 'file.backups', 'sheet.add']) await dialog(launched, id)
      await sheets(launched).nth(1).click()
      await expect(launched.page.getByRole('grid')).toBeVisible()
      await dialog(launched, 'tools.sheet')
      await launched.close()
    })

    test('the sheets, a form, an empty table and the panels beside them', async () => {
      const launched = await begin(language)
      const { page } = launched
      await openSample(launched)
      for (const at of [1, 2, 3]) {
        await sheets(launched).nth(at).click()
        await expect(page.getByRole('tabpanel')).toBeVisible()
        await check(launched, `sheet ${at}`)
      }
      await page.getByRole('tab').first().click()
      await check(launched, 'a form')
      await sheets(launched).nth(2).click()
      await expect(page.getByRole('grid')).toBeVisible()
      for (const panel of ['view.row', 'view.guidance', 'view.about', 'view.gaps']) {
        await chooseMenu(launched, panel)
        await expect(page.getByRole('complementary')).toBeVisible()
        await check(launched, panel)
      }
      await launched.close()
    })

    test('menus, lists and editors of the grid', async () => {
      const launched = await beginInRisks(language)
      const { page } = launched
      await goTo(page, 3, 7)
      await press(page, 'Alt+ArrowDown')
      await float(launched, 'the list of a choice', 'listbox')
      await goTo(page, 3, 7)
      await press(page, 'Shift+F10')
      await float(launched, 'the menu of a cell', 'menu')
      await page.locator('[data-column-menu]').nth(2).click()
      await float(launched, 'the menu of a column', 'menu')
      await goTo(page, 3, 22)
      await press(page, 'F2')
      await float(launched, 'how a cell is worked out', 'dialog')
      await goTo(page, 3, 11)
      await press(page, 'Alt+ArrowDown')
      await float(launched, 'the calendar', 'dialog')
      await goTo(page, 3, 5)
      await press(page, 'Enter')
      await check(launched, 'long text being typed')
      await launched.close()
    })

    test('the dialogs of columns, lists and views', async () => {
      const launched = await beginInRisks(language)
      const { page } = launched
      const ask = async (column: string, item: RegExp, what: string): Promise<void> => {
        await page.locator(`[data-column-menu="${column}"]`).click()
        await page.getByRole('menuitem', { name: item }).click()
        await float(launched, what, 'dialog')
      }
      await ask('title', /^(Insert column right|Insérer une colonne à droite)/, 'a new column')
      await ask('title', /^(Rename|Renommer)/, 'another name for a column')
      await ask('title', /^Description/, 'the description of a column')
      await ask('title', /^(Show or hide|Afficher ou masquer)/, 'the columns that are shown')
      await ask('category', /^(Edit the list|Modifier la liste)/, 'the list of a column')
      await page.getByRole('button', { name: /^(View:|Vue\s:)/ }).click()
      await float(launched, 'the views of a table', 'menu')
      await page.getByRole('button', { name: /^(View:|Vue\s:)/ }).click()
      await page.getByRole('menuitem', { name: /^(Save as|Enregistrer comme)/ }).click()
      await float(launched, 'the name of a view', 'dialog')
      await launched.close()
    })

    test('what the grid says of itself', async () => {
      const launched = await beginInRisks(language)
      const { page } = launched
      await goTo(page, 3, 11)
      await press(page, '"some day soon" Enter ArrowUp')
      await check(launched, 'a cell that needs a look')
      await press(page, 'Shift+ArrowDown Shift+ArrowRight')
      await check(launched, 'a range')
      await goTo(page, 3, 7)
      await press(page, 'Mod+Shift+L')
      const filter = page.getByRole('dialog')
      await expect(filter).toBeVisible()
      await check(launched, 'the filter dialog')
      await tick(filter.getByRole('checkbox').nth(1))
      await filter.getByRole('button').last().click()
      await expect(filter).toHaveCount(0)
      await check(launched, 'a filtered table')
      await answerDialogs(launched, { save: '/no such folder/a.csv' })
      await chooseMenu(launched, 'file.csv')
      await expect(page.getByRole('region', { name: /^Messages$/ }).getByText('a.csv')).toBeVisible()
      await check(launched, 'a message with a way out')
      await launched.close()
    })
  })
}
