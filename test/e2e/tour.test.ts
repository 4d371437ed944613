import { goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu, expectAccessible } from './screens'

test('the tour has five stops, keeps nobody from typing, and can be ended and begun again', async () => {
  const launched = await openRisks()
  const { page } = launched
  const card = page.getByRole('dialog')
  await goTo(page, 3, 2)
  await chooseMenu(launched, 'help.tour')
  await expect(card).toContainText('Stop 1 of 5')
  await expect(card.getByRole('button', { name: 'Next' })).toBeFocused()
  await expectAccessible(launched, 'the tour')
  await press(page, 'Enter')
  await expect(card).toContainText('Stop 2 of 5')
  await page.locator('[data-row="3"] > [aria-colindex="2"]').click()
  await press(page, '"Typed on the way" Enter')
  await expect(page.locator('[data-row="3"] > [aria-colindex="2"]')).toHaveText('Typed on the way')
  await expect(card).toContainText('Stop 2 of 5')
  for (const stop of [3, 4, 5]) {
    await card.getByRole('button', { name: 'Next' }).click()
    await expect(card).toContainText(`Stop ${stop} of 5`)
  }
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card).toHaveCount(0)

  await goTo(page, 3, 2)
  await chooseMenu(launched, 'help.tour')
  await expect(card).toContainText('Stop 1 of 5')
  await press(page, 'Escape')
  await expect(card).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
})
