import type { Path } from '../../model/faults'
import { limits } from '../../model/limits'

/** What was read of a text, and the line, from 1, that each thing in it begins on. */
export interface Read {
  readonly value: unknown
  readonly line: number
  readonly inside: ReadonlyMap<string | number, Read>
}

/** Why a text is not taken as JSON, and on which line. `twice` and `name` say which name. */
export interface Unreadable {
  readonly code: 'not-json' | 'name-twice' | 'name-taken' | 'too-deep'
  readonly line: number
  readonly name: string
}

/** Names that every object answers to: a template with one of them could reach what is not its own. */
const taken = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON so that a fault in it can be told by its line. Stricter than the engine's own: a name that stands twice in an
 * object is refused, where the engine would drop the first without a word.
 */
export function readJson(text: string): Read | Unreadable {
  const reader = new Reader(text)
  try {
    return reader.whole()
  } catch (error) {
    if (error instanceof Stop) return error.reason
    throw error
  }
}

/** The line of a place; where there is nothing, the line of the nearest thing that it would stand in. */
export function lineOf(read: Read, at: Path): number {
  let here = read
  for (const key of at) {
    const next = here.inside.get(key)
    if (next === undefined) return here.line
    here = next
  }
  return here.line
}

class Stop extends Error {
  constructor(readonly reason: Unreadable) {
    super(reason.code)
  }
}

const nothing: Read['inside'] = new Map()
const space = /[ \t\r\n]*/y
const scalar =
  /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** What stands below the space cannot stand in a text as it is, line ends among it. */
const firstPrinted = ' '

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charAt(at) < firstPrinted) return true
  return false
}

class Reader {
  private at = 0
  private line = 1
  private depth = 0

  constructor(private readonly text: string) {}

  whole(): Read {
    const read = this.thing()
    this.skip()
    if (this.at < this.text.length) this.stop('not-json')
    return read
  }

  private thing(): Read {
    this.skip()
    const { line } = this
    if (this.takes('{')) return this.nested(() => this.members(line))
    if (this.takes('[')) return this.nested(() => this.items(line))
    return { value: this.one(), line, inside: nothing }
  }

  private nested(read: () => Read): Read {
    this.depth++
    if (this.depth > limits.jsonDepth) this.stop('too-deep')
    const result = read()
    this.depth--
    return result
  }

  private members(line: number): Read {
    const inside = new Map<string, Read>()
    this.skip()
    if (!this.takes('}')) {
      do {
        this.skip()
        const name = this.name(inside)
        this.skip()
        this.needs(':')
        inside.set(name, this.thing())
        this.skip()
      } while (this.takes(','))
      this.needs('}')
    }
    return { value: Object.fromEntries([...inside].map(([name, { value }]) => [name, value])), line, inside }
  }

  private name(known: ReadonlyMap<string, Read>): string {
    const name = this.one()
    if (typeof name !== 'string') return this.stop('not-json')
    if (taken.has(name)) this.stop('name-taken', name)
    if (known.has(name)) this.stop('name-twice', name)
    return name
  }

  private items(line: number): Read {
    const read: Read[] = []
    this.skip()
    if (!this.takes(']')) {
      do {
        read.push(this.thing())
        this.skip()
      } while (this.takes(','))
      this.needs(']')
    }
    return { value: read.map(({ value }) => value), line, inside: new Map(read.entries()) }
  }

  /** A text, a number, true, false or null. */
  private one(): unknown {
    scalar.lastIndex = this.at
    const [found] = scalar.exec(this.text) ?? []
    if (found === undefined || hasControl(found)) return this.stop('not-json')
    this.at += found.length
    return JSON.parse(found)
  }

  private takes(char: string): boolean {
    const is = this.text[this.at] === char
    if (is) this.at++
    return is
  }

  private needs(char: string): void {
    if (!this.takes(char)) this.stop('not-json')
  }

  private skip(): void {
    space.lastIndex = this.at
    const [passed = ''] = space.exec(this.text) ?? []
    this.at += passed.length
    for (const char of passed) if (char === '\n') this.line++
  }

  private stop(code: Unreadable['code'], name = ''): never {
    throw new Stop({ code, line: this.line, name })
  }
}
