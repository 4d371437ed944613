import { press, where } from './grid-sheet'
import { expect, type Launched, test } from './rig'
import { launchHome, openSample, openSheet } from './screens'

async function openRisks(): Promise<Launched> {
  const launched = await launchHome()
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await expect.poll(async () => (await where(launched.page)).row).toBe(1)
  return launched
}

/** The part of the window that has the keyboard, and what in it. */
function held({ page }: Launched): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const region = focused?.closest('[data-region]')?.getAttribute('data-region') ?? 'none'
    return `${region}: ${focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''}`
  })
}

test('F6 goes through the parts of the window and comes back in each to where the keyboard was', async () => {
  const launched = await openRisks()
  const { page } = launched
  await press(page, 'ArrowDown ArrowDown Mod+Shift+Enter')
  await expect.poll(() => held(launched)).toMatch(/^side: /)
  await press(page, 'Tab Tab')
  const inForm = await held(launched)
  await press(page, 'F6')
  expect(await held(launched)).toMatch(/^status: /)
  await press(page, 'F6')
  expect(await held(launched)).toBe('title: Hide the sheets')
  await press(page, 'F6')
  expect(await held(launched)).toMatch(/^sheets: Risk register/)
  await press(page, 'F6')
  expect(await held(launched)).toMatch(/^tools: /)
  await press(page, 'ArrowRight ArrowRight')
  const inTools = await held(launched)
  expect(inTools).toMatch(/^tools: /)
  await press(page, 'F6')
  expect(await held(launched)).toMatch(/^tables: Risks/)
  await press(page, 'F6')
  expect(await held(launched)).toMatch(/^main: /)
  expect(await where(page)).toMatchObject({ row: 3, mode: 'ready' })

  await press(page, 'Shift+F6 Shift+F6')
  expect(await held(launched)).toBe(inTools)
  await press(page, 'F6 F6 F6')
  expect(await held(launched)).toBe(inForm)
  // Each part says what it is.
  const names = await page
    .locator('[data-region]')
    .evaluateAll(regions => regions.map(one => `${one.getAttribute('data-region')} ${one.tagName.toLowerCase()}`))
  expect(names).toEqual([
    'title header',
    'sheets nav',
    'tools div',
    'tables div',
    'main div',
    'side aside',
    'status footer',
    'messages section'
  ])
  await expect(page.getByRole('navigation', { name: 'Sheets' })).toBeVisible()
  await expect(page.getByRole('toolbar', { name: 'Toolbar' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Side panel' })).toBeVisible()
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toBeVisible()
  await launched.close()
})

test('F6 leaves a cell that is typed in with its text written, and stays in a dialog', async () => {
  const launched = await openRisks()
  const { page } = launched
  await press(page, '"Written by leaving" F6')
  expect(await held(launched)).toMatch(/^status: /)
  await expect(page.getByRole('grid').getByText('Written by leaving')).toBeVisible()
  await press(page, 'Shift+F6')
  expect(await where(page)).toMatchObject({ row: 1, mode: 'ready', text: 'Written by leaving' })
  await press(page, 'Mod+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  await press(page, 'F6')
  expect(await settings.evaluate(box => box.contains(document.activeElement))).toBe(true)
  await launched.close()
})

test('Tab leaves the table from the moment that the settings say so, forwards and back, and the table says it', async () => {
  const launched = await openRisks()
  const { page } = launched
  const how = page.locator('#grid-how')
  await expect(how).toContainText('Escape followed by Tab')
  await press(page, 'Tab')
  expect(await where(page)).toMatchObject({ column: 3 })
  await press(page, 'Mod+,')
  await page.getByRole('checkbox', { name: 'Tab leaves the table' }).focus()
  await press(page, 'Space Escape')
  await expect(how).toHaveText(/Tab leaves the table/)
  await expect.poll(async () => (await where(page)).column).toBe(3)
  await press(page, '"Typed" Tab')
  expect(await held(launched)).not.toMatch(/^main: /)
  await expect(page.getByRole('grid').getByText('Typed', { exact: true })).toBeVisible()
  await press(page, 'Shift+Tab')
  expect(await where(page)).toMatchObject({ row: 1, column: 3, text: 'Typed' })
  await press(page, 'Shift+Tab')
  expect(await held(launched)).toMatch(/^tables: /)
  await launched.close()
})

test('the toolbar is one stop of the Tab key: arrow keys, Home and End go through it, and it keeps its place', async () => {
  const launched = await openRisks()
  const { page } = launched
  const toolbar = page.getByRole('toolbar', { name: 'Toolbar' })
  const stops = () =>
    toolbar
      .getByRole('button')
      .evaluateAll(all => all.filter(one => one.matches(':enabled') && one.tabIndex >= 0).length)
  await press(page, '"Typed" Enter')
  // What stands around the table follows an edit a moment later.
  await expect(toolbar.getByRole('button', { name: 'Undo edit' })).toBeEnabled()
  await press(page, 'Shift+F6 Shift+F6')
  const walked = [await held(launched)]
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await press(page, key)
    walked.push(await held(launched))
    expect(await stops()).toBe(1)
  }
  // Redo has nothing to do yet and is passed over.
  expect(walked).toEqual([
    'tools: Undo edit',
    'tools: Add row',
    'tools: View: All columns',
    'tools: Row form',
    'tools: Undo edit',
    'tools: Row form',
    'tools: Undo edit',
    'tools: Add row'
  ])
  await press(page, 'Tab')
  expect(await held(launched)).toMatch(/^tables: Risks/)
  await press(page, 'Shift+Tab')
  expect(await held(launched)).toBe('tools: Add row')

  await press(page, 'ArrowRight Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await press(page, 'ArrowDown ArrowRight End Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  expect(await held(launched)).toBe('tools: View: All columns')
  await press(page, 'Home Space')
  await expect(page.getByRole('grid').getByText('Typed', { exact: true })).toHaveCount(0)
  expect(await held(launched)).not.toMatch(/^none/)
  expect(await stops()).toBe(1)
  await launched.close()
})
