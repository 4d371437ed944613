import { cellAt, goTo, openRisks, press } from './grid-sheet'
import { expect, launch, test } from './rig'
import { openSheet, untilSaved } from './screens'

test('the history of a row says who gave which value, word by word, and an older value is brought back as a new step', async () => {
  const first = await openRisks()
  const { page } = first
  await goTo(page, 3, 2)
  await press(page, '"Health data leave the country" Enter')
  await press(page, 'ArrowUp Mod+Z Mod+Shift+Z Mod+Shift+Enter')
  const past = page.getByRole('form').getByRole('region', { name: 'History' })
  const steps = past.locator('ol > li')
  await expect(steps.first()).toContainText('Ada Roy')
  await expect(steps.first()).toContainText('Redone: Edit')
  await expect(steps.nth(1)).toContainText('Undone: Edit')
  await expect(steps.nth(2).locator('del')).toHaveText('Canada')
  await expect(steps.nth(2).locator('ins')).toHaveText('the country')

  await expect(past.getByText('from the sample')).toBeVisible()
  await expect(past.getByText('Row added')).toBeVisible()

  await steps.first().getByRole('button', { name: 'Bring back Risk title: Health data leave Canada' }).click()
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data leave Canada')
  await expect(steps.first()).toContainText('Edit')
  await press(page, 'Escape Mod+Z')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data leave the country')
  await untilSaved(first)
  await first.close()

  // What founded the workbook is not read at an opening; it is there on demand.
  const again = await launch({ profile: first.profile })
  await again.page
    .getByRole('button', { name: /Bridgewater North/ })
    .first()
    .click()
  await openSheet(again, /Risk register/)
  await goTo(again.page, 3, 2)
  await press(again.page, 'Mod+Shift+Enter')
  const later = again.page.getByRole('form').getByRole('region', { name: 'History' })
  await expect(later.locator('ol > li')).toHaveCount(5)
  await expect(later.getByText('Row added')).toHaveCount(0)
  await later.getByRole('button', { name: 'Show earlier changes' }).click()
  await expect(later.getByText('Row added')).toBeVisible()
  await expect(later.getByRole('button', { name: 'Show earlier changes' })).toHaveCount(0)
  await again.close()
})
