import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { executable, expect, type Launched, launch, sandboxArguments, test } from './rig'

const root = resolve(__dirname, '../..')
/** What the browser says when it refuses: expected in tests that try what is forbidden. */
const refusals = [
  /Refused to|Content Security Policy|Trusted/,
  /Failed to load resource|net::ERR/,
  /Not allowed to|has been blocked/
]

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
  "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default"

async function windows({ app }: Launched): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(one => one.webContents.getURL()))
}

test('the page has no powers of its own', async () => {
  const { app, page, close } = await launch()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false
  })
  // Older runtimes name these only when they are on.
  for (const off of ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'spellcheck', 'enableBlinkFeatures']) {
    expect((preferences as Record<string, unknown>)[off], off).toBeFalsy()
  }
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter(name => name in window))
  ).toEqual([])
  await close()
})

test('the page comes from app://workbook with a strict content policy on every answer', async () => {
  const { page, close } = await launch()
  expect(page.url()).toBe('app://workbook/index.html')
  const script = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '')
  for (const address of ['app://workbook/index.html', script]) {
    const headers = await page.evaluate(async asked => Object.fromEntries((await fetch(asked)).headers), address)
    expect(headers, address).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer'
    })
  }
  await close()
})

test('nothing but the files of the page can be asked for', async () => {
  const { app, close, log } = await launch({ allow: refusals })
  const addresses = [
    'app://workbook/',
    'app://workbook/index.html?x=1',
    'app://workbook/../../etc/passwd',
    'app://workbook/%2e%2e/main/main.js',
    'app://workbook/..%2fmain/main.js',
    'app://workbook/..%5cmain%5cmain.js',
    'app://workbook//etc/passwd',
    'app://workbook/%00index.html',
    'app://workbook/index.html%00',
    'app://workbook/INDEX.HTML',
    'app://workbook/../main/main.js',
    'app://other/index.html',
    'app://workbook.other/index.html',
    'app://user@workbook/index.html'
  ]
  const answers = await app.evaluate(
    ({ session }, asked) =>
      Promise.all(
        asked.map(async address => {
          try {
            return (await session.defaultSession.fetch(address)).status
          } catch {
            return 0
          }
        })
      ),
    addresses
  )
  const served = addresses.filter((_address, index) => answers[index] !== 404 && answers[index] !== 0)
  expect(served).toEqual([])
  const posted = await app.evaluate(async ({ session }) => {
    const answer = await session.defaultSession.fetch('app://workbook/index.html', { method: 'POST', body: 'x' })
    return answer.status
  })
  expect(posted).toBe(405)
  await expect.poll(() => log.filter(line => line.startsWith('denied file')).length).toBeGreaterThan(8)
  await close()
})

const leaving: readonly (readonly [name: string, attempt: () => void])[] = [
  ['an address', () => location.assign('https://example.com/')],
  ['a file', () => location.assign('file:///etc/passwd')],
  ['another host of ours', () => location.assign('app://other/index.html')],
  ['a data address', () => location.assign('data:text/html,x')],
  ['a new window', () => void window.open('https://example.com/')],
  ['a new window of ours', () => void window.open('app://workbook/index.html')],
  [
    'a link to a new window',
    () => {
      const link = document.body.appendChild(document.createElement('a'))
      Object.assign(link, { href: 'https://example.com/', target: '_blank' }).click()
    }
  ],
  [
    'a middle click',
    () => {
      const link = document.body.appendChild(document.createElement('a'))
      link.href = 'https://example.com/'
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
      link.dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true, bubbles: true }))
    }
  ],
  [
    'a form',
    () => {
      const form = document.body.appendChild(document.createElement('form'))
      Object.assign(form, { action: 'https://example.com/', method: 'post' }).submit()
    }
  ],
  [
    'a refresh',
    () => {
      const refresh = document.head.appendChild(document.createElement('meta'))
      Object.assign(refresh, { httpEquiv: 'refresh', content: '0;url=https://example.com/' })
    }
  ],
  [
    'a frame',
    () => {
      document.body.appendChild(document.createElement('iframe')).src = 'https://example.com/'
    }
  ],
  [
    'a web view',
    () => {
      document.body.appendChild(document.createElement('webview')).setAttribute('src', 'https://example.com/')
    }
  ],
  [
    'a dropped file',
    () => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['<script>1</script>'], 'x.html', { type: 'text/html' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
    }
  ]
]

