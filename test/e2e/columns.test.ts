import type { Page } from '@playwright/test'
import { cellAt, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu } from './screens'

/** Headings from left to right, as they are drawn. */
async function headings(page: Page, count: number): Promise<readonly string[]> {
  const names = await page.getByRole('columnheader').allInnerTexts()
  return names.slice(0, count).map(name => name.trim())
}

async function openColumnMenu(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: `Menu of column ${heading}`, exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

async function choose(page: Page, heading: string, item: string | RegExp): Promise<void> {
  await openColumnMenu(page, heading)
  await page.getByRole('menuitem', { name: item, exact: typeof item === 'string' }).click()
}

async function insertColumn(page: Page, beside: string, name: string, kind: string): Promise<void> {
  await choose(page, beside, 'Insert column right…')
  const dialog = page.getByRole('dialog', { name: 'New column' })
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: /Kind/ }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
  await dialog.getByRole('button', { name: 'Insert column' }).click()
  await expect(dialog).toBeHidden()
}

test('a column of one’s own is inserted, filled, changed in kind and deleted, and undo brings back each step', async () => {
  const { page, close } = await openRisks()
  await insertColumn(page, 'Risk title', 'Sponsor', 'Text')
  expect(await headings(page, 3)).toEqual(['ID', 'Risk title', 'Sponsor'])
  await expect.poll(async () => (await where(page)).column).toBe(3)
  await press(page, 'Mod+Home ArrowRight ArrowRight "12" Enter "a dozen" Enter')
  await choose(page, 'Sponsor', 'Change kind…')
  const dialog = page.getByRole('dialog', { name: 'Change the kind of Sponsor' })
  await dialog.getByRole('button', { name: /Kind/ }).click()
  await page.getByRole('option', { name: 'Number', exact: true }).click()
  await expect(dialog).toContainText('1 cell is read as the new kind')
  await expect(dialog).toContainText('1 needs a look and keeps its text')
  await expect(dialog).toContainText('a dozen')
  await dialog.getByRole('button', { name: 'Change kind' }).click()
  await expect(dialog).toBeHidden()
  await expect(await cellAt(page, 2, 'Sponsor')).toContainText('a dozen')
  await choose(page, 'Sponsor', 'Delete column')
  await expect(page.getByRole('columnheader', { name: 'Sponsor' })).toHaveCount(0)
  await press(page, 'Mod+Z')
  await expect(await cellAt(page, 1, 'Sponsor')).toContainText('12')
  await press(page, 'Mod+Z Mod+Z Mod+Z Mod+Z')
  await expect(page.getByRole('columnheader', { name: 'Sponsor' })).toHaveCount(0)
  await close()
})

test('a column of one’s own that is required and has a default fills new rows, and its gaps are counted', async () => {
  const { page, close } = await openRisks()
  await insertColumn(page, 'Risk title', 'Sponsor', 'Text')
  await choose(page, 'Sponsor', 'Required, private, default…')
  const dialog = page.getByRole('dialog', { name: 'What Sponsor asks' })
  await dialog.getByText('Required', { exact: true }).click()
  await dialog.getByRole('button', { name: /New rows begin with/ }).click()
  await page.getByRole('option', { name: 'A value of mine' }).click()
  await dialog.getByLabel('Value', { exact: true }).fill('To be named')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await press(page, 'Mod+Home Mod+I')
  await expect(await cellAt(page, 2, 'Sponsor')).toContainText('To be named')
  await choose(page, 'Sponsor', 'Required, private, default…')
  await expect(dialog.getByRole('checkbox', { name: 'Required' })).toBeChecked()
  await expect(dialog.getByLabel('Value', { exact: true })).toHaveValue('To be named')
  await page.keyboard.press('Escape')
  await close()
})

