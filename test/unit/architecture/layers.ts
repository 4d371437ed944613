import { importsOf, type Sources } from './sources'

/** The table of architecture.md 1. A layer may import itself, and what stands beside it; `all` is all of `src`. */
const layers: readonly { readonly layer: string; readonly at: RegExp; readonly mayImport: readonly string[] }[] = [
  { layer: 'model', at: /^src\/model\//, mayImport: [] },
  { layer: 'templates', at: /^templates\//, mayImport: ['model'] },
  { layer: 'text', at: /^src\/text\//, mayImport: ['model'] },
  { layer: 'bridge', at: /^src\/bridge\.ts$/, mayImport: ['model'] },
  { layer: 'ui', at: /^src\/ui\//, mayImport: ['model'] },
  { layer: 'commands', at: /^src\/commands\//, mayImport: ['model'] },
  { layer: 'layout', at: /^src\/layout\//, mayImport: ['model'] },
  { layer: 'exchange', at: /^src\/exchange\//, mayImport: ['model', 'commands', 'layout', 'text'] },
  { layer: 'word', at: /^src\/word\//, mayImport: ['model', 'commands', 'layout', 'text'] },
  { layer: 'store', at: /^src\/store\//, mayImport: ['model', 'commands', 'bridge'] },
  { layer: 'views', at: /^src\/views\//, mayImport: ['model', 'commands', 'layout', 'ui', 'text'] },
  {
    layer: 'cli',
    at: /^src\/cli(\.ts$|\/)/,
    mayImport: ['model', 'commands', 'layout', 'exchange', 'word', 'text', 'templates']
  },
  { layer: 'app', at: /^src\/(app\/|main\.tsx$)/, mayImport: ['all', 'templates'] },
  { layer: 'electron', at: /^electron\//, mayImport: ['bridge'] }
]

/** Packages that one place keeps to itself, so that they can be exchanged there. */
const keepers: readonly { readonly package: RegExp; readonly at: RegExp }[] = [
  { package: /^dexie($|\/)/, at: /^src\/store\/db\.ts$/ },
  { package: /^docx($|\/)/, at: /^src\/word\// },
  { package: /^@tanstack\//, at: /^src\/views\/grid\// },
  { package: /^zod($|\/)/, at: /^src\/exchange\/schema\.ts$/ },
  { package: /^electron$/, at: /^electron\// },
  { package: /^react(-dom|-aria-components)?($|\/)/, at: /^src\/(app\/|ui\/|views\/|main\.tsx$)/ },
  { package: /^node:/, at: /^(electron\/|src\/cli(\.ts$|\/))/ }
]

function layerOf(path: string): (typeof layers)[number] | undefined {
  return layers.find(({ at }) => at.test(path))
}

function mayImport(from: string, to: string): boolean {
  const here = layerOf(from)
  const there = layerOf(to)
  // Styles and pictures stand beside what uses them.
  if (!there) return !/\.tsx?$/.test(to) || !to.startsWith('src/')
  if (!here || here.layer === there.layer) return here !== undefined
  return here.mayImport.includes(there.layer) || (here.mayImport.includes('all') && to.startsWith('src/'))
}

/** One line for each import that the table forbids, for each file that stands in no layer, and each package out of its place. */
export function violations(sources: Sources, paths: Iterable<string> = sources.keys()): readonly string[] {
  return [...paths].flatMap(path => {
    if (path.endsWith('.d.ts')) return []
    if (!layerOf(path)) return [`${path} stands in no layer`]
    return importsOf(path, sources).flatMap(({ words, file }) => {
      if (file !== null) return mayImport(path, file) ? [] : [`${path} imports ${file}`]
      const keeper = keepers.find(one => one.package.test(words))
      return keeper && !keeper.at.test(path) ? [`${path} imports ${words}`] : []
    })
  })
}

/** Rings of files that import each other, types included; each is given once, from its first file by name. */
export function cycles(sources: Sources): readonly string[] {
  const edges = new Map(
    [...sources.keys()].map(path => [
      path,
      importsOf(path, sources).flatMap(({ file }) => (file && sources.has(file) ? [file] : []))
    ])
  )
  const done = new Set<string>()
  const found = new Set<string>()
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const ring = trail.slice(start)
      const first = ring.indexOf([...ring].sort()[0] ?? '')
      found.add([...ring.slice(first), ...ring.slice(0, first), ring[first]].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of [...edges.keys()].sort()) visit(path, [])
  return [...found]
}
