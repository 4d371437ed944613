import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerDialogs, expect, launch, test } from './rig'
import { chooseMenu, launchHome, menuLabel, openSample, openSheet, tick, typeOver, untilSaved } from './screens'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-files-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('from the first click to the next day: the name, the sample, an edit, and all of it there again', async () => {
  const first = await launch()
  await first.page.getByRole('button', { name: 'Continue' }).click()
  await expect(first.page.getByText('Type your name to go on.')).toBeVisible()
  await first.page.getByLabel('Your name').fill('Nadia Tremblay')
  await first.page.keyboard.press('Enter')
  await openSample(first)
  await openSheet(first, /Risk register/)
  await typeOver(first, 'Double entry', 'Everything is typed twice')
  await untilSaved(first)
  await first.close()

  const second = await launch({ profile: first.profile })
  await expect(second.page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect(second.page.getByRole('grid').getByText('Everything is typed twice')).toBeVisible()
  await second.page.getByRole('button', { name: 'Overview' }).click()
  await expect(second.page.getByText(/^edited today at \d\d:\d\d$/).first()).toBeVisible()
  await second.close()
})

test('a workbook is made from the templates that were chosen, and asks for a title', async () => {
  const launched = await launchHome()
  const { page } = launched
  await page.getByRole('button', { name: 'New workbook' }).click()
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByText('Give the workbook a title.')).toBeVisible()
  await expect(page.getByText('Choose at least one template.')).toBeVisible()
  await page.getByLabel('Title').fill('Hope Online')
  await tick(page.getByRole('checkbox', { name: 'Risk register' }))
  await page.getByRole('button', { name: 'Create with 1 template' }).click()
  // A workbook of one sheet opens on it.
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Hope Online' })).toBeVisible()
  await expect(page.getByRole('grid')).toContainText('What might happen, said so that you could tell on the day')
  await expect(page.getByRole('navigation', { name: 'Sheets' }).getByText('Stakeholder map')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a sheet' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a sheet' })
  await expect(dialog.getByRole('option', { name: /Risk register/ })).toContainText('in the workbook')
  await page.keyboard.type('stake')
  await expect(dialog.getByRole('region', { name: 'Stakeholder map' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Stakeholder map' })).toBeVisible()
  await launched.close()
})

test('the language changes at once, menus and sheet titles included, and is kept', async () => {
  const launched = await launchHome()
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await launched.page.getByText('FR', { exact: true }).click()
  await expect(launched.page.getByRole('heading', { level: 1, name: 'Registre des risques' })).toBeVisible()
  await expect(launched.page.locator('html')).toHaveAttribute('lang', 'fr-CA')
  await expect.poll(() => menuLabel(launched, 'file.export')).toBe('Exporter vers Word…')
  await launched.close()

  const again = await launch({ profile: launched.profile })
  await expect(again.page.getByRole('heading', { level: 1, name: 'Registre des risques' })).toBeVisible()
  await again.close()
})

test('settings hold from the moment they are chosen and are there at the next start', async () => {
  const launched = await launchHome()
  const { page } = launched
  await page.keyboard.press('Control+,')
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByText('Compact', { exact: true }).click()
  await page.getByLabel('Organisation').fill('Bridgewater North')
  await page.getByRole('button', { name: 'Done' }).click()
  await launched.close()

  const again = await launch({ profile: launched.profile })
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(again.page.locator('html')).toHaveAttribute('data-density', 'compact')
  await again.page.keyboard.press('Control+,')
  await expect(again.page.getByLabel('Organisation')).toHaveValue('Bridgewater North')
  await again.close()
})

test('a workbook is renamed, duplicated and deleted from the list, and deleting says what goes', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await page.keyboard.press('Control+w')
  const name = 'Bridgewater North iCBT (sample)'
  const menu = async (of: string, item: string) => {
    await page.getByRole('button', { name: `More for ${of}`, exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await menu(name, 'Rename…')
  await page.getByLabel('Title').fill('The north')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('button', { name: 'The north', exact: true })).toBeVisible()
  await menu('The north', 'Duplicate')
  await expect(page.getByRole('button', { name: 'The north (copy)', exact: true })).toBeVisible()
  await menu('The north', 'Delete…')
  const question = page.getByRole('alertdialog', { name: 'Delete “The north”?' })
  await expect(question).toContainText('all of its backups')
  await question.getByRole('button', { name: 'Delete workbook and backups' }).click()
  await expect(page.getByRole('button', { name: 'The north', exact: true })).toHaveCount(0)
  await launched.close()

  const again = await launch({ profile: launched.profile })
  await expect(again.page.getByRole('button', { name: 'The north (copy)', exact: true })).toBeVisible()
  await expect(again.page.getByRole('button', { name: 'The north', exact: true })).toHaveCount(0)
  await again.close()
})

test('undo is named in the menu, takes the edit back, and goes to the text field first while one is typed in', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await typeOver(launched, 'Double entry', 'Typed twice')
  await expect.poll(() => menuLabel(launched, 'edit.undo')).toBe('Undo edit')
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('grid').getByText('Double entry', { exact: true })).toBeVisible()
  await expect.poll(() => menuLabel(launched, 'edit.redo')).toBe('Redo edit')
  await chooseMenu(launched, 'edit.redo')
  await expect(page.getByRole('grid').getByText('Typed twice')).toBeVisible()
  await launched.close()
})

test('a backup is restored in three clicks, and undo brings back what was there before', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await chooseMenu(launched, 'file.backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made and verified.')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Verified' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await typeOver(launched, 'Double entry', 'A change to lose')
  await chooseMenu(launched, 'file.backups')
  await page
    .getByRole('button', { name: /^Restore the backup/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('grid').getByText('Double entry', { exact: true })).toBeVisible()
  await chooseMenu(launched, 'edit.undo')
  await expect(page.getByRole('grid').getByText('A change to lose')).toBeVisible()
  await untilSaved(launched)
  await launched.close()
})

test('the document is written where the person says, and a target that cannot be written offers another', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await answerDialogs(launched, { save: join(folder, 'no such folder', 'a.docx') })
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await tick(page.getByRole('checkbox', { name: 'Include private columns' }))
  await expect(page.getByText('The document will hold')).toBeVisible()
  await tick(page.getByRole('checkbox', { name: 'Include private columns' }), false)
  await page.getByRole('button', { name: /^Export \d+ sheets…$/ }).click()
  await expect(page.getByText('“a.docx” was not written.')).toBeVisible({ timeout: 60_000 })
  await answerDialogs(launched, { save: join(folder, 'plan.docx') })
  await page.getByRole('button', { name: 'Other name…' }).click()
  await expect(page.getByText('“plan.docx” was written.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(readFileSync(join(folder, 'plan.docx')).subarray(0, 2).toString()).toBe('PK')
  await launched.close()
})

test('a table is saved as CSV, and a copy of the workbook opens as the one that is here already', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await answerDialogs(launched, { save: join(folder, 'risks.csv') })
  await chooseMenu(launched, 'file.csv')
  await expect(page.getByText('“risks.csv” was written.')).toBeVisible()
  expect(readFileSync(join(folder, 'risks.csv'), 'utf8')).toContain('Double entry')
  const copy = join(folder, 'copy.groundwork')
  await answerDialogs(launched, { save: copy, open: copy })
  await chooseMenu(launched, 'file.copy')
  await expect(page.getByText('“copy.groundwork” was written.')).toBeVisible()
  await chooseMenu(launched, 'file.open')
  await expect(page.getByText('is on this computer already')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await launched.close()
})

test('a file that is empty, of another kind or cut short is refused in a plain sentence, and what is open stays open', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  for (const [name, bytes, words] of [
    ['empty', Buffer.alloc(0), 'is empty'],
    ['letter', Buffer.from('Dear all, please find attached'), 'is not a Groundwork workbook'],
    ['cut', Buffer.from('PK\u0003\u0004 and then nothing'), 'is damaged']
  ] as const) {
    const path = join(folder, `${name}.groundwork`)
    writeFileSync(path, bytes)
    await answerDialogs(launched, { open: path })
    await chooseMenu(launched, 'file.open')
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: /Bridgewater/ })).toBeVisible()
    expect(readFileSync(path).equals(bytes)).toBe(true)
  }
  await launched.close()
})

