import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse
} from '@formatjs/icu-messageformat-parser'
import { type Node, nodesOf, type Sources, treeOf } from './sources'

const spoken: ReadonlySet<string> = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'description',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext'
])
const letters = /\p{L}{2,}/u

function literal(value: unknown): string {
  const node = value as Node | null
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'JSXText') return String(node.value)
  if (node?.type === 'JSXExpressionContainer') return literal(node.expression)
  if (node?.type === 'TemplateLiteral')
    return (node.quasis as readonly { value: { raw: string } }[]).map(part => part.value.raw).join(' ')
  return ''
}

function spokenBy(node: Node, parent: Node | null): string {
  if (node.type === 'JSXText') return literal(node)
  if (node.type === 'JSXExpressionContainer' && /^JSX(Element|Fragment)$/.test(parent?.type ?? '')) return literal(node)
  if (node.type === 'JSXAttribute' && spoken.has(String((node.name as Node).name))) return literal(node.value)
  return ''
}

/** Words that a person would read or hear, standing in a component instead of in `text/`. */
export function wordsOutsideText(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, source]) =>
    [...nodesOf(treeOf(path, source))].flatMap(([node, parent]) => {
      const words = spokenBy(node, parent).trim()
      return letters.test(words) ? [`${path}: ${words}`] : []
    })
  )
}

function* placeholders(elements: readonly MessageFormatElement[]): Iterable<string> {
  for (const element of elements) {
    if (isArgumentElement(element)) yield element.value
    else if (isPluralElement(element) || isSelectElement(element)) {
      yield `${element.value}, ${isPluralElement(element) ? 'plural' : 'select'}`
      for (const option of Object.values(element.options)) yield* placeholders(option.value)
    } else if ('value' in element && 'style' in element) yield `${element.value}, formatted`
  }
}

/** The placeholders of a message, each once, sorted. A message that is not ICU throws. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set(placeholders(parse(message, { ignoreTag: true })))].sort()
}
