import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addRows } from '../../src/commands'
import { writeFile } from '../../src/exchange/file'
import type { Template } from '../../src/model/template'
import { sheetsOf } from '../../src/model/workbook'
import { templates } from '../../templates'
import { sha256, workbookAt } from '../unit/workbook'
import { answerDialogs, expect, launch, type Launched, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, menuLabel, openSheet, tick } from './screens'

let folder = ''

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-templates-'))
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The register of risks as an earlier edition had it: without the proximity of a risk, and with two bands only. */
function earlier(): Template {
  const risks = templates.find(({ id }) => id === 'risks')
  if (risks === undefined) throw new Error('there is no register of risks')
  const tables = risks.tables.map(table => {
    if (table.id !== 'risk') return table
    const without = (columns: readonly string[]): readonly string[] => columns.filter(id => id !== 'proximity')
    const bands = [
      { id: 'low', from: 1, to: 14, label: { en: 'Low', fr: 'Faible' }, tone: 'low' as const },
      { id: 'extreme', from: 15, to: 25, label: { en: 'Extreme', fr: 'Extrême' }, tone: 'extreme' as const }
    ]
    return {
      ...table,
      columns: table.columns.filter(({ id }) => id !== 'proximity'),
      views: table.views.map(view => ({ ...view, columns: view.columns.filter(one => one !== 'proximity') })),
      ...(table.sections && {
        sections: table.sections.map(section => ({ ...section, columns: without(section.columns) }))
      }),
      settings: { ...table.settings, bands }
    }
  })
  return { ...risks, version: risks.version - 1, tables }
}

/** A file that an earlier edition wrote, with one risk in it. */
function earlierFile(): string {
  const desk = workbookAt({ templates: [earlier()], title: 'Kept from before' })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'risk', cells: [{ title: 'Staff leave', likelihood: 3, consequence: 4 }] })
  const path = join(folder, 'earlier.groundwork')
  writeFileSync(path, writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256))
  return path
}

async function sheetMenu({ page }: Launched, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this sheet' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a template made of a sheet is offered among yours, filled in like any other, and there after a restart', async () => {
  const launched = await launchHome()
  const { page } = launched
  await page.getByRole('button', { name: 'New workbook' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Own templates')
  await tick(page.getByRole('checkbox', { name: /^Issues, decisions/ }))
  await page.getByRole('button', { name: /^Create with 1/ }).click()
  await sheetMenu(launched, 'Make a template of this sheet…')
  await page.getByLabel('Name of the template').fill('What the clinics learned')
  await expectAccessible(launched, 'the question for a template’s name')
  await page.keyboard.press('Enter')
  await expect(page.getByText('is now among your templates')).toBeVisible()
  await chooseMenu(launched, 'sheet.add')
  const adding = page.getByRole('dialog', { name: 'Add a sheet' })
  await adding.getByRole('option', { name: /^What the clinics learned/ }).click()
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the clinics learned' })).toBeVisible()

  await chooseMenu(launched, 'sheet.add')
  const own = () => adding.getByRole('option', { name: /^What the/ })
  const more = async (item: string): Promise<void> => {
    await adding.getByRole('button', { name: /^More for “What the/ }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await own().click()
  await more('Delete the template')
  await expect(adding).toContainText('It stays: this sheet uses it: What the clinics learned.')
  await expectAccessible(launched, 'a template of one’s own in use')
  await more('Rename the template…')
  await page.getByLabel('Name of the template').fill('What the wards learned')
  await page.keyboard.press('Enter')
  await expect(own()).toHaveAccessibleName(/^What the wards learned/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'What the wards learned' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo renaming a template' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the clinics learned' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo adding the sheet' }).click()
  await chooseMenu(launched, 'sheet.add')
  await own().click()
  await more('Delete the template')
  await expect(own()).toHaveCount(0)
  await expect(adding.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => menuLabel(launched, 'edit.undo')).toBe('Undo deleting a template')
  await chooseMenu(launched, 'edit.undo')
  await chooseMenu(launched, 'sheet.add')
  await own().click()
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the clinics learned' })).toBeVisible()
  await page.getByRole('button', { name: 'Add the first row' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('1 row')
  await page.keyboard.type('Ask early')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: 'Ask early' })).toBeVisible()
  const { profile } = launched
  await launched.close()
  const again = await launch({ profile })
  await openSheet(again, /^What the clinics learned/)
  await expect(again.page.getByRole('gridcell', { name: 'Ask early' })).toBeVisible()
  await again.close()
})

test('a newer version of a template is offered, shown before it changes anything, done in one step and undone', async () => {
  const launched = await launchHome()
  const { page } = launched
  await answerDialogs(launched, { open: earlierFile() })
  await chooseMenu(launched, 'file.open')
  const offer = page.getByText('There is a newer version of this template')
  await expect(offer).toBeVisible()
  await page.getByRole('gridcell', { name: 'R-01' }).click()
  await chooseMenu(launched, 'view.row')
  const side = page.getByRole('complementary', { name: 'Side panel' })
  await expect(side).toContainText('Staff leave')
  await expect(side).not.toContainText('When could it happen')
  await page.getByRole('button', { name: 'See what changes…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('New column: When could it happen')
  await expect(dialog).toContainText('One row is worked out otherwise')
  await expectAccessible(launched, 'what a newer version changes')
  await dialog.getByRole('button', { name: 'Upgrade' }).click()
  await expect(offer).toHaveCount(0)
  await expect(side).toContainText('When could it happen')
  await page.getByRole('button', { name: 'Undo the upgrade of a template' }).click()
  await expect(side).not.toContainText('When could it happen')
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(offer).toHaveCount(0)
  await sheetMenu(launched, 'See the newer version of the template…')
  await expect(dialog).toContainText('New column: When could it happen')
  await launched.close()
})
