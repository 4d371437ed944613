import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { register } from '../../bench/register'
import { ofRole, spokenTree, within } from './access-tree'
import { press, where } from './grid-sheet'
import { answerDialogs, expect, type Launched, test } from './rig'
import { chooseMenu, launchHome } from './screens'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-access-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A register of so many risks, the focus in its grid. */
async function openRegister(rows: number): Promise<Launched> {
  const path = join(folder, 'register.groundwork')
  writeFileSync(path, register(rows).bytes())
  const launched = await launchHome()
  await answerDialogs(launched, { open: path })
  await chooseMenu(launched, 'file.open')
  await expect(launched.page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(rows + 2))
  return launched
}

/** What of the grid stands in the document: positions of rows and of the cells in each, as they are counted aloud. */
function positions({ page }: Launched) {
  return page.getByRole('grid').evaluate(grid => ({
    rows: [...grid.querySelectorAll('[role=row]')].map(row => Number(row.getAttribute('aria-rowindex'))),
    columns: [...grid.querySelectorAll('[role=row]')].map(row =>
      [...row.querySelectorAll('[role=columnheader],[role=rowheader],[role=gridcell]')].map(cell =>
        Number(cell.getAttribute('aria-colindex'))
      )
    ),
    stops: [...grid.querySelectorAll<HTMLElement>('*')].filter(one => one.tabIndex >= 0).length
  }))
}

const ascending = (numbers: readonly number[]) => numbers.every((one, at) => at === 0 || one > (numbers[at - 1] ?? 0))

test('a screen reader is given the true size of a long table, and the name and place of every cell, wherever it is scrolled', async () => {
  const launched = await openRegister(1000)
  const { page } = launched
  const grid = page.getByRole('grid')
  const spoken = async () => {
    const tree = await spokenTree(launched)
    const table = ofRole(tree, 'grid')[0] ?? tree
    return { tree, table, rows: ofRole(table, 'row'), focused: [...within(tree)].filter(one => one.says.focused) }
  }

  const top = await spoken()
  expect(top.table).toMatchObject({ name: 'Risks, table', says: { multiselectable: true } })
  expect(top.table.description).toContain('F6 leaves the table')
  expect(top.table.description).toContain('Escape followed by Tab')
  expect(
    ofRole(top.table, 'columnheader')
      .map(({ name }) => name)
      .slice(0, 3)
  ).toEqual(['ID', 'Risk title', 'Because of… (cause)'])
  expect(top.rows[1]?.children.slice(0, 2)).toMatchObject([
    { role: 'gridcell', name: 'R-01', says: { readonly: true, selected: false } },
    { role: 'rowheader', name: 'Risk 1: counsellors enrol clients while the', says: { selected: true } }
  ])
  expect(top.focused.map(({ name }) => name)).toContain('Risk title: Risk 1: counsellors enrol clients while the')
  await expect(grid).toHaveAttribute('aria-rowcount', '1002')
  await expect(grid).toHaveAttribute('aria-colcount', /^\d\d$/)

  await page.locator('[data-scroller]').evaluate(box => {
    box.scrollTop = box.scrollHeight / 2
    box.scrollLeft = box.scrollWidth / 2
  })
  await expect(page.getByRole('rowheader', { name: 'Risk 500:' })).toBeVisible()
  const middle = await spoken()
  expect(middle.focused.map(({ name }) => name)).toContain('Risk title: Risk 1: counsellors enrol clients while the')
  for (const row of middle.rows.slice(1)) {
    expect(ofRole(row, 'rowheader').map(({ name }) => name.replace(/:.*/, ''))).toEqual([
      expect.stringMatching(/^Risk \d+$/)
    ])
    expect(row.children.every(({ role }) => role === 'gridcell' || role === 'rowheader')).toBe(true)
  }
  // The code of each row says that this is the row that its place says: R-500 is the 501st with the headings.
  const places = await page
    .locator('[role=row][data-row]')
    .evaluateAll(rows =>
      rows.map(row => [row.getAttribute('aria-rowindex'), row.querySelector('[aria-colindex="1"]')?.textContent])
    )
  for (const [place, code] of places) expect(code).toBe(`R-${String(Number(place) - 1).padStart(2, '0')}`)
  const { rows, columns, stops } = await positions(launched)
  expect(rows.slice(0, 2)).toEqual([1, 2])
  expect(ascending(rows)).toBe(true)
  expect(columns.every(one => ascending(one) && new Set([...one, ...(columns[0] ?? [])]).size === one.length)).toBe(
    true
  )
  expect(stops).toBe(1)

  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await where(page)).text).toBe('Risk 2: keeps own and told clinic')
  await expect(page.getByRole('rowheader', { name: 'Risk 2:' })).toBeInViewport()
  await launched.close()
})