test('F6 walks through the parts of the window and comes round again', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'))
  await page.getByRole('grid').getByText('Double entry', { exact: true }).click()
  const walked: (string | null | undefined)[] = [await region()]
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F6')
    walked.push(await region())
  }
  expect(walked).toEqual(['main', 'status', 'title', 'sheets', 'tools', 'tables'])
  await launched.close()
})

test('the row form follows the active row, and a gap leads to its cell', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await page.getByRole('button', { name: 'Row form' }).click()
  await page.getByRole('grid').getByText('Double entry', { exact: true }).click()
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await expect(side.getByRole('heading', { name: 'Double entry' })).toBeVisible()
  await side.getByRole('button', { name: 'Next row' }).click()
  await expect(side.getByRole('heading', { name: 'Rural clients cannot take part' })).toBeVisible()
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /gaps?$/ })
    .click()
  await side.getByRole('button', { name: /Training is too thin/ }).click()
  await expect(page.locator('[data-region="main"] [tabindex="0"]').first()).toBeVisible()
  await launched.close()
})

test('a gap is dismissed with a reason, counts no more, and is brought back; the panel tells of all sheets', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await chooseMenu(launched, 'view.gaps')
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await expect(side.getByRole('heading', { name: /^Risk register/ })).toBeVisible()
  await openSheet(launched, /Risk register/)
  const gap = side
    .getByRole('listitem')
    .filter({ hasText: /Training is too thin/ })
    .last()
  const counted = page.getByRole('contentinfo').getByRole('button', { name: /gaps?$/ })
  const before = Number.parseInt((await counted.textContent()) ?? '', 10)
  await gap.getByRole('button', { name: 'Dismiss…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dismiss a gap' })
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await expect(dialog.getByText('Say why in a few words')).toBeVisible()
  await dialog.getByLabel('Why it is no gap here').fill('The on-call protocol covers it')
  await page.keyboard.press('Enter')
  await expect(gap).toHaveCount(0)
  await expect(counted).toHaveText(`${before - 1} gaps`)
  // The keyboard goes on to the next gap, not to the top of the page.
  expect(await side.evaluate(own => own.contains(document.activeElement))).toBe(true)
  await side.getByRole('button', { name: 'Dismissed (1)' }).click()
  await expect(side.getByText('The on-call protocol covers it')).toBeVisible()
  await side.getByRole('button', { name: /^Bring back/ }).click()
  await expect(counted).toHaveText(`${before} gaps`)
  await expect(gap).toBeVisible()
  await page.getByRole('button', { name: /^Undo bringing back gaps/ }).click()
  await expect(counted).toHaveText(`${before - 1} gaps`)
  await launched.close()
})

