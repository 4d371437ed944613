import type { Launched } from './rig'

/** A node of the tree that Chromium hands to screen readers; what it leaves out of that tree is not in here. */
export interface Spoken {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Such as `focused`, `selected`, `invalid`, `readonly`, `multiselectable`, with what they say. */
  readonly says: Readonly<Record<string, unknown>>
  readonly children: readonly Spoken[]
}

interface Given {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
}

/** What a screen reader is given of the whole window, from Chromium itself. */
export async function spokenTree({ app, page }: Launched): Promise<Spoken> {
  const session = await app.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Given[] }
  await session.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const childrenOf = (node: Given): readonly Spoken[] =>
    (node.childIds ?? []).flatMap(id => {
      const child = byId.get(id)
      if (child === undefined) return []
      return child.ignored ? childrenOf(child) : [spoken(child)]
    })
  const spoken = (node: Given): Spoken => ({
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    says: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    children: childrenOf(node)
  })
  const [root] = nodes
  if (root === undefined) throw new Error('Chromium gave no accessibility tree')
  return spoken(root)
}

/** Every node below and the node itself, in the order they are read. */
export function* within(node: Spoken): Generator<Spoken> {
  yield node
  for (const child of node.children) yield* within(child)
}

/** The nodes of a role, in the order they are read. */
export function ofRole(node: Spoken, role: string): readonly Spoken[] {
  return [...within(node)].filter(one => one.role === role)
}
