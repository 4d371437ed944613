// The yardstick: the least that Electron can show and keep. One window with one field; a line appended and synced on request.
const { app, BrowserWindow, ipcMain } = require('electron')
const { open } = require('node:fs/promises')
const { join } = require('node:path')

app.whenReady().then(() => {
  const file = open(join(app.getPath('userData'), 'lines'), 'a')
  ipcMain.handle('append', async (_event, line) => {
    await (await file).write(`${line}\n`)
    await (await file).datasync()
  })
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: join(__dirname, 'preload.cjs'), spellcheck: false }
  })
  window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
