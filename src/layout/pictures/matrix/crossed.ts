import { format } from '../../../model/cell'
import { cellOf } from '../../../model/derive'
import type { Row } from '../../../model/state'
import type { Column, PictureOf, Tone } from '../../../model/template'
import { optionsOf } from '../../../model/workbook'
import { showing } from '../../table'
import { numberIn } from '../figures/read'
import type { PictureAsk } from '../kind'
import { picturedColumn, picturedRows } from '../rows'
import type { Line, MatrixCell, MatrixLaid } from './laid'
import { notesOf } from './notes'
import { describe, joined } from './say'
import { entriesOf, type Entry, firstOf, footOf, heldIn, mostHeads, mostLines } from './sides'

type Crossed = PictureOf<'crossed'>

/** What a cell says of its rows. */
interface Said {
  readonly text: string
  readonly tone: Tone | null
}

type SayRows = (rows: readonly Row[]) => Said

/** What two lists of a table say against each other: each row stands in the cells of what it holds of both. */
export function readCrossed(picture: Crossed, ask: PictureAsk): MatrixLaid {
  const [down, across] = [picturedColumn(ask, picture.down), picturedColumn(ask, picture.across)]
  const sayRows = sayerOf(picture, ask)
  const rows = down === undefined || across === undefined || sayRows === null ? [] : picturedRows(picture, ask)
  const held = (column: Column | undefined): ReadonlySet<string> =>
    new Set(column === undefined ? [] : rows.flatMap(row => heldIn(ask, row, column)))
  const sides = [down, across].map(column => (column === undefined ? [] : entriesOf(ask, column, held(column))))
  const [lines, furtherLines] = firstOf(sides[0] ?? [], mostLines)
  const [heads, furtherHeads] = firstOf(sides[1] ?? [], mostHeads)
  const met = rowsByCell(ask, rows, down, across)
  const rowsAt = (line: Entry, head: Entry): readonly Row[] => met.get(keyOf(line.id, head.id)) ?? []
  const isAdded = picture.value === undefined
  const said = {
    title: picture.title[ask.language],
    about: picture.about[ask.language],
    language: ask.language,
    table: ask.table,
    corner: down?.label[ask.language] ?? '',
    controls: [],
    unplaced: [],
    nothing: met.size === 0 ? ask.say('matrix.nothing') : null,
    heads: heads.map(head => ({
      ...head,
      load: isAdded ? textOf(sayRows, unique(lines.flatMap(line => rowsAt(line, head)))) : ''
    })),
    lines: lines.map((line): Line => {
      const load = isAdded ? textOf(sayRows, unique(heads.flatMap(head => rowsAt(line, head)))) : ''
      return { ...line, row: null, flagged: false, held: {}, load }
    }),
    cells: lines.map(line => heads.map(head => crossing(ask, sayRows, line, head, rowsAt(line, head)))),
    letters: (picture.parted?.parts ?? []).map(({ letter, label }) => ({
      letter: letter[ask.language],
      label: label[ask.language],
      column: picture.parted?.column ?? '',
      many: false
    })),
    ways: [],
    load: isAdded ? ask.say('figures.total') : null,
    notes: notesOf(ask, [picture.down, picture.across], []).words,
    foot: footOf(ask, furtherLines, furtherHeads),
    say: ask.say
  }
  return { ...said, description: describe(ask, said, tellingOf(said)) }
}

function keyOf(line: string, head: string): string {
  return `${line}/${head}`
}

function rowsByCell(
  ask: PictureAsk,
  rows: readonly Row[],
  down: Column | undefined,
  across: Column | undefined
): ReadonlyMap<string, readonly Row[]> {
  const met = new Map<string, Row[]>()
  if (down === undefined || across === undefined) return met
  for (const row of rows) {
    for (const line of heldIn(ask, row, down)) {
      for (const head of heldIn(ask, row, across)) {
        const key = keyOf(line, head)
        met.set(key, [...(met.get(key) ?? []), row])
      }
    }
  }
  return met
}

function unique(rows: readonly Row[]): readonly Row[] {
  return [...new Set(rows)]
}

