import { describe, expect, test } from 'vitest'
import { missingOnFloor } from './floor'
import { cycles, violations } from './layers'
import { readSources } from './sources'
import { wordsOutsideText } from './words'

const sources = readSources(['src', 'templates', 'electron'], /\.tsx?$/)
const styles = readSources(['src'], /\.css$/)
const components = readSources(['src/app', 'src/ui', 'src/views'], /\.tsx$/)

/** What is found in one more file, in which somebody broke a rule. */
function breaches(path: string, source: string): readonly string[] {
  return violations(new Map([...sources, [path, source]]), [path])
}

describe('layers', () => {
  test('every file imports only what its layer may import', () => {
    expect(sources.size).toBeGreaterThan(50)
    expect(violations(sources)).toEqual([])
  })

  test('no files import each other in a ring, types included', () => {
    expect(cycles(sources)).toEqual([])
  })

  test.each([
    ['src/model/x.ts', "import { db } from '../store/db'", 'src/model/x.ts imports src/store/db.ts'],
    ['src/model/x.ts', "import type { Reply } from '../bridge'", 'src/model/x.ts imports src/bridge.ts'],
    ['src/views/x.tsx', "export * from '../store/none'", 'src/views/x.tsx imports src/store/none'],
    ['src/layout/x.ts', "const words = await import('../text')", 'src/layout/x.ts imports src/text/index.ts'],
    ['src/store/x.ts', "type W = import('../exchange/file').W", 'src/store/x.ts imports src/exchange/file.ts'],
    [
      'src/ui/x.ts',
      "new Worker(new URL('../word/worker.ts', import.meta.url))",
      'src/ui/x.ts imports src/word/worker.ts'
    ],
    ['electron/x.ts', "import { main } from '../src/cli'", 'electron/x.ts imports src/cli.ts'],
    ['src/store/x.ts', "import Dexie from 'dexie'", 'src/store/x.ts imports dexie'],
    ['src/exchange/x.ts', "import { z } from 'zod'", 'src/exchange/x.ts imports zod'],
    ['src/app/x.ts', "import { Document } from 'docx'", 'src/app/x.ts imports docx'],
    [
      'src/views/x.ts',
      "import { useTable } from '@tanstack/react-table'",
      'src/views/x.ts imports @tanstack/react-table'
    ],
    ['src/layout/x.ts', "import { useMemo } from 'react'", 'src/layout/x.ts imports react'],
    ['src/word/x.ts', "import { readFileSync } from 'node:fs'", 'src/word/x.ts imports node:fs'],
    ['src/stray.ts', 'export const x = 1', 'src/stray.ts stands in no layer']
  ])('a planted breach in %s is found: %s', (path, source, line) => {
    expect(breaches(path, source)).toEqual([line])
  })

  test('a planted ring is found once', () => {
    const ring = new Map([
      ['src/model/a.ts', "import { b } from './b'"],
      ['src/model/b.ts', "import { c } from './c'"],
      ['src/model/c.ts', "import type { A } from './a'"]
    ])
    expect(cycles(ring)).toEqual(['src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts'])
  })
})

describe('names', () => {
  test('no file hides what it does behind a name that says nothing', () => {
    expect(
      [...sources.keys()].filter(path => /(^|\/)(utils?|helpers?|common|managers?|misc)(\.|\/)/i.test(path))
    ).toEqual([])
  })
})

describe('the oldest runtime', () => {
  test('nothing is used that Chromium 114 and Node 18.15 lack', () => {
    expect([...missingOnFloor(sources), ...missingOnFloor(styles)]).toEqual([])
  })

  test.each([
    ['src/model/x.ts', 'const groups = Object.groupBy(rows, by)', 'Object.groupBy'],
    ['src/model/x.ts', 'const all = map.values().map(one => one.id)', '.values().map('],
    ['src/model/x.ts', 'const both = left.union(right)', '.union('],
    ['src/store/x.ts', 'const { promise } = Promise.withResolvers()', 'Promise.withResolvers'],
    ['electron/x.ts', 'const id = globalThis.crypto.randomUUID()', 'globalThis.crypto'],
    ['src/ui/x.css', '.a { scrollbar-color: red blue }', 'scrollbar-color'],
    ['src/ui/x.css', '.a { color: rgb(from var(--ink) r g b) }', '(from var(']
  ])('a planted use in %s is found: %s', (path, source, words) => {
    expect(missingOnFloor(new Map([[path, source]]))).toEqual([`${path}: ${words}`])
  })

  test('a word in a comment, and a Map that is asked by key, are left alone', () => {
    const source = '// Object.groupBy is missing here\nconst x = Object.values(map).map(one => one.id)'
    expect(missingOnFloor(new Map([['src/model/x.ts', source]]))).toEqual([])
  })
})

describe('words', () => {
  test('no component holds words of its own', () => {
    expect(components.size).toBeGreaterThan(10)
    expect(wordsOutsideText(components)).toEqual([])
  })

  test.each([
    ['const x = <b>Add row</b>', 'Add row'],
    ["const x = <b>{'Add row'}</b>", 'Add row'],
    ["const x = <input aria-label='Search' />", 'Search'],
    ['const x = <Field label={`Name of ${y}`} />', 'Name of']
  ])('planted words are found: %s', (source, words) => {
    expect(wordsOutsideText(new Map([['src/ui/x.tsx', source]]))).toEqual([`src/ui/x.tsx: ${words}`])
  })

  test('class names, roles and signs are not words', () => {
    const source = "const x = <b className='wide' role='status' aria-live='polite'>{'·'} × {count}</b>"
    expect(wordsOutsideText(new Map([['src/ui/x.tsx', source]]))).toEqual([])
  })
})
