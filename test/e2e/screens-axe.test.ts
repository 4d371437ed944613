import { expect, launch, type Launched, test } from './rig'
import { chooseMenu, expectAccessible, openSample } from './screens'

/** Walks through every screen; at each the whole page is tested. */
async function walk(launched: Launched): Promise<void> {
  const { page } = launched
  const check = (what: string) => expectAccessible(launched, what)
  const dialog = async (id: string) => {
    await chooseMenu(launched, id)
    await expect(page.getByRole('dialog')).toBeVisible()
    await check(id)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await check('home')
  await dialog('file.new')
  await dialog('tools.settings')
  await dialog('help.shortcuts')
  await dialog('help.about')
  await openSample(launched)
  await check('overview')
  await dialog('file.details')
  await dialog('file.export')
  await dialog('file.backups')
  await dialog('sheet.add')
  const sheets = page.getByRole('navigation', { name: /^(Sheets|Feuilles)$/ })
  for (const at of [1, 2, 3]) {
    await sheets.getByRole('button').nth(at).click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await check(`sheet ${at}`)
  }
  await page.getByRole('tab').first().click()
  await check('a form')
  await sheets.getByRole('button').nth(2).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await dialog('tools.sheet')
  for (const panel of ['view.row', 'view.guidance', 'view.about', 'view.gaps']) {
    await chooseMenu(launched, panel)
    await expect(page.getByRole('complementary')).toBeVisible()
    await check(panel)
  }
  await chooseMenu(launched, 'file.close')
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await check('the list of workbooks')
}

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen keeps WCAG 2.2 AA as far as a machine can tell, ${language}, ${theme}`, async () => {
      const launched = await launch({ language })
      const { page } = launched
      await expectAccessible(launched, 'the first question')
      await page.getByRole('textbox').fill('Nadia Tremblay')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
      await chooseMenu(launched, `theme.${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await walk(launched)
      await launched.close()
    })
  }
}