test('no way leads out of the page', async () => {
  const shell = await launch({ allow: refusals })
  const { app, page, log } = shell
  const opened: string[] = []
  app.on('window', other => opened.push(other.url()))
  for (const [name, attempt] of leaving) {
    await test.step(name, async () => {
      await page.evaluate(attempt)
      // A load that had begun would be over by the time a request to the page's own origin is answered.
      await page.evaluate(() => fetch('app://workbook/index.html').then(answer => answer.text()))
      expect(page.url(), name).toBe('app://workbook/index.html')
    })
  }
  expect(opened).toEqual([])
  expect(await windows(shell)).toEqual(['app://workbook/index.html'])
  expect(
    page
      .frames()
      .map(frame => frame.url())
      .filter(url => /example|^file|^data/.test(url))
  ).toEqual([])
  const denied = (what: RegExp) => log.filter(line => what.test(line)).length
  await expect.poll(() => denied(/^denied window/)).toBeGreaterThanOrEqual(3)
  await expect.poll(() => denied(/^denied (frame )?navigation/)).toBeGreaterThanOrEqual(3)
  await shell.close()
})

test('text never becomes script', async () => {
  const { page, close } = await launch({ allow: refusals })
  const outcome = await page.evaluate(async () => {
    // What Playwright itself evaluates is excused from the policy; what runs later is not.
    await new Promise(later => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', later)
      port1.start()
      port2.postMessage(null)
    })
    const attempt = (work: () => unknown) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    }
    const code = 'window.stolen = 1'
    return {
      html: attempt(() => Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror=1>' })),
      code: attempt(() => Reflect.construct(Function, [code])()),
      timer: attempt(() => Reflect.apply(setTimeout, window, [code, 0])),
      worker: attempt(() => new Worker('data:text/javascript,1')),
      element: attempt(() => document.head.append(Object.assign(document.createElement('script'), { text: code })))
    }
  })
  expect(outcome).toMatchObject({ html: 'TypeError', timer: 'TypeError', worker: 'TypeError', element: 'TypeError' })
  expect(outcome.code).toMatch(/EvalError|TypeError/)
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false)
  await close()
})

test('no permission is given but to copy text', async () => {
  const { app, page, close } = await launch({ allow: refusals })
  const names = [
    'geolocation',
    'notifications',
    'push',
    'midi',
    'camera',
    'microphone',
    'background-sync',
    'accelerometer',
    'gyroscope',
    'magnetometer',
    'screen-wake-lock',
    'clipboard-read',
    'payment-handler',
    'idle-detection',
    'storage-access',
    'window-management',
    'local-fonts'
  ]
  const granted = await page.evaluate(async asked => {
    const states = asked.map(async name => {
      try {
        return (await navigator.permissions.query({ name: name as PermissionName })).state
      } catch {
        return 'unknown'
      }
    })
    const all = await Promise.all(states)
    return asked.filter((_name, index) => all[index] === 'granted')
  }, names)
  expect(granted).toEqual([])
  const asked = await page.evaluate(async () => {
    const refusal = (work: Promise<unknown>) =>
      work.then(
        () => 'given',
        (error: unknown) => (error as Error).name
      )
    return {
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      notification: await Notification.requestPermission(),
      place: await new Promise(done =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          error => done(error.code)
        )
      ),
      fonts: await refusal((window as unknown as { queryLocalFonts(): Promise<unknown[]> }).queryLocalFonts())
    }
  })
  expect(asked).toMatchObject({ notification: 'denied', place: 1 })
  expect(asked.camera).toMatch(/NotAllowedError|NotFoundError/)
  expect(asked.fonts).not.toBe('given')
  expect(await page.evaluate(() => navigator.clipboard.writeText('copied').then(() => 'written'))).toBe('written')
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('copied')
  await close()
})

