import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

export const root = resolve(import.meta.dirname, '../../..')

/** Files by their path from the repository's folder, with `/`. */
export type Sources = ReadonlyMap<string, string>

/** What a file asks for: the words as written, and the file it means where it is one of ours. */
export interface Import {
  readonly words: string
  readonly file: string | null
}

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>

/** The files of these folders, and below them, whose names end so. */
export function readSources(folders: readonly string[], ending: RegExp): Sources {
  const paths = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => ending.test(name))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
  )
  return new Map(paths.sort().map(path => [path, readFileSync(join(root, path), 'utf8')]))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Every node of a syntax tree, outer ones first, with the one that holds it. */
export function* nodesOf(node: Node, parent: Node | null = null): Iterable<readonly [Node, Node | null]> {
  yield [node, parent]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child, node)
  }
}

/** The syntax tree; a file that cannot be parsed throws. */
export function treeOf(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  return program as unknown as Node
}

function textOf(value: unknown): string[] {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? [value.value] : []
}

/** A worker or another file of ours: `new URL('./worker.ts', import.meta.url)`. */
function urlOf(node: Node): string[] {
  const { callee, arguments: given } = node
  const isUrl = isNode(callee) && callee.name === 'URL' && Array.isArray(given) && given.length === 2
  return isUrl ? textOf(given[0]).filter(text => text.startsWith('.')) : []
}

function wordsOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source)
    case 'NewExpression':
      return urlOf(node)
    default:
      return []
  }
}

function fileFor(from: string, words: string, sources: Sources): string | null {
  if (!words.startsWith('.')) return null
  const path = normalize(relative(root, resolve(root, dirname(from), words.replace(/\?.*$/, '')))).replaceAll('\\', '/')
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}.d.ts`]
  return tries.find(one => sources.has(one)) ?? path
}

/** All that a file imports, types included: static, dynamic, re-exported, and workers. */
export function importsOf(path: string, sources: Sources): readonly Import[] {
  const words = [...nodesOf(treeOf(path, sources.get(path) ?? ''))].flatMap(([node]) => wordsOf(node))
  return [...new Set(words)].map(word => ({ words: word, file: fileFor(path, word, sources) }))
}
