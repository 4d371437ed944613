/*
 * What Electron's own default app does, for the runtime that comes without one: `electron [-r FILE] [--version] FOLDER`
 * runs the app in FOLDER. Chromium's switches may stand anywhere; what follows the folder is the app's own.
 */
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

function readArguments(given) {
  const asked = { modules: [], folder: null, version: false }
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i]
    if (word === '--version' || word === '-v') asked.version = true
    else if (word === '-r' || word === '--require') asked.modules.push(given[(i += 1)])
    else if (!word.startsWith('-')) return { ...asked, folder: path.resolve(word) }
  }
  return asked
}

function describe(folder) {
  const file = path.join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function runFolder(folder) {
  const about = statSync(folder).isDirectory() ? describe(folder) : {}
  const name = about.productName ?? about.name
  if (name) app.setName(name)
  if (about.version) app.setVersion(about.version)
  if (about.desktopName) app.setDesktopName(about.desktopName)
  app.setAppPath(statSync(folder).isDirectory() ? folder : path.dirname(folder))
  const entry = Module._resolveFilename(folder, null, true)
  process.defaultApp = true
  Module._load(entry, Module, true)
}

const asked = readArguments(process.argv.slice(1))
if (asked.version) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
for (const file of asked.modules) Module._load(path.resolve(file), Module, false)
if (asked.folder === null) {
  process.stderr.write('Usage: electron [-r FILE] FOLDER\n')
  process.exit(1)
}
runFolder(asked.folder)
