import type { Json } from './change'
import type { Row } from './state'
import type { Scale, Text } from './template'
import { same } from './value'

/** One value of a scale with its words. */
export type Anchor = Scale['values'][number]

/**
 * What a workbook says of one value of a rating scale, in the field `value-N` of its column's record: only what differs, so that
 * the rest follows the template when that is upgraded.
 */
export interface AnchorChange {
  readonly label?: Text
  /** Null: none. */
  readonly help?: Text | null
}

/** Words of one value as a person wants them. */
export interface AnchorWords {
  readonly value: number
  readonly label: Text
  readonly help: Text | null
}

export function anchorField(value: number): string {
  return `value-${value}`
}

/** A scale with the words that a column's record gives it; the same object where it gives none. */
export function scaleWith(scale: Scale, record: Pick<Row, 'fields'>): Scale {
  const values = scale.values.map(anchor => {
    const change = record.fields[anchorField(anchor.value)] ?? null
    return change === null ? anchor : withChange(anchor, change as unknown as AnchorChange)
  })
  return values.every((anchor, at) => anchor === scale.values[at]) ? scale : { ...scale, values }
}

function withChange({ help, ...rest }: Anchor, change: AnchorChange): Anchor {
  const said = change.help === undefined ? help : (change.help ?? undefined)
  return { ...rest, label: change.label ?? rest.label, ...(said && { help: said }) }
}

/** What differs from the words that a value has by itself, as it stands on disk; null where nothing does. */
export function anchorChange(base: Anchor, { label, help }: AnchorWords): Json {
  const change = {
    ...(!same(json(base.label), json(label)) && { label }),
    ...(!same(json(base.help ?? null), json(help)) && { help })
  }
  return Object.keys(change).length === 0 ? null : json(change)
}

function json(value: Text | AnchorChange | null): Json {
  return value as unknown as Json
}
