import { writeFileSync } from 'node:fs'
import { expectTargets } from './access-targets'
import { expect, launch, type Launched, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSample, openSheet } from './screens'
import { expectNothingCut } from './screens-cut'
import { beginnings, cells, columns, findings, panels, type Screen, troubles, workbook } from './screens-walk'

// Of every step of a walk this long a picture would be taken for the trace, which takes longer than the walk.
test.use({ trace: 'off' })

const shots = process.env.GROUNDWORK_SHOTS

/** The window of a small laptop at so many times its size: 640 by 400 CSS pixels at 2, 320 by 200 at 4. */
async function zoom({ app, page }: Launched, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, by) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(by)
  }, factor)
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280 / factor)
}

/** The window as it stands; Playwright’s own pictures take no note of the zoom. */
async function shoot({ app, page }: Launched, name: string): Promise<void> {
  if (!shots) return
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  const picture = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  writeFileSync(`${shots}/${name}.png`, Buffer.from(picture, 'base64'))
}

/**
 * The screen as it stands, in French and light, then in English and dark: what a machine can test of WCAG 2.2 AA, the size of what can be
 * pressed, and whether all words can be read, French ones and longer ones too, and at 200 and 400 % (WCAG 1.4.4, 1.4.10). The walk
 * goes on in English.
 */
async function check(launched: Launched, { name, without = [] }: Screen): Promise<void> {
  const { page } = launched
  // The words of a screen do not hang on its theme, nor its colours on their language: each is looked at once.
  for (const [language, theme] of [
    ['fr', 'light'],
    ['en', 'dark']
  ] as const) {
    await chooseMenu(launched, `language.${language}`)
    await chooseMenu(launched, `theme.${theme}`)
    await expect(page.locator('html')).toHaveAttribute('lang', `${language}-CA`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expectAccessible(launched, `${name}, ${language}, ${theme}`, without)
    await shoot(launched, `${name} ${language}`)
    await expectTargets(launched, `${name}, ${language}`)
    await expectNothingCut(launched, `${name}, ${language}`)
  }
  await expectNothingCut(launched, `${name}, in longer words`, { longer: true })
  for (const factor of [2, 4]) {
    await zoom(launched, factor)
    await shoot(launched, `${name} ${factor}`)
    await expectNothingCut(launched, `${name}, ${factor * 100} %`)
  }
  await zoom(launched, 1)
}

async function walk(launched: Launched, screens: readonly Screen[]): Promise<void> {
  await zoom(launched, 1)
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.show(launched)
      await check(launched, screen)
      await screen.leave?.(launched)
    })
  }
}

test.describe('in both themes and languages no rule of WCAG 2.2 AA that a machine can test is broken, targets are large enough and no word is cut off', () => {
  test('from the first question to the list of workbooks', async () => {
    const launched = await launch()
    await walk(launched, beginnings)
    await launched.close()
  })

  test('a workbook, its sheets and its dialogs', async () => {
    const launched = await launchHome()
    await openSample(launched)
    await walk(launched, workbook)
    await launched.close()
  })

  for (const [name, screens] of [
    ['the panels beside a table', panels],
    ['cells and what opens from them', cells],
    ['what is pasted and found', findings],
    ['columns and the order of rows', columns]
  ] as const) {
    test(name, async () => {
      const launched = await launchHome()
      await openSample(launched)
      await openSheet(launched, /Risk register/)
      await walk(launched, screens)
      await launched.close()
    })
  }

  test('what is shown when something goes wrong', async () => {
    const launched = await launchHome({ allow: [/planted/] })
    await openSample(launched)
    await openSheet(launched, /Risk register/)
    await walk(launched, troubles)
  })

  test('a start that fails is told in both languages, each marked as what it is', async () => {
    const launched = await launch()
    const { app, page } = launched
    await app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('app:start')
      ipcMain.handle('app:start', () => ({ ok: false, reason: 'disk-full' }))
    })
    await page.reload()
    await expect(page.getByRole('alert').locator('section[lang=en]')).toBeVisible()
    await expect(page.getByRole('alert').locator('section[lang=fr]')).toBeVisible()
    await expectAccessible(launched, 'a start that failed')
    await expectNothingCut(launched, 'a start that failed')
  })
})
