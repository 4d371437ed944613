import type { Row } from '../../../model/state'
import type { Column, PictureOf } from '../../../model/template'
import { columnOf } from '../../../model/workbook'
import { labelOf } from '../figures/read'
import type { PictureAsk } from '../kind'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import type { Head, Letter, Line, MatrixCell, MatrixLaid } from './laid'
import { notesOf } from './notes'
import { describe, joined } from './say'
import { entriesOf, firstOf, footOf, heldIn, mostHeads, mostLines } from './sides'

type Lettered = PictureOf<'lettered'>
type Known = Pick<Line, 'row' | 'held' | 'label'>

/** What a matrix of letters says: a line for each row, and across it the entries that its letters stand for. */
export function readLettered(picture: Lettered, ask: PictureAsk): MatrixLaid {
  const columns = picture.letters.flatMap(({ column }) => picturedColumn(ask, column) ?? [])
  const letters = lettersOf(picture, ask, columns)
  const [rows, furtherRows] = firstOf(picturedRows(picture, ask), mostLines)
  const known = rows.map(row => knownOf(ask, row, columns))
  const held = new Set(known.flatMap(({ held: all }) => Object.values(all).flat()))
  const [entries, furtherHeads] = firstOf(columns[0] === undefined ? [] : entriesOf(ask, columns[0], held), mostHeads)
  const notes =
    picture.loads === true
      ? notesOf(
          ask,
          letters.map(({ column }) => column),
          known
        )
      : { flagged: new Set(), words: [] }
  const heads = entries.map(entry => ({ ...entry, load: loadOf(picture, letters, known, entry.id) }))
  const lines = known.map((one): Line => {
    const load = picture.loads === true ? String(letters.reduce((sum, { column }) => sum + heldBy(one, column), 0)) : ''
    return { ...one, id: one.row ?? '', load, flagged: notes.flagged.has(one.row ?? '') }
  })
  const said = {
    title: picture.title[ask.language],
    about: picture.about[ask.language],
    language: ask.language,
    table: ask.table,
    corner: columnOf(picturedTable(ask), picturedTable(ask).name)?.label[ask.language] ?? '',
    controls: [],
    unplaced: [],
    nothing: lines.length === 0 || heads.length === 0 ? ask.say('matrix.nothing') : null,
    heads,
    lines,
    cells: lines.map(line => heads.map(head => cellOf(ask, letters, line, head))),
    letters,
    ways: waysOf(picture, lines, heads),
    load: picture.loads === true ? ask.say('matrix.load') : null,
    notes: notes.words,
    foot: footOf(ask, furtherRows, furtherHeads),
    say: ask.say
  }
  return { ...said, description: describe(ask, said, countsOf(ask, letters, known)) }
}

function lettersOf({ letters }: Lettered, { language }: PictureAsk, columns: readonly Column[]): readonly Letter[] {
  return columns.flatMap(({ id, kind, label }) => {
    const letter = letters.find(({ column }) => column === id)?.letter[language]
    return letter === undefined
      ? []
      : [{ letter, label: label[language], column: id, many: kind === 'refs' || kind === 'choices' }]
  })
}

function knownOf(ask: PictureAsk, row: Row, columns: readonly Column[]): Known {
  const held = Object.fromEntries(columns.map(column => [column.id, heldIn(ask, row, column)]))
  return { row: row.id, label: labelOf(ask, row), held }
}

function heldBy({ held }: Pick<Line, 'held'>, column: string): number {
  return held[column]?.length ?? 0
}

/** How many letters an entry bears. */
function loadOf({ loads }: Lettered, letters: readonly Letter[], rows: readonly Known[], entry: string): string {
  if (loads !== true) return ''
  return String(
    rows.reduce((sum, { held }) => sum + letters.filter(({ column }) => held[column]?.includes(entry)).length, 0)
  )
}

function cellOf(ask: PictureAsk, letters: readonly Letter[], line: Line, head: Head): MatrixCell {
  const here = letters.flatMap(({ column }, at) => (line.held[column]?.includes(head.id) ? [at] : []))
  const text = joined(
    ask,
    here.map(at => letters[at]?.letter ?? ''),
    'matrix.letters'
  )
  const words = joined(
    ask,
    here.map(at => letters[at]?.label ?? ''),
    'picture.list'
  )
  const name = ask.say('matrix.cell', {
    row: line.label,
    column: head.label,
    value: words === '' ? ask.say('matrix.empty') : words
  })
  return { row: line.row, rows: line.row === null ? [] : [line.row], letters: here, text, tone: null, name }
}

function waysOf({ way }: Lettered, lines: readonly Line[], heads: readonly Head[]): MatrixLaid['ways'] {
  if (way === undefined) return []
  const place = (line: Line, column: string): number => heads.findIndex(({ id }) => id === line.held[column]?.[0])
  return lines.flatMap((line, at) => {
    const [from, to] = [place(line, way.from), place(line, way.to)]
    return from < 0 || to < 0 || from === to ? [] : [{ line: at, from, to }]
  })
}

/** How often each letter stands in the matrix, in sentences. */
function countsOf({ say }: PictureAsk, letters: readonly Letter[], rows: readonly Known[]): readonly string[] {
  return letters.map(({ label, column }) =>
    say('matrix.bears', { letter: label, count: rows.reduce((sum, row) => sum + heldBy(row, column), 0) })
  )
}