test('the settings of a sheet take whole numbers of their scale only, and can be undone', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await chooseMenu(launched, 'tools.sheet')
  await page.getByLabel('Appetite').fill('26')
  await expect(page.getByText('Type a whole number from 1 to 25.')).toBeVisible()
  await page.getByLabel('Appetite').fill('8')
  await page.getByRole('textbox', { name: 'Low, to' }).fill('5')
  await expect(page.getByText('The score 4 falls in two bands: “Moderate” and the one before it.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Moderate, from' }).fill('6')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('dialog').getByText(/6 rows fall elsewhere/)).toBeVisible()
  await page.getByRole('button', { name: 'Change the settings' }).click()
  await chooseMenu(launched, 'tools.sheet')
  await expect(page.getByLabel('Appetite')).toHaveValue('8')
  await expect(page.getByRole('textbox', { name: 'Low, to' })).toHaveValue('5')
  await page.keyboard.press('Escape')
  await chooseMenu(launched, 'edit.undo')
  await chooseMenu(launched, 'tools.sheet')
  await expect(page.getByLabel('Appetite')).toHaveValue('12')
  await launched.close()
})

test('a table can be looked at in the ways that its template offers', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await expect(page.getByRole('columnheader', { name: /^Because of/ })).toBeVisible()
  await page.getByRole('button', { name: 'View: All columns' }).click()
  await page.getByRole('menuitemradio', { name: 'Ratings' }).click()
  await expect(page.getByRole('columnheader', { name: /^Because of/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'View: Ratings' })).toBeVisible()
  await launched.close()
})

test('the tables of a sheet are tabs: one stop, arrow keys move among them, the last leads back to the first', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  const tab = (name: RegExp) => page.getByRole('tab', { name })
  await tab(/^Risks/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(/^Actions/)).toBeFocused()
  await expect(tab(/^Actions/)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel', { name: /^Actions/ })).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(tab(/^Risks/)).toBeFocused()
  await launched.close()
})

test('messages over a dialog can be read and dismissed, and do not close it', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await chooseMenu(launched, 'file.backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByText('A backup was made and verified.')).toBeVisible()
  await messages.getByRole('button', { name: 'Dismiss' }).click()
  await expect(messages.getByText('A backup was made and verified.')).toHaveCount(0)
  await expect(page.getByRole('dialog', { name: 'Backups' })).toBeVisible()
  await launched.close()
})
