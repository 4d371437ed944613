import { fold } from '../fold'
import type { Value } from '../change'
import type { Column, Language, Option, OptionId } from '../template'

const readable = new WeakMap<readonly Option[], ReadonlyMap<string, OptionId>>()

/**
 * The option that a text stands for: its id or its label in either language, accents and case aside, with a number
 * before it or not ("4 - Likely"). A number alone is not read: lists do not all count from one, and a wrong option
 * would pass unseen. Retired options are read too, for old files hold them.
 */
export function matchOption(options: readonly Option[], text: string): OptionId | null {
  const names = namesOf(options)
  const folded = fold(text)
  const bare = /^\d+\s?[-.:)]\s?(.+)$/.exec(folded)
  return names.get(folded) ?? (bare === null ? undefined : names.get(bare[1] ?? '')) ?? null
}

function namesOf(options: readonly Option[]): ReadonlyMap<string, OptionId> {
  const known = readable.get(options)
  if (known !== undefined) return known
  const names = new Map<string, OptionId>()
  const inOrder = [...options.filter(({ retired }) => !retired), ...options.filter(({ retired }) => retired)]
  const spellings = [
    (option: Option) => option.id,
    (option: Option) => option.label.en,
    (option: Option) => option.label.fr
  ]
  for (const spelling of spellings) {
    for (const option of inOrder) {
      const name = fold(spelling(option))
      if (!names.has(name)) names.set(name, option.id)
    }
  }
  readable.set(options, names)
  return names
}

/** An option's place in its list, from 0; -1 for words of a person's own. */
export function rankOf(options: readonly Option[], id: OptionId): number {
  return options.findIndex(option => option.id === id)
}

export function labelOf(options: readonly Option[], id: OptionId, language: Language): string {
  return options.find(option => option.id === id)?.label[language] ?? id
}

/** The label where it reads back to the same option, else the id. */
export function rawOption(options: readonly Option[], id: OptionId, language: Language): string {
  const label = labelOf(options, id, language)
  return matchOption(options, label) === id ? label : id
}

/** The options of a column that has a fixed list, of a derived one too; none for other kinds. */
export function ownOptions(column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  return column.kind === 'derived' ? (column.result.options ?? []) : []
}

/** The option of a column that an id names, retired or not. */
export function optionOf(column: Column, id: OptionId): Option | undefined {
  return ownOptions(column).find(option => option.id === id)
}

/** What may be picked in a row: not retired, and where it depends on another cell of the row, that cell allows it. */
export function offered(column: Column, fields: Readonly<Record<string, Value>>): readonly Option[] {
  return ownOptions(column).filter(option => {
    if (option.retired) return false
    if (option.when === undefined) return true
    const other = fields[option.when.column]
    return typeof other === 'string' && option.when.is.includes(other)
  })
}
