import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

// Columns of the risk register by number: 1 ID, 2 Risk title, 3 cause, 4 event, 5 effect, 6 threat or opportunity, 7 category.
interface Step {
  readonly keys: string
  readonly gives: readonly [row: number, column: number, mode: 'ready' | 'enter' | 'edit', text?: string]
}

/** Stands for the last column, whichever that is. */
const last = 0

/** Key sequences from row 3, column 2 and what they lead to (experience.md C.2). */
const steps: readonly Step[] = [
  { keys: '', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: 'ArrowDown ArrowRight', gives: [4, 3, 'ready'] },
  { keys: 'ArrowUp ArrowLeft', gives: [2, 1, 'ready', 'R-02'] },
  { keys: 'End', gives: [3, last, 'ready'] },
  { keys: 'End Home', gives: [3, 1, 'ready'] },
  { keys: 'Mod+End', gives: [12, last, 'ready'] },
  { keys: 'Mod+End Mod+Home', gives: [1, 1, 'ready'] },
  { keys: 'Mod+ArrowDown', gives: [11, 2, 'ready'] },
  { keys: 'Mod+ArrowUp', gives: [1, 2, 'ready'] },
  { keys: 'Tab', gives: [3, 3, 'ready'] },
  { keys: 'Shift+Tab', gives: [3, 1, 'ready'] },
  { keys: 'Home Shift+Tab', gives: [2, last, 'ready'] },
  { keys: 'Tab Tab "x" Enter', gives: [4, 2, 'ready'] },
  { keys: 'Mod+Z', gives: [3, 4, 'ready'] },
  { keys: 'F2', gives: [3, 2, 'edit', 'Health data leave Canada'] },
  { keys: 'Enter', gives: [3, 2, 'edit', 'Health data leave Canada'] },
  { keys: 'Enter Escape', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: '"Z"', gives: [3, 2, 'enter', 'Z'] },
  { keys: '"Z" Escape', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: '"Z" F2', gives: [3, 2, 'edit', 'Z'] },
  { keys: 'F2 F2', gives: [3, 2, 'enter'] },
  { keys: 'F2 ArrowLeft', gives: [3, 2, 'edit'] },
  { keys: '"New" Enter ArrowUp', gives: [3, 2, 'ready', 'New'] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: '"New" Tab', gives: [3, 3, 'ready'] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: '"New" ArrowDown', gives: [4, 2, 'ready'] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: '"New" Shift+Enter', gives: [2, 2, 'ready'] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: 'Delete', gives: [3, 2, 'ready', ''] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: 'Mod+Y', gives: [3, 2, 'ready', ''] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: 'Backspace', gives: [3, 2, 'enter', ''] },
  { keys: 'F2 End "!" Enter ArrowUp', gives: [3, 2, 'ready', 'Health data leave Canada!'] },
  { keys: 'Mod+Z', gives: [3, 2, 'ready', 'Health data leave Canada'] },
  { keys: 'ArrowUp Mod+D', gives: [2, 2, 'ready', 'A client in crisis is not noticed'] },
  { keys: 'Mod+Z', gives: [2, 2, 'ready', 'Counsellors do not refer'] }
]

test('keys move, edit, write and take back as in a spreadsheet', async () => {
  const { page } = await openRisks()
  const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
  for (const { keys, gives } of steps) {
    await goTo(page, 3, 2)
    await press(page, keys)
    const [row, index, mode, text] = gives
    const column = index === last ? columns : index
    const found = async () => {
      const now = await where(page)
      return [keys, now.row, now.column, now.mode, ...(text === undefined ? [] : [now.text])]
    }
    await expect.poll(found).toEqual([keys, row, column, mode, ...(text === undefined ? [] : [text])])
    await press(page, 'Escape')
  }
})

test('a range grows with Shift, and whole rows and columns are taken with Space', async () => {
  const { page } = await openRisks()
  const selected = () =>
    page.locator('[role=gridcell][aria-selected=true], [role=rowheader][aria-selected=true]').count()
  await goTo(page, 2, 2)
  await press(page, 'Shift+ArrowDown Shift+ArrowRight')
  await expect.poll(selected).toBe(4)
  await press(page, 'ArrowLeft')
  await expect.poll(selected).toBe(1)
  await press(page, 'Shift+Space')
  await expect(page.locator('[data-row="1"] > [aria-selected=false]')).toHaveCount(0)
  await expect(page.locator('[data-row="2"] > [aria-selected=true]')).toHaveCount(0)
  await press(page, 'ArrowRight Mod+Space')
  await expect(page.locator('[data-row] > [aria-colindex="2"][aria-selected=false]')).toHaveCount(0)
})

test('Escape and then Tab leaves the grid, and Tab alone does not', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Tab')
  expect((await where(page)).column).toBe(3)
  await press(page, 'Escape Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=grid]') === null)).toBe(true)
})

test('a choice is filtered by typing or picked with the arrows', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 7)
  await press(page, '"equ"')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expect(page.getByRole('option').first()).toHaveText('Equity and access')
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(await cellAt(page, 3, 'Category')).toHaveText('Equity and access')
  await press(page, 'Mod+Z')
  await expect(await cellAt(page, 3, 'Category')).toHaveText('Privacy and data protection')

  await goTo(page, 3, 7)
  await press(page, 'Alt+ArrowDown ArrowDown Enter')
  await expect(await cellAt(page, 3, 'Category')).toHaveText('Technology and interoperability')
  await press(page, 'Mod+Z')
})

