import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOf, readJson } from '../../../../src/exchange/templates/json'

/** What the engine makes of a text; undefined where it refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function valueOf(text: string): unknown {
  const read = readJson(text)
  return 'value' in read ? read.value : undefined
}

const hostile = /__proto__|constructor|prototype/

describe('JSON that is read with its lines', () => {
  it('is what the engine reads, whatever stands in it and however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space)
        fc.pre(!hostile.test(text))
        expect(valueOf(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 2000 }
    )
  })

  it('is refused wherever the engine refuses it', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '1',
        '-0.5e3',
        '01',
        'true',
        'nul',
        ' ',
        '\n',
        '"\\u00e9"',
        '"\\x"'
      ),
      { maxLength: 9 }
    )
    fc.assert(
      fc.property(scraps, parts => {
        const text = parts.join('')
        const read = readJson(text)
        // A name twice in an object is the one thing in which it is stricter.
        fc.pre(!('code' in read && read.code === 'name-twice'))
        expect('value' in read ? read.value : undefined).toEqual(parsed(text))
      }),
      { numRuns: 20_000 }
    )
  })

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 'a comma that is missing'],
    ['{\n  "a": 1,\n}', 3, 'a comma too many'],
    ['[\n1,\n2\n', 4, 'an end that is missing'],
    ['{\n"a": "x\n"}', 2, 'a text over two lines'],
    ['1\n\n2', 3, 'two things']
  ])('is refused with the line: %s', (text, line) => {
    expect(readJson(text)).toEqual({ code: 'not-json', line, name: '' })
  })

  it('is refused where a name stands twice, or is one that every object answers to', () => {
    expect(readJson('{\n"a": 1,\n"a": 2}')).toEqual({ code: 'name-twice', line: 3, name: 'a' })
    expect(readJson('{"a": {\n"__proto__": 2}}')).toEqual({ code: 'name-taken', line: 2, name: '__proto__' })
  })

  it('is read 32 deep and no deeper', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
    expect(readJson(deep(32))).toHaveProperty('value')
    expect(readJson(`{\n"a":${deep(32)}}`)).toEqual({ code: 'too-deep', line: 2, name: '' })
    expect(readJson(deep(1_000_000))).toEqual({ code: 'too-deep', line: 1, name: '' })
  })

  it('knows the line of everything in it, and of what is missing the line of what it is missing in', () => {
    const read = readJson('{\n  "a": [\n    1,\n    { "b": 2 }\n  ],\n  "c": 3\n}')
    if ('code' in read) throw new Error('not read')
    expect(lineOf(read, [])).toBe(1)
    expect(lineOf(read, ['a'])).toBe(2)
    expect(lineOf(read, ['a', 0])).toBe(3)
    expect(lineOf(read, ['a', 1, 'b'])).toBe(4)
    expect(lineOf(read, ['a', 1, 'x', 'y'])).toBe(4)
    expect(lineOf(read, ['c'])).toBe(6)
    expect(lineOf(read, ['d'])).toBe(1)
  })
})
