import type { CellValue, TableId } from './template'

/** A ULID, or the pure 26-character hash that stands for a keyed row. */
export type Id = string
/** SHA-256 in lower-case hexadecimal, 64 characters. */
export type Hash = string

/** A field of any record. Rows hold cell values; the definition of a template or view is any JSON. */
export type Value = CellValue | Json
export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** What the log holds records of. */
export type Kind =
  | 'workbook'
  | 'sheet'
  | 'row'
  | 'column'
  | 'setting'
  | 'view'
  | 'note'
  | 'mark'
  | 'dismissal'
  | 'template'

/** A rectangle of changes: ids by fields. No address stands twice in a set. Null for `from` or `to`: all empty. */
export interface Patch {
  readonly kind: Kind
  /** For rows: the sheet and table they stand in. */
  readonly in?: readonly [sheet: Id, table: TableId]
  readonly ids: readonly Id[]
  readonly fields: readonly string[]
  readonly from: readonly (readonly Value[])[] | null
  readonly to: readonly (readonly Value[])[] | null
}

/** Where a set came from, when a person did not type it here. */
export interface Source {
  readonly kind: 'word' | 'import' | 'merge' | 'restore' | 'sample' | 'copy'
  readonly name?: string
  readonly head?: Hash
}

export interface Author {
  readonly id: Id
  readonly name: string
}

/** One act of a person, as data. `id` is the SHA-256 of the JSON of the rest, keys in this order. */
export interface ChangeSet {
  readonly id: Hash
  readonly parents: readonly [] | readonly [before: Hash] | readonly [before: Hash, merged: Hash]
  readonly copy: Id
  /** ISO 8601 in UTC. For reading only: clocks order nothing. */
  readonly madeAt: string
  readonly author: Author
  readonly command: string
  readonly note?: string
  readonly undoes?: Hash
  readonly source?: Source
  readonly patches: readonly Patch[]
}

/** Changes that are not in the log yet; `from` is what their maker saw. */
export interface Proposal {
  readonly patches: readonly Patch[]
  readonly source?: Source
}

/** One cell, or one field of a record. */
export interface Address {
  readonly kind: Kind
  readonly in?: readonly [sheet: Id, table: TableId]
  readonly id: Id
  readonly field: string
}

export interface Change {
  readonly at: Address
  readonly from: Value
  readonly to: Value
}
