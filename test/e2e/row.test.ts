import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, launch, test } from './rig'
import { expectAccessible, openSheet, untilSaved } from './screens'

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

  await steps.first().getByRole('button', { name: 'Bring back “Health data leave Canada”' }).click()
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

test('a note is written on a cell, stands as a mark on it that is read out, is changed by its writer, and undone', async () => {
  const launched = await openRisks()
  const { page } = launched
  await goTo(page, 3, 3)
  await press(page, 'Shift+F2')
  const notes = page.getByRole('form').getByRole('region', { name: 'Notes' })
  await expect(notes.getByLabel(/^New note on “Because of/)).toBeFocused()
  await press(page, '"Ask the vendor." Mod+Enter')
  await expect(notes.getByRole('listitem')).toContainText('Ada Roy')
  await expect(notes.getByRole('listitem')).toContainText('Ask the vendor.')
  const mark = (await cellAt(page, 3, 'Because of')).locator('[data-notes]')
  await expect(mark).toHaveText('1 note')

  // What is typed is written as the keyboard leaves it, as in every field of the form.
  await notes.getByRole('button', { name: 'On the whole row instead' }).click()
  await notes.getByLabel('New note on the row').fill('Seen by the board.')
  await press(page, 'Escape Escape')
  await press(page, 'Shift+F2 "Twice." Escape Escape')
  await expect(page.getByRole('form')).toHaveCount(0)
  await expect(mark).toHaveText('1 note')
  await expect((await cellAt(page, 3, 'Risk title')).locator('[data-notes]')).toHaveCount(0)
  await press(page, 'Shift+F2 "Twice." Mod+Shift+Enter')
  await expect(mark).toHaveText('22 notes')

  await press(page, 'Shift+F2')
  await notes.getByRole('button', { name: 'Edit the note: Ask the vendor.' }).click()
  await notes.getByLabel('Text of the note').fill('Ask the vendor again.')
  await notes.getByRole('button', { name: 'Save note' }).click()
  await expect(notes.getByText('Ask the vendor again.')).toBeVisible()
  await expectAccessible(launched, 'the form of a row with notes and history')
  await notes.getByRole('button', { name: 'Delete the note: Twice.' }).click()
  await expect(mark).toHaveText('1 note')
  await press(page, 'Escape Mod+Z')
  await expect(mark).toHaveText('22 notes')
  // The key does in a field of the form what it does in the cell.
  await goTo(page, 3, 5)
  await press(page, 'Mod+Shift+Enter Shift+F2')
  await expect(notes.getByLabel(/^New note on “Leading to/)).toBeFocused()
})

test('a link is followed from the form and gone back, in the form as in the grid', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form')
  await form.getByRole('button', { name: /Have an outside auditor/ }).click()
  await expect(form.getByRole('heading', { level: 2, name: /Have an outside auditor/ })).toBeVisible()
  const out = form.getByRole('region', { name: 'Points to' })
  await out.getByRole('button', { name: 'Health data leave Canada' }).click()
  await expect(page.getByRole('tab', { name: /^Risks/ })).toHaveAttribute('aria-selected', 'true')
  await expect(form.getByRole('heading', { level: 2 })).toHaveText('Health data leave Canada')

  await press(page, 'Alt+ArrowLeft')
  await expect(form.getByRole('heading', { level: 2, name: /Have an outside auditor/ })).toBeVisible()
  await form.getByRole('button', { name: 'Back to where the link was' }).click()
  await expect(form.getByRole('heading', { level: 2 })).toHaveText('Health data leave Canada')
  await expect(form.getByRole('button', { name: 'Back to where the link was' })).toHaveCount(0)
  await press(page, 'Escape')
  expect(await where(page)).toMatchObject({ row: 3, column: 2 })
})
