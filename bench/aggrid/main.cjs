// The yardstick of the grid: AG Grid Community alone in a window of the same runtime. The page is built by scripts/build.mjs.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { spellcheck: false } })
  void window.loadFile(path.join(__dirname, '..', '..', 'out', 'bench', 'aggrid', 'index.html'))
})
app.on('window-all-closed', () => app.quit())
