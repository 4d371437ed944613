import type { CDPSession, Page } from '@playwright/test'
import { layoutTable } from '../src/layout/table'
import { sheetsOf, type Workbook } from '../src/model/workbook'
import { goHome, openRegister, profileWith, startApp, startYardstick } from './app'
import { installProbe, keyToPaint } from './probe'
import { ofRegister, shownColumns } from './register'
import type { Sheet, Yardstick } from './yardstick'

declare global {
  interface Window {
    readonly yardstick: Yardstick
  }
}

/** A grid with a table open in it, whoever made it. */
export interface Grid {
  readonly page: Page
  readonly cdp: CDPSession
  readonly scroller: string
  /** Opens the table, or opens it anew. */
  readonly open: () => Promise<void>
  /** Milliseconds to the paint; the table is as it was afterwards. */
  readonly sort: () => Promise<number>
  readonly filter: () => Promise<number>
  readonly paste: (text: string) => Promise<number>
  readonly close: () => Promise<void>
}

/** Places of columns in the view: the code, a text to type in, and the text that is sorted and filtered by. */
const [code, text, title] = [1, 3, 2]
const first = { is: 'first', column: code } as const
const searched = '9'

export async function groundwork(rows: number): Promise<Grid> {
  const { page, close } = await startApp(await profileWith([rows]), null)
  const cdp = await page.context().newCDPSession(page)
  const menu = async (column: string, item: RegExp): Promise<void> => {
    await page.locator(`[data-column-menu="${column}"]`).dispatchEvent('click')
    await page.getByRole('menuitem', { name: item }).first().waitFor()
  }
  const pressed = async (name: RegExp, role: 'menuitem' | 'button'): Promise<number> => {
    await page.evaluate(ask => window.probe.watch('pointerup', ask), first)
    await page.getByRole(role, { name }).first().click()
    return page.evaluate(() => window.probe.watched())
  }
  return {
    page,
    cdp,
    scroller: '[data-scroller]',
    open: async () => {
      if ((await page.getByRole('grid').count()) > 0) await goHome(page)
      await openRegister(page, rows)
      await installProbe(page)
    },
    sort: async () => {
      await menu('title', /^Sort descending/)
      const took = await pressed(/^Sort descending/, 'menuitem')
      await menu('title', /^Take the sort off/)
      await pressed(/^Take the sort off/, 'menuitem')
      return took
    },
    filter: async () => {
      await menu('title', /^Filter/)
      await page
        .getByRole('menuitem', { name: /^Filter/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('textbox').first().fill(searched)
      const took = await pressed(/^Filter$/, 'button')
      await pressed(/^Take the filter off/, 'button')
      return took
    },
    paste: async words => {
      await clickCell(page, 2, title)
      // A large paste is shown first; Enter does it.
      const shown = await page.evaluate(([tsv, ask]) => window.probe.timed(() => window.probe.paste(tsv), ask), [
        words,
        { is: 'open', selector: '[role=dialog] table' }
      ] as const)
      await page.evaluate(ask => window.probe.watch('keydown', ask), { is: 'first', column: title } as const)
      await page.keyboard.press('Enter')
      const took = shown + (await page.evaluate(() => window.probe.watched()))
      await page.evaluate(ask => window.probe.watch('keydown', ask), { is: 'first', column: title } as const)
      await page.keyboard.press('Control+z')
      await page.evaluate(() => window.probe.watched())
      return took
    },
    close
  }
}

/** AG Grid Community on the table that Groundwork shows, as large as it is there. */
export async function agGrid(rows: number, beside: Page): Promise<Grid> {
  const { page, close } = await startYardstick()
  const cdp = await page.context().newCDPSession(page)
  const { workbook } = ofRegister(rows)
  const sheet = { ...tableOf(workbook), ...(await sizesOf(beside)) }
  const widths = await widthsOf(beside)
  const columns = sheet.columns.map(column => ({ ...column, width: widths[column.id] ?? 120 }))
  await page.evaluate(given => Object.assign(window, { given }), { ...sheet, columns })
  return {
    page,
    cdp,
    scroller: '.ag-grid-viewport',
    open: async () => {
      await page.evaluate(() => {
        window.yardstick.close()
        window.yardstick.open((window as unknown as { readonly given: Sheet }).given)
      })
      await page.locator('[role=row][aria-rowindex="2"]').first().waitFor()
      await installProbe(page)
      await clickCell(page, 2, text)
    },
    sort: () =>
      page.evaluate(async ask => {
        const took = await window.probe.timed(() => window.yardstick.sort('title', 'desc'), ask)
        await window.probe.timed(() => window.yardstick.sort('title', null), ask)
        return took
      }, first),
    filter: () =>
      page.evaluate(
        async ([ask, words]) => {
          const took = await window.probe.timed(() => window.yardstick.filter('title', words), ask)
          await window.probe.timed(() => window.yardstick.filter('title', null), ask)
          return took
        },
        [first, searched] as const
      ),
    paste: words =>
      page.evaluate(([tsv, ask]) => window.probe.timed(() => window.yardstick.paste('title', tsv), ask), [
        words,
        { is: 'first', column: title }
      ] as const),
    close
  }
}

function tableOf(workbook: Workbook): Pick<Sheet, 'columns' | 'rows'> {
  const sheet = sheetsOf(workbook)[0]?.id ?? ''
  const ask = { language: 'en', today: '2026-11-22', currency: 'CAD', withPrivate: true } as const
  const { columns, rows, cell } = layoutTable(workbook, { ...ask, sheet, table: 'risk', columns: shownColumns })
  return {
    columns: columns.map(({ id, label, align, readOnly, column }, at) => ({
      id,
      label,
      width: 0,
      isNumber: align === 'end' || column?.kind === 'rating',
      isPinned: at < title,
      isEditable: !readOnly,
      wraps: column?.kind === 'text'
    })),
    rows: rows.map(row =>
      columns.map(column => {
        const { text: words, value } = cell(row, column)
        return typeof value === 'number' ? value : words
      })
    )
  }
}

async function sizesOf(page: Page): Promise<Pick<Sheet, 'rowHeight' | 'headerHeight' | 'width' | 'height'>> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-scroller]')
    const heights = [...document.querySelectorAll('[data-row]')].map(row => row.getBoundingClientRect().height)
    const sum = heights.reduce((total, height) => total + height, 0)
    return {
      rowHeight: Math.round(sum / heights.length),
      headerHeight: 40,
      width: box?.offsetWidth ?? 0,
      height: box?.offsetHeight ?? 0
    }
  })
}

