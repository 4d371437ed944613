import { type Comparison, compare } from './figures'
import { goHome, newFolder, openRegister, profileWith, startApp, startBare } from './app'

/** From the start of the process to a grid with the focus in its active cell, against a bare window with a field. */
export async function starting(): Promise<Comparison> {
  const profile = await profileWith([100])
  const first = await startApp(profile, null)
  await openRegister(first.page, 100)
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
    5,
    () => timed(() => startApp(profile, 'groundwork:ready')),
    () => timed(() => startBare(bare))
  )
}

/** From the click on a workbook to its grid with the focus in its active cell: 10,000 risks against 100. */
export async function opening(): Promise<Comparison> {
  const profile = await profileWith([10_000, 100])
  const { page, close } = await startApp(profile, null)
  const open = async (size: number): Promise<number> => {
    const took = await openRegister(page, size)
    await goHome(page)
    return took
  }
  const about = {
    name: 'Opening 10,000 rows',
    bar: 1.5,
    what: 'from the click on the workbook to its grid with the focus in the active cell, against a register of 100 rows; at that mark every row is in memory, those not yet looked at as the text that they are stored in'
  }
  const result = await compare(
    about,
    9,
    () => open(10_000),
    () => open(100)
  )
  await close()
  return result
}
