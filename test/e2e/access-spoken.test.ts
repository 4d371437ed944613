import type { Page } from '@playwright/test'
import { goTo, openRisks, pasteText, press } from './grid-sheet'
import { expect, test } from './rig'

async function inColumnMenu(page: Page, column: string, item: string): Promise<void> {
  await page.locator(`[data-column-menu="${column}"]`).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('sorting, filtering, grouping, hiding, pasting and undoing are each said in a sentence with the result', async () => {
  const launched = await openRisks()
  const { page } = launched
  const messages = page.getByRole('region', { name: 'Messages' })
  const said = (words: string) => expect(messages.getByText(words)).toBeAttached()
  await inColumnMenu(page, 'title', 'Sort descending')
  await said('Sorted by Risk title, descending')
  await inColumnMenu(page, 'title', 'Take the sort off')
  await said('Rows are back in their own order')
  await goTo(page, 1, 7)
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: 'Only this value' }).click()
  await said('Filtered: 1 of 11 rows')
  await press(page, 'Mod+Shift+L')
  await said('Filters are off: 11 rows')
  await inColumnMenu(page, 'category', 'Group by this column')
  await said('Grouped by Category')
  await inColumnMenu(page, 'category', 'Close all groups')
  await said('All groups are closed')
  await inColumnMenu(page, 'category', 'Open all groups')
  await said('All groups are open')
  await inColumnMenu(page, 'category', 'Take the grouping off')
  await said('No longer grouped')
  await inColumnMenu(page, 'cause', 'Hide column')
  await said('Column Because of… (cause) hidden')
  await page.getByRole('button', { name: 'Show 1 hidden column' }).click()
  await said('All columns are shown')
  await goTo(page, 3, 2)
  await pasteText(page, 'one\tbecause\ntwo\tsince')
  await said('4 cells pasted.')
  await press(page, 'Mod+Z')
  await said('Undone: paste of 4 cells.')
  await press(page, 'Shift+ArrowDown Shift+ArrowRight')
  await said('2 rows by 2 columns selected')
  await launched.close()
})

test('rows are counted and placed as they stand: filtered, in groups open and closed, with columns hidden and a row at the foot', async () => {
  const launched = await openRisks()
  const { page } = launched
  const grid = page.locator('[data-scroller] [role=grid], [data-scroller] [role=treegrid]')
  const counts = async () => [await grid.getAttribute('aria-rowcount'), await grid.getAttribute('aria-colcount')]
  const [, columns] = await counts()
  // The headings, eleven risks and the empty row.
  expect(await counts()).toEqual(['13', columns])
  await inColumnMenu(page, 'cause', 'Hide column')
  await expect.poll(counts).toEqual(['13', String(Number(columns) - 1)])
  const places = await page
    .getByRole('columnheader')
    .evaluateAll(all => all.map(one => one.getAttribute('aria-colindex')))
  expect(places.slice(0, 4)).toEqual(['1', '2', '3', '4'])

  await inColumnMenu(page, 'title', 'At the foot…')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Nothing Say/ }).click()
  await page.getByRole('option', { name: 'Filled' }).click()
  await dialog.getByRole('button', { name: 'Set' }).click()
  await expect(page.locator('[data-foot]')).toHaveAttribute('aria-rowindex', '14')
  expect((await counts())[0]).toBe('14')

  await inColumnMenu(page, 'category', 'Group by this column')
  await expect(grid).toHaveRole('treegrid')
  const rows = () =>
    grid.evaluate(table =>
      [...table.querySelectorAll('[role=row][aria-level]')].map(row => ({
        at: Number(row.getAttribute('aria-rowindex')),
        level: Number(row.getAttribute('aria-level')),
        place: `${row.getAttribute('aria-posinset')} of ${row.getAttribute('aria-setsize')}`,
        expanded: row.getAttribute('aria-expanded')
      }))
    )
  const before = await rows()
  const groups = before.filter(({ level }) => level === 1)
  const count = Number((await counts())[0])
  const size = Number(groups[0]?.place.split(' of ')[1])
  // Each group and the empty row stand on the first level; headings take a line each.
  expect(count).toBe(14 + size - 1)
  expect(groups[0]).toEqual({ at: 2, level: 1, place: `1 of ${size}`, expanded: 'true' })
  expect(before.map(({ at }) => at)).toEqual(before.map((_, at) => at + 2))
  for (const [at, row] of before.entries()) {
    const above = before[at - 1]
    if (row.level !== 2 || above === undefined) continue
    const [place, among] = row.place.split(' of ').map(Number)
    expect(place).toBe(above.level === 1 ? 1 : Number(above.place.split(' of ')[0]) + 1)
    expect(place).toBeLessThanOrEqual(among ?? 0)
  }

  await page.locator('[data-group]').first().click()
  await press(page, 'ArrowLeft')
  const ofFirst = before.findIndex(({ level }, at) => at > 0 && level === 1) - 1
  await expect.poll(async () => Number((await counts())[0])).toBe(count - ofFirst)
  const after = await rows()
  expect(after.slice(0, 2)).toEqual([
    { at: 2, level: 1, place: `1 of ${size}`, expanded: 'false' },
    { at: 3, level: 1, place: `2 of ${size}`, expanded: 'true' }
  ])
  await launched.close()
})
