import type { Locator, Page } from '@playwright/test'
import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

const selected = (page: Page) => async () =>
  page.locator('[role=gridcell][aria-selected=true], [role=rowheader][aria-selected=true]').count()

async function middle(target: Locator): Promise<readonly [x: number, y: number]> {
  const box = await target.boundingBox()
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
}

test('cells that lie apart are taken with Mod, emptied and filled together as one step, and copied only where they make a table', async () => {
  const { page } = await openRisks()
  const title = (row: number) => cellAt(page, row, 'Risk title')
  await (await title(2)).click()
  await (await title(4)).click({ modifiers: ['Control'] })
  const [x, y] = await middle(await cellAt(page, 6, 'Because of'))
  await page.keyboard.down('Control')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(...(await middle(await cellAt(page, 7, 'Because of'))), { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  await expect.poll(selected(page)).toBe(4)
  expect(await where(page)).toMatchObject({ row: 6, column: 3 })
  await expect(page.getByText('4 cells selected in 3 areas')).toHaveCount(1)

  await press(page, 'Mod+C')
  await expect(page.getByText('Nothing was copied').first()).toBeVisible()

  await press(page, 'Delete')
  await expect(await title(2)).toHaveText('')
  await expect(await title(4)).toHaveText('')
  await expect(await cellAt(page, 7, 'Because of')).toHaveText('')
  await expect(await title(3)).toHaveText('Health data leave Canada')
  await press(page, 'Mod+Z')
  await expect(await title(2)).toHaveText('Counsellors do not refer')
  await expect(await title(4)).toHaveText('Double entry')

  await (await title(2)).click()
  await (await title(4)).click({ modifiers: ['Control'] })
  await press(page, '"Both" Mod+Enter')
  await expect(await title(2)).toHaveText('Both')
  await expect(await title(4)).toHaveText('Both')
  await press(page, 'Mod+Z')
  await expect(await title(2)).toHaveText('Counsellors do not refer')
  await expect(await title(4)).toHaveText('Double entry')
})

test('Mod and a click on what is selected takes it out again, a cell, a drag of cells or a whole row', async () => {
  const { page } = await openRisks()
  const title = (row: number) => cellAt(page, row, 'Risk title')
  const isSelected = async (row: number, is: boolean) =>
    expect(await title(row)).toHaveAttribute('aria-selected', String(is))
  await (await title(2)).click()
  await (await title(6)).click({ modifiers: ['Shift'] })
  await (await title(4)).click({ modifiers: ['Control'] })
  await expect.poll(selected(page)).toBe(4)
  await isSelected(4, false)
  expect(await where(page)).toMatchObject({ row: 2, column: 2, mode: 'ready' })
  await press(page, 'Delete')
  await expect(await title(6)).toHaveText('')
  await expect(await title(4)).toHaveText('Double entry')
  await press(page, 'Mod+Z')

  await (await title(2)).click()
  await (await title(6)).click({ modifiers: ['Shift'] })
  await page.keyboard.down('Control')
  await page.mouse.move(...(await middle(await title(2))))
  await page.mouse.down()
  await page.mouse.move(...(await middle(await title(5))), { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  await expect.poll(selected(page)).toBe(1)
  expect(await where(page)).toMatchObject({ row: 6, column: 2 })
  await (await title(6)).click({ modifiers: ['Control'] })
  await expect.poll(selected(page)).toBe(1)

  const inGutter = { position: { x: 6, y: 6 } } as const
  const number = (row: number) => page.locator(`[data-row="${row - 1}"] > [data-gutter]`)
  await number(2).click(inGutter)
  await number(4).click({ ...inGutter, modifiers: ['Shift'] })
  await number(3).click({ ...inGutter, modifiers: ['Control'] })
  await isSelected(2, true)
  await isSelected(3, false)
  await isSelected(4, true)
})

test('rows that lie apart are deleted together, and headings are dragged, extended and taken whole', async () => {
  const { page } = await openRisks()
  const codes = () => page.locator('[data-row] > [aria-colindex="1"]').allInnerTexts()
  const number = (row: number) => page.locator(`[data-row="${row - 1}"] > [data-gutter]`)
  const inGutter = { position: { x: 6, y: 6 } } as const
  await number(2).click(inGutter)
  await number(4).click({ ...inGutter, modifiers: ['Control'] })
  await press(page, 'Mod+Delete')
  await expect.poll(async () => (await codes()).slice(0, 3)).toEqual(['R-01', 'R-03', 'R-05'])
  await press(page, 'Mod+Z')
  await expect.poll(async () => (await codes()).slice(0, 3)).toEqual(['R-01', 'R-02', 'R-03'])

  await number(3).click(inGutter)
  await number(5).click({ ...inGutter, modifiers: ['Shift'] })
  await expect(page.locator('[data-row="3"] > [aria-selected=false]')).toHaveCount(0)
  await expect(page.locator('[data-row="4"] > [aria-selected=false]')).toHaveCount(0)
  await expect(page.locator('[data-row="5"] > [aria-selected=true]')).toHaveCount(0)

  const head = (name: string) => page.getByRole('columnheader', { name })
  const [x, y] = await middle(head('Risk title'))
  await page.mouse.move(x - 40, y)
  await page.mouse.down()
  await page.mouse.move(...(await middle(head('Because of'))), { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('[data-row] > [aria-colindex="3"][aria-selected=false]')).toHaveCount(0)
  await expect(page.locator('[data-row] > [aria-colindex="4"][aria-selected=true]')).toHaveCount(0)

  await page.locator('[data-corner]').click()
  await expect(page.locator('[data-row] > [aria-selected=false]')).toHaveCount(0)
  await press(page, 'ArrowDown')
  await expect.poll(selected(page)).toBe(1)
})

test('Mod+A takes the block and then everything, the empty row at the end too', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  await press(page, 'Mod+A')
  await expect(page.locator('[data-row="10"] > [aria-colindex="2"]')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[data-row="11"] > [aria-selected=true]')).toHaveCount(0)
  expect(await where(page)).toMatchObject({ row: 3, column: 2 })
  await press(page, 'Mod+A')
  await expect(page.locator('[data-row="11"] > [aria-selected=false]')).toHaveCount(0)
})

test('a drag that rests at an edge scrolls on by itself and takes the selection along', async () => {
  const { page } = await openRisks()
  const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
  const scroller = page.locator('[data-scroller]')
  const frame = await scroller.boundingBox()
  const [x, y] = await middle(await cellAt(page, 2, 'Because of'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move((frame?.x ?? 0) + (frame?.width ?? 0) - 4, y)
  const isAtEnd = () => scroller.evaluate(box => box.scrollLeft + box.clientWidth >= box.scrollWidth - 1)
  await expect.poll(isAtEnd).toBe(true)
  await page.mouse.up()
  const last = page.locator(`[data-row="1"] > [aria-colindex="${columns}"]`)
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await expect.poll(async () => (await where(page)).column).toBe(3)
  await expect(page.getByText(`1 row by ${columns - 2} columns selected`)).toHaveCount(1)
})
