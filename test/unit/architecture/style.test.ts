import { describe, expect, test } from 'vitest'
import { importsOf, type Node, nodesOf, readSources, treeOf } from './sources'

const sheet = /\.module\.css$/

/** What a file takes of each style sheet: classes by name; null where it asks for one by a name that it works out. */
function taken(
  path: string,
  source: string,
  fileOf: (words: string) => string
): readonly (readonly [string, string | null])[] {
  const nodes = [...nodesOf(treeOf(path, source))].map(([node]) => node)
  const sheets = new Map(nodes.flatMap(node => sheetOf(node, fileOf)))
  return nodes.flatMap(({ type, object, property, computed }) => {
    const from = type === 'MemberExpression' ? sheets.get(String((object as Node).name)) : undefined
    if (from === undefined) return []
    const name = (property as Node)[computed === true ? 'value' : 'name']
    return [[from, typeof name === 'string' ? name : null]]
  })
}

function sheetOf(node: Node, fileOf: (words: string) => string): readonly (readonly [string, string])[] {
  const words = node.type === 'ImportDeclaration' ? String((node.source as Node).value) : ''
  if (!sheet.test(words)) return []
  return (node.specifiers as readonly Node[]).map(({ local }) => [String((local as Node).name), fileOf(words)])
}

function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => String(name)))
}

describe('the style sheets of components', () => {
  const sources = readSources(['src'], /\.(tsx?|css)$/)
  const sheets = new Map(
    [...sources].flatMap(([path, css]) => (sheet.test(path) ? [[path, classesIn(css)] as const] : []))
  )
  const uses = [...sources]
    .filter(([path]) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap(([path, source]) => {
      const files = new Map(importsOf(path, sources).map(({ words, file }) => [words, file ?? words]))
      return taken(path, source, words => files.get(words) ?? words).map(use => [path, ...use] as const)
    })

  test('every class that a component wears stands in the style sheet that it takes it from', () => {
    expect(uses.length).toBeGreaterThan(100)
    const missing = uses.filter(([, from, name]) => name !== null && sheets.get(from)?.has(name) !== true)
    expect(missing.map(use => use.join(' '))).toEqual([])
  })

  test('every class is worn somewhere', () => {
    const worked = new Set(uses.flatMap(([, from, name]) => (name === null ? [from] : [])))
    const worn = new Set(uses.map(([, from, name]) => `${from} ${name}`))
    const dead = [...sheets].flatMap(([path, names]) =>
      worked.has(path) ? [] : [...names].filter(name => !worn.has(`${path} ${name}`)).map(name => `${path} ${name}`)
    )
    expect(dead).toEqual([])
  })
})
