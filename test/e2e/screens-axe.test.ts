import { expectTargets } from './access-targets'
import { expect, launch, type Launched, test } from './rig'
import { chooseMenu, expectAccessible, launchHome, openSample, openSheet } from './screens'
import { expectNothingCut } from './screens-cut'
import { beginnings, cells, columns, panels, type Screen, workbook } from './screens-walk'

// Of every step of a walk this long a picture would be taken for the trace, which takes longer than the walk.
test.use({ trace: 'off' })

const shots = process.env.GROUNDWORK_SHOTS

/**
 * The screen as it stands, in both languages and both themes: what a machine can test of WCAG 2.2 AA, the size of what can be
 * pressed, and whether all words can be read, French ones and longer ones too. The walk goes on in English.
 */
async function check(launched: Launched, { name, without = [] }: Screen): Promise<void> {
  const { page } = launched
  for (const language of ['fr', 'en'] as const) {
    await chooseMenu(launched, `language.${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', `${language}-CA`)
    for (const theme of language === 'fr' ? (['light', 'dark'] as const) : (['dark', 'light'] as const)) {
      await chooseMenu(launched, `theme.${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expectAccessible(launched, `${name}, ${language}, ${theme}`, without)
    }
    if (shots) await page.screenshot({ path: `${shots}/${name} ${language}.png` })
    await expectTargets(launched, `${name}, ${language}`)
    await expectNothingCut(launched, `${name}, ${language}`)
  }
  await expectNothingCut(launched, `${name}, in longer words`, { longer: true })
}

async function walk(launched: Launched, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.show(launched)
      await check(launched, screen)
      await screen.leave?.(launched)
    })
  }
  await launched.close()
}

test.describe('in both themes and languages no rule of WCAG 2.2 AA that a machine can test is broken, targets are large enough and no word is cut off', () => {
  test('from the first question to the list of workbooks', async () => {
    await walk(await launch(), beginnings)
  })

  test('a workbook, its sheets and its dialogs', async () => {
    const launched = await launchHome()
    await openSample(launched)
    await walk(launched, workbook)
  })

  for (const [name, screens] of [
    ['the panels beside a table', panels],
    ['cells and what opens from them', cells],
    ['columns and the order of rows', columns]
  ] as const) {
    test(name, async () => {
      const launched = await launchHome()
      await openSample(launched)
      await openSheet(launched, /Risk register/)
      await walk(launched, screens)
    })
  }
})
