import { expect, type Locator, type Page } from '@playwright/test'
import { type Launched, type Launching, launch } from './rig'

/** The sample's risk register in a new profile, in English, ready to type in. */
export async function openRisks(launching?: Launching): Promise<Launched> {
  const launched = await launch(launching)
  const { page } = launched
  await page.getByRole('textbox').fill('Ada Roy')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Ada/ })).toBeVisible()
  await page.getByRole('button', { name: 'Open the English sample' }).click()
  await page.getByRole('navigation').getByText('Risk register').click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('row').nth(11)).toContainText('R-')
  return launched
}

/** The cell of a row and a column, both by what they say: row 1 is the first, columns go by their heading. */
export async function cellAt(page: Page, row: number, heading: string): Promise<Locator> {
  const column = await columnOf(page, heading)
  return page.locator(`[data-row="${row - 1}"] > [aria-colindex="${column}"]`)
}

async function columnOf(page: Page, heading: string): Promise<string> {
  const head = page.getByRole('columnheader', { name: heading, exact: false }).first()
  return (await head.getAttribute('aria-colindex')) ?? ''
}

export interface Where {
  readonly row: number
  readonly column: number
  readonly mode: 'ready' | 'enter' | 'edit'
  readonly text: string
}

/** The active cell as it has the keyboard: its row and column from 1, the mode, and what it shows or is being typed. */
export async function where(page: Page): Promise<Where> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('[data-column]')
    const editing = cell?.querySelector<HTMLElement>('[data-editing]')
    const input = cell?.querySelector<HTMLInputElement>('[data-editor]')
    const mode = (editing?.dataset.editing ?? 'ready') as 'ready' | 'enter' | 'edit'
    return {
      row: Number(cell?.closest('[role=row]')?.getAttribute('aria-rowindex')) - 1,
      column: Number(cell?.getAttribute('aria-colindex')),
      mode,
      text: mode === 'ready' ? (cell?.innerText.trim() ?? '') : (input?.value ?? '')
    }
  })
}

/** Presses keys one after the other; what is in quotation marks is typed. */
export async function press(page: Page, keys: string): Promise<void> {
  for (const part of keys.match(/"[^"]*"|\S+/g) ?? []) {
    if (part.startsWith('"')) await page.keyboard.type(part.slice(1, -1))
    else await page.keyboard.press(part.replace('Mod', 'Control'))
  }
}

/** Goes to a cell by keyboard from wherever the grid is: the first cell, then right and down. */
export async function goTo(page: Page, row: number, column: number): Promise<void> {
  const grid = page.locator('[role=grid], [role=treegrid]')
  await grid.locator('[data-editor], [tabindex="0"]').first().focus()
  await press(page, 'Escape Escape Mod+Home')
  for (let at = 1; at < row; at++) await page.keyboard.press('ArrowDown')
  for (let at = 1; at < column; at++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await where(page)).column).toBe(column)
}

/** Keeps what is said to screen readers from now on: the next sentence takes the place of the one before. Answers with all of it. */
export async function hear(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = []
    const live = document.querySelector('[aria-live=polite]')
    const keep = () => heard.push(live?.textContent ?? '')
    if (live !== null) new MutationObserver(keep).observe(live, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { heard })
  })
  return () => page.evaluate(() => (window as { heard?: readonly string[] }).heard?.join('\n') ?? '')
}

interface ClipboardForms {
  readonly text?: string
  readonly html?: string
}

/** The main process's clipboard as it is in Electron 25, on which the tests run. */
interface OldClipboard {
  readonly write: (forms: ClipboardForms) => void
  readonly readText: () => string
  readonly readHTML: () => string
}

/** Pastes as if the clipboard held this text, without touching the one that tests of other files use meanwhile. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate(given => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }))
  }, text)
}

/** The text on the system's clipboard, as another program would put it there. */
export async function setClipboard({ app }: Launched, data: ClipboardForms): Promise<void> {
  await app.evaluate((electron, given) => (electron.clipboard as unknown as OldClipboard).write(given), data)
}

export async function readClipboard({ app }: Launched): Promise<Required<ClipboardForms>> {
  return app.evaluate(electron => {
    const clipboard = electron.clipboard as unknown as OldClipboard
    return { text: clipboard.readText(), html: clipboard.readHTML() }
  })
}