test('one Tab stop, sorted columns, what is selected, what cannot be typed in and what is amiss are all said', async () => {
  const launched = await openRegister(30)
  const { page } = launched
  expect((await positions(launched)).stops).toBe(1)
  await press(page, 'Home')
  await expect.poll(async () => (await where(page)).text).toBe('R-01')
  expect((await positions(launched)).stops).toBe(1)
  const grid = async () => ofRole(await spokenTree(launched), 'grid')[0]
  const table = await grid()
  const cells = table === undefined ? [] : ofRole(table, 'gridcell')
  expect(cells.find(({ says }) => says.focused)).toMatchObject({
    name: 'R-01',
    says: { readonly: true, selected: true }
  })

  await press(page, 'ArrowRight Shift+ArrowDown Shift+ArrowRight')
  const ranged = await grid()
  const selected = [...within(ranged ?? ({ children: [] } as never))].filter(({ says }) => says.selected === true)
  expect(selected.map(({ role }) => role)).toEqual(['rowheader', 'gridcell', 'rowheader', 'gridcell'])

  await press(page, 'ArrowLeft Shift+F10')
  await page.getByRole('menuitem', { name: 'Sort descending' }).click()
  await expect(page.getByRole('columnheader', { name: 'ID', exact: true })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('columnheader', { name: 'Risk title', exact: true })).toHaveAttribute('aria-sort', 'none')

  const raised = page.getByRole('columnheader', { name: 'Date raised', exact: true })
  for (let at = 0; at < 40 && !(await raised.count()); at++) await press(page, 'ArrowRight')
  const column = Number(await raised.getAttribute('aria-colindex'))
  while ((await where(page)).column !== column)
    await press(page, (await where(page)).column < column ? 'ArrowRight' : 'ArrowLeft')
  await press(page, '"some day soon" Enter ArrowUp')
  const editor = page.getByRole('textbox', { name: /^Date raised: some day soon/ })
  await expect(editor).toBeFocused()
  const amiss = ofRole((await grid()) ?? (undefined as never), 'textbox').find(({ says }) => says.focused)
  expect(amiss).toMatchObject({ says: { invalid: 'true' } })
  expect(amiss?.description).toContain('could not be read as a date')
  await expect(page.locator('[role=gridcell][aria-invalid=true]')).toHaveCount(1)
  await launched.close()
})

/** Whether the active cell can be seen: at its middle and just within its corners it is the uppermost thing. */
function seen({ page }: Launched) {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('[data-column]')
    const box = cell?.getBoundingClientRect()
    if (!cell || !box) return 'no active cell'
    const points = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + 3, box.top + 3],
      [box.right - 3, box.top + 3],
      [box.left + 3, box.bottom - 3],
      [box.right - 3, box.bottom - 3]
    ] as const
    const over = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find(one => !one || !(cell.contains(one) || one.closest('[data-fill]')))
    return over === undefined ? 'whole' : `under ${over?.className ?? 'the edge of the window'}`
  })
}

test('the active cell is never under frozen columns, headings, the status bar or a message, wherever the keys lead', async () => {
  const launched = await openRegister(60)
  const { page, app } = launched
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 640))
  // An error stays until it is dismissed; here over the lower left corner, where the last row begins.
  writeFileSync(join(folder, 'empty.groundwork'), '')
  await answerDialogs(launched, { open: join(folder, 'empty.groundwork') })
  await chooseMenu(launched, 'file.open')
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('is empty')).toBeVisible()
  const walk = async (keys: string) => {
    for (const key of keys.split(' ')) {
      await press(page, key)
      await expect.poll(() => seen(launched), `${keys} at ${key}`).toBe('whole')
    }
  }
  await walk('Mod+End ArrowUp ArrowUp ArrowUp')
  await walk('ArrowLeft '.repeat(12).trim())
  await walk('Mod+B Mod+End ArrowUp Home ArrowDown ArrowUp ArrowRight ArrowRight')
  await walk('PageUp PageUp PageUp ArrowLeft ArrowLeft PageDown Alt+PageDown Alt+PageDown Alt+PageUp Home End')
  await walk('ArrowUp '.repeat(12).trim())
  await walk('Mod+Home ArrowDown ArrowRight ArrowRight ArrowRight ArrowRight Mod+ArrowDown Mod+ArrowRight Mod+Home')
  await launched.close()
})
