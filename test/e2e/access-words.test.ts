import { goTo, press } from './grid-sheet'
import { expect, type Launched, test } from './rig'
import { chooseMenu, launchHome, openSample, openSheet } from './screens'

/** The language in which a screen reader speaks what stands in an element: its own `lang` or the nearest around it. */
function spokenIn({ page }: Launched, words: string): Promise<readonly string[]> {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (data.trim() === wanted) found.add(parentElement?.closest('[lang]')?.getAttribute('lang') ?? '')
    }
    return [...found]
  }, words)
}

test('what people wrote is marked as the language of their workbook where the window is read in another', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await goTo(page, 3, 2)
  await press(page, 'Shift+F2 "Ask the vendor." Mod+Enter')
  await expect(page.getByText('Ask the vendor.', { exact: true })).toBeVisible()
  expect(await page.locator('[role=grid] [lang]').count()).toBe(0)
  expect(await spokenIn(launched, 'Health data leave Canada')).toEqual(['en-CA'])

  await chooseMenu(launched, 'language.fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA')
  // In a cell, at the head of the form; on the title of the workbook; in a note.
  await expect.poll(() => spokenIn(launched, 'Health data leave Canada')).toEqual(['en'])
  await expect.poll(() => spokenIn(launched, 'Bridgewater North iCBT (sample)')).toEqual(['en'])
  expect(await spokenIn(launched, 'Ask the vendor.')).toEqual(['en'])
  // Words of the toolkit are in both languages.
  await expect.poll(() => spokenIn(launched, 'Registre des risques')).toEqual(['fr-CA'])
  await expect.poll(() => spokenIn(launched, 'Menace')).toEqual(['fr-CA'])
  const form = page.getByRole('form')
  expect(
    await form
      .getByRole('textbox', { name: 'Intitulé du risque', exact: true })
      .evaluate(field => field.closest('[lang]')?.getAttribute('lang'))
  ).toBe('en')
  await launched.close()
})

test('fields for words in the other language, and its name, are marked as that language', async () => {
  const launched = await launchHome()
  const { page } = launched
  await expect(
    page.getByRole('radio', { name: 'Français' }).locator('xpath=ancestor::label').locator('[lang]')
  ).toHaveAttribute('lang', 'fr')
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  const inMenu = async (item: RegExp): Promise<void> => {
    await page.locator('[data-column-menu="category"]').click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await inMenu(/^Rename/)
  await expect(page.getByRole('textbox', { name: /^Name in French/ })).toHaveAttribute('lang', 'fr')
  await press(page, 'Escape')
  await inMenu(/^Description/)
  await expect(page.getByRole('textbox', { name: /French/ })).toHaveAttribute('lang', 'fr')
  await press(page, 'Escape')
  await inMenu(/^Edit the list/)
  await expect(page.getByRole('textbox', { name: 'Entry 1', exact: true })).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('textbox', { name: 'Entry 1 in French' })).toHaveAttribute('lang', 'fr')
  await press(page, 'Escape')
  await page.keyboard.press('Control+E')
  const asked = page.getByRole('dialog')
  await expect(asked.locator('section[lang]')).toHaveAttribute('lang', 'en')
  await launched.close()
})
