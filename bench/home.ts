import { writeFile } from '../src/exchange/file'
import { newFolder, openFile, startApp } from './app'
import { type Comparison, compare } from './figures'
import { installProbe } from './probe'
import { sha256 } from './register'
import { toolkit } from './toolkit'

const home = { name: 'Overview', shows: '[data-region="main"] details > summary' }
const sheet = { name: /^Risk register/, shows: '[data-region="main"] [role="grid"] [aria-rowindex="2"]' }

/** From the press in the list of sheets to the paint: the home with all that it tells, against the largest sheet. */
export async function openingHome(): Promise<Comparison> {
  const { log, state } = toolkit()
  const { app, page, close } = await startApp(newFolder(), null)
  await page.getByRole('textbox').fill('Benchmark')
  await page.keyboard.press('Enter')
  await openFile({ app, page }, writeFile(log, state, 'Benchmark', sha256))
  await installProbe(page)
  const open = async ({ name, shows }: typeof home | typeof sheet): Promise<number> => {
    const button = page.getByRole('navigation').getByRole('button', { name }).first()
    await page.evaluate(selector => window.probe.watch('pointerup', { is: 'open', selector }), shows)
    await button.click()
    return page.evaluate(() => window.probe.watched())
  }
  const about = {
    name: 'Opening the home, 22 sheets, 5,000 rows',
    bar: 2,
    what: 'from the press in the list of sheets to the paint of the five conditions with their evidence, against the same to the first row of the risk register, once both have been looked at'
  }
  const result = await compare(
    about,
    9,
    () => open(home),
    () => open(sheet)
  )
  await close()
  return result
}
