import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Preferences, Reply } from '../src/bridge'
import { attempt, replaceFile, sweepFolder, writeAtomic, type Writing } from './atomic'
import { codeOf, type Files, machineFiles } from './filesystem'

export interface PreferencesRead {
  readonly preferences: Preferences
  /** There was a file and it could not be read; it is kept beside the new one. */
  readonly lost: boolean
}

export interface PreferencesFile {
  readonly read: () => Promise<PreferencesRead>
  readonly write: (preferences: Preferences) => Promise<Reply<null>>
}

export interface PreferencesDeps {
  readonly files?: Files
  readonly pause?: (milliseconds: number) => Promise<unknown>
  /** The operating system's language, as a tag. */
  readonly locale: string
  readonly newCopy?: () => string
}

const longestName = 200
const mostRemembered = 64_000
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const id = /^[0-9A-Za-z-]{1,64}$/

/** 130 bits at random in the letters of a ULID, so that it reads like any other id. */
export function newCopyId(): string {
  return [...randomBytes(26)].map(byte => alphabet[byte % 32]).join('')
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value.length <= longestName ? value : otherwise
}

function matching(value: unknown, pattern: RegExp, otherwise: string): string {
  return typeof value === 'string' && pattern.test(value) ? value : otherwise
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], otherwise: NoInfer<T>): T {
  return allowed.find(one => one === value) ?? otherwise
}

function authorOf(value: unknown): Preferences['author'] {
  const fields = fieldsOf(value)
  const name = textOr(fields?.name, '')
  const author = matching(fields?.id, id, '')
  return name === '' || author === '' ? null : { id: author, name }
}

function exportsOf(value: unknown): Preferences['exports'] {
  const fields = fieldsOf(value)
  return fields !== null && JSON.stringify(fields).length <= mostRemembered ? fields : {}
}

/** Each field as it stands if it can be one, else as on a first start. Unknown fields are left out. */
export function preferencesOf(value: unknown, locale: string, newCopy: () => string): Preferences {
  const fields = fieldsOf(value) ?? {}
  const language = locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  return {
    author: authorOf(fields.author),
    copy: matching(fields.copy, id, '') || newCopy(),
    organisation: textOr(fields.organisation, ''),
    currency: matching(fields.currency, /^[A-Z]{3}$/, 'CAD'),
    dateOrder: oneOf(fields.dateOrder, ['ymd', 'dmy', 'mdy'], 'ymd'),
    language: oneOf(fields.language, ['en', 'fr'], language),
    documentLanguage: oneOf(fields.documentLanguage, ['en', 'fr'], language),
    theme: oneOf(fields.theme, ['system', 'light', 'dark'], 'system'),
    paper: oneOf(fields.paper, ['letter', 'a4'], 'letter'),
    density: oneOf(fields.density, ['compact', 'normal', 'comfortable'], 'normal'),
    tabLeaves: fields.tabLeaves === true,
    exports: exportsOf(fields.exports)
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return null
  }
}

export function createPreferences(userData: string, deps: PreferencesDeps): PreferencesFile {
  const { files = machineFiles, newCopy = newCopyId, locale } = deps
  const writing: Writing = { files, mode: 0o600, ...(deps.pause && { pause: deps.pause }) }
  const path = join(userData, 'preferences.json')
  const asidePath = join(userData, 'preferences.damaged.json')

  const write = (preferences: Preferences) =>
    writeAtomic(path, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`), writing)

  async function readBytes(): Promise<Uint8Array | null> {
    try {
      return await files.read(path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }

  async function begin(lost: boolean): Promise<PreferencesRead> {
    const preferences = preferencesOf(null, locale, newCopy)
    // Where nothing can be written the app still starts; the next change says what is wrong.
    if (lost) await attempt(async () => replaceFile(asidePath, await files.read(path), writing))
    await write(preferences)
    return { preferences, lost }
  }

  async function read(): Promise<PreferencesRead> {
    await attempt(() => sweepFolder(userData, files))
    const bytes = await attempt(readBytes)
    if (!bytes.ok) return { preferences: preferencesOf(null, locale, newCopy), lost: true }
    if (bytes.value === null) return begin(false)
    const fields = fieldsOf(parse(bytes.value))
    if (fields === null) return begin(true)
    const preferences = preferencesOf(fields, locale, newCopy)
    if (preferences.copy !== fields.copy) await write(preferences)
    return { preferences, lost: false }
  }

  return { read, write: preferences => write(preferencesOf(preferences, locale, newCopy)) }
}
