import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs, expect, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSample, openSheet } from './screens'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-template-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Lets a file go over the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    given => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([given.text], given.name))
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    },
    { name, text }
  )
}

test('a sheet’s template goes through a file into another workbook, own column and all; a faulty one is told by its lines', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await page.getByRole('button', { name: 'Menu of column Risk title', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Insert column right…' }).click()
  const question = page.getByRole('dialog', { name: 'New column' })
  await question.getByLabel('Name', { exact: true }).fill('Sponsor')
  await question.getByRole('button', { name: 'Insert column' }).click()
  await expect(page.getByRole('columnheader', { name: 'Sponsor' })).toBeVisible()

  const file = join(folder, 'ours.groundwork-template')
  await answerDialogs(launched, { save: file, open: file })
  await page.getByRole('button', { name: 'More for this sheet' }).click()
  await page.getByRole('menuitem', { name: 'Save the template as a file…' }).click()
  await expect(page.getByText('“ours.groundwork-template” was written.')).toBeVisible()
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('"en": "Sponsor"')
  await chooseMenu(launched, 'file.close')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nadia Tremblay')

  await chooseMenu(launched, 'file.openTemplate')
  await expect(page.getByRole('heading', { level: 1, name: 'Risk register' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Sponsor' })).toBeVisible()
  await drop(page, 'ours.groundwork-template', text)
  await expect(page.getByText('The sheet “Risk register 2” was added from the file.')).toBeVisible()
  const sheets = page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: /^Risk register/ })
  await expect(sheets).toHaveCount(2)

  await chooseMenu(launched, 'sheet.add')
  await page.getByRole('dialog', { name: 'Add a sheet' }).getByRole('button', { name: 'From a file…' }).click()
  await expect(page.getByText('The sheet “Risk register 3” was added from the file.')).toBeVisible()
  await expect(sheets).toHaveCount(3)

  const wrong = text.replace('"kind": "text"', '"kind": "colour"')
  const line = wrong.split('\n').findIndex(one => one.includes('"colour"')) + 1
  writeFileSync(file, wrong)
  await chooseMenu(launched, 'file.openTemplate')
  const told = page.getByRole('dialog', { name: '“ours.groundwork-template” was not opened' })
  await expect(told.getByRole('listitem')).toHaveCount(1)
  await expect(told.getByRole('listitem')).toContainText(`Line ${line}`)
  await expect(told.getByRole('listitem')).toContainText('There is no kind “colour”.')
  await expectAccessible(launched, 'what is wrong with a template')
  await page.keyboard.press('Enter')
  await expect(told).toBeHidden()
  await expect(sheets).toHaveCount(3)
  await launched.close()
})
