import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breakJournal } from './journal'
import { plantBug } from './planted'
import { answerDialogs, expect, launch, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSample, openSheet, typeOver, untilSaved } from './screens'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-rescue-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a bug in the page costs the page and not the work: a copy can be saved, and the page comes back', async () => {
  const launched = await launchHome({ allow: [/planted/] })
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await untilSaved(launched)
  await page.getByRole('grid').getByText('Double entry', { exact: true }).click()
  await page.keyboard.type('Typed before the bug')
  const { mend } = await plantBug(launched)
  await page.keyboard.press('Enter')
  const failure = page.getByRole('alert').filter({ hasText: 'Something went wrong on this page' })
  await expect(failure).toContainText('Your workbook is safe')
  await expect(failure).toContainText('planted by the test')
  await expectAccessible(launched, 'the page after a bug')

  const path = join(folder, 'rescued.groundwork')
  await answerDialogs(launched, { save: path })
  await failure.getByRole('button', { name: 'Save a copy as a file…' }).click()
  await expect(page.getByText('“rescued.groundwork” was written.')).toBeVisible()
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')

  await mend()
  await failure.getByRole('button', { name: 'Show the page again' }).click()
  await expect(page.getByRole('grid').getByText('Typed before the bug')).toBeVisible()
  await untilSaved(launched)
  await launched.close()
})

test('who leaves with changes that could not be saved is asked, may stay, and may save a copy', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await untilSaved(launched)
  const { mend } = await breakJournal(launched)
  await typeOver(launched, 'Double entry', 'Nowhere but here')
  await expect(page.getByRole('contentinfo').getByRole('alert')).toContainText('Not saved')

  await chooseMenu(launched, 'file.close')
  const question = page.getByRole('alertdialog', { name: 'Leave with unsaved changes?' })
  await expect(question).toContainText('in this window only')
  await expect(question.getByRole('button', { name: 'Stay' }).last()).toBeFocused()
  const path = join(folder, 'before leaving.groundwork')
  await answerDialogs(launched, { save: path })
  await question.getByRole('button', { name: 'Save a copy as a file…' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
  await question.getByRole('button', { name: 'Stay' }).last().click()
  await expect(page.getByRole('grid').getByText('Nowhere but here')).toBeVisible()

  // The window itself asks the same before it goes.
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)

  await mend()
  await typeOver(launched, 'Nowhere but here', 'Safe again')
  await untilSaved(launched)
  await launched.close()
  const again = await launch({ profile: launched.profile })
  await expect(again.page.getByRole('grid').getByText('Safe again')).toBeVisible()
  await again.close()
})

test('who says to leave without the changes is let go, and finds what was saved before them', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await untilSaved(launched)
  await breakJournal(launched)
  await typeOver(launched, 'Double entry', 'Given up')
  await chooseMenu(launched, 'file.close')
  await page.getByRole('button', { name: 'Leave without them' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await launched.close()
  const again = await launch({ profile: launched.profile })
  await again.page.getByRole('button', { name: /^Bridgewater North iCBT \(sample\)$/ }).click()
  await openSheet(again, /Risk register/)
  await expect(again.page.getByRole('grid').getByText('Double entry', { exact: true })).toBeVisible()
  await again.close()
})

test('an export that is cancelled at the last moment leaves no file and no half of one', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  const path = join(folder, 'plan.docx')
  await answerDialogs(launched, { save: path })
  // The worker does all its work; only its last word is held back, so that Cancel always comes before it.
  await page.evaluate(() => {
    class Held extends Worker {
      override addEventListener(kind: string, heard: EventListenerOrEventListenerObject): void {
        super.addEventListener(kind, event => {
          if (event instanceof MessageEvent && event.data.is === 'done') Object.assign(window, { isMade: true })
          else if (typeof heard === 'function') heard(event)
        })
      }
    }
    window.Worker = Held
  })
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await page.getByRole('button', { name: /^Export \d+ sheets…$/ }).click()
  const progress = page.getByRole('alertdialog').filter({ has: page.getByRole('progressbar') })
  await expect(progress).toBeVisible()
  await page.waitForFunction(() => (window as { isMade?: boolean }).isMade === true)
  await progress.getByRole('button', { name: 'Cancel' }).first().click()
  await expect(progress).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('No file was written')).toBeVisible()
  expect(readdirSync(folder)).toEqual([])
  await launched.close()
})
