import { expect, type Launched, launch, test } from './rig'

/** Written out by hand: a call that is added to the bridge is added here, by somebody who has thought about it. */
const calls = [
  'appendJournal',
  'chooseSave',
  'deleteJournal',
  'keepOpen',
  'listSnapshots',
  'listening',
  'openFile',
  'openJournal',
  'readFile',
  'readJournal',
  'readSnapshot',
  'readyToClose',
  'renewDatabase',
  'setMenu',
  'showFile',
  'start',
  'writeFile',
  'writePreferences',
  'writeSnapshot',
  'zoom'
]
const events = ['onClosing', 'onDisk', 'onMenu', 'onOpenFile', 'onSuspend']

test('the bridge is frozen and has exactly the functions that the contract names', async () => {
  const { page, close } = await launch()
  const found = await page.evaluate(() => {
    const attempt = (work: () => unknown) => {
      try {
        work()
        return 'changed'
      } catch {
        return 'refused'
      }
    }
    const { groundwork } = window
    return {
      names: Object.keys(groundwork).sort(),
      kinds: [...new Set(Object.values(groundwork).map(value => typeof value))],
      frozen: Object.isFrozen(groundwork),
      replaced: attempt(() => Object.assign(groundwork, { start: () => 1 })),
      taken: attempt(() => Object.defineProperty(window, 'groundwork', { value: {} })),
      leaks: ['ipcRenderer', 'electron', 'require', 'process'].filter(name => name in window || name in groundwork)
    }
  })
  expect(found).toEqual({
    names: [...calls, ...events].sort(),
    kinds: ['function'],
    frozen: true,
    replaced: 'refused',
    taken: 'refused',
    leaks: []
  })
  await close()
})

test('a listener hears what was said and nothing of who said it, until it lets go', async () => {
  const { app, page, close } = await launch()
  const say = (word: string) =>
    app.evaluate(
      ({ BrowserWindow }, said) => BrowserWindow.getAllWindows()[0]?.webContents.send('menu:chosen', said),
      word
    )
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard)
  await page.evaluate(() => {
    const all: unknown[][] = []
    const letGo = window.groundwork.onMenu((...said: unknown[]) => all.push(said))
    const other: unknown[][] = []
    window.groundwork.onMenu((...said: unknown[]) => other.push(said))
    Object.assign(window, { heard: all, other, letGo })
  })
  await say('row.add')
  await expect.poll(heard).toEqual([['row.add']])
  await page.evaluate(() => (window as unknown as { letGo(): void }).letGo())
  await say('row.remove')
  await expect.poll(() => page.evaluate(() => (window as unknown as { other: unknown[] }).other.length)).toBe(2)
  expect(await heard()).toEqual([['row.add']])
  await close()
})

