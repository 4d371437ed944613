import type { Page } from '@playwright/test'
import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

/** Drags the handle of the selection into a cell; `held` is held while it is let go. */
async function dragHandle(page: Page, row: number, heading: string, held?: 'Control'): Promise<void> {
  const knob = await page.locator('[data-fill-knob]').boundingBox()
  const target = await (await cellAt(page, row, heading)).boundingBox()
  await page.mouse.move((knob?.x ?? 0) + 4, (knob?.y ?? 0) + 4)
  await page.mouse.down()
  if (held !== undefined) await page.keyboard.down(held)
  await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + (target?.height ?? 0) / 2, { steps: 4 })
  await expect(page.locator('[data-filling]').first()).toBeVisible()
  await page.mouse.up()
  if (held !== undefined) await page.keyboard.up(held)
  await expect(page.locator('[data-filling]')).toHaveCount(0)
}

async function titles(page: Page, from: number, to: number): Promise<readonly string[]> {
  const cells = page.locator('[data-row] > [aria-colindex="2"]')
  return (await cells.allInnerTexts()).slice(from - 1, to).map(text => text.trim())
}

test('the handle goes on with a series down and up, copies with Mod, and all of it is one step', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, '"Week 3" Enter "Week 4" Enter')
  await goTo(page, 3, 2)
  const before = await titles(page, 1, 7)
  await press(page, 'Shift+ArrowDown')
  await dragHandle(page, 7, 'Risk title')
  await expect.poll(() => titles(page, 3, 7)).toEqual(['Week 3', 'Week 4', 'Week 5', 'Week 6', 'Week 7'])
  await expect(page.getByText('3 cells filled')).toHaveCount(1)
  expect(await where(page)).toMatchObject({ row: 3, column: 2, mode: 'ready' })
  await press(page, 'Mod+Z')
  await expect.poll(() => titles(page, 1, 7)).toEqual(before)

  await goTo(page, 3, 2)
  await press(page, 'Shift+ArrowDown')
  await dragHandle(page, 7, 'Risk title', 'Control')
  await expect.poll(() => titles(page, 3, 7)).toEqual(['Week 3', 'Week 4', 'Week 3', 'Week 4', 'Week 3'])
  await press(page, 'Mod+Z')
  await expect.poll(() => titles(page, 1, 7)).toEqual(before)

  await goTo(page, 3, 2)
  await press(page, 'Shift+ArrowDown')
  await dragHandle(page, 1, 'Risk title')
  await expect.poll(() => titles(page, 1, 4)).toEqual(['Week 1', 'Week 2', 'Week 3', 'Week 4'])
})

test('dates go on to the ends of months, codes are passed over, and a row goes on to the right', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 11)
  await press(page, '"2026-01-31" Enter "2026-02-28" Enter')
  await goTo(page, 1, 11)
  await press(page, 'Shift+ArrowDown')
  await dragHandle(page, 4, 'Date raised')
  await expect(await cellAt(page, 3, 'Date raised')).toHaveText('2026-03-31')
  await expect(await cellAt(page, 4, 'Date raised')).toHaveText('2026-04-30')

  await goTo(page, 2, 1)
  await press(page, 'Shift+ArrowRight')
  const title = await (await cellAt(page, 2, 'Risk title')).innerText()
  await dragHandle(page, 3, 'Risk title')
  await expect(await cellAt(page, 3, 'Risk title')).toHaveText(title)
  await expect(page.locator('[data-row="2"] > [aria-colindex="1"]')).toHaveText('R-03')

  await goTo(page, 5, 3)
  await press(page, 'ArrowLeft "lundi" Enter ArrowUp')
  await dragHandle(page, 5, 'There is a risk')
  await expect(await cellAt(page, 5, 'Because of')).toHaveText('mardi')
  await expect(await cellAt(page, 5, 'There is a risk')).toHaveText('mercredi')
})

test('a double click on the handle fills to where the column beside ends, and Escape gives a drag up', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 2)
  await press(page, '"Item 1" Enter')
  await goTo(page, 1, 2)
  const knob = page.locator('[data-fill-knob]')
  const at = await knob.boundingBox()
  await page.mouse.move((at?.x ?? 0) + 4, (at?.y ?? 0) + 4)
  await page.mouse.down()
  await page.mouse.move((at?.x ?? 0) + 4, (at?.y ?? 0) + 200, { steps: 3 })
  await expect(page.locator('[data-filling]').first()).toBeVisible()
  await press(page, 'Escape')
  await expect(page.locator('[data-filling]')).toHaveCount(0)
  await page.mouse.up()
  expect((await titles(page, 2, 2))[0]).toBe('Counsellors do not refer')

  await page.mouse.dblclick((at?.x ?? 0) + 4, (at?.y ?? 0) + 4)
  await expect.poll(() => titles(page, 1, 11)).toEqual(Array.from({ length: 11 }, (_, row) => `Item ${row + 1}`))
  await press(page, 'Mod+Z')
  await expect.poll(async () => (await titles(page, 2, 2))[0]).toBe('Counsellors do not refer')
})

test('the same is done by keyboard: the rest of the selection goes on from what stands at its top', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 2)
  await press(page, '"May" Enter "June" Enter')
  await goTo(page, 3, 2)
  await press(page, 'Shift+ArrowDown Shift+ArrowDown Delete')
  await goTo(page, 1, 2)
  await press(page, 'Shift+ArrowDown Shift+ArrowDown Shift+ArrowDown Shift+ArrowDown Shift+F10')
  await page.getByRole('menuitem', { name: 'Continue the series' }).click()
  await expect.poll(() => titles(page, 1, 5)).toEqual(['May', 'June', 'July', 'August', 'September'])
  await goTo(page, 1, 2)
  await press(page, 'Shift+ArrowDown Shift+ArrowDown Mod+D')
  await expect.poll(() => titles(page, 1, 3)).toEqual(['May', 'May', 'May'])
})

test('the handle can be hit within 24 pixels, and a click beside it is for the cell below', async () => {
  const { page } = await openRisks()
  await goTo(page, 2, 2)
  const room = await page.locator('[data-fill]').boundingBox()
  expect([room?.width, room?.height]).toEqual([24, 24])
  await page.mouse.click((room?.x ?? 0) + 3, (room?.y ?? 0) + 21)
  await expect.poll(async () => (await where(page)).row).toBe(3)
})
