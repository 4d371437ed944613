import { expect, test } from 'vitest'
import { nodesOf, readSources, treeOf } from './sources'

interface Spot {
  readonly type: string
  readonly [key: string]: unknown
}

function isSaid(node: unknown): boolean {
  const call = node as Spot | null
  if (call?.type !== 'CallExpression') return false
  const callee = call['callee'] as Spot
  const name = callee.type === 'MemberExpression' ? (callee['property'] as Spot)['name'] : callee['name']
  return name === 'say'
}

/** A sentence that is made of pieces: what is said with words before or behind it, or with another that is said. */
function gluedIn(path: string, source: string): readonly string[] {
  return [...nodesOf(treeOf(path, source))].flatMap(([node]) => {
    const spot = node as unknown as Spot
    const at = `${path}: ${source.slice(Number(spot['start']), Number(spot['end'])).slice(0, 80)}`
    if (spot.type === 'BinaryExpression' && spot['operator'] === '+') {
      return isSaid(spot['left']) || isSaid(spot['right']) ? [at] : []
    }
    if (spot.type !== 'TemplateLiteral') return []
    const quasis = spot['quasis'] as readonly { readonly value: { readonly raw: string } }[]
    const parts = spot['expressions'] as readonly unknown[]
    const isWorded = quasis.some(({ value }) => /\p{L}/u.test(value.raw)) || parts.length > 1
    return isWorded && parts.some(isSaid) ? [at] : []
  })
}

test('a sentence that is glued from pieces would be found', () => {
  expect(gluedIn('a.ts', "const a = say('x') + '.'")).toHaveLength(1)
  expect(gluedIn('a.ts', "const a = `${say('x')} (${name})`")).toHaveLength(1)
  expect(gluedIn('a.ts', "const a = `${desk.say('x')} old`")).toHaveLength(1)
  expect(gluedIn('a.ts', "const a = say('x', { name }) || `${name} 2`")).toEqual([])
})

test('no sentence is glued from pieces: order and punctuation differ by language', () => {
  const found = [...readSources(['src'], /\.tsx?$/)].flatMap(([path, source]) => gluedIn(path, source))
  expect(found).toEqual([])
})
