import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Protocol } from 'electron'

/** The origin is the key to the data in IndexedDB: never changed (architecture.md 4.6). */
export const scheme = 'app'
export const host = 'workbook'
export const pageAddress = `${scheme}://${host}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** The policy of every answer, workers included. The one trusted-types policy is the page's own, in src/app/trusted.ts. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default'
].join('; ')

/** What a page could ask a person for, and this one never does. The session's handlers refuse it as well (guard.ts). */
export const permissionsPolicy = [
  'accelerometer',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management'
]
  .map(feature => `${feature}=()`)
  .join(', ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'Permissions-Policy': permissionsPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store'
}

/** What can be asked for, and the file that answers: every file of the built page, by its exact path, and nothing else. */
export function fileMap(folder: string, prefix = ''): ReadonlyMap<string, string> {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true })
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const path = `${prefix}/${entry.name}`
      if (entry.isDirectory()) return [...fileMap(folder, path)]
      return entry.isFile() ? [[path, join(folder, path)]] : []
    })
  )
}

function refuse(status: number): Response {
  return new Response(null, { status, headers })
}

/** The path asked for, exactly as it stands in the address; null for another host, a query, or anything that URL had to mend. */
function pathOf(address: string): string | null {
  const start = `${scheme}://${host}/`
  const bare = address.split('#', 1)[0] ?? ''
  return bare.startsWith(start) ? bare.slice(start.length - 1) : null
}

/** Answers for one file of the map. Nothing that was asked for is ever made into a path. */
export async function answer(files: ReadonlyMap<string, string>, method: string, address: string): Promise<Response> {
  if (method !== 'GET') return refuse(405)
  const path = pathOf(address)
  const file = path === null ? undefined : files.get(path)
  if (file === undefined) {
    console.error(`denied file: ${address.slice(0, 80)}`)
    return refuse(404)
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  return new Response(await readFile(file), { headers: { ...headers, 'Content-Type': type } })
}

/** Serves the built page. While developing the map is read again for each page load, since a build gives files new names. */
export function servePage(protocol: Protocol, folder: string, developing: boolean): void {
  let files = fileMap(folder)
  protocol.handle(scheme, request => {
    if (developing && request.url === pageAddress) files = fileMap(folder)
    return answer(files, request.method, request.url)
  })
}
