import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileFault, readTemplate } from '../../../../src/exchange/templates/read'
import { writeTemplate } from '../../../../src/exchange/templates/write'
import type { Template } from '../../../../src/model/template'
import { lineWords } from '../../../../src/text/fault-words'
import { templates } from '../../../../templates'

const risks = templates.find(({ id }) => id === 'risks') as Template
const good = writeTemplate(risks)
const lessons = templates.find(({ id }) => id === 'lessons') as Template
const small = writeTemplate(lessons)

function read(text: string | Uint8Array): ReturnType<typeof readTemplate> {
  return readTemplate(typeof text === 'string' ? new TextEncoder().encode(text) : text, templates)
}

function faultsIn(text: string | Uint8Array): readonly FileFault[] {
  const result = read(text)
  return 'faults' in result ? result.faults : []
}

/** The risk register’s file with a piece of its text replaced where it stands first after another. */
function changed(after: string, piece: string, other: string): string {
  const at = good.indexOf(piece, good.indexOf(after))
  expect(at).toBeGreaterThan(0)
  return good.slice(0, at) + other + good.slice(at + piece.length)
}

const colourful = changed('"id": "cause"', '"kind": "text"', '"kind": "colour"')

describe('a template’s file', () => {
  it.each(templates.map(one => [one.id, one] as const))('holds the template whole: %s', (_, template) => {
    expect(read(writeTemplate(template))).toEqual({ template })
  })

  it('is the same text for the same template, whatever order its keys were given in', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, turned(item)])
      )
    }
    for (const template of templates) {
      expect(writeTemplate(turned(template) as Template)).toBe(writeTemplate(template))
    }
  })

  it('says what it is in its first lines, and ends with a line end', () => {
    expect(good.split('\n').slice(0, 4)).toEqual(['{', '  "format": 1,', '  "template": {', '    "id": "risks",'])
    expect(good.endsWith('\n}\n')).toBe(true)
  })

  it.each<readonly [string, after: string, piece: string, other: string, line: string, words: string]>([
    [
      'an unknown kind of column',
      '"id": "cause"',
      '"kind": "text"',
      '"kind": "colour"',
      '"kind": "colour"',
      'There is no kind “colour”. There is: text, number,'
    ],
    ['an unknown rule', '"id": "score"', '"product"', '"times"', '"rule": "times"', 'There is no rule “times”.'],
    [
      'a rule of a check that is unknown',
      '"checks": [',
      '"rule": "row"',
      '"rule": "moon"',
      '"rule": "moon"',
      'There is no rule “moon”. There is: row, none-related, covers, some, total, crowded, loop.'
    ],
    [
      'a view of a column that is missing',
      '"views": [',
      '"likelihood"',
      '"likelyhood"',
      '"likelyhood"',
      'The table “risk” has no column “likelyhood”.'
    ],
    [
      'a gap between bands',
      '"bands": [',
      '"to": 3',
      '"to": 2',
      '"bands": [',
      'The bands leave a gap: 3 is in none of them.'
    ],
    ['bands that overlap', '"bands": [', '"to": 3', '"to": 4', '{', 'The bands overlap: 4 is in two of them.'],
    ['a language that is missing', '"id": "cause"', '"fr":', '"de":', '"label": {', 'The words in French are missing.'],
    [
      'a language that is blank',
      '"purpose"',
      JSON.stringify(risks.purpose.en),
      '" "',
      '"en": " "',
      'The words in English are missing.'
    ],
    [
      'a column that is worked out from itself',
      '"id": "score"',
      '"column": "likelihood"',
      '"column": "score"',
      '{',
      'The column “score” is worked out from itself.'
    ],
    ['two columns of one id', '"id": "event"', '"event"', '"cause"', '"id": "cause"', '“cause” is there twice.'],
    [
      'a key that is unknown',
      '"template"',
      '"version"',
      '"revision"',
      '"revision": 1',
      '“revision” means nothing here'
    ],
    ['a newer format', '"format"', '1', '2', '"format": 2', 'A newer Groundwork made this file (format 2).'],
    ['a newer version', '"version"', '1', '7', '"version": 7', 'This is version 7 of the template'],
    ['a number as words', '"version"', '1', '"1"', '"version": "1"', '“version” must be a number.'],
    ['half a number', '"version"', '1', '1.5', '"version": 1.5', '“version” must be a whole number.'],
    [
      'a tone that is none',
      '"bands": [',
      '"tone": "low"',
      '"tone": "pink"',
      '"tone": "pink"',
      '“pink” cannot stand here.'
    ],
    ['a comma that is missing', '"version"', ',', '', '"phase"', 'This cannot be read as JSON']
  ])('is refused with line and words for %s', (_, after, piece, other, line, words) => {
    const wrong = changed(after, piece, other)
    const told = faultsIn(wrong).find(one => lineWords(one, 'en').includes(words))
    expect(wrong.split('\n')[(told?.line ?? 0) - 1]).toContain(line)
  })

  it('is refused with table and column of what is wrong, in the language of the reader', () => {
    const [fault] = faultsIn(colourful)
    expect(fault && lineWords(fault, 'fr')).toMatch(/^Ligne \d+, tableau « risk », colonne « cause » : Il n’y a pas/)
  })

  it('tells every fault of its law at once, in the order of the lines', () => {
    const wrong = good.replaceAll('"likelihood"', '"likelyhood"').replace('"id": "likelyhood"', '"id": "likelihood"')
    const faults = faultsIn(wrong)
    expect(faults.length).toBeGreaterThan(5)
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).toSorted((a, b) => a - b))
  })

  it('is refused when it is empty, too large, no text, or of something else', () => {
    expect(faultsIn('')).toMatchObject([{ code: 'empty', line: 1 }])
    expect(faultsIn(new Uint8Array(8 * 1024 * 1024 + 1))).toMatchObject([{ code: 'too-large' }])
    expect(faultsIn(new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x0a, 0x7d]))).toMatchObject([
      { code: 'not-json', line: 2 }
    ])
    expect(faultsIn('{"name": "groundwork"}')).toMatchObject([{ code: 'foreign' }])
    expect(faultsIn('[1]')).toMatchObject([{ code: 'foreign' }])
  })

  it('is refused where something in it is too long or too many', () => {
    const long = { ...risks, title: { en: 'x'.repeat(200_000), fr: 'x' } }
    expect(faultsIn(JSON.stringify({ format: 1, template: long }))).toMatchObject([{ code: 'too-long', line: 1 }])
    const [main] = risks.tables
    const columns = Array.from({ length: 501 }, (_, at) => ({ ...main?.columns[1], id: `c${at}` }))
    const wide = { ...risks, tables: [{ ...main, columns }] }
    expect(faultsIn(JSON.stringify({ format: 1, template: wide }))).toMatchObject([
      { code: 'too-many', data: { key: 'columns', most: 500 } }
    ])
  })

  it('with any damage is refused with a line that it has, or read as exactly what it then says', () => {
    const bytes = new TextEncoder().encode(small)
    const at = fc.nat(bytes.length - 1)
    const damage = fc.oneof(
      fc.record({ is: fc.constant('cut' as const), at, count: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ is: fc.constant('end' as const), at, count: fc.constant(0) }),
      fc.record({ is: fc.constant('twice' as const), at, count: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ is: fc.constantFrom(...' "{}[]:,0x\u00ff\n'), at, count: fc.integer({ min: 0, max: 2 }) })
    )
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), all => {
        const damaged = all.reduce((now, { is, at, count }) => {
          const [before, after] = [now.subarray(0, at), now.subarray(at + (is === 'twice' ? 0 : count))]
          if (is === 'end') return before
          const between = is === 'cut' ? '' : is === 'twice' ? now.subarray(at, at + count) : is
          return Uint8Array.from(Buffer.concat([before, Buffer.from(between as string), after]))
        }, bytes)
        const result = read(damaged)
        if ('template' in result) {
          expect(result.template).toEqual(
            (JSON.parse(new TextDecoder().decode(damaged)) as { template: unknown }).template
          )
          expect(read(writeTemplate(result.template))).toEqual(result)
        } else {
          const lines = new TextDecoder().decode(damaged).split('\n').length
          expect(result.faults.length).toBeGreaterThan(0)
          expect(result.faults.every(({ line }) => line >= 1 && line <= lines)).toBe(true)
          for (const one of result.faults) expect(lineWords(one, 'fr')).toMatch(/^Ligne [\d\u00a0 ]+/)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('with any one thing in it changed for another is refused, or read as exactly what it then says', () => {
    const places: (readonly (string | number)[])[] = []
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      places.push(path)
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(value)) walk(item, [...path, Array.isArray(value) ? Number(key) : key])
    }
    walk(lessons, ['template'])
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(undefined, '', 'title', 'is', 0, -1, 1e300, [], {})
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (path, value) => {
        const file = JSON.parse(small) as Record<string | number, never>
        const parent = path.slice(0, -1).reduce((here, key) => here[key] as never, file)
        Object.assign(parent, { [path.at(-1) as string]: value })
        const text = JSON.stringify(file, null, 2)
        const result = read(text)
        if ('template' in result) {
          expect(result.template).toEqual((JSON.parse(text) as { template: unknown }).template)
        } else {
          expect(result.faults.length).toBeGreaterThan(0)
          for (const one of result.faults) expect(lineWords(one, 'en')).toMatch(/^Line [\d,]+/)
        }
      }),
      { numRuns: 300 }
    )
  })
})
