import type { App, Session, WebContents } from 'electron'

const permitted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])
const checked: ReadonlySet<string> = new Set([...permitted, 'persistent-storage'])
const local: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:'])

/** A refusal is worth a line: it is a bug of ours or somebody's try. Addresses are cut, since they may carry text. */
function deny(what: string, address: string): void {
  console.error(`denied ${what}: ${address.slice(0, 80)}`)
}

function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', event => {
    event.preventDefault()
    deny('navigation', event.url)
  })
  contents.on('will-frame-navigate', event => {
    event.preventDefault()
    deny('frame navigation', event.url)
  })
  contents.on('will-redirect', event => {
    event.preventDefault()
    deny('redirection', event.url)
  })
  contents.on('will-attach-webview', event => {
    event.preventDefault()
    deny('webview', '')
  })
  contents.setWindowOpenHandler(({ url }) => {
    deny('window', url)
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Nothing leaves the page: whatever web contents the app makes, now or later. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => denyNavigation(contents))
}

/** No permission but copying text, no device, no screen. Electron's own default is to allow. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permitted.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => checked.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', event => event.preventDefault())
}

/** No network, ever: requests are cancelled, and what slipped through meets a proxy that is not there. */
async function denyNetwork(session: Session, developing: boolean): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url)
    const cancel = !local.has(protocol) && !(developing && protocol === 'devtools:')
    if (cancel) deny('request', details.url)
    answer({ cancel })
  })
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('app://workbook/dict/')
  await session.setProxy({ mode: 'fixed_servers', proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9' })
}

/** Chromium's own switches against background traffic; they count only before the app is ready. */
export function denyBackgroundTraffic(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
}

export async function guardSession(session: Session, developing: boolean): Promise<void> {
  denyPermissions(session)
  await denyNetwork(session, developing)
}
