import type { Bridge, channels, JournalSummary, MenuItem, Preferences } from '../src/bridge'

export type Call = keyof typeof channels
type Check<T> = (value: unknown) => value is T
/** What each call of the bridge is given. */
export type Arguments = { readonly [K in Call]: Parameters<Bridge[K]> }
type ChecksOf<A extends readonly unknown[]> = { readonly [I in keyof A]: Check<A[I]> }
type Checks = { readonly [K in Call]: ChecksOf<Arguments[K]> }

/** Sizes that no honest page comes near; they bound what a hostile one can make this process hold. */
const mostBytes = 256 * 1024 * 1024
const mostLines = 100_000
const mostName = 400
const mostMenuItems = 500
const deepestMenu = 4

function text(most: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= most
}

function matching(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value)
}

function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  return (value): value is T => allowed.some(one => one === value)
}

function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value)
}

function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value)
}

function list<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(check)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)
}

/** An object with these fields and no others. */
function record<T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks: readonly (readonly [string, Check<unknown>])[] = Object.entries(fields)
  const names = new Set(checks.map(([name]) => name))
  return (value): value is T =>
    isPlain(value) &&
    Object.keys(value).every(name => names.has(name)) &&
    checks.every(([name, check]) => check(Object.hasOwn(value, name) ? value[name] : undefined))
}

const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean'
const bytes: Check<Uint8Array> = (value): value is Uint8Array =>
  value instanceof Uint8Array && value.byteLength <= mostBytes
const zoomFactor: Check<number> = (value): value is number => typeof value === 'number' && value >= 0.5 && value <= 2
const count: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const id = matching(/^[0-9A-Za-z-]{1,64}$/)
const language = oneOf('en', 'fr')
const fileKind = oneOf('workbook', 'template', 'docx', 'csv')

const summary = record<JournalSummary>({
  workbook: id,
  sets: count,
  head: orNull(matching(/^[0-9a-f]{64}$/)),
  title: text(100_000),
  rows: count,
  changedAt: text(40)
})

/** The JSON of sets: no line breaks of their own, and in all no more than one call may bring. */
const lines: Check<readonly string[]> = (value): value is readonly string[] =>
  list(text(mostBytes), mostLines)(value) &&
  value.reduce((total, line) => total + line.length, 0) <= mostBytes &&
  value.every(line => !line.includes('\n'))

const remembered: Check<Preferences['exports']> = (value): value is Preferences['exports'] =>
  isPlain(value) && JSON.stringify(value).length <= 64_000

const preferences = record<Preferences>({
  author: orNull(record<NonNullable<Preferences['author']>>({ id, name: text(mostName) })),
  copy: id,
  organisation: text(mostName),
  currency: matching(/^[A-Z]{3}$/),
  dateOrder: oneOf('ymd', 'dmy', 'mdy'),
  language,
  documentLanguage: language,
  theme: oneOf('system', 'light', 'dark'),
  paper: oneOf('letter', 'a4'),
  density: oneOf('compact', 'normal', 'comfortable'),
  tabLeaves: flag,
  exports: remembered
})

const role = oneOf(
  'separator',
  'quit',
  'minimize',
  'zoom',
  'togglefullscreen',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'close'
)

function menuItem(depth: number): Check<MenuItem> {
  const deeper: Check<MenuItem> = depth === 0 ? (_value): _value is MenuItem => false : menuItem(depth - 1)
  return record<MenuItem>({
    id: optional(text(mostName)),
    label: optional(text(mostName)),
    role: optional(role),
    accelerator: optional(matching(/^[\w+ ,./\\;'`=[\]-]{1,60}$/)),
    registerAccelerator: optional(flag),
    enabled: optional(flag),
    checked: optional(flag),
    items: optional(list(deeper, mostMenuItems))
  })
}

/** What each call must be given; anything else is refused before any work begins. */
const argumentChecks: Checks = {
  start: [],
  listening: [],
  writePreferences: [preferences],
  openJournal: [id],
  appendJournal: [id, lines, summary],
  readJournal: [id],
  deleteJournal: [id],
  renewDatabase: [],
  writeSnapshot: [id, bytes, summary],
  listSnapshots: [id],
  readSnapshot: [id, matching(/^[0-9A-Za-z.-]{1,100}$/)],
  openFile: [fileKind],
  readFile: [id],
  chooseSave: [fileKind, text(10_000)],
  writeFile: [id, bytes],
  showFile: [id, oneOf('folder', 'open')],
  setMenu: [list(menuItem(deepestMenu), mostMenuItems), text(mostName)],
  zoom: [orNull(zoomFactor)],
  readyToClose: [],
  keepOpen: []
}

/** Whether these are the arguments of that call: as many, and each of its kind and size. */
export function areArguments<K extends Call>(call: K, given: readonly unknown[]): given is Arguments[K] {
  const checks: readonly Check<unknown>[] = argumentChecks[call]
  return given.length === checks.length && checks.every((check, index) => check(given[index]))
}
