import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { press, where } from './grid-sheet'
import { answerDialogs, expect, launch, type Launched, test } from './rig'
import { chooseMenu, untilSaved } from './screens'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-walk-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What has the keyboard, by its name. */
function held({ page }: Launched): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const label = focused?.closest('label')?.textContent ?? focused?.textContent
    return (focused?.getAttribute('aria-label') ?? label ?? '').trim()
  })
}

/** Presses a key until what is named has the keyboard. */
async function until(launched: Launched, key: string, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let at = 0; at < 60; at++) {
    const now = await held(launched)
    if (name.test(now)) return
    passed.push(now)
    await press(launched.page, key)
  }
  throw new Error(`${name} was not reached with ${key}, only: ${passed.join(' · ')}`)
}

/** The column in which the keyboard stands, by its heading. */
async function heading({ page }: Launched): Promise<string> {
  const { column } = await where(page)
  return (await page.locator(`[role=columnheader][aria-colindex="${column}"]`).getAttribute('aria-label')) ?? ''
}

/** Goes along the row to a column. */
async function toColumn(launched: Launched, wanted: string): Promise<void> {
  await press(launched.page, 'Home')
  for (let at = 0; at < 60 && (await heading(launched)) !== wanted; at++) await press(launched.page, 'ArrowRight')
  expect(await heading(launched)).toBe(wanted)
}

interface Filling {
  readonly heading: string
  readonly keys: string
}

/** The cells of one risk from the left, each by the keys that a person types in it; Tab goes on. */
function risk(title: string, owner: string, likelihood: number, consequence: number): readonly Filling[] {
  return [
    { heading: 'Risk title', keys: `"${title}"` },
    { heading: 'Because of… (cause)', keys: '"Caseloads are full"' },
    { heading: 'There is a risk that… (event)', keys: '"nobody refers"' },
    { heading: 'Leading to… (consequence)', keys: '"the target is missed"' },
    { heading: 'Threat or opportunity', keys: '' },
    { heading: 'Category', keys: '"priv"' },
    { heading: 'Online-service risk type', keys: '"cond"' },
    { heading: 'System level', keys: '"micro"' },
    { heading: 'Consequence domain', keys: '"human"' },
    { heading: 'Date raised', keys: '"2027-03-04"' },
    { heading: 'Raised by', keys: '' },
    { heading: 'Risk owner', keys: owner },
    { heading: 'Inherent likelihood', keys: `"5"` },
    { heading: 'Inherent consequence', keys: `"5"` },
    { heading: 'Inherent score', keys: '' },
    { heading: 'Inherent band', keys: '' },
    { heading: 'Existing controls', keys: '"Monthly call"' },
    { heading: 'Control effectiveness', keys: '"weak"' },
    { heading: 'Current likelihood', keys: `"${likelihood}"` },
    { heading: 'Current consequence', keys: `"${consequence}"` }
  ]
}

/** Fills in a row cell by cell from where the keyboard stands; what is worked out is passed over. */
async function fill(launched: Launched, cells: readonly Filling[]): Promise<void> {
  const { page } = launched
  for (const { heading: wanted, keys } of cells) {
    expect(await heading(launched)).toBe(wanted)
    await press(page, `${keys} Tab`)
  }
}

// For the trace a picture of the page would be taken at each of hundreds of keys.
test.use({ trace: 'off' })

const shots = process.env.GROUNDWORK_SHOTS

/** On request a picture of the window as it stands, in English in the light and in French in the dark. */
async function shoot(launched: Launched, name: string): Promise<void> {
  if (!shots) return
  const { page } = launched
  await page.screenshot({ path: `${shots}/${name}.png` })
  for (const id of ['language.fr', 'theme.dark']) await chooseMenu(launched, id)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA')
  await page.screenshot({ path: `${shots}/${name}-fr.png` })
  for (const id of ['language.en', 'theme.light']) await chooseMenu(launched, id)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-CA')
}

/** Opens the menu of the active cell and chooses what is named. */
async function choose(launched: Launched, name: RegExp): Promise<void> {
  await press(launched.page, 'Shift+F10')
  await until(launched, 'ArrowDown', name)
  await press(launched.page, 'Enter')
  await expect(launched.page.getByRole('menu')).toHaveCount(0)
}