test('nobody but the page itself is answered', async () => {
  const { app, page, close, log } = await launch()
  expect(await page.evaluate(async () => (await window.groundwork.start()).ok)).toBe(true)
  const replies = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.js`
    const ask = async (address: string) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true }
      })
      await other.loadURL(address)
      const reply: unknown = await other.webContents.executeJavaScript('window.groundwork.start()')
      other.destroy()
      return reply
    }
    return [await ask('app://workbook/index.html'), await ask('data:text/html,x'), await ask('about:blank')]
  })
  const refused = { ok: false, reason: 'refused' }
  expect(replies).toEqual([refused, refused, refused])
  expect(log.filter(line => line === 'denied call: start').length).toBeGreaterThanOrEqual(3)
  await close()
})

/** Calls every function of the bridge with whatever comes, in the page; answers how often each reply came. */
function bombard({ page }: Launched, seed: number, rounds: number): Promise<Record<string, number>> {
  return page.evaluate(
    async given => {
      let state = given.seed
      const random = (below: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return (state >>> 8) % below
      }
      const id = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
      const summary = { workbook: id, sets: 1, head: null, title: '', rows: 0, changedAt: '' }
      const makers: readonly (() => unknown)[] = [
        () => null,
        () => undefined,
        () => Number.NaN,
        () => -random(1_000_000),
        () => 2 ** 53,
        () => '',
        () => id,
        () => '../../../etc/passwd',
        () => 'C:\\Windows\\System32\\config',
        () => '\u0000\uD800\u202E',
        () => 'x'.repeat(random(100_000)),
        () => new Uint8Array(random(10_000)),
        () => new Date(Number.NaN),
        () => new Map([[id, id]]),
        () => [],
        () => Array.from({ length: random(1000) }, () => id),
        () => ({ ...summary, rows: random(10) - 5 }),
        () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}') as unknown,
        () => ({ id, label: make(), items: [make(), make()] }),
        () => BigInt(random(1000)),
        () => ['workbook', 'template', 'docx', 'csv', 'folder', 'open'][random(6)]
      ]
      let depth = 0
      const make = (): unknown => {
        depth += 1
        const made = depth > 5 ? null : makers[random(makers.length)]?.()
        depth -= 1
        return made
      }
      const replies: Record<string, number> = {}
      const note = (reply: string) => {
        replies[reply] = (replies[reply] ?? 0) + 1
      }
      const names = given.calls.filter(
        name => !/^(readyToClose|openFile|chooseSave|showFile|renewDatabase)$/.test(name)
      )
      for (let round = 0; round < given.rounds; round += 1) {
        const name = names[random(names.length)] ?? 'start'
        const call = (window.groundwork as unknown as Record<string, (...args: unknown[]) => Promise<{ ok: boolean }>>)[
          name
        ]
        try {
          const reply = await call?.(...Array.from({ length: random(4) }, make))
          note(reply === undefined ? 'nothing' : reply.ok ? 'ok' : (reply as unknown as { reason: string }).reason)
        } catch (error) {
          // What cannot be cloned never leaves the page.
          note(/could not be cloned/.test(String(error)) ? 'not cloned' : `thrown: ${String(error)}`)
        }
      }
      return replies
    },
    { seed, rounds, calls }
  )
}

test('whatever the page sends, the shell answers with a value and stays up', async () => {
  const soak = process.env.GROUNDWORK_SOAK === '1'
  const shell = await launch()
  const seed = soak ? Date.now() % 1_000_000 : 20_260_101
  const rounds = soak ? 100_000 : 600
  const replies = await bombard(shell, seed, rounds)
  const known = ['ok', 'refused', 'failed', 'damaged', 'gone', 'not cloned']
  expect(
    Object.keys(replies).filter(reply => !known.includes(reply)),
    `seed ${seed}`
  ).toEqual([])
  expect(replies.refused, `seed ${seed}`).toBeGreaterThan(rounds / 2)
  const main = await shell.app.evaluate(() => ({ polluted: 'polluted' in {}, alive: true }))
  expect(main).toEqual({ polluted: false, alive: true })
  expect(await shell.page.evaluate(async () => (await window.groundwork.start()).ok)).toBe(true)
  await shell.close()
})

test('an argument of 300 MB is refused', async () => {
  const { page, close } = await launch()
  const reply = await page.evaluate(() => {
    const workbook = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
    const of = { workbook, sets: 1, head: null, title: '', rows: 0, changedAt: '' }
    return window.groundwork.writeSnapshot(workbook, new Uint8Array(300 * 1024 * 1024), of)
  })
  expect(reply).toEqual({ ok: false, reason: 'refused' })
  await close()
})

test('a path cannot be smuggled in where a handle or a name belongs', async () => {
  const { page, close } = await launch()
  const replies = await page.evaluate(async () => {
    const { groundwork } = window
    const bytes = new Uint8Array(1)
    return [
      await groundwork.readFile('/etc/passwd'),
      await groundwork.readFile('00000000-0000-4000-8000-000000000000'),
      await groundwork.writeFile('/tmp/planted', bytes),
      await groundwork.showFile('00000000-0000-4000-8000-000000000000', 'open'),
      await groundwork.readSnapshot('01HZZZZZZZZZZZZZZZZZZZZZZZ', '../../../../etc/passwd'),
      await groundwork.openJournal('../../outside'),
      await groundwork.deleteJournal('..')
    ].map(reply => (reply.ok ? 'ok' : reply.reason))
  })
  expect(replies).toEqual(replies.map(() => 'refused'))
  await close()
})