function textOf(sayRows: SayRows | null, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : (sayRows?.(rows).text ?? '')
}

/** How cells are told; null where what they would say is not to be seen. */
function sayerOf(picture: Crossed, ask: PictureAsk): SayRows | null {
  const { value, parted } = picture
  if (parted !== undefined) {
    const column = picturedColumn(ask, parted.column)
    return column === undefined ? null : rows => ({ text: partsText(ask, parted, column, rows), tone: null })
  }
  if (value === undefined) return rows => ({ text: String(rows.length), tone: null })
  const column = picturedColumn(ask, value)
  if (column === undefined) return null
  const isOption = column.kind === 'choice' || (column.kind === 'derived' && column.result.as === 'choice')
  return isOption ? rows => highestOption(ask, column, rows) : rows => highestFigure(picture, ask, column, rows)
}

/** “B 2 · F 1”: letters that count no row are left out. */
function partsText(
  ask: PictureAsk,
  { parts }: NonNullable<Crossed['parted']>,
  column: Column,
  rows: readonly Row[]
): string {
  const counted = parts.flatMap(({ letter, options }) => {
    const count = rows.filter(row => heldIn(ask, row, column).some(id => options.includes(id))).length
    return count === 0 ? [] : [ask.say('matrix.part', { letter: letter[ask.language], count })]
  })
  return joined(ask, counted, 'matrix.parts')
}

function highestOption(ask: PictureAsk, column: Column, rows: readonly Row[]): Said {
  const { workbook, sheet, table, language } = ask
  const options = optionsOf(workbook, sheet, table, column)
  const held = new Set(rows.flatMap(row => heldIn(ask, row, column)))
  const option = options.findLast(({ id }) => held.has(id))
  return { text: option?.label[language] ?? [...held][0] ?? '', tone: option?.tone ?? null }
}

/** The highest figure of the rows; where one of them is not to be seen, what is said in its place. */
function highestFigure(picture: Crossed, ask: PictureAsk, column: Column, rows: readonly Row[]): Said {
  const cells = rows.map(row => numberIn(ask, row, column))
  const withheld = cells.find(({ value, text }) => value === null && text !== '')
  if (withheld !== undefined) return { text: withheld.text, tone: null }
  const values = cells.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return { text: otherText(ask, column, rows), tone: null }
  const highest = Math.max(...values)
  return {
    text: cells.find(({ value }) => value === highest)?.text ?? '',
    tone: picture.tones?.findLast(({ from }) => highest >= from)?.tone ?? null
  }
}

/** What stands in a column of figures and is none, such as “n/a”. */
function otherText(ask: PictureAsk, column: Column, rows: readonly Row[]): string {
  const { workbook, sheet, table, language, today, currency } = ask
  const texts = rows.map(row =>
    format(column, cellOf(workbook, sheet, table, row, column, today), showing(workbook, language, currency))
  )
  return texts.find(text => text !== '') ?? ''
}

function cellIn(ask: PictureAsk, line: Entry, head: Entry, text: string): string {
  return ask.say('matrix.cell', {
    row: line.label,
    column: head.label,
    value: text === '' ? ask.say('matrix.empty') : text
  })
}

function crossing(
  ask: PictureAsk,
  sayRows: SayRows | null,
  line: Entry,
  head: Entry,
  rows: readonly Row[]
): MatrixCell {
  const { text, tone } = rows.length === 0 || sayRows === null ? { text: '', tone: null } : sayRows(rows)
  const [only] = rows
  return {
    row: rows.length === 1 ? (only?.id ?? null) : null,
    rows: rows.map(({ id }) => id),
    letters: [],
    text,
    tone,
    name: cellIn(ask, line, head, text)
  }
}

/** More cells than this are not read out one by one. */
const listed = 14

/** What the filled cells say, where they are few. */
function tellingOf({ cells }: Pick<MatrixLaid, 'cells'>): readonly string[] {
  const filled = cells.flat().filter(({ text }) => text !== '')
  return filled.length > listed ? [] : filled.map(({ name }) => `${name}.`)
}
