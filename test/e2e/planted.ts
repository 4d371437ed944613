import type { Launched } from './rig'

/**
 * From now on no moment can be put into words, which the status bar does after each edit: the next one costs the page. `mend` takes
 * the bug out again; the page stays as it is.
 */
export async function plantBug({ page }: Launched): Promise<{ readonly mend: () => Promise<void> }> {
  const whole = await page.evaluateHandle(() =>
    Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
  )
  await page.evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get() {
        throw new Error('planted by the test')
      }
    })
  })
  return {
    mend: async () => {
      await page.evaluate(format => {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format ?? {})
      }, whole)
    }
  }
}
