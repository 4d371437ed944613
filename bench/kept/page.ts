import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Bridge } from '../../src/bridge'
import type { Patch } from '../../src/model/change'
import { ulid } from '../../src/model/id'
import { rowsOf } from '../../src/model/state'
import { createWorkbook, openDatabase, type OpenWorkbook } from '../../src/store'

declare global {
  interface Window {
    readonly groundwork: Bridge
    /** Milliseconds of each of so many edits, from the commit until both copies have it. */
    keep?: (count: number) => Promise<readonly number[]>
  }
}

const sha256 = (text: string) => bytesToHex(digest(utf8ToBytes(text)))
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const place = ['01JSHEETSHEETSHEETSHEETSH0', 'risk'] as const
const fields = ['title', 'cause', 'event', 'effect', 'controls', 'warning', 'likelihood', 'consequence']

/** A register of a thousand rows. */
function founding(): readonly Patch[] {
  const ids = Array.from({ length: 1000 }, () => ulid(Date.now(), random))
  const rows = ids.map((_id, at) => [true, `a${at}`, ...fields.map(field => `${field} of row ${at}, in a few words`)])
  const workbook = ulid(Date.now(), random)
  return [
    { kind: 'workbook', ids: [workbook], fields: ['@alive', 'title'], from: null, to: [[true, 'Kept']] },
    { kind: 'row', in: place, ids, fields: ['@alive', '@order', ...fields], from: null, to: rows }
  ]
}

async function begin(): Promise<OpenWorkbook> {
  const [info, db] = await Promise.all([window.groundwork.start(), openDatabase()])
  if (!info.ok || 'problem' in db) throw new Error('the app did not start')
  const { copy } = info.value.preferences
  const opened = await createWorkbook(
    {
      bridge: window.groundwork,
      db,
      sha256,
      now: () => new Date(),
      random,
      author: () => ({ id: copy, name: 'Benchmark' }),
      copy,
      reactions: [],
      makeFile: async () => new Uint8Array(0),
      readFile: async () => null
    },
    founding()
  )
  if (!opened.ok) throw new Error(opened.reason)
  await opened.value.workbook.flush()
  return opened.value.workbook
}

async function kept(workbook: OpenWorkbook, number: number): Promise<number> {
  const rows = rowsOf(workbook.state(), ...place)
  const row = rows[(number * 37) % rows.length]
  if (row === undefined) throw new Error('there are no rows')
  const from = [[row.fields['title'] ?? null]]
  const started = performance.now()
  const patch: Patch = { kind: 'row', in: place, ids: [row.id], fields: ['title'], from, to: [[`Edit ${number}`]] }
  workbook.commit('cells.set', { patches: [patch] })
  await workbook.flush()
  if (workbook.saved().is !== 'saved') throw new Error('the edit was not saved')
  return performance.now() - started
}

const workbook = await begin()
let number = 0
window.keep = async count => {
  const times: number[] = []
  for (let edit = 0; edit < count; edit++) times.push(await kept(workbook, ++number))
  return times
}
