import type { Path } from './fault'

/** One step on the way to a place: the list, and the id or, where there is none, the position of what stands there. */
export interface Step {
  readonly in: string
  readonly is: string
}

/** The way to a place in a template by ids, as people name it: table risk, column score. */
export function stepsTo(template: unknown, at: Path): readonly Step[] {
  let here = template
  return at.flatMap((key, position) => {
    here =
      typeof here === 'object' && here !== null ? (here as Readonly<Record<string | number, unknown>>)[key] : undefined
    return typeof key === 'number' ? [{ in: String(at[position - 1] ?? ''), is: idOf(here) ?? String(key + 1) }] : []
  })
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const named = value as { readonly id?: unknown; readonly key?: unknown }
  return [named.id, named.key].find(name => typeof name === 'string')
}
