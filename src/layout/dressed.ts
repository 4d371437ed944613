import { type CellProblem, isUnread, type Showing } from '../model/cell'
import type { CellValue, Column, Option, Tone } from '../model/template'

export interface LaidChip {
  readonly id: string
  readonly text: string
  readonly tone?: Tone
  /** A row that was deleted. */
  readonly gone?: true
  /** An entry that its list no longer offers. */
  readonly retired?: true
}

export interface LaidCell {
  readonly text: string
  readonly value: CellValue
  readonly tone?: Tone
  /** Choices and links, one word each, in place of `text`. */
  readonly chips?: readonly LaidChip[]
  /** The anchor word of a rating, the long form of a date. */
  readonly hint?: string
  readonly problem?: CellProblem
  /** A date that has passed while a check of the table says it matters. */
  readonly overdue?: true
}

/** What a value wears besides its words: each entry with the colour of its option, a rating with its anchor. */
export function dressed(
  column: Column,
  value: CellValue,
  options: readonly Option[],
  show: Showing
): Partial<LaidCell> {
  const ids = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  // What could not be read as a link is no list of none: it is shown as it was typed.
  if ((column.kind === 'ref' || column.kind === 'refs') && !isUnread(value)) {
    const chips = ids.map((id): LaidChip => {
      if (show.isGone?.(id)) return { id, text: show.nameOf(id), gone: true }
      return { id, text: (show.linkOf ?? show.nameOf)(id) }
    })
    return { chips, text: chips.map(({ text }) => text).join('; ') }
  }
  if (options.length > 0 && ids.length > 0) {
    const chips = ids.map((id): LaidChip => {
      const option = options.find(one => one.id === id)
      const text = option?.label[show.language] ?? id
      if (option?.retired) return { id, text, retired: true as const }
      return { id, text, ...(option?.tone && { tone: option.tone }) }
    })
    const tone = chips[0]?.tone
    return { chips, ...(chips.length === 1 && { text: chips[0]?.text ?? '' }), ...(tone && { tone }) }
  }
  if (column.kind === 'rating') {
    const anchor = column.scale.values.find(one => one.value === value)
    return anchor ? { hint: anchor.label[show.language] } : {}
  }
  return {}
}
