import type { Path } from '../../model/faults'
import type { z } from '../schema'

/** Why something has not the shape that is asked for. `unknown`: a key that means nothing. `kind`, `rule`: none of those that there are. */
export type MisfitCode =
  | 'missing'
  | 'unknown'
  | 'kind'
  | 'rule'
  | 'word'
  | 'type'
  | 'too-few'
  | 'too-many'
  | 'too-low'
  | 'too-high'
  | 'too-long'
  | 'words'

/** One thing of another shape than a template has. */
export interface Misfit {
  readonly code: MisfitCode
  readonly at: Path
  readonly data: Readonly<Record<string, string | number>>
}

type Issue = z.core.$ZodIssue

/** What zod found in `value`, each with its place: of a thing that may have several shapes, what keeps it from the nearest. */
export function misfitsOf(issues: readonly Issue[], value: unknown, under: Path = []): readonly Misfit[] {
  return issues.flatMap(issue => {
    const at = [...under, ...(issue.path as Path)]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key): Misfit => ({ code: 'unknown', at: [...at, key], data: { key } }))
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue.errors, value, at)
    return [misfitOf(issue, value, at)]
  })
}

function misfitOf(issue: Issue, whole: unknown, at: Path): Misfit {
  const key = String(at.at(-1) ?? '')
  const value = found(whole, at)
  if (value === undefined) return missing(at, key)
  switch (issue.code) {
    case 'invalid_union':
    case 'invalid_value': {
      const code = key === 'kind' || key === 'rule' ? key : 'word'
      const known = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? (issue.options ?? []) : []
      return { code, at, data: { value: shown(value), known: known.join(', ') } }
    }
    case 'too_small':
      return { code: issue.origin === 'array' ? 'too-few' : 'too-low', at, data: { key, least: Number(issue.minimum) } }
    case 'too_big':
      return {
        code: issue.origin === 'array' ? 'too-many' : 'too-high',
        at,
        data: { key, most: Number(issue.maximum) }
      }
    case 'invalid_type':
      return { code: 'type', at, data: { key, type: issue.expected } }
    default:
      return { code: 'too-long', at, data: { key } }
  }
}

/** A value as its JSON has it, but a text as it is. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A language that is missing is told as one whose words are. */
function missing(at: Path, key: string): Misfit {
  return key === 'en' || key === 'fr'
    ? { code: 'words', at, data: { language: key } }
    : { code: 'missing', at, data: { key } }
}

/** Of several shapes the one that a value comes furthest in; of two as far, the one that it misses least. */
function nearest(branches: readonly (readonly Issue[])[], value: unknown, at: Path): readonly Misfit[] {
  const told = branches.map(issues => ({
    misfits: misfitsOf(issues, value, at),
    depth: Math.min(...issues.map(({ code, path }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)))
  }))
  return told.toSorted((a, b) => b.depth - a.depth || a.misfits.length - b.misfits.length)[0]?.misfits ?? []
}

function found(value: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Readonly<Record<string | number, unknown>>)[key] : undefined,
    value
  )
}
