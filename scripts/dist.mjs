import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, buildCli } from './build.mjs'
import { root, say, stop } from './run.mjs'
import { setUp } from './setup.mjs'

/** The packaged app in `dist/`, with the runtime that is here: a release is made where the current one can be had. */
const runtime = await setUp()
if (!((await buildApp()) && (await buildCli()))) stop('The app could not be built; what went wrong stands above.')

// These come with node_modules, which a fresh clone has only now.
const { build } = await import('electron-builder')
const { readFuses, setFuses } = await import('./fuses.mjs')

function executableOf({ appOutDir, packager, electronPlatformName }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  return join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName)
}

/** Before anything is signed: what belongs to the bare runtime goes, and the fuses are set. */
async function afterPack(context) {
  for (const own of ['resources/default_app.asar', 'groundwork-files.json', 'version']) {
    rmSync(join(context.appOutDir, own), { force: true })
  }
  const executable = executableOf(context)
  await setFuses(executable)
  const found = await readFuses(executable)
  say(`Fuses of ${executable}, as read back:`)
  for (const { name, is } of found) say(`  ${is === null ? 'not in this runtime' : is ? 'on ' : 'off'}  ${name}`)
  const wrong = found.filter(({ wanted, is }) => is !== null && is !== wanted)
  if (wrong.length > 0) stop(`These fuses did not take: ${wrong.map(({ name }) => name).join(', ')}`)
}

// The code is bundled into out/, so no package has to come along, and none has to be rebuilt.
await build({
  projectDir: root,
  publish: 'never',
  config: {
    appId: 'ca.groundwork.workbook',
    productName: 'Groundwork',
    directories: { output: 'dist' },
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    asar: true,
    npmRebuild: false,
    files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'out/cli/**', 'package.json', '!node_modules/**'],
    linux: { target: 'dir', category: 'Office', executableName: 'groundwork' },
    mac: { target: 'dir', identity: null },
    win: { target: 'dir' },
    fileAssociations: JSON.parse(readFileSync(join(root, 'scripts/associations.json'), 'utf8')),
    afterPack
  }
})
say(`Packaged with Electron ${runtime.version} in ${join(root, 'dist')}.`)
