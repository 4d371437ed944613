import { execFileSync } from 'node:child_process'
import { lacking, startDisplay } from './display'
import { expect, type Launched, test } from './rig'
import { goTo, openRisks, where } from './grid-sheet'

// Keys as a keyboard sends them, through the X server's own layouts: what a page sees of them is checked key by key, without a
// display, in test/unit/ui/chord.test.ts.
const missing = lacking(['Xvfb', 'setxkbmap', 'xdotool'])

interface Typist {
  readonly layout: (name: string, variant?: string) => void
  /** Key symbols such as `ctrl+z`: pressed where the layout has them. */
  readonly keys: (...symbols: readonly string[]) => void
}

/** There is no window manager to give the window its focus, so the typist does. */
function typistAt(display: string, { pid }: Launched): Typist {
  const env = { ...process.env, DISPLAY: display }
  const run = (tool: string, ...args: readonly string[]) => execFileSync(tool, args, { env, encoding: 'utf8' })
  const [window = ''] = run('xdotool', 'search', '--onlyvisible', '--pid', String(pid)).trim().split('\n').slice(-1)
  run('xdotool', 'windowfocus', '--sync', window)
  return {
    layout: (name, variant) => void run('setxkbmap', name, ...(variant === undefined ? [] : ['-variant', variant])),
    keys: (...symbols) => void run('xdotool', 'key', '--delay', '40', ...symbols)
  }
}

const layouts = [
  { what: 'American', layout: 'us' },
  { what: 'French', layout: 'fr' },
  { what: 'Canadian French', layout: 'ca', variant: 'fr' },
  { what: 'Canadian multilingual', layout: 'ca', variant: 'multix' }
] as const

test('the shortcuts of the grid and its dead keys work on real keyboard layouts', async () => {
  test.skip(process.platform !== 'linux', 'keyboard layouts are set through the X server, which only Linux has')
  test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`)
  const display = await startDisplay()
  try {
    const launched = await openRisks({ env: { DISPLAY: display.name } })
    const { page } = launched
    const typist = typistAt(display.name, launched)
    const title = 'Health data leave Canada'
    for (const { what, layout, ...more } of layouts) {
      typist.layout(layout, 'variant' in more ? more.variant : undefined)
      await goTo(page, 3, 2)
      typist.keys('a', 'z', 'Return', 'Up')
      await expect.poll(async () => (await where(page)).text, what).toBe('az')
      typist.keys('ctrl+z')
      await expect.poll(async () => (await where(page)).text, what).toBe(title)
      typist.keys('ctrl+apostrophe')
      await expect.poll(async () => (await where(page)).text, what).toBe('Counsellors do not refer')
      typist.keys('ctrl+z')
      await expect.poll(async () => (await where(page)).text, what).toBe(title)
      typist.keys('ctrl+a', 'Down')
      await expect.poll(async () => (await where(page)).row, what).toBe(4)
      if (layout === 'us') continue
      await goTo(page, 3, 2)
      typist.keys('dead_circumflex', 'e', 't', 'r', 'e')
      await expect.poll(async () => (await where(page)).text, what).toBe('être')
      typist.keys('Escape')
      await expect.poll(async () => (await where(page)).text, what).toBe(title)
    }
    await launched.close()
  } finally {
    display.stop()
  }
})