test('a column that rows are known by can be neither deleted nor retired, and its menu says so', async () => {
  const { page, close } = await openRisks()
  await openColumnMenu(page, 'Risk title')
  const item = page.getByRole('menuitem', { name: 'Rows are known by this column: it can be hidden, not retired' })
  await expect(item).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('menuitem', { name: 'Delete column' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await close()
})

test('columns are moved by menu and by drag, hidden, found by name and shown again', async () => {
  const { page, close } = await openRisks()
  const [first = '', second = '', third = ''] = await headings(page, 3)
  await choose(page, third, 'Move left')
  await expect.poll(() => headings(page, 3)).toEqual([first, third, second])
  const from = await page.getByRole('columnheader', { name: second }).boundingBox()
  const to = await page.getByRole('columnheader', { name: third }).boundingBox()
  if (from === null || to === null) throw new Error('the headings are not in sight')
  const y = from.y + from.height / 2
  await page.mouse.click(from.x + 30, y)
  await page.mouse.move(from.x + 30, y)
  await page.mouse.down()
  await page.mouse.move(to.x + 4, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => headings(page, 3)).toEqual([first, second, third])
  await choose(page, third, 'Hide column')
  await expect.poll(async () => (await headings(page, 3))[2]).not.toBe(third)
  await choose(page, second, 'Show or hide columns…')
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await panel.getByLabel('Search columns').fill(third.slice(0, 6).toUpperCase())
  await panel.getByText(third, { exact: true }).click()
  await panel.getByRole('button', { name: 'Close' }).last().click()
  await expect.poll(() => headings(page, 3)).toEqual([first, second, third])
  await close()
})

test('columns stay in sight up to the one that is frozen, and never over most of the window', async () => {
  const { page, close } = await openRisks()
  const third = (await headings(page, 3))[2] ?? ''
  await choose(page, third, 'Freeze up to here')
  await page.getByRole('grid').evaluate(grid => {
    const frame = grid.closest('[data-scroller]')
    if (frame !== null) frame.scrollLeft = 1500
  })
  const heading = page.getByRole('columnheader', { name: third })
  await expect(heading).toBeInViewport()
  await choose(page, third, 'Unfreeze columns')
  await expect(page.getByRole('columnheader', { name: 'ID', exact: true })).not.toBeInViewport()
  await page.getByRole('grid').evaluate(grid => grid.closest('[data-scroller]')?.scrollTo(0, 0))
  await choose(page, 'Category', 'Freeze up to here')
  await page.getByRole('grid').evaluate(grid => grid.closest('[data-scroller]')?.scrollTo(1500, 0))
  await expect(page.getByRole('columnheader', { name: 'Category' })).not.toBeInViewport()
  await expect(page.getByRole('columnheader', { name: 'ID', exact: true })).toBeInViewport()
  await close()
})

test('a double click on the edge fits a column, and its width is set as a number for all that are selected', async () => {
  const { page, close } = await openRisks()
  const width = async (name: string) => (await page.getByRole('columnheader', { name }).boundingBox())?.width ?? 0
  await page.getByRole('columnheader', { name: 'ID', exact: true }).click()
  await page.getByRole('columnheader', { name: 'Risk title' }).click({ modifiers: ['Shift'] })
  await choose(page, 'ID', 'Column width…')
  await page.getByLabel('Pixels').fill('20')
  await page.keyboard.press('Enter')
  await expect.poll(() => width('ID')).toBe(56)
  expect(await width('Risk title')).toBe(56)
  const box = await page.getByRole('columnheader', { name: 'Risk title' }).boundingBox()
  await page.mouse.dblclick((box?.x ?? 0) + 56, (box?.y ?? 0) + 20)
  await expect.poll(() => width('Risk title')).toBeGreaterThan(150)
  await close()
})

test('an entry of a list is renamed while a cell is being typed in, and neither is lost', async () => {
  const { page, close } = await openRisks()
  await (await cellAt(page, 1, 'Risk title')).click()
  await page.keyboard.type('Half typed')
  await choose(page, 'Category', 'Edit the list…')
  const dialog = page.getByRole('dialog', { name: 'List of Category' })
  const entry = dialog.getByLabel('Entry 1', { exact: true })
  await expect(entry).not.toHaveValue('')
  await entry.fill('Renamed entry')
  await dialog.getByRole('button', { name: 'Save the list' }).click()
  await expect(dialog).toBeHidden()
  await expect(await cellAt(page, 1, 'Risk title')).toContainText('Half typed')
  await choose(page, 'Category', 'Edit the list…')
  await expect(dialog.getByLabel('Entry 1', { exact: true })).toHaveValue('Renamed entry')
  await page.keyboard.press('Escape')
  await close()
})

test('an entry of a list that goes back to its old name leaves the list that is open in a cell open, with what is typed', async () => {
  const launched = await openRisks()
  const { page } = launched
  await choose(page, 'Category', 'Edit the list…')
  const dialog = page.getByRole('dialog', { name: 'List of Category' })
  await dialog.getByLabel('Entry 1', { exact: true }).fill('Renamed entry')
  await dialog.getByRole('button', { name: 'Save the list' }).click()
  await (await cellAt(page, 4, 'Category')).click()
  await press(page, 'Alt+ArrowDown')
  await expect(page.getByRole('option', { name: 'Renamed entry' })).toBeVisible()
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('option', { name: 'Clinical safety' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Renamed entry' })).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 4, mode: 'edit' })
  await press(page, '"clin" Enter')
  await expect(await cellAt(page, 4, 'Category')).toHaveText('Clinical safety')
  await launched.close()
})

test('words that a list does not have are added to it from the cell that holds them', async () => {
  const { page, close } = await openRisks()
  const cell = await cellAt(page, 1, 'Category')
  await cell.click()
  await page.keyboard.type('Weather')
  await page.keyboard.press('Enter')
  await cell.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add “Weather” to the list' }).click()
  await expect(cell).toContainText('Weather')
  await expect(cell).not.toHaveAttribute('aria-invalid', 'true')
  await close()
})

async function chooseView(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^View:/ }).click()
  await page
    .getByRole('menuitem', { name: item })
    .or(page.getByRole('menuitemradio', { name: item }))
    .click()
}

test('a way of looking at a table is saved as a view, updated, used for export, and deleted; undo brings it back', async () => {
  const { page, close } = await openRisks()
  const third = (await headings(page, 3))[2] ?? ''
  await choose(page, third, 'Hide column')
  await expect(page.getByRole('button', { name: /^View:/ })).toContainText('changed')
  await chooseView(page, 'Save as a new view…')
  await page.getByLabel('Name of the view').fill('Committee')
  await page.getByRole('button', { name: 'Save the view' }).click()
  const button = page.getByRole('button', { name: 'View: Committee' })
  await expect(button).toHaveText('Committee')
  expect(await headings(page, 3)).not.toContain(third)

  await chooseView(page, 'All columns')
  await expect.poll(() => headings(page, 3)).toContain(third)
  await chooseView(page, 'Committee')
  await expect.poll(() => headings(page, 3)).not.toContain(third)
  await choose(page, 'Risk title', 'Sort descending')
  await chooseView(page, 'Update “Committee”')
  await expect(button).toHaveText('Committee')
  await expect(page.getByRole('columnheader', { name: 'Risk title' })).toHaveAttribute('aria-sort', 'descending')

  await chooseView(page, 'Use for Word and CSV')
  await page.keyboard.press('Control+E')
  await expect(page.getByRole('dialog')).toContainText('as in the view “Committee”')
  await page.keyboard.press('Escape')

  await chooseView(page, 'Delete the view')
  await expect(page.getByRole('button', { name: 'View: All columns' })).toBeVisible()
  await press(page, 'Mod+Z')
  await chooseView(page, /^Committee/)
  await expect(page.getByRole('columnheader', { name: 'Risk title' })).toHaveAttribute('aria-sort', 'descending')
  await close()
})

test('a view that is filtered by a column which is then deleted still works, and says what it leaves out', async () => {
  const { page, close } = await openRisks()
  await insertColumn(page, 'Risk title', 'Sponsor', 'Text')
  const rows = await page.getByRole('grid').getAttribute('aria-rowcount')
  await press(page, 'Mod+Home ArrowRight ArrowRight "Ada" Enter')
  await choose(page, 'Sponsor', /^Filter…/)
  await page.getByRole('dialog').getByRole('textbox').fill('ada')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid')).not.toHaveAttribute('aria-rowcount', rows ?? '')
  await chooseView(page, 'Save as a new view…')
  await page.getByLabel('Name of the view').fill('Ada’s')
  await page.keyboard.press('Enter')
  await choose(page, 'Sponsor', 'Delete column')
  await expect(page.getByText('The column Sponsor is no longer in the table')).toBeVisible()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', rows ?? '')
  await press(page, 'Mod+Z')
  await expect(page.getByRole('grid')).not.toHaveAttribute('aria-rowcount', rows ?? '')
  await close()
})

test('a column of the template is retired in one step, and its answers come back with it', async () => {
  const { page, close } = await openRisks()
  await choose(page, 'Because of… (cause)', 'Retire column')
  await expect(page.getByRole('columnheader', { name: 'Because of', exact: false })).toHaveCount(0)
  await choose(page, 'Risk title', 'Show or hide columns…')
  const panel = page.getByRole('dialog', { name: 'Columns' })
  await expect(panel).toContainText('11 answers')
  await panel.getByRole('button', { name: 'Bring back Because of… (cause)' }).click()
  await expect(panel.getByRole('button', { name: /^Bring back/ })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Close' }).last().click()
  await expect(await cellAt(page, 1, 'Because of')).toContainText('messages read only on weekdays')
  await press(page, 'Mod+Z')
  await expect(page.getByRole('columnheader', { name: 'Because of', exact: false })).toHaveCount(0)
  await press(page, 'Mod+Z')
  await expect(page.getByRole('columnheader', { name: 'Because of', exact: false })).toHaveCount(1)
  await close()
})
