import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerDialogs, askedDialogs, expect, type Launched, launch, test } from './rig'

function isOpen({ app }: Launched): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length > 0)
}

/** Asks the window to close, as its button does. */
function pressClose({ app }: Launched): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

test('the native menu shows what the page gave, and tells the page what was chosen', async () => {
  const { app, page, close } = await launch()
  await page.evaluate(async () => {
    const chosen: string[] = []
    Object.assign(window, { chosen })
    window.groundwork.onMenu(id => chosen.push(id))
    await window.groundwork.setMenu(
      [
        {
          label: 'Édition',
          items: [
            { id: 'edit.undo', label: 'Annuler', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false },
            { role: 'separator' },
            { id: 'edit.find', label: 'Rechercher', enabled: false },
            { id: 'view.dark', label: 'Sombre', checked: true }
          ]
        }
      ],
      'Déploiement – Groundwork'
    )
  })
  const menu = await app.evaluate(({ Menu, BrowserWindow }) => {
    const [edit] = Menu.getApplicationMenu()?.items ?? []
    const shown = edit?.submenu?.items.map(({ label, type, enabled, checked }) => ({ label, type, enabled, checked }))
    edit?.submenu?.items[0]?.click()
    return { title: BrowserWindow.getAllWindows()[0]?.getTitle(), name: edit?.label, shown }
  })
  expect(menu).toMatchObject({
    title: 'Déploiement – Groundwork',
    name: 'Édition',
    shown: [
      { label: 'Annuler', type: 'normal', enabled: true },
      { type: 'separator' },
      { label: 'Rechercher', enabled: false },
      { label: 'Sombre', type: 'checkbox', checked: true }
    ]
  })
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { chosen: string[] }).chosen))
    .toContain('edit.undo')
  await close()
})

/**
 * Shows the app's style sheet as a text in place of the app: a page of our own origin that has the bridge, and does
 * nothing of itself that could answer before the test does.
 */
async function launchBare(): Promise<Launched> {
  // Chromium shows a text with a style of its own, which the policy refuses.
  const shell = await launch({ allow: [/Refused to apply inline style/] })
  const { app, page } = shell
  const sheet = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? '')
  await app.evaluate(({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.loadURL(address), sheet)
  await page.waitForURL(sheet)
  expect(await page.evaluate(async () => (await window.groundwork.listening()).ok)).toBe(true)
  return shell
}

test('the window waits for the page to flush, and goes when it is ready', async () => {
  const shell = await launchBare()
  await shell.page.evaluate(() => {
    window.groundwork.onClosing(() => void window.groundwork.readyToClose())
  })
  await pressClose(shell)
  expect(await shell.ended).toBe(0)
})

test('the window stays when the page asks to keep it open', async () => {
  const shell = await launchBare()
  await shell.page.evaluate(() => {
    Object.assign(window, { asked: 0 })
    window.groundwork.onClosing(() => {
      Object.assign(window, { asked: 1 })
      void window.groundwork.keepOpen()
    })
  })
  await pressClose(shell)
  await expect.poll(() => shell.page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1)
  expect(await isOpen(shell)).toBe(true)
  await shell.page.evaluate(() => void window.groundwork.readyToClose())
  expect(await shell.ended).toBe(0)
})

test('a page that never answers, or hangs, cannot hold the window', async () => {
  const shell = await launchBare()
  const hung = shell.page.evaluate(() => {
    for (;;);
  })
  hung.catch(() => undefined)
  await pressClose(shell)
  expect(await shell.ended).toBe(0)
})

test('a page whose process is gone comes back', async () => {
  const { app, close } = await launch()
  const address = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<string>(done => {
      contents?.once('did-finish-load', () => done(contents.getURL()))
      contents?.forcefullyCrashRenderer()
    })
  })
  expect(address).toBe('app://workbook/index.html')
  await close()
})

test('the window opens where it was, and as large', async () => {
  const first = await launch()
  const bounds = { x: 80, y: 60, width: 1000, height: 700 }
  await first.app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds)
  const read = ({ app }: Launched) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await expect.poll(() => read(first)).toEqual(bounds)
  await first.close()
  const second = await launch({ profile: first.profile })
  expect(await read(second)).toEqual(bounds)
  await second.close()
})

test('a file is saved under a safe name, whole, and can be opened again by its handle only', async () => {
  const shell = await launch()
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-files-'))
  const path = join(folder, 'Déploiement.groundwork')
  await answerDialogs(shell, { save: path, open: path })
  const replies = await shell.page.evaluate(async () => {
    const { groundwork } = window
    const chosen = await groundwork.chooseSave('workbook', 'CON: ../../Déploiement?')
    if (!chosen.ok) return [chosen]
    const written = await groundwork.writeFile(chosen.value.handle, new TextEncoder().encode('whole'))
    const opened = await groundwork.openFile('workbook')
    const stolen = opened.ok ? await groundwork.writeFile(opened.value.handle, new Uint8Array(1)) : null
    return [written, opened.ok && new TextDecoder().decode(opened.value.bytes), opened.ok && opened.value.name, stolen]
  })
  expect(replies).toEqual([
    { ok: true, value: null },
    'whole',
    'Déploiement.groundwork',
    { ok: false, reason: 'refused' }
  ])
  expect(readFileSync(path, 'utf8')).toBe('whole')
  const [saving] = await askedDialogs(shell)
  expect(saving?.defaultPath?.split('/').at(-1)).toBe('_CON .. .. Déploiement.groundwork')
  const again = await shell.page.evaluate(async () => {
    const info = await window.groundwork.start()
    return info.ok ? info.value.recent.map(file => file.name) : []
  })
  expect(again).toEqual(['Déploiement.groundwork'])
  await shell.close()
})

test('a dialog that was cancelled, and a folder that is not there, are plain answers', async () => {
  const shell = await launch()
  await answerDialogs(shell, { save: '/nowhere/at/all/x.docx', open: null })
  const replies = await shell.page.evaluate(async () => {
    const chosen = await window.groundwork.chooseSave('docx', 'x')
    const written = chosen.ok ? await window.groundwork.writeFile(chosen.value.handle, new Uint8Array(1)) : chosen
    return [await window.groundwork.openFile('csv'), written]
  })
  expect(replies).toEqual([
    { ok: false, reason: 'cancelled' },
    { ok: false, reason: 'gone' }
  ])
  expect(existsSync('/nowhere')).toBe(false)
  await shell.close()
})