test('a digit sets a rating, and the score that follows explains itself and is not to be typed in', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 20)
  expect((await where(page)).text).toMatch(/^2/)
  await press(page, '"5"')
  await expect(await cellAt(page, 3, 'Current likelihood')).toHaveText('5 Almost certain')
  await expect(await cellAt(page, 3, 'Current score')).toHaveText('25')
  await press(page, 'Mod+Z')
  await expect(await cellAt(page, 3, 'Current score')).toHaveText('10')

  await goTo(page, 3, 22)
  await expect(await cellAt(page, 3, 'Current score')).toHaveAttribute('aria-readonly', 'true')
  await press(page, '"9"')
  expect(await where(page)).toMatchObject({ mode: 'ready', text: '10' })
  await press(page, 'F2')
  const note = page.getByRole('dialog', { name: 'Current score' })
  await expect(note).toContainText('multiplied')
  await expect(note).toContainText('Current consequence')
  await press(page, 'Escape')
  await expect(note).toHaveCount(0)
  expect((await where(page)).column).toBe(22)
})

test('a date that cannot be read is kept, marked and explained; another is picked from the calendar', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 11)
  await press(page, '"some day soon" Enter')
  const cell = await cellAt(page, 3, 'Date raised')
  await expect(cell).toContainText('some day soon')
  await expect(cell).toHaveAttribute('aria-invalid', 'true')
  await press(page, 'ArrowUp')
  const id = await cell.getAttribute('aria-describedby')
  await expect(page.locator(`#${id}`)).toContainText('could not be read as a date')
  await press(page, 'Mod+Z')
  await expect(cell).not.toHaveAttribute('aria-invalid', 'true')

  await goTo(page, 3, 11)
  const other = await cellAt(page, 3, 'Date raised')
  const before = await other.innerText()
  await press(page, 'Alt+ArrowDown')
  await expect(page.getByRole('grid', { name: /20\d\d/ })).toBeVisible()
  await press(page, 'ArrowRight Enter')
  await expect(other).not.toHaveText(before)
  await press(page, 'Mod+Z')
  await expect(other).toHaveText(before)
})

test('long text takes new lines with Alt+Enter and is written with Enter', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 3)
  await press(page, '"one" Alt+Enter "two" Enter')
  const cell = await cellAt(page, 3, 'Because of')
  expect(await cell.innerText()).toMatch(/^one\s*\ntwo/)
  await press(page, 'Mod+Z')
})

test('a dead key and the letter after it begin an edit without losing either', async () => {
  const launched = await openRisks()
  const { page, app } = launched
  await goTo(page, 3, 2)
  const session = await app.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '^', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: 'ê', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.insertText', { text: 'ê' })
  await press(page, '"tre"')
  expect(await where(page)).toMatchObject({ mode: 'enter', text: 'être' })
  await press(page, 'Escape')
  expect((await where(page)).text).toBe('Health data leave Canada')
})

test('typing in the empty row at the end makes a row, with its code', async () => {
  const { page } = await openRisks()
  await goTo(page, 12, 2)
  await press(page, '"A new risk" Tab')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '14')
  await expect(page.locator('[data-row="11"] > [aria-colindex="1"]')).toHaveText('R-12')
  expect(await where(page)).toMatchObject({ row: 12, column: 3, mode: 'ready' })
  await press(page, 'Mod+Z')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '13')
})

test('rows are inserted, moved, duplicated and deleted, each to be taken back', async () => {
  const { page } = await openRisks()
  const codes = () => page.locator('[data-row] > [aria-colindex="1"]').allInnerTexts()
  await goTo(page, 2, 2)
  await press(page, 'Mod+I')
  await expect.poll(async () => (await codes()).slice(0, 4)).toEqual(['R-01', 'R-02', 'R-12', 'R-03'])
  expect((await where(page)).row).toBe(3)
  await press(page, 'Mod+Z')
  await goTo(page, 2, 2)
  await press(page, 'Alt+Shift+ArrowUp')
  await expect.poll(async () => (await codes()).slice(0, 2)).toEqual(['R-02', 'R-01'])
  expect((await where(page)).row).toBe(1)
  await press(page, 'Mod+Z')
  await goTo(page, 2, 2)
  await press(page, 'Mod+Delete')
  await expect.poll(async () => (await codes()).slice(0, 2)).toEqual(['R-01', 'R-03'])
  await press(page, 'Mod+Z')
  await expect.poll(async () => (await codes()).slice(0, 2)).toEqual(['R-01', 'R-02'])
})

test('a sort leaves the row that is typed in where it stands, until it is left', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 2)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: 'Sort ascending' }).click()
  await expect(page.getByRole('columnheader', { name: 'Risk title' })).toHaveAttribute('aria-sort', 'ascending')
  await goTo(page, 1, 2)
  await press(page, '"Zzz" Tab')
  expect(await where(page)).toMatchObject({ row: 1, column: 3 })
  await expect(page.locator('[data-row="0"] > [aria-colindex="2"]')).toHaveText('Zzz')
  await press(page, 'ArrowDown')
  await expect(page.locator('[data-row="10"] > [aria-colindex="2"]')).toHaveText('Zzz')
  await press(page, 'Mod+Z')
  await goTo(page, 1, 2)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: 'Take the sort off' }).click()
  await expect(page.locator('[data-row="0"] > [aria-colindex="1"]')).toHaveText('R-01')
})

test('a filter is a chip that says what it does and can be taken off', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 7)
  await press(page, 'Mod+Shift+L')
  await page.getByRole('checkbox', { name: 'Financial' }).check({ force: true })
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expect(page.getByText('Category: Financial')).toBeVisible()
  await expect(page.getByText('2 of 11 rows').first()).toBeVisible()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4')
  await page.getByRole('button', { name: 'Take the filter off Category' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '13')
})
