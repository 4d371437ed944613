import type { Page } from '@playwright/test'
import { cellAt, goTo, openRisks, press, where } from './grid-sheet'
import type { Launched } from './rig'
import { expect, test } from './rig'

/** Goes to a column by its heading, which is only drawn once it is near; answers with its number. */
async function goToColumn(page: Page, row: number, heading: string): Promise<number> {
  await goTo(page, row, 1)
  const last = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
  for (let column = 1; column <= last; column++) {
    const head = page.locator(`[role=columnheader][aria-colindex="${column}"]`)
    if ((await head.innerText()).startsWith(heading)) return column
    await press(page, 'ArrowRight')
    await expect.poll(async () => (await where(page)).column).toBe(Math.min(column + 1, last))
  }
  throw new Error(`no column begins with ${heading}`)
}

/** The text of a cell by its row and the number of its column. */
const text = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row - 1}"] > [aria-colindex="${column}"]`)

async function compose({ app, page }: Launched, steps: readonly string[]): Promise<void> {
  const session = await app.context().newCDPSession(page)
  for (const step of steps)
    await session.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length
    })
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
}

test('an input method or a dead key begins an edit in every kind of cell, and no character is lost', async () => {
  const launched = await openRisks()
  const { page } = launched
  for (const column of [2, 3, 7, 11]) {
    await goTo(page, 3, column)
    await compose(launched, ['^', 'ê'])
    await press(page, '"tre"')
    expect(await where(page)).toMatchObject({ row: 3, column, mode: 'enter', text: 'être' })
    await press(page, 'Escape Escape')
    expect((await where(page)).mode).toBe('ready')
  }
  await goTo(page, 3, 2)
  await compose(launched, ['に', 'にほ', '日本'])
  expect(await where(page)).toMatchObject({ mode: 'enter', text: '日本' })
  await press(page, 'Enter')
  await expect(text(page, 3, 2)).toHaveText('日本')
})

test('short text grows as it is typed and begins where it stood; long text opens wide, high and counted', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 2)
  const shown = await text(page, 3, 2).locator('span').last().boundingBox()
  await press(page, 'F2')
  const field = text(page, 3, 2).locator('[data-editor]')
  const words = (box: HTMLElement) => {
    const { left, top, height } = box.getBoundingClientRect()
    return { x: left, y: top + Number.parseFloat(getComputedStyle(box).paddingTop), height }
  }
  const opened = await field.evaluate(words)
  expect([opened.x, opened.y]).toEqual([shown?.x, shown?.y])
  await press(page, '" and come back, and then leave again, as far as anybody knows, for good"')
  await expect.poll(async () => (await field.boundingBox())?.height ?? 0).toBeGreaterThan(opened.height * 1.5)
  expect(await field.evaluate(box => box.scrollHeight <= box.clientHeight)).toBe(true)
  await press(page, 'Escape')

  await goTo(page, 3, 3)
  await press(page, '"ten letters"')
  const long = text(page, 3, 3).locator('[data-editor]')
  const room = await long.evaluate(box => {
    const { fontSize, lineHeight } = getComputedStyle(box)
    return {
      across: box.clientWidth / (Number.parseFloat(fontSize) * 0.5),
      down: box.clientHeight / Number.parseFloat(lineHeight)
    }
  })
  expect(room.across).toBeGreaterThanOrEqual(40)
  expect(room.down).toBeGreaterThanOrEqual(8)
  await expect(text(page, 3, 3)).toContainText('11 characters')
  await press(page, 'Mod+Enter')
  await expect(text(page, 3, 3)).toHaveText('ten letters')
})

test('a person who is not in the list is created with the link, and both are taken back at once', async () => {
  const { page } = await openRisks()
  const column = await goToColumn(page, 3, 'Risk owner')
  const before = await text(page, 3, column).innerText()
  await press(page, '"Nadia Example"')
  await expect(page.getByRole('option', { name: 'Create “Nadia Example”' })).toBeVisible()
  await press(page, 'Enter')
  await expect(text(page, 3, column)).toContainText('Nadia Example')
  expect(await where(page)).toMatchObject({ row: 3, column, mode: 'ready' })
  await press(page, 'Mod+Z')
  await expect.poll(() => text(page, 3, column).innerText()).toBe(before)
  await goToColumn(page, 3, 'Risk owner')
  await press(page, '"Nadia Example"')
  await expect(page.getByRole('option', { name: 'Create “Nadia Example”' })).toBeVisible()
  await press(page, 'Escape')
})

test('a link is followed from its cell with Mod and a click', async () => {
  const { page } = await openRisks()
  const column = await goToColumn(page, 3, 'Risk owner')
  const link = page.locator(`[data-row] > [aria-colindex="${column}"] [data-link]`).first()
  await link.locator('span').click({ modifiers: ['Control'] })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stakeholder map')
})

