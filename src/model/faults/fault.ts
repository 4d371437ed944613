/** Where something stands in a template: keys and positions from its top, as its JSON has them. */
export type Path = readonly (string | number)[]

/**
 * Why a template cannot be worked with. `id`: no id that can stand on disk. `twice`: two of one id in one place. `no-…`: what
 * is named there is nowhere. `words`: a language is missing. `prints`: a second view to print. `unplaced`: a column in no
 * section of a table with sections. `key`: a row without one. `fixed`, `unfixed`, `starters`: rows that a table of that shape
 * does not have, or must. `library`: one in a table that takes no rows. `nameless`, `worded`, `unworded`: a row worded beforehand
 * without its name, with words where there are none, or with what differs by language among what does not. `bands-…`: what
 * `bandFault` finds. `number`: no number from one limit to the other. `scale`: numbers that do not rise. `stateless`: a picture
 * without a state. `letterless`, `no-letter`: a matrix without letters, or an arrow to one it has not. `no-axis`, `no-list`, `no-figure`: a column that places no row, has no options, or no figures.
 * `no-link`: a column that refers to nothing here. `of`: rows matched to nothing. `worked-out`: rows cannot
 * be found by what is worked out. `loop`: worked out from itself.
 */
export type FaultCode =
  | 'id'
  | 'twice'
  | 'no-table'
  | 'no-column'
  | 'no-option'
  | 'no-setting'
  | 'no-link'
  | 'no-state'
  | 'no-axis'
  | 'no-list'
  | 'no-figure'
  | 'stateless'
  | 'letterless'
  | 'no-letter'
  | 'words'
  | 'prints'
  | 'unplaced'
  | 'key'
  | 'fixed'
  | 'unfixed'
  | 'starters'
  | 'library'
  | 'nameless'
  | 'worded'
  | 'unworded'
  | 'bands-backwards'
  | 'bands-overlap'
  | 'bands-gap'
  | 'number'
  | 'scale'
  | 'of'
  | 'worked-out'
  | 'loop'

/** One thing wrong with a template: what, where, and the names and numbers that its sentence needs. */
export interface Fault {
  readonly code: FaultCode
  readonly at: Path
  readonly data: Readonly<Record<string, string | number>>
}

export function fault(code: FaultCode, at: Path, data: Fault['data'] = {}): Fault {
  return { code, at, data }
}
