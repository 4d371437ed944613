import type { Locator, Page } from '@playwright/test'
import { goTo, openRisks, press, where } from './grid-sheet'
import { expect, test } from './rig'

// The key table of experience.md C.2: each line begins in row 3, column 2 of the sample's risk register, which has eleven rows
// and the empty one at their end. Columns by number: 1 ID (a code), 2 Risk title, 3 Because of (long), 4 There is a risk (long),
// 7 Category (a list), 11 Date raised, 20 Current likelihood (a rating), 22 Current score (worked out).
interface Line {
  readonly keys: string
  /** The active cell. A column of 0 stands for the last. */
  readonly at: readonly [row: number, column: number]
  /** Ready when absent. */
  readonly mode?: 'enter' | 'edit'
  /** What the cell shows, or the editor holds. */
  readonly text?: string
  /** The selected cells that are drawn, by their corners; 'end' is the last drawn. */
  readonly selects?: string
  /** Sets that the keys wrote, to be taken back. */
  readonly writes?: number
}

const title = 'Health data leave Canada'

const moving: readonly Line[] = [
  { keys: '', at: [3, 2], text: title },
  { keys: 'ArrowDown ArrowRight', at: [4, 3] },
  { keys: 'ArrowUp ArrowLeft', at: [2, 1], text: 'R-02' },
  { keys: 'End', at: [3, 0] },
  { keys: 'End Home', at: [3, 1] },
  { keys: 'Mod+End', at: [12, 0] },
  { keys: 'Mod+End Mod+Home', at: [1, 1] },
  { keys: 'PageDown', at: [12, 2] },
  { keys: 'PageDown PageUp', at: [1, 2] },
  { keys: 'Alt+PageDown Alt+PageUp', at: [3, 2] },
  { keys: 'Alt+PageDown '.repeat(9), at: [3, 0] },
  { keys: `End ${'Alt+PageUp '.repeat(9)}`, at: [3, 1] },
  { keys: 'Mod+ArrowDown', at: [11, 2] },
  { keys: 'Mod+ArrowDown Mod+ArrowDown', at: [12, 2] },
  { keys: 'Mod+ArrowUp', at: [1, 2] },
  { keys: 'Mod+ArrowLeft', at: [3, 1] },
  { keys: 'ArrowRight ArrowRight Mod+ArrowLeft', at: [3, 1] },
  { keys: 'Mod+End Home Mod+ArrowRight', at: [12, 0] },
  { keys: 'Tab', at: [3, 3] },
  { keys: 'Shift+Tab', at: [3, 1] },
  { keys: 'End Tab', at: [4, 1] },
  { keys: 'Home Shift+Tab', at: [2, 0] },
  { keys: 'Shift+Enter', at: [2, 2] },
  { keys: 'Tab Tab "x" Enter', at: [4, 2], writes: 1 },
  { keys: '"x" Tab Tab Enter', at: [4, 2], writes: 1 },
  { keys: 'Tab Tab Enter', at: [3, 4], mode: 'edit' }
]

