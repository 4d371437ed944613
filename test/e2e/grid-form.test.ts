import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

test('a row is filled in as a form: the same cells, written when they are left', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form', { name: 'Form of Health data leave Canada' })
  await expect(form).toBeVisible()

  await form.getByLabel('Risk title').fill('Health data cross the border')
  await press(page, 'Enter')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data cross the border')

  const named = page.getByRole('form', { name: 'Form of Health data cross the border' })
  await named.getByRole('combobox', { name: 'Category' }).click()
  await page.getByRole('option', { name: 'Financial' }).click()
  await expect(named.getByRole('combobox', { name: 'Category' })).toHaveValue('Financial')

  await named.getByLabel('Because of').fill('one\ntwo')
  await press(page, 'Mod+Enter')
  expect(await (await cellAt(page, 3, 'Because of')).innerText()).toMatch(/^one\s*\ntwo/)

  await named.getByLabel('Date raised').fill('not a day')
  await press(page, 'Tab')
  await expect(named.getByText('could not be read as a date')).toBeVisible()

  await named.getByLabel('Risk title').fill('Something else')
  await press(page, 'Escape')
  await expect(named.getByLabel('Risk title')).toHaveValue('Health data cross the border')
})

test('a review sets the row, is kept with its words, and stands in its form', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form', { name: 'Form of Health data leave Canada' })
  await form.getByRole('button', { name: 'Record a review' }).click()
  await form.getByRole('combobox', { name: 'Current likelihood' }).last().click()
  await page.getByRole('option', { name: /^4/ }).click()
  await form.getByLabel('What changed, and why').fill('The contract was signed without the clause.')
  await form.getByRole('button', { name: 'Record the review' }).click()
  await expect(form.getByText('The contract was signed without the clause.')).toBeVisible()
  await expect(form.getByRole('combobox', { name: 'Current likelihood' })).toHaveValue('4')
})

test('a link is followed from its row, and rows that point here are listed', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form', { name: 'Form of Health data leave Canada' })
  await form.getByRole('button', { name: /Have an outside auditor/ }).click()
  await expect(page.getByRole('tab', { name: /Actions/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('form', { name: /Have an outside auditor/ })).toBeVisible()
})

test('a pointer selects cells, rows and columns, drags a range, and makes a column wider', async () => {
  const { page } = await openRisks()
  const selected = () =>
    page.locator('[role=gridcell][aria-selected=true], [role=rowheader][aria-selected=true]').count()
  await (await cellAt(page, 2, 'Risk title')).click()
  expect(await where(page)).toMatchObject({ row: 2, column: 2 })
  await (await cellAt(page, 4, 'Because of')).click({ modifiers: ['Shift'] })
  await expect.poll(selected).toBe(6)

  const [from, to] = [await cellAt(page, 1, 'Risk title'), await cellAt(page, 3, 'Risk title')]
  await from.hover()
  await page.mouse.down()
  await to.hover()
  await page.mouse.up()
  await expect.poll(selected).toBe(3)

  await page.getByRole('columnheader', { name: 'Risk title' }).click({ position: { x: 12, y: 12 } })
  await expect(page.locator('[data-row] > [aria-colindex="2"][aria-selected=false]')).toHaveCount(0)
  await page.locator('[data-row="1"] > [data-gutter]').click({ position: { x: 4, y: 4 } })
  await expect(page.locator('[data-row="1"] > [aria-selected=false]')).toHaveCount(0)

  const head = page.getByRole('columnheader', { name: 'Because of' })
  const before = (await head.boundingBox())?.width ?? 0
  const edge = await page.locator('[data-resize="cause"]').boundingBox()
  await page.mouse.move((edge?.x ?? 0) + 4, (edge?.y ?? 0) + 10)
  await page.mouse.down()
  await page.mouse.move((edge?.x ?? 0) + 64, (edge?.y ?? 0) + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.round(((await head.boundingBox())?.width ?? 0) - before)).toBe(60)

  await page.locator('[data-column-menu="cause"]').click()
  await page.getByRole('menuitem', { name: 'Column width' }).click()
  await page.getByLabel('Pixels').fill('300')
  await press(page, 'Enter')
  await expect.poll(async () => (await head.boundingBox())?.width).toBe(300)

  await page.locator('[data-column-menu="cause"]').click()
  await page.getByRole('menuitem', { name: 'Hide column', exact: true }).click()
  await expect(head).toHaveCount(0)
  await page.getByRole('button', { name: 'Show 1 hidden column' }).click()
  await expect(head).toHaveCount(1)
})

test('a double click opens a cell, and a click elsewhere writes it', async () => {
  const { page } = await openRisks()
  await (await cellAt(page, 2, 'Risk title')).dblclick()
  expect((await where(page)).mode).toBe('edit')
  await press(page, '" indeed"')
  await (await cellAt(page, 4, 'Risk title')).click()
  await expect(await cellAt(page, 2, 'Risk title')).toHaveText('Counsellors do not refer indeed')
  expect(await where(page)).toMatchObject({ row: 4, column: 2, mode: 'ready' })
})

test('one key opens the row at the field of the active cell, Escape goes back to that cell, and keys step from row to row', async () => {
  const { page } = await openRisks()
  await page.getByRole('columnheader', { name: 'Category' }).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Sort ascending' }).click()
  await goTo(page, 3, 2)
  const [third, fourth] = [
    await (await cellAt(page, 3, 'Risk title')).innerText(),
    await (await cellAt(page, 4, 'Risk title')).innerText()
  ]
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form')
  await expect(form.getByLabel('Risk title')).toBeFocused()
  await expect(form.getByRole('heading', { level: 2 })).toHaveText(third.trim())

  // The next row is the next on the screen, sorted as it is, and the keyboard stays in the same field.
  await press(page, 'Alt+PageDown')
  await expect(form.getByRole('heading', { level: 2 })).toHaveText(fourth.trim())
  await expect(form.getByLabel('Risk title')).toBeFocused()
  await press(page, '" again" Alt+PageUp')
  await expect(form.getByRole('heading', { level: 2 })).toHaveText(third.trim())
  await press(page, 'Escape')
  await expect(form).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })

  // Space opens it too where there is nothing to type: on the code at the head of the row.
  await press(page, 'Home Space')
  await expect(form.getByRole('heading', { level: 2 })).toHaveText(third.trim())
  await press(page, 'Mod+Shift+Enter')
  expect(await where(page)).toMatchObject({ row: 3, column: 1 })
})

test('a field says what it is, what is needed and what is wrong, and a value that is worked out explains itself', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+Shift+Enter')
  const form = page.getByRole('form')
  await form.getByLabel('Date raised').fill('not a day')
  await press(page, 'Tab')
  await expect(form.getByLabel('Date raised')).toHaveAccessibleDescription(/could not be read as a date/)
  await expect(form.getByLabel('Date raised')).toHaveAttribute('aria-invalid', 'true')
  const score = form.locator('[data-field="score"]')
  await score.getByRole('button', { name: 'How it is worked out' }).press('Enter')
  await expect(page.getByRole('dialog').getByText('These multiplied together.')).toBeVisible()
  await press(page, 'Escape')
  await expect(score.getByRole('button', { name: 'How it is worked out' })).toBeFocused()
  const levels = await form.getByRole('heading').evaluateAll(all => all.map(({ tagName }) => tagName))
  expect(levels[0]).toBe('H2')
  expect(
    levels.slice(1).every((level, at, rest) => level === 'H3' || (level === 'H4' && rest.slice(0, at).includes('H3')))
  ).toBe(true)
})