test('nothing reaches the network', async () => {
  const reached: string[] = []
  const server = createServer((request, answer) => {
    reached.push(request.url ?? '')
    answer.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const { app, page, close } = await launch({ allow: refusals })
  const address = `http://127.0.0.1:${port}/`
  const fromPage = await page.evaluate(async asked => {
    const image = new Promise(done => {
      const picture = new Image()
      picture.addEventListener('load', () => done('loaded'))
      picture.addEventListener('error', () => done('refused'))
      picture.src = `${asked}image`
    })
    const request = fetch(`${asked}fetch`, { mode: 'no-cors' }).then(
      () => 'loaded',
      () => 'refused'
    )
    const beacon = navigator.sendBeacon(`${asked}beacon`) ? 'queued' : 'refused'
    return [await image, await request, beacon]
  }, address)
  expect(fromPage.slice(0, 2)).toEqual(['refused', 'refused'])
  const fromMain = await app.evaluate(async ({ session }, asked) => {
    const reply = await session.defaultSession.fetch(`${asked}main`).then(
      () => 'loaded',
      (error: unknown) => String(error)
    )
    return { reply, proxy: await session.defaultSession.resolveProxy('https://example.com/') }
  }, address)
  expect(fromMain.reply).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(fromMain.proxy).toContain('127.0.0.1:9')
  expect(reached).toEqual([])
  await close()
  server.close()
})

test('the profile is for its owner only', async () => {
  const { profile, page, close } = await launch()
  await page.evaluate(() => window.groundwork.start())
  expect((statSync(profile).mode & 0o777).toString(8)).toBe('700')
  expect((statSync(join(profile, 'preferences.json')).mode & 0o777).toString(8)).toBe('600')
  await close()
})

test('the app runs a command without a window, a profile or a display', async () => {
  const home = mkdtempSync(join(tmpdir(), 'groundwork-home-'))
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env
  const env = { ...rest, HOME: home, XDG_CONFIG_HOME: join(home, 'config') }
  const run = promisify(execFile)
  const done = await run(executable(), [...sandboxArguments(), root, '--cli', 'templates', '--json'], {
    env,
    cwd: home,
    // All templates with all their words are longer than what is taken by default.
    maxBuffer: 64_000_000
  })
  const ids = (JSON.parse(done.stdout) as readonly { readonly id: string }[]).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['stakeholders', 'risks', 'evaluation']))
  expect(existsSync(join(home, 'config', 'Groundwork'))).toBe(false)
  const wrong = await run(executable(), [...sandboxArguments(), root, '--cli', 'no-such'], { env, cwd: home }).then(
    () => 0,
    (error: { readonly code: number }) => error.code
  )
  expect(wrong).toBe(2)
})

test('a file that the app is started with is opened', async () => {
  const { profile, page: first, close: end } = await launch()
  await first.getByRole('textbox').fill('Claire Roy')
  await first.keyboard.press('Enter')
  await first.getByRole('button', { name: 'Open the English sample' }).click()
  await expect(first.getByText(/^Saved/)).toBeVisible()
  await end()
  const file = join(mkdtempSync(join(tmpdir(), 'groundwork-file-')), 'plan.groundwork')
  const made = ['new', '--templates', 'risks', '--title', 'Handed over', '-o', file]
  await promisify(execFile)(executable(), [...sandboxArguments(), root, '--cli', ...made])
  const { page, close } = await launch({ profile, args: [file] })
  await expect(page.getByText('Handed over').first()).toBeVisible()
  await close()
})

test('a file dropped on the window stays a file', async () => {
  const shell = await launch({ allow: refusals })
  const { app, page } = shell
  const protocol = await app.context().newCDPSession(page)
  const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await page.evaluate(() => fetch('app://workbook/index.html').then(answer => answer.text()))
  expect(page.url()).toBe('app://workbook/index.html')
  expect(await windows(shell)).toEqual(['app://workbook/index.html'])
  await shell.close()
})

test('a second start brings the first window forward, hands over its file and ends', async () => {
  const { app, page, profile, close } = await launch()
  await page.evaluate(async () => {
    const handed: string[] = []
    Object.assign(window, { handed })
    window.groundwork.onOpenFile(file => handed.push(file.name))
    await window.groundwork.listening()
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = spawn(
    executable(),
    [...sandboxArguments(), root, `--user-data-dir=${profile}`, 'plans/Roll-out.groundwork'],
    {
      cwd: root,
      stdio: 'ignore'
    }
  )
  const status = await new Promise(done => second.once('exit', done))
  expect(status).toBe(0)
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { handed: string[] }).handed))
    .toContain('Roll-out.groundwork')
  const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(one => one.isMinimized()))
  expect(shown).toEqual([false])
  await close()
})