test('the main job, from the first start to the document and the next day, with the keyboard alone', async () => {
  const first = await launch()
  const { page } = first
  await expect(page.getByRole('textbox')).toBeFocused()
  await press(page, '"Nadia Tremblay" Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()

  await press(page, 'Mod+N')
  await expect(page.getByRole('dialog', { name: 'New workbook' })).toBeVisible()
  await press(page, '"Hope Online"')
  await until(first, 'Tab', /^Stakeholder map/)
  await press(page, 'Space')
  await shoot(first, 'walk-1-new')
  await until(first, 'Tab', /^Create with 1 template/)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Stakeholder map' })).toBeVisible()

  await press(page, 'F6 F6 F6')
  await until(first, 'Tab', /^Add a sheet$/)
  await press(page, 'Enter')
  await expect(page.getByRole('combobox', { name: 'Search templates' })).toBeFocused()
  await press(page, '"risk reg" Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect.poll(() => heading(first)).toBe('Risk title')

  const rows = [
    risk('Counsellors do not refer', '"Priya Nair" Enter', 4, 3),
    risk('Data leave the country', '"Priya"', 2, 5),
    risk('Messages wait over the weekend', '"priya n"', 3, 5),
    risk('Funding ends early', '"Glen Fournier" Enter', 1, 4),
    risk('Nobody can log on', '"glen"', 5, 2)
  ]
  for (const [at, row] of rows.entries()) {
    await fill(first, row)
    await press(page, 'Home ArrowDown ArrowRight')
    expect(await where(page)).toMatchObject({ row: at + 2, column: 2 })
  }
  await shoot(first, 'walk-3-rows')
  await expect(page.getByRole('contentinfo')).toContainText('5 rows')
  await expect(page.getByRole('contentinfo')).not.toContainText('look')

  await press(page, 'Mod+Home')
  await toColumn(first, 'Current score')
  await choose(first, /^Sort descending/)
  await expect(page.getByRole('columnheader', { name: 'Current score' })).toHaveAttribute('aria-sort', 'descending')
  await expect
    .poll(() => titles(first))
    .toEqual([
      'Messages wait over the weekend',
      'Counsellors do not refer',
      'Data leave the country',
      'Nobody can log on',
      'Funding ends early'
    ])
  await toColumn(first, 'Risk owner')
  await press(page, 'Mod+Shift+L')
  await expect(page.getByRole('dialog')).toBeVisible()
  await until(first, 'Tab', /^Glen Fournier/)
  await press(page, 'Space')
  await shoot(first, 'walk-4-filter')
  await press(page, 'Enter')
  await expect.poll(() => titles(first)).toEqual(['Nobody can log on', 'Funding ends early'])
  await shoot(first, 'walk-5-filtered')

  await toColumn(first, 'Risk title')
  await press(page, '"Typed by mistake" Enter')
  await expect(page.getByRole('grid').getByText('Typed by mistake')).toBeVisible()
  await press(page, 'Mod+Z')
  await expect(page.getByRole('grid').getByText('Typed by mistake')).toHaveCount(0)
  await press(page, 'Mod+Shift+Enter')
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
  await shoot(first, 'walk-6-form')
  await press(page, 'Mod+Shift+Enter')
  await expect(page.getByRole('complementary')).toHaveCount(0)

  await press(page, 'F6')
  await until(first, 'Shift+Tab', /^\d+ gaps$/)
  await press(page, 'Enter')
  const side = page.getByRole('complementary')
  await expect(side).toBeVisible()
  await shoot(first, 'walk-7-gaps')
  await press(page, 'Shift+F6')
  await until(first, 'Tab', /^Contingency plan of “Messages/)
  await press(page, 'Enter')
  await expect.poll(() => held(first)).toBe('Contingency plan: blank')
  await press(page, '"Answer the messages on Saturdays too" Enter')
  await shoot(first, 'walk-8-gap')

  // The filter hid the row with the gap, and was put off for it.
  await toColumn(first, 'Risk owner')
  await choose(first, /^Group by this column/)
  const groups = page.getByRole('treegrid').locator('[data-group]')
  await expect(groups).toHaveText([/Glen Fournier.*2 rows/, /Priya Nair.*3 rows/])
  await press(page, 'Mod+Home ArrowUp ArrowLeft')
  await expect(groups.first()).toHaveAttribute('aria-expanded', 'false')
  await shoot(first, 'walk-9-groups')
  await press(page, 'ArrowRight ArrowDown')
  await choose(first, /^Take the grouping off/)
  await expect(page.getByRole('grid')).toBeVisible()

  await press(page, 'Mod+F "weekend"')
  await expect(page.getByRole('search')).toContainText('1 of 1')
  await shoot(first, 'walk-10-find')
  await press(page, 'Escape')
  expect(await where(page)).toMatchObject({ text: 'Messages wait over the weekend', mode: 'ready' })

  await press(page, 'Mod+S')
  await expect(page.getByRole('dialog', { name: 'Name this version' })).toBeVisible()
  await press(page, '"For the committee" Enter')
  await expect(page.getByText('This moment is now “For the committee”.')).toBeVisible()
  await press(page, '"Nobody answers on Sunday" Enter')

  const path = join(folder, 'Hope Online.docx')
  await answerDialogs(first, { save: path })
  await press(page, 'Mod+E')
  await expect(page.getByRole('dialog')).toBeVisible()
  await until(first, 'Tab', /^Export 2 sheets/)
  await press(page, 'Enter')
  await expect(page.getByText('“Hope Online.docx” was written.')).toBeVisible({ timeout: 60_000 })
  expect(existsSync(path) && readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  await press(page, 'Mod+K "versions" Enter')
  await expect(page.getByRole('dialog', { name: 'Versions' }).getByText('For the committee')).toBeVisible()
  await shoot(first, 'walk-11-versions')
  await press(page, 'Escape Mod+Z')
  await expect(page.getByRole('grid').getByText('Messages wait over the weekend')).toBeVisible()
  await shoot(first, 'walk-12-undone')
  await untilSaved(first)
  await first.close()

  const second = await launch({ profile: first.profile })
  await expect(second.page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect
    .poll(() => titles(second))
    .toEqual([
      'Counsellors do not refer',
      'Data leave the country',
      'Messages wait over the weekend',
      'Funding ends early',
      'Nobody can log on'
    ])
  await expect(second.page.getByRole('contentinfo')).toContainText('5 rows')
  await second.close()
})

/** The risks in sight, from above. */
function titles({ page }: Launched): Promise<readonly string[]> {
  return page
    .locator('[role=rowheader]')
    .evaluateAll(cells =>
      cells
        .map(cell => (cell as HTMLElement).innerText.trim())
        .filter(text => text !== '' && !text.startsWith('Add a row'))
    )
}