/** The widths of all columns, from left to right as they come into sight. */
async function widthsOf(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const box = document.querySelector<HTMLElement>('[data-scroller]')
    const widths: Record<string, number> = {}
    if (box === null) return widths
    for (let left = 0; left < box.scrollWidth; left += 200) {
      box.scrollLeft = left
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      for (const head of document.querySelectorAll<HTMLElement>('[data-heading]')) {
        widths[head.dataset.heading ?? ''] = head.offsetWidth
      }
    }
    box.scrollLeft = 0
    return widths
  })
}

async function clickCell(page: Page, row: number, column: number): Promise<void> {
  await page.evaluate(() => document.querySelector('[data-scroller], .ag-grid-viewport')?.scrollTo(0, 0))
  await page.locator(`[role=row][aria-rowindex="${row}"] [aria-colindex="${column}"]`).first().click()
}

const frames = 90
const step = 150

/** Milliseconds of script in each frame of a scroll down at 150 px a frame. */
export async function scrollScript({ page, cdp, scroller }: Grid): Promise<number> {
  await page.evaluate(selector => document.querySelector(selector)?.scrollTo(0, 0), scroller)
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
  const before = await scriptTime(cdp)
  await page.evaluate(([selector, by, times]) => window.probe.scroll(selector, by, times), [
    scroller,
    step,
    frames
  ] as const)
  const after = await scriptTime(cdp)
  await page.evaluate(selector => document.querySelector(selector)?.scrollTo(0, 0), scroller)
  return (after - before) / frames
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

const moves = 8

/** The active cell down and up again; the middle of all. */
export async function moveToPaint({ page }: Grid): Promise<readonly number[]> {
  await clickCell(page, 3, text)
  const took: number[] = []
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let move = 0; move < moves; move++) took.push(await keyToPaint(page, key, { is: 'moved' }))
  }
  return took
}

const commits = 8
let typed = 0

/** A text typed into a cell, from Enter to the paint that shows it, the cell below active. */
export async function commitToPaint({ page }: Grid): Promise<readonly number[]> {
  await clickCell(page, 3, text)
  const took: number[] = []
  for (let commit = 0; commit < commits; commit++) {
    const words = `typed ${(typed += 1)}`
    await page.keyboard.type(words)
    took.push(await keyToPaint(page, 'Enter', { is: 'moved', text: words }))
  }
  return took
}

/** Megabytes of the page's JavaScript heap once what is not held has been collected. */
export async function heapAfterOpening({ cdp, open, page }: Grid): Promise<number> {
  await open()
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
