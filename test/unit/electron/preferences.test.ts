import { expect, test } from 'vitest'
import { createPreferences, newCopyId, preferencesOf } from '../../../electron/preferences'
import { createModelDisk, failing } from './model-disk'

const path = '/profile/preferences.json'
const deps = { locale: 'fr-CA', pause: async () => undefined, newCopy: () => 'COPY1' }

function on(disk: ReturnType<typeof createModelDisk>, newCopy = deps.newCopy) {
  return createPreferences('/profile', { ...deps, newCopy, files: disk.files })
}

test('a first start begins in the system’s language, with an id of its own that stays', async () => {
  const disk = createModelDisk()
  const first = await on(disk).read()
  expect(first.lost).toBe(false)
  expect(first.preferences).toMatchObject({
    author: null,
    copy: 'COPY1',
    language: 'fr',
    currency: 'CAD',
    theme: 'system'
  })
  expect(await on(disk, () => 'COPY2').read()).toEqual(first)
})

test('what was written is read back', async () => {
  const disk = createModelDisk()
  const { preferences } = await on(disk).read()
  const changed = {
    ...preferences,
    author: { id: 'A1', name: 'Élodie' },
    theme: 'dark' as const,
    exports: { W1: { paper: 'a4' } }
  }
  expect(await on(disk).write(changed)).toEqual({ ok: true, value: null })
  expect(await on(disk).read()).toEqual({ preferences: changed, lost: false })
})

test.each(['', '{"copy":', '[]', 'null', '"x"', '\u0000\u0000\u0000'])(
  'a file that holds %j is kept aside, begun anew and said to be lost',
  async text => {
    const disk = createModelDisk(new Map([[path, Buffer.from(text)]]))
    const read = await on(disk).read()
    expect(read.lost).toBe(true)
    expect(read.preferences.copy).toBe('COPY1')
    expect(Buffer.from(disk.bytesOf('/profile/preferences.damaged.json')).toString()).toBe(text)
    expect(await on(disk).read()).toEqual({ ...read, lost: false })
  }
)

test('a field that cannot be is begun anew, the others stay', () => {
  const read = preferencesOf(
    {
      author: { id: 'A1', name: 'x'.repeat(201) },
      copy: '../..',
      organisation: 7,
      currency: 'dollars',
      dateOrder: 'dmy',
      language: 'de',
      theme: 'dark',
      paper: null,
      density: 'compact',
      tabLeaves: 'yes',
      exports: { big: 'x'.repeat(70_000) },
      unknown: 1
    },
    'en-CA',
    () => 'COPY1'
  )
  expect(read).toEqual({
    author: null,
    copy: 'COPY1',
    organisation: '',
    currency: 'CAD',
    dateOrder: 'dmy',
    language: 'en',
    documentLanguage: 'en',
    theme: 'dark',
    paper: 'letter',
    density: 'compact',
    tabLeaves: false,
    exports: {}
  })
})

test('where nothing can be written the app still gets preferences, and a change says why it was not kept', async () => {
  const disk = createModelDisk()
  const { files } = failing(
    { ...disk.files, create: async () => Promise.reject(Object.assign(new Error(), { code: 'EROFS' })) },
    0,
    ''
  )
  const preferences = createPreferences('/profile', { ...deps, files })
  const read = await preferences.read()
  expect(read.preferences.copy).toBe('COPY1')
  expect(await preferences.write(read.preferences)).toEqual({ ok: false, reason: 'read-only' })
})

test('a new id of a copy has the letters of a ULID and never comes twice', () => {
  const ids = Array.from({ length: 200 }, newCopyId)
  expect(ids.every(id => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(200)
})
