import { cellAt, goTo, openRisks, press, readClipboard, setClipboard, where } from './grid-sheet'
import { expect, test } from './rig'
import { chooseMenu, openSheet } from './screens'

// Every test that uses the clipboard stands in this file: tests of two files run at once, and the clipboard is one.
// Columns of the risk register by number: 1 ID, 2 Risk title, 3 cause, 4 event, 5 effect, 6 threat or opportunity, 7 category.

const wordTable = (cells: string): string =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><table class=MsoTableGrid><tr>${cells}</tr></table></body></html>`

test('copying gives a table; a block from a spreadsheet is read by the kind of each column, counted, and taken back at once', async () => {
  const launched = await openRisks()
  const { page } = launched
  await goTo(page, 3, 1)
  await press(page, 'Shift+ArrowRight Shift+ArrowDown Mod+C')
  await expect.poll(async () => (await readClipboard(launched)).text).toContain('R-03\tHealth data leave Canada')
  const { text, html } = await readClipboard(launched)
  expect(text.split('\r\n')).toEqual(['R-03\tHealth data leave Canada', 'R-04\tDouble entry'])
  expect(html).toContain('<table')
  expect(html).toContain('Double entry</td>')

  await setClipboard(launched, { text: 'Opportunity\tFinancial\r\nThreat\tNonsense\r\n' })
  await goTo(page, 3, 6)
  await press(page, 'Mod+V')
  await expect(await cellAt(page, 3, 'Threat or')).toHaveText('Opportunity')
  await expect(await cellAt(page, 3, 'Category')).toHaveText('Financial')
  await expect(await cellAt(page, 4, 'Category')).toContainText('Nonsense')
  await expect(page.getByText('4 cells pasted, 1 needs a look').first()).toBeVisible()
  await press(page, 'Mod+Z')
  await expect(await cellAt(page, 3, 'Category')).toHaveText('Privacy and data protection')
  await expect(await cellAt(page, 4, 'Category')).toHaveText('Technology and interoperability')
})

test('a table out of Word keeps the lines of a cell together, and a choice copied here comes back as it was', async () => {
  const launched = await openRisks()
  const { page } = launched
  const html = wordTable('<td><p class=MsoNormal>First</p><p class=MsoNormal>Second</p></td><td><p>Next</p></td>')
  await setClipboard(launched, { text: 'First\nSecond\tNext\n', html })
  await goTo(page, 3, 3)
  await press(page, 'Mod+V')
  await expect(await cellAt(page, 3, 'There is a risk')).toHaveText('Next')
  expect(await (await cellAt(page, 3, 'Because of')).innerText()).toMatch(/^First\s*\nSecond/)
  await press(page, 'Mod+Z')

  await goTo(page, 1, 7)
  const category = await (await cellAt(page, 1, 'Category')).innerText()
  await press(page, 'Mod+C ArrowDown Mod+V')
  await expect(await cellAt(page, 2, 'Category')).toHaveText(category)
  await press(page, 'Mod+Z')
})

test('pasting into an open editor is text', async () => {
  const launched = await openRisks()
  const { page } = launched
  await setClipboard(launched, { text: 'pasted' })
  await goTo(page, 3, 2)
  await press(page, '"so " Mod+V')
  await expect.poll(async () => (await where(page)).text).toBe('so pasted')
  await press(page, 'Escape')
})

test('Mod+Shift+V takes the words only, and one cell fills the selection', async () => {
  const launched = await openRisks()
  const { page } = launched
  await setClipboard(launched, { text: 'plain', html: wordTable('<td><p>rich</p></td>') })
  await goTo(page, 2, 2)
  await press(page, 'Shift+ArrowDown Mod+Shift+V')
  await expect(await cellAt(page, 2, 'Risk title')).toHaveText('plain')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('plain')
  await press(page, 'Mod+V')
  await expect(await cellAt(page, 2, 'Risk title')).toHaveText('rich')
})

test('cut cells march until they are pasted, and leave in the same step; Escape or an edit calls it off', async () => {
  const launched = await openRisks()
  const { page } = launched
  const title = (row: number) => cellAt(page, row, 'Risk title')
  const was = await (await title(3)).innerText()
  const below = await (await title(4)).innerText()
  const marching = page.locator('[data-marching]')
  await goTo(page, 3, 2)
  await press(page, 'Mod+X')
  await expect(marching).toBeVisible()
  await expect(await title(3)).toHaveText(was)
  await press(page, 'Escape')
  await expect(marching).toHaveCount(0)
  await press(page, 'Mod+X ArrowDown "x" Enter')
  await expect(marching).toHaveCount(0)
  await press(page, 'Mod+Z')
  await expect(await title(4)).toHaveText(below)

  await goTo(page, 3, 2)
  await press(page, 'Mod+X ArrowDown Mod+V')
  await expect(await title(4)).toHaveText(was)
  await expect(await title(3)).toHaveText('')
  await expect(marching).toHaveCount(0)
  await press(page, 'Mod+Z')
  await expect(await title(3)).toHaveText(was)
  await expect(await title(4)).toHaveText(below)
})

test('cells cut in one table are pasted in another, and one undo brings both back', async () => {
  const launched = await openRisks()
  const { page } = launched
  const first = page.locator('[data-row="0"] > [aria-colindex="2"]')
  await goTo(page, 3, 2)
  await press(page, 'Mod+X')
  await page.getByRole('tab', { name: /^Actions/ }).click()
  await expect(page.getByRole('grid', { name: /^Actions/ })).toBeVisible()
  const was = await first.innerText()
  // Not by goTo, which presses Escape and so calls the cut off.
  await first.click()
  await press(page, 'Mod+V')
  await expect(first).toHaveText('Health data leave Canada')
  await page.getByRole('tab', { name: /^Risks/ }).click()
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('')
  await goTo(page, 3, 2)
  await press(page, 'Mod+Z')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('Health data leave Canada')
  await page.getByRole('tab', { name: /^Actions/ }).click()
  await expect(first).toHaveText(was)
})

test('the block under an e-mail is shown as a row of the map of people', async () => {
  const launched = await openRisks()
  const { page } = launched
  await openSheet(launched, /Stakeholder map/)
  const text = 'Jeanne d’Arc\r\nDirector\r\nNorthern Clinic\r\n613 555-0100\r\njeanne@clinic.example\r\n'
  await setClipboard(launched, { text })
  await goTo(page, Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1, 2)
  await press(page, 'Mod+V')
  const dialog = page.getByRole('dialog', { name: 'Paste 1 row' })
  await expect(dialog.getByRole('cell', { name: 'jeanne@clinic.example; 613 555-0100' })).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('rowheader', { name: /Jeanne d’Arc/ })).toBeVisible()
})

test('what a paste left to look at is gone to with Next, until it is mended or dismissed', async () => {
  const launched = await openRisks()
  const { page } = launched
  await setClipboard(launched, { text: 'Financial\r\nNonsense\r\nRubbish\r\n' })
  await goTo(page, 3, 7)
  await press(page, 'Mod+V')
  const bar = page.getByRole('region', { name: 'What came of the paste' })
  await expect(bar).toContainText('3 cells pasted, 2 need a look.')
  await chooseMenu(launched, 'language.fr')
  await expect(page.getByRole('region', { name: 'Résultat du collage' })).toContainText(
    '3 cellules collées, 2 à vérifier.'
  )
  await chooseMenu(launched, 'language.en')
  await bar.getByRole('button', { name: 'Next to look at' }).click()
  expect(await where(page)).toMatchObject({ row: 4, column: 7 })
  await press(page, 'Escape Tab')
  await expect(bar.getByRole('button', { name: 'Next to look at' })).toBeFocused()
  await press(page, 'Enter')
  expect(await where(page)).toMatchObject({ row: 5, column: 7 })
  await press(page, 'Delete ArrowUp Delete')
  await expect(bar).toHaveCount(0)
})

test('a table under headings of ours is shown first, goes where they say, and a new entry is taken into the list', async () => {
  const launched = await openRisks()
  const { page } = launched
  const text = 'Category\tRisk title\tOther\r\nFinancial\tPasted one\tx\r\nWeather\tPasted two\ty\r\n'
  await setClipboard(launched, { text })
  await goTo(page, 12, 4)
  await press(page, 'Mod+V')
  const dialog = page.getByRole('dialog', { name: 'Paste 2 rows' })
  await expect(dialog.getByRole('button', { name: /Category$/ })).toContainText('Category')
  await expect(dialog.getByRole('button', { name: /Other$/ })).toContainText('Leave out')
  await expect(dialog.getByRole('img', { name: 'Needs a look' })).toHaveCount(1)
  await expect(dialog.getByRole('button', { name: 'Paste', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(dialog).toHaveCount(0)
  await expect(await cellAt(page, 13, 'Risk title')).toHaveText('Pasted two')
  expect(await where(page)).toMatchObject({ row: 12, mode: 'ready' })
  const bar = page.getByRole('region', { name: 'What came of the paste' })
  await bar.getByRole('button', { name: 'Add “Weather” to the list' }).click()
  await expect(bar).toHaveCount(0)
  await expect(await cellAt(page, 13, 'Category')).toHaveText('Weather')
})

test('the menu of a cell cuts, copies and pastes, and maps columns on request', async () => {
  const launched = await openRisks()
  const { page } = launched
  await setClipboard(launched, { text: 'from the menu' })
  await goTo(page, 3, 2)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: /^Paste Ctrl/ }).click()
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText('from the menu')
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: /^Copy/ }).click()
  await expect.poll(async () => (await readClipboard(launched)).html).toContain('from the menu')
  await press(page, 'ArrowDown Shift+F10')
  await page.getByRole('menuitem', { name: 'Paste and map columns…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste 1 row' })
  await dialog.getByRole('button', { name: /Column 1$/ }).click()
  await page.getByRole('option', { name: 'Category' }).click()
  await expect(dialog.getByRole('img', { name: 'Needs a look' })).toBeVisible()
  await press(page, 'Escape')
  await expect(dialog).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 4, column: 2, mode: 'ready' })
})

test('ten thousand rows are pasted as one step, and only those in sight are drawn', async () => {
  const launched = await openRisks()
  const { page } = launched
  const lines = Array.from({ length: 10_000 }, (_, at) => `Risk number ${at + 1}\tbecause of ${at + 1}`)
  await setClipboard(launched, { text: lines.join('\r\n') })
  await goTo(page, 12, 2)
  await press(page, 'Mod+V')
  await expect(page.getByRole('dialog', { name: 'Paste 10,000 rows' })).toBeVisible()
  await press(page, 'Enter')
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '10013', { timeout: 30_000 })
  await press(page, 'Mod+Home Mod+End Home ArrowRight ArrowUp')
  expect(await where(page)).toMatchObject({ row: 10_011, column: 2, text: 'Risk number 10000' })
  await expect(page.locator('[aria-rowindex="10012"]')).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  expect(await page.getByRole('gridcell').count()).toBeLessThan(1500)
  await press(page, '"Renamed" Enter ArrowUp')
  expect((await where(page)).text).toBe('Renamed')
  const scroller = page.locator('[data-scroller]')
  await scroller.evaluate(box => {
    box.scrollTop = 0
  })
  await expect(page.locator('[data-row="0"]')).toBeVisible()
  // The active cell is far out of sight and has the keyboard still.
  expect((await where(page)).row).toBe(10_011)
  await press(page, 'Mod+Z Mod+Z')
  await expect(grid).toHaveAttribute('aria-rowcount', '13')
})
