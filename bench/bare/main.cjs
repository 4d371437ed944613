// The yardstick: the least that Electron can show and keep. One window with one field; a line appended and synced on request.
const { app, BrowserWindow, ipcMain } = require('electron')
const { open } = require('node:fs/promises')
const path = require('node:path')

void app.whenReady().then(() => {
  const file = open(path.join(app.getPath('userData'), 'lines'), 'a')
  ipcMain.handle('append', async (_event, line) => {
    await (await file).write(`${line}\n`)
    await (await file).datasync()
  })
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), spellcheck: false }
  })
  void window.loadFile(path.join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
