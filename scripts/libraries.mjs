import { existsSync } from 'node:fs'
import { run, say, stop } from './run.mjs'

const forWindow = 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libnotify4 libxtst6 libdrm2'.split(
  ' '
)
const forDisplay = ['xvfb', 'xauth']
/** Without these the document checks are counted as skipped. */
const forDocuments = ['libreoffice-writer', 'poppler-utils', 'fonts-crosextra-carlito', 'libxml2-utils']
/** Without these real keyboard layouts are not tried: that test is counted as skipped. */
const forLayouts = ['x11-xkb-utils', 'xdotool']

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function missing(names) {
  const format = '${Package} ${db:Status-Status}\n'
  // Debian 13 and Ubuntu 24.04 gave some libraries a new name when their time type grew.
  const both = names.flatMap(name => [name, `${name}t64`])
  const { output } = await run('dpkg-query', ['-W', '-f', format, ...both], { quiet: true })
  const installed = new Set(
    output.split('\n').flatMap(line => (line.endsWith(' installed') ? [line.split(' ')[0]] : []))
  )
  return names.filter(name => !installed.has(name) && !installed.has(`${name}t64`))
}

async function availableName(name) {
  const { output } = await run('apt-cache', ['policy', name], { quiet: true })
  return /Candidate: \(none\)/.test(output) || output.trim() === '' ? `${name}t64` : name
}

async function install(names) {
  const apt = ['-o', 'DPkg::Lock::Timeout=600', '-qq']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', [...apt, 'update'], { quiet: true, env })
  const available = await Promise.all(names.map(availableName))
  return run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...available], { quiet: true, env })
}

/**
 * The system's own libraries, on Debian and its kin. As root they are installed; anybody else gets the exact command.
 * Elsewhere nothing is checked: a desktop Linux has them.
 */
export async function installLibraries({ tests = false } = {}) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const needed = await missing([...forWindow, ...(tests || !hasDisplay() ? forDisplay : [])])
  const useful = tests ? await missing([...forDocuments, ...forLayouts]) : []
  const all = [...needed, ...useful]
  if (all.length === 0) return
  if (process.getuid?.() === 0) {
    say(`Installing system libraries: ${all.join(' ')} …`)
    const { status, output } = await install(all)
    if (status !== 0) stop(`apt-get could not install them:\n${output}`)
    return
  }
  const command = `sudo apt-get install -y --no-install-recommends ${all.join(' ')}`
  if (needed.length > 0) stop(`Some system libraries are missing. Install them with:\n\n  ${command}\n`)
  say(`For the checks of documents and keyboard layouts as well (they are skipped now):\n  ${command}`)
}
