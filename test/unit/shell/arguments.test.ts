import { describe, expect, test } from 'vitest'
import { areArguments, type Call } from '../../../electron/arguments'
import { channels } from '../../../src/bridge'

const workbook = '01J9ZC3V7Q2N8M4K6P0R5T1WXY'
const handle = '3f2b8c1e-0000-4000-8000-1234567890ab'
const summary = {
  workbook,
  sets: 2,
  head: 'a'.repeat(64),
  title: 'Plan',
  rows: 31,
  changedAt: '2026-01-05T10:00:00.000Z'
}
const preferences = {
  author: { id: workbook, name: 'Ana' },
  copy: workbook,
  organisation: '',
  currency: 'CAD',
  dateOrder: 'ymd',
  language: 'en',
  documentLanguage: 'fr',
  theme: 'system',
  paper: 'letter',
  density: 'normal',
  tabLeaves: true,
  exports: { [workbook]: { sheets: ['risks'], landscape: true } }
}
const menu = [
  { label: 'File', items: [{ id: 'file.open', label: 'Open…', accelerator: 'CmdOrCtrl+O' }, { role: 'separator' }] }
]

/** A menu within menus, so many deep. */
function nested(depth: number): unknown {
  return depth === 0 ? { label: 'x' } : { items: [nested(depth - 1)] }
}

const honest: Readonly<Record<Call, readonly unknown[]>> = {
  start: [],
  listening: [],
  writePreferences: [preferences],
  openJournal: [workbook],
  appendJournal: [workbook, ['{"id":"x"}'], summary],
  readJournal: [workbook],
  deleteJournal: [workbook],
  renewDatabase: [],
  writeSnapshot: [workbook, new Uint8Array(3), summary],
  listSnapshots: [workbook],
  readSnapshot: [workbook, '000001-2026-01-05T10-00-00Z.groundwork'],
  openFile: ['workbook'],
  readFile: [handle],
  chooseSave: ['docx', 'Risk register: été'],
  writeFile: [handle, new Uint8Array(0)],
  showFile: [handle, 'folder'],
  setMenu: [menu, 'Plan – Groundwork'],
  zoom: [1.25],
  readyToClose: [],
  keepOpen: []
}

describe('what a call of the bridge may bring', () => {
  test.each(Object.keys(channels) as Call[])('%s takes what the page honestly sends', call => {
    expect(areArguments(call, honest[call])).toBe(true)
  })

  test.each(Object.keys(channels) as Call[])('%s refuses one argument too many, and one too few', call => {
    expect(areArguments(call, [...honest[call], null])).toBe(false)
    expect(honest[call].length > 0 && areArguments(call, honest[call].slice(1))).toBe(false)
  })

  test.each(Object.keys(channels) as Call[])('%s refuses each argument in a wrong kind', call => {
    const wrong: readonly unknown[] = [
      undefined,
      null,
      1,
      Number.NaN,
      '',
      [],
      {},
      new Map(),
      new Date(0),
      Symbol('x'),
      () => 1
    ]
    const taken = honest[call].flatMap((_honest, index) =>
      wrong.filter(value => areArguments(call, honest[call].with(index, value)))
    )
    const fitting = { setMenu: [[], ''], chooseSave: [''], appendJournal: [[]], zoom: [null, 1] } as Partial<
      Record<Call, readonly unknown[]>
    >
    expect(taken).toEqual(fitting[call] ?? [])
  })

  test.each<readonly [Call, readonly unknown[]]>([
    ['openJournal', ['../../outside']],
    ['openJournal', ['C:\\x']],
    ['openJournal', ['a'.repeat(65)]],
    ['readSnapshot', [workbook, '../x.groundwork']],
    ['readSnapshot', [workbook, 'x/y']],
    ['readFile', ['/etc/passwd']],
    ['chooseSave', ['exe', 'x']],
    ['showFile', [handle, 'run']],
    ['appendJournal', [workbook, ['{"a":1}\n{"b":2}'], summary]],
    ['appendJournal', [workbook, ['{}'], { ...summary, rows: -1 }]],
    ['appendJournal', [workbook, ['{}'], { ...summary, extra: 1 }]],
    ['appendJournal', [workbook, ['{}'], JSON.parse('{"__proto__": {"workbook": "x"}}')]],
    ['writePreferences', [{ ...preferences, currency: 'dollars' }]],
    ['writePreferences', [{ ...preferences, exports: { x: 'y'.repeat(70_000) } }]],
    ['writePreferences', [{ ...preferences, author: { id: workbook } }]],
    ['setMenu', [[{ label: 'x', role: 'toggleDevTools' }], 'x']],
    ['setMenu', [[{ label: 'x', click: 'x' }], 'x']],
    ['setMenu', [[nested(9)], 'x']],
    ['writeFile', [handle, new Uint8Array(256 * 1024 * 1024 + 1)]],
    ['zoom', [0]],
    ['zoom', [2.1]],
    ['zoom', [Number.NaN]],
    ['writeFile', [handle, [1, 2, 3]]]
  ])('%s refuses what is crafted: %#', (call, given) => {
    expect(areArguments(call, given)).toBe(false)
  })
})
