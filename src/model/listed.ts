import type { Json } from './change'
import { orderKeys } from './order'
import type { Row } from './state'
import type { Column, Option, OptionId, Text, Tone } from './template'

/**
 * What a workbook says of one option, in the field `option-ID` of its column's record. Of a template's option only what
 * differs is said, so that the rest follows the template when that is upgraded.
 */
export interface OptionChange {
  readonly label?: Text
  /** Null: none. */
  readonly tone?: Tone | null
  /** A fractional key among those of the list; the template's own options have the keys of `templateKeys`. */
  readonly order?: string
  readonly retired?: boolean
}

const prefix = 'option-'

export function optionField(id: OptionId): string {
  return prefix + id
}

/** What a record says of each option. */
export function optionChanges(record: Row | undefined): ReadonlyMap<OptionId, OptionChange> {
  const said = Object.entries(record?.fields ?? {}).filter(([name]) => name.startsWith(prefix))
  return new Map(said.map(([name, change]) => [name.slice(prefix.length), change as unknown as OptionChange]))
}

/** The keys that a template's options stand at while nobody moves them. */
export function templateKeys(options: readonly Option[]): readonly string[] {
  return orderKeys(null, null, options.length)
}

export interface Placed {
  readonly option: Option
  readonly order: string
}

/** A list with the changes that a record makes to it, and the key that each option stands at. */
export function placedOptions(options: readonly Option[], record: Row | undefined): readonly Placed[] {
  const said = optionChanges(record)
  const keys = templateKeys(options)
  const ofTemplate = options.map((option, at) => withChange(option, keys[at] ?? '', said.get(option.id)))
  const known = new Set(options.map(({ id }) => id))
  const added = [...said].flatMap(([id, change]) =>
    known.has(id) || change.label === undefined ? [] : [withChange({ id, label: change.label }, '', change)]
  )
  return [...ofTemplate, ...added].sort((a, b) => (a.order === b.order ? byId(a, b) : a.order < b.order ? -1 : 1))
}

export function optionsWith(options: readonly Option[], record: Row | undefined): readonly Option[] {
  return placedOptions(options, record).map(({ option }) => option)
}

function byId(a: Placed, b: Placed): number {
  return a.option.id < b.option.id ? -1 : 1
}

function withChange(option: Option, order: string, change: OptionChange | undefined): Placed {
  if (change === undefined) return { option, order }
  const { tone, retired, ...rest } = option
  const [hasTone, isRetired] = [change.tone === undefined ? tone : change.tone, change.retired ?? retired]
  const changed: Option = {
    ...rest,
    label: change.label ?? option.label,
    ...(hasTone && { tone: hasTone }),
    ...(isRetired && { retired: true })
  }
  return { option: changed, order: change.order ?? order }
}

/** The list of a column that has one to choose from; none for other kinds. */
export function listOf(column: Column): readonly Option[] {
  return column.kind === 'choice' || column.kind === 'choices' ? column.options : []
}

/** A change as it stands on disk. */
export function onDisk(change: OptionChange): Json {
  return change as unknown as Json
}
