import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { answerDialogs, expect, launch, type Launched, test } from './rig'
import { chooseMenu, launchHome, openSample, openSheet, typeOver, untilSaved } from './screens'

/** What the shell says of the disk, as if it had just looked. */
async function sayRoom({ app }: Launched, room: 'enough' | 'low' | 'full'): Promise<void> {
  await app.evaluate(({ BrowserWindow }, said) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('disk:room', said)
  }, room)
}

/** The drafts that the database holds, as they were typed. */
function drafts({ page }: Launched): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((done, failed) => {
        const opening = indexedDB.open('groundwork')
        opening.addEventListener('error', () => failed(opening.error))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            done((reading.result as readonly { readonly text: string }[]).map(({ text }) => text))
          })
        })
      })
  )
}

test('a database that was lost is put back before the first screen, and the person is told', async () => {
  const first = await launchHome()
  await openSample(first)
  await openSheet(first, /Risk register/)
  await typeOver(first, 'Double entry', 'Still here')
  await untilSaved(first)
  await first.close()
  rmSync(join(first.profile, 'IndexedDB'), { recursive: true })

  const second = await launch({ profile: first.profile })
  await expect(second.page.getByText('Your work was recovered')).toBeVisible()
  await expect(second.page.getByRole('grid').getByText('Still here')).toBeVisible()
  await second.page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(second.page.getByText('Your work was recovered')).toHaveCount(0)
  await second.close()
})

test('what was being typed when the power went is offered back, and goes where it belongs', async () => {
  const first = await launchHome()
  await openSample(first)
  await openSheet(first, /Risk register/)
  await untilSaved(first)
  await first.page.getByRole('grid').getByText('Double entry', { exact: true }).click()
  await first.page.keyboard.type('Half a thought')
  await expect.poll(() => drafts(first)).toEqual(['Half a thought'])
  await first.kill()

  const second = await launch({ profile: first.profile })
  await expect(second.page.getByText('You were typing when Groundwork stopped')).toBeVisible()
  await expect(second.page.getByText('Risk title of “Double entry”')).toBeVisible()
  await second.page.getByRole('button', { name: 'Put it in the cell' }).click()
  await expect(second.page.getByRole('grid').getByText('Half a thought')).toBeVisible()
  await expect(second.page.getByText('You were typing when Groundwork stopped')).toHaveCount(0)
  await second.close()
})

test('when the computer goes to sleep what is being typed is kept at once, and offered after a power cut', async () => {
  const first = await launchHome()
  await openSample(first)
  await openSheet(first, /Risk register/)
  // The half second after which a draft is kept anyway never ends here.
  await first.page.evaluate(() => {
    const real = window.setTimeout
    window.setTimeout = ((work: TimerHandler, wait?: number) => (wait === 500 ? 0 : real(work, wait))) as typeof real
  })
  await first.page.getByRole('grid').getByText('Double entry', { exact: true }).click()
  await first.page.keyboard.type('A thought before sleep')
  await first.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  await expect.poll(() => drafts(first)).toEqual(['A thought before sleep'])
  await first.kill()
  const second = await launch({ profile: first.profile })
  await expect(second.page.getByText('A thought before sleep')).toBeVisible()
  await second.close()
})

test('a disk that fills up is told in time, and a full one pauses editing without losing a word', async () => {
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await openSheet(launched, /Risk register/)
  await sayRoom(launched, 'low')
  await expect(page.getByText('The disk is nearly full.')).toBeVisible()
  await sayRoom(launched, 'full')
  await expect(page.getByText('editing is paused').first()).toBeVisible()
  const rows = await page.getByRole('contentinfo').getByText(/rows$/).textContent()
  await chooseMenu(launched, 'row.add')
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('editing is paused')).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText(/rows$/)).toHaveText(rows ?? '')
  await sayRoom(launched, 'enough')
  await expect(page.getByRole('alert').getByText('editing is paused')).toHaveCount(0)
  await chooseMenu(launched, 'row.add')
  await expect(page.getByRole('contentinfo').getByText(/rows$/)).not.toHaveText(rows ?? '')
  await launched.close()
})

test('a file of a newer Groundwork is refused by that name and left as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-newer-'))
  const path = join(folder, 'newer.groundwork')
  const launched = await launchHome()
  const { page } = launched
  await openSample(launched)
  await answerDialogs(launched, { save: path, open: path })
  await chooseMenu(launched, 'file.copy')
  await expect(page.getByText('“newer.groundwork” was written.')).toBeVisible()
  const parts = unzipSync(readFileSync(path))
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))
  parts['manifest.json'] = strToU8(JSON.stringify({ ...manifest, format: 99, minReader: 99 }))
  const bytes = Buffer.from(zipSync(parts))
  writeFileSync(path, bytes)
  await chooseMenu(launched, 'file.open')
  await expect(page.getByText('was made by a newer Groundwork')).toBeVisible()
  expect(readFileSync(path).equals(bytes)).toBe(true)
  await launched.close()
  rmSync(folder, { recursive: true })
})

test('at 200 % the main job can still be done', async () => {
  const launched = await launchHome()
  const { app, page } = launched
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(2)
  })
  await openSample(launched)
  await page.getByRole('button', { name: 'Show the sheets' }).click()
  await openSheet(launched, /Risk register/)
  // The list lay over the page, so it made way for the sheet that was chosen.
  await expect(page.getByRole('button', { name: 'Show the sheets' })).toBeVisible()
  await typeOver(launched, 'Counsellors do not refer', 'Read at twice the size')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide).toBe(false)
  await untilSaved(launched)
  await launched.close()
})