const selecting: readonly Line[] = [
  { keys: 'Shift+ArrowDown Shift+ArrowRight', at: [3, 2], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowUp Shift+ArrowUp', at: [3, 2], selects: '2:2 3:2' },
  { keys: 'Shift+ArrowRight Shift+ArrowLeft Shift+ArrowLeft', at: [3, 2], selects: '3:1 3:2' },
  { keys: 'Shift+Home', at: [3, 2], selects: '3:1 3:2' },
  { keys: 'Shift+End', at: [3, 2], selects: '3:2 3:end' },
  { keys: 'Mod+Shift+ArrowLeft', at: [3, 2], selects: '3:1 3:2' },
  { keys: 'Mod+Shift+End', at: [3, 2], selects: '3:2 12:end' },
  { keys: 'Alt+Shift+PageDown '.repeat(9), at: [3, 2], selects: '3:2 3:end' },
  { keys: 'Alt+Shift+PageUp', at: [3, 2], selects: '3:1 3:2' },
  { keys: 'Mod+Shift+ArrowDown', at: [3, 2], selects: '3:2 11:2' },
  { keys: 'Mod+Shift+ArrowUp', at: [3, 2], selects: '1:2 3:2' },
  { keys: 'Mod+Shift+Home', at: [3, 2], selects: '1:1 3:2' },
  { keys: 'Shift+PageDown', at: [3, 2], selects: '3:2 12:2' },
  { keys: 'Shift+PageUp', at: [3, 2], selects: '1:2 3:2' },
  { keys: 'Shift+Space', at: [3, 2], selects: '3:1 3:end' },
  { keys: 'Mod+Space', at: [3, 2], selects: '1:2 12:2' },
  { keys: 'Mod+A', at: [3, 2], selects: '1:1 11:end' },
  { keys: 'Mod+A Mod+A', at: [3, 2], selects: '1:1 12:end' },
  { keys: 'Shift+ArrowDown ArrowDown', at: [4, 2], selects: '4:2 4:2' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Tab', at: [3, 3], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Tab Tab', at: [4, 2], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Shift+Tab', at: [4, 3], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Enter', at: [4, 2], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Enter Enter', at: [3, 3], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown Shift+ArrowRight Shift+Enter', at: [4, 3], selects: '3:2 4:3' },
  { keys: 'Shift+ArrowDown "one" Enter "two" Enter', at: [3, 2], text: 'one', selects: '3:2 4:2', writes: 2 },
  { keys: 'Shift+ArrowRight "one" Tab "two" Tab', at: [3, 2], text: 'one', selects: '3:2 3:3', writes: 2 },
  { keys: 'Shift+ArrowDown "same" Mod+Enter', at: [3, 2], text: 'same', selects: '3:2 4:2', writes: 1 },
  { keys: 'Shift+ArrowDown Mod+D ArrowDown', at: [4, 2], text: title, writes: 1 },
  { keys: 'Shift+ArrowRight Mod+R ArrowRight', at: [3, 3], text: title, writes: 1 },
  { keys: 'Mod+D', at: [3, 2], text: 'Counsellors do not refer', writes: 1 },
  { keys: "Mod+'", at: [3, 2], text: 'Counsellors do not refer', writes: 1 },
  { keys: 'Shift+ArrowDown Delete ArrowDown', at: [4, 2], text: '', writes: 1 }
]

const editing: readonly Line[] = [
  { keys: 'F2', at: [3, 2], mode: 'edit', text: title },
  { keys: 'Enter', at: [3, 2], mode: 'edit', text: title },
  { keys: 'Enter Escape', at: [3, 2], text: title },
  { keys: '"Z"', at: [3, 2], mode: 'enter', text: 'Z' },
  { keys: '"Z" Escape', at: [3, 2], text: title },
  { keys: '"Z" F2', at: [3, 2], mode: 'edit', text: 'Z' },
  { keys: 'F2 F2', at: [3, 2], mode: 'enter', text: title },
  { keys: 'F2 ArrowLeft "!"', at: [3, 2], mode: 'edit', text: 'Health data leave Canad!a' },
  { keys: 'F2 Home "!"', at: [3, 2], mode: 'edit', text: `!${title}` },
  { keys: '"New" Enter ArrowUp', at: [3, 2], text: 'New', writes: 1 },
  { keys: '"New" Tab', at: [3, 3], writes: 1 },
  { keys: '"New" Shift+Tab', at: [3, 1], writes: 1 },
  { keys: '"New" ArrowDown', at: [4, 2], writes: 1 },
  { keys: '"New" ArrowRight', at: [3, 3], writes: 1 },
  { keys: '"New" Shift+Enter', at: [2, 2], writes: 1 },
  { keys: '"one" Alt+Enter "two" Enter ArrowUp', at: [3, 2], text: 'one\ntwo', writes: 1 },
  { keys: 'ArrowRight "one" Shift+Enter "two" Enter ArrowUp', at: [3, 3], text: 'one\ntwo', writes: 1 },
  { keys: 'ArrowRight "one" Alt+Enter "two" Mod+Enter', at: [3, 3], text: 'one\ntwo', writes: 1 },
  { keys: 'Delete', at: [3, 2], text: '', writes: 1 },
  { keys: 'Backspace', at: [3, 2], mode: 'enter', text: '' },
  { keys: 'Delete Mod+Z', at: [3, 2], text: title },
  { keys: 'Delete Mod+Z Mod+Y', at: [3, 2], text: '', writes: 1 },
  { keys: 'Delete Mod+Z Mod+Shift+Z', at: [3, 2], text: '', writes: 1 },
  { keys: 'Mod+I', at: [4, 2], text: '', writes: 1 },
  { keys: 'Mod+Delete', at: [3, 2], text: 'Double entry', writes: 1 },
  { keys: 'Alt+Shift+ArrowUp', at: [2, 2], text: title, writes: 1 },
  { keys: 'Alt+Shift+ArrowDown', at: [4, 2], text: title, writes: 1 }
]

async function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const numbers = (selector: string) => {
      const cells = [...document.querySelectorAll<HTMLElement>(`[data-row] > ${selector}`)]
      return {
        rows: cells.map(cell => Number(cell.parentElement?.dataset.row) + 1),
        columns: cells.map(cell => Number(cell.getAttribute('aria-colindex')))
      }
    }
    const { rows, columns } = numbers('[aria-selected=true]')
    const right = Math.max(...columns)
    const isEnd = right === Math.max(...numbers('[aria-selected]').columns)
    return `${Math.min(...rows)}:${Math.min(...columns)} ${Math.max(...rows)}:${isEnd ? 'end' : right}`
  })
}