test('several of a list are chips: typed, picked, and the last taken out with Backspace', async () => {
  const { page } = await openRisks()
  await page.getByRole('navigation').getByText('Evaluation plan').click()
  await page.getByRole('tab', { name: /Indicators/ }).click()
  const column = await goToColumn(page, 1, 'SMART check')
  await press(page, '"spec" Enter')
  const chips = text(page, 1, column).locator('[data-editing] [class*=chip]')
  await expect(chips).toHaveCount(1)
  await press(page, '"meas" Enter')
  await expect(chips).toHaveCount(2)
  await press(page, 'Backspace')
  await expect(chips).toHaveCount(1)
  await press(page, 'Tab')
  await expect(text(page, 1, column)).toHaveText(/^Specific/)
})

test('numbers, money and days are read as people write them, arrows count nothing, and what cannot be read is kept and explained', async () => {
  const { page } = await openRisks()
  await page.getByRole('tab', { name: /Actions/ }).click()
  const cost = await goToColumn(page, 2, 'Cost')
  await press(page, '"1,234.5" ArrowDown')
  expect(await where(page)).toMatchObject({ row: 3, column: cost, mode: 'ready' })
  await expect(text(page, 2, cost)).toHaveText(/1,234\.50/)
  await press(page, 'ArrowUp "a great deal" Enter')
  await expect(text(page, 2, cost)).toContainText('a great deal')
  await expect(text(page, 2, cost)).toHaveAttribute('aria-invalid', 'true')
  await press(page, 'ArrowUp')
  await expect(page.locator('#grid-problem')).toContainText('could not be read')
  await press(page, 'F2')
  expect((await where(page)).text).toBe('a great deal')
  await press(page, 'Escape')

  const due = await goToColumn(page, 2, 'Due')
  const later = new Date()
  later.setDate(later.getDate() + 14)
  await press(page, '"+2w" Enter')
  await expect(text(page, 2, due)).toContainText(later.toLocaleDateString('en-CA'))
  await press(page, '"lundi" Enter')
  const monday = new Date()
  monday.setDate(monday.getDate() + (((1 - monday.getDay() + 6) % 7) + 1))
  await expect(text(page, 3, due)).toContainText(monday.toLocaleDateString('en-CA'))

  await page.getByRole('navigation').getByText('Stakeholder map').click()
  const internal = await goToColumn(page, 1, 'Internal?')
  const before = await text(page, 1, internal).innerText()
  await press(page, 'Space')
  await expect(text(page, 1, internal)).toHaveText(before.trim() === 'Yes' ? 'No' : 'Yes')
})

test('an editor that is scrolled away keeps the keyboard and its text', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 2)
  await press(page, 'Shift+Space Shift+PageDown Mod+I')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '24')
  await goTo(page, 1, 2)
  await press(page, '"still here"')
  const scroller = page.locator('[data-scroller]')
  await scroller.evaluate(box => {
    box.scrollTop = box.scrollHeight
    box.scrollLeft = box.scrollWidth
  })
  await expect(page.locator('[data-row="22"]')).toBeVisible()
  expect(await where(page)).toMatchObject({ row: 1, column: 2, mode: 'enter', text: 'still here' })
  await press(page, '" and now" Enter')
  await expect(await cellAt(page, 1, 'Risk title')).toHaveText('still here and now')
})

test('progress is dragged on its bar, with the figure at the pointer, or typed; either is one step', async () => {
  const { page } = await openRisks()
  await page.getByRole('tab', { name: /Actions/ }).click()
  const column = await goToColumn(page, 2, '% done')
  await press(page, '"40" Enter ArrowUp')
  await expect(text(page, 2, column)).toHaveText('40')
  const handle = await page.locator('[data-slide]').boundingBox()
  const full = Number(await page.locator('[data-slide]').getAttribute('data-slide'))
  const [x, y] = [(handle?.x ?? 0) + 12, (handle?.y ?? 0) + 12]
  expect([handle?.width, handle?.height]).toEqual([24, 24])
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + full * 0.3, y, { steps: 4 })
  await expect(page.locator('[data-at-pointer]')).toHaveText(/^70\s%$/)
  await expect(text(page, 2, column)).toHaveText('40')
  await page.mouse.up()
  await expect(text(page, 2, column)).toHaveText('70')
  expect(await where(page)).toMatchObject({ row: 2, column, mode: 'ready' })
  await press(page, 'Mod+Z')
  await expect(text(page, 2, column)).toHaveText('40')

  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + full, y, { steps: 4 })
  await expect(page.locator('[data-at-pointer]')).toHaveText(/^100\s%$/)
  await press(page, 'Escape')
  await page.mouse.up()
  await expect(page.locator('[data-at-pointer]')).toHaveCount(0)
  await expect(text(page, 2, column)).toHaveText('40')
})
