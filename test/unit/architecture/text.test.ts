import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/text'
import { nodesOf, readSources, treeOf } from './sources'
import { placeholdersOf } from './words'

const entries = Object.entries(catalogue)

/** Keys as they are written in the catalogue's modules, where a later one would silently win over an earlier. */
function writtenKeys(): readonly string[] {
  return [...readSources(['src/text'], /\.ts$/)].flatMap(([path, source]) =>
    [...nodesOf(treeOf(path, source))].flatMap(([node]) => {
      const key = node.type === 'Property' ? (node.key as { readonly value?: unknown }).value : null
      return typeof key === 'string' && /^[a-z][\w-]*\.[\w.-]+$/i.test(key) ? [key] : []
    })
  )
}

/** Keys that code names, and the beginnings and ends of those that it puts together: `grid.rule.${rule}`. */
function namedKeys() {
  const nodes = [...readSources(['src', 'electron'], /\.tsx?$/)]
    .filter(([path]) => !(path.startsWith('src/text/') && catalogues.test(path)))
    .flatMap(([path, source]) => [...nodesOf(treeOf(path, source))].map(([node]) => node))
  const whole = nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? [value] : []))
  const parts = nodes.flatMap(({ type, quasis }) =>
    type === 'TemplateLiteral'
      ? [(quasis as readonly { readonly value: { readonly raw: string } }[]).map(({ value }) => value.raw)]
      : []
  )
  return { whole: new Set(whole), parts: parts.filter(([first = '']) => /^[a-z]\w*\.|^\w+\.$/i.test(first)) }
}

/** The files that hold words and name none. */
const catalogues = /^src\/text\/[a-z]+\.ts$/

describe('the words of the interface', () => {
  test('each stands in both languages', () => {
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.filter(([, { en, fr }]) => en.trim() === '' || fr.trim() === '').map(([key]) => key)).toEqual([])
  })

  test('each asks for the same placeholders in both languages', () => {
    const differing = entries.flatMap(([key, { en, fr }]) => {
      const [english, french] = [placeholdersOf(en), placeholdersOf(fr)]
      return english.join() === french.join() ? [] : [`${key}: ${english.join()} | ${french.join()}`]
    })
    expect(differing).toEqual([])
  })

  test('no key is given twice', () => {
    const keys = writtenKeys()
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('each is said somewhere', () => {
    const { whole, parts } = namedKeys()
    const isNamed = (key: string): boolean =>
      whole.has(key) ||
      parts.some(([first = '', ...rest]) => key.startsWith(first) && key.endsWith(rest.at(-1) ?? '') && key !== first)
    expect(writtenKeys().filter(key => !isNamed(key))).toEqual([])
  })

  test('French has its own apostrophe, and no-break spaces before a colon and inside guillemets', () => {
    const wrong = entries.filter(([, { fr }]) =>
      /'|\p{L} :|\p{L}:(?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»/u.test(fr.replace(/\{[^{}]*\}/g, 'x'))
    )
    expect(wrong.map(([key, { fr }]) => `${key}: ${fr}`)).toEqual([])
  })

  test('French has no straight quotes, no space before ? ! ;, and a no-break space before % and $', () => {
    const wrong = entries.filter(([, { fr }]) => /["]|[ \u00A0][?!;]|[\d}][%$]|[\d}] [%$]|\.\.\./u.test(fr))
    expect(wrong.map(([key, { fr }]) => `${key}: ${fr}`)).toEqual([])
  })

  test('English has curly quotes, no guillemets and a true ellipsis', () => {
    const wrong = entries.filter(([, { en }]) => /"|[«»]|\p{L}'\p{L}|\.\.\./u.test(en))
    expect(wrong.map(([key, { en }]) => `${key}: ${en}`)).toEqual([])
  })

  test('a message that lost its placeholder in one language would be found', () => {
    expect(placeholdersOf('{count, plural, one {# row} other {# rows}} of {total}')).toEqual(['count, plural', 'total'])
    expect(placeholdersOf('{count, plural, one {# ligne} other {# lignes}}')).toEqual(['count, plural'])
  })
})