async function walk(lines: readonly Line[]): Promise<void> {
  const { page } = await openRisks()
  const last = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
  for (const { keys, at, mode = 'ready', text, selects, writes = 0 } of lines) {
    await goTo(page, 3, 2)
    await press(page, keys)
    const found = async () => {
      const now = await where(page)
      return {
        keys,
        at: [now.row, now.column],
        mode: now.mode,
        text: text === undefined ? undefined : now.text.replace(/\s*\n/g, '\n'),
        selects: selects === undefined ? undefined : await selected(page)
      }
    }
    await expect.poll(found).toEqual({ keys, at: [at[0], at[1] || last], mode, text, selects })
    await press(page, 'Escape')
    for (let set = 0; set < writes; set++) await press(page, 'Mod+Z')
    await expect.poll(() => page.locator('[data-row="2"] > [aria-colindex="2"]').innerText(), keys).toBe(title)
  }
}

test('keys move in the table as in a spreadsheet', () => walk(moving))
test('keys select, and what is selected is filled, copied from above and cleared', () => walk(selecting))
test('keys open cells, write, take back, and move rows', () => walk(editing))

test('keys that a kind of cell has for itself: a list, a calendar, a rating, today', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 7)
  await press(page, 'Alt+ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Escape')
  expect(await where(page)).toMatchObject({ row: 3, column: 7, mode: 'ready' })
  await press(page, 'Backspace Enter ArrowUp')
  expect(await where(page)).toMatchObject({ row: 3, column: 7, mode: 'ready', text: '' })
  await press(page, 'Mod+Z Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Backspace Enter ArrowUp')
  expect(await where(page)).toMatchObject({ row: 3, column: 7, text: '' })

  const today = new Date().toLocaleDateString('en-CA')
  await goTo(page, 3, 11)
  await press(page, 'Mod+;')
  await expect.poll(async () => (await where(page)).text).toContain(today)
  await press(page, 'Mod+Z Alt+ArrowDown')
  await expect(page.getByRole('grid', { name: /20\d\d/ })).toBeVisible()
  await press(page, 'Escape Escape "today" Enter ArrowUp')
  await expect.poll(async () => (await where(page)).text).toContain(today)

  await goTo(page, 3, 20)
  await press(page, '"4"')
  await expect.poll(async () => (await where(page)).text).toBe('4 Likely')
})

