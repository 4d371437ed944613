import { type Comparison, compare } from './figures'
import { marked, newFolder, profileWith, startApp, startBare } from './app'
import { register } from './register'

const ready = 'groundwork:ready'

/** From the start of the process to a grid with the focus in its active cell, against a bare window with a field. */
export async function starting(): Promise<Comparison> {
  const profile = await profileWith([register(100).bytes()])
  const first = await startApp(profile, null)
  await first.page.getByText('100 risks').first().click()
  await marked(first.page, ready, 0)
  await first.close()
  const bare = newFolder()
  const timed = async (start: () => ReturnType<typeof startApp>): Promise<number> => {
    const { readyAfter, close } = await start()
    await close()
    return readyAfter
  }
  const about = {
    name: 'Start to a typing-ready grid',
    bar: 1.5,
    what: 'a register of 100 risks, opened again at start, against a bare Electron window with an input on the same runtime'
  }
  return compare(
    about,
    7,
    () => timed(() => startApp(profile, ready)),
    () => timed(() => startBare(bare))
  )
}

/** From the click on a workbook to its grid with the focus in its active cell: 10,000 risks against 100. */
export async function opening(): Promise<Comparison> {
  const profile = await profileWith([register(10_000).bytes(), register(100).bytes()])
  const { page, close } = await startApp(profile, null)
  const open = async (title: string): Promise<number> => {
    await page.getByText(title, { exact: true }).waitFor()
    const clicked = await page.evaluate(() => performance.timeOrigin + performance.now())
    await page.getByText(title, { exact: true }).click()
    const after = (await marked(page, ready, clicked)) - clicked
    await page.getByRole('button', { name: 'All workbooks' }).click()
    return after
  }
  const about = {
    name: 'Opening 10,000 rows',
    bar: 1.5,
    what: 'from the click on the workbook to its grid with the focus in the active cell, against a register of 100 rows'
  }
  const result = await compare(
    about,
    9,
    () => open('10000 risks'),
    () => open('100 risks')
  )
  await close()
  return result
}