// Keys that are the window's, pressed in row 3, column 7 of the table: what they open, and what puts it away again.
const asking: readonly (readonly [keys: string, opens: (page: Page) => Locator, away?: string])[] = [
  ['Mod+F', page => page.getByRole('textbox', { name: 'Find', exact: true }).and(page.locator(':focus'))],
  ['Mod+H', page => page.getByRole('textbox', { name: 'Replace with' })],
  ['Mod+K', page => page.getByRole('dialog', { name: 'Commands' })],
  ['Mod+Shift+P', page => page.getByRole('dialog', { name: 'Commands' })],
  ['Mod+/', page => page.getByRole('dialog', { name: 'Keyboard shortcuts' })],
  ['Mod+S', page => page.getByRole('dialog', { name: 'Name this version' }).getByText(/Everything is saved/)],
  ['F1', page => page.getByRole('complementary').getByRole('heading', { name: 'Guidance' }), 'F1']
]

test('keys that ask for something of the window open it, and give the cell the keyboard back when it is put away', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 7)
  for (const [keys, opens, away = 'Escape'] of asking) {
    await press(page, keys)
    await expect(opens(page), keys).toBeVisible()
    await press(page, away)
    expect(await where(page), keys).toMatchObject({ row: 3, column: 7, mode: 'ready' })
    await expect(opens(page), keys).toHaveCount(0)
  }
})

test('F3 finds again and back from the cell, and F6 goes to the next part of the window and back', async () => {
  const { page } = await openRisks()
  await goTo(page, 1, 1)
  await press(page, 'Mod+F "privacy"')
  await expect(page.getByRole('search')).toContainText('1 of 3')
  await press(page, 'Escape')
  const first = await where(page)
  await press(page, 'F3')
  await expect(page.getByRole('search')).toContainText('2 of 3')
  await press(page, 'Escape')
  const second = await where(page)
  expect([second.row, second.column]).not.toEqual([first.row, first.column])
  await press(page, 'Shift+F3')
  await expect(page.getByRole('search')).toContainText('1 of 3')
  await press(page, 'Escape')
  expect(await where(page)).toEqual(first)

  const region = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region)
  const parts: (string | undefined)[] = []
  for (let part = 0; part < 6; part++) {
    parts.push(await region())
    await press(page, 'F6')
  }
  expect(parts).toEqual(['main', 'status', 'title', 'sheets', 'tools', 'tables'])
  expect(await where(page)).toEqual(first)
  await press(page, 'Shift+F6')
  expect(await region()).toBe('tables')
})

test('keys that ask for something around the table: filter, form, menu, sheets', async () => {
  const { page } = await openRisks()
  await goTo(page, 3, 7)
  await press(page, 'Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await press(page, 'Escape ContextMenu')
  await expect(page.getByRole('menu')).toBeVisible()
  await press(page, 'Escape Mod+Shift+L')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  expect(await where(page)).toMatchObject({ row: 3, column: 7, mode: 'ready' })
  await press(page, 'Mod+Shift+Enter')
  await expect(page.getByRole('form', { name: `Form of ${title}` })).toBeVisible()

  await goTo(page, 3, 2)
  const sheet = page.getByRole('heading', { level: 1 })
  await expect(sheet).toHaveText('Risk register')
  await press(page, 'Mod+PageDown')
  await expect(sheet).toHaveText('Work plan and milestones')
  await press(page, 'Mod+PageUp')
  await expect(sheet).toHaveText('Risk register')
})
