import type { CellValue } from '../../model/template'
import { optionsOf, settingOf, sheetOf, tableOf } from '../../model/workbook'
import { compare } from '../../model/cell'
import { allHold, type Book, numberAt, type Placed, rowsThat, type Spot, spotOf, valueIn } from './book'

/** A risk as it weighs today. */
export interface TopRisk {
  readonly at: Spot
  readonly score: number
  /** The option of its band; null where no band holds the score. */
  readonly band: ReturnType<typeof optionsOf>[number] | null
  /** Its score is above the appetite of its sheet. */
  readonly isAbove: boolean
}

/** The heaviest threats: of how many that are rated and not closed, and how many of them are above the appetite. */
export interface TopRisks {
  readonly first: readonly TopRisk[]
  readonly of: number
  readonly above: number
}

const most = 5
const path = { template: 'risks', table: 'risk' }

/** By current score, the nearest first among equals (templates.md 2.14). Opportunities, and what is closed or came true, are left out. */
export function* risksOf(book: Book): Generator<undefined, TopRisks> {
  const living = yield* rowsThat(book, path, [
    { column: 'type', test: 'not', value: 'opportunity' },
    { column: 'status', test: 'not', value: ['closed', 'became-an-issue'] },
    { column: 'score', test: 'filled' }
  ])
  const weighed = living.map(placed => ({ placed, score: numberAt(book, placed, 'score') ?? 0 }))
  const sorted = weighed.toSorted((a, b) => b.score - a.score || byProximity(book, a.placed, b.placed))
  return {
    first: sorted.slice(0, most).map(({ placed, score }) => ({
      at: spotOf(placed, 'score'),
      score,
      band: bandOf(book, placed),
      isAbove: isAbove(book, placed)
    })),
    of: sorted.length,
    above: sorted.filter(({ placed }) => isAbove(book, placed)).length
  }
}

function isAbove(book: Book, placed: Placed): boolean {
  const appetite = settingOf(book.workbook, placed.sheet, placed.table, 'appetite')
  return typeof appetite === 'number' && allHold(book, placed, [{ column: 'score', test: 'above', value: appetite }])
}

function bandOf(book: Book, placed: Placed): TopRisk['band'] {
  const column = tableOf(sheetOf(book.workbook, placed.sheet).template, placed.table).columns.find(
    ({ id }) => id === 'band'
  )
  const band: CellValue = valueIn(book, placed, 'band')
  if (column === undefined) return null
  return optionsOf(book.workbook, placed.sheet, placed.table, column).find(({ id }) => id === band) ?? null
}

/** The order of the options is that of time; a blank comes last. */
function byProximity(book: Book, a: Placed, b: Placed): number {
  const column = tableOf(sheetOf(book.workbook, a.sheet).template, a.table).columns.find(({ id }) => id === 'proximity')
  const [first, second] = [valueIn(book, a, 'proximity'), valueIn(book, b, 'proximity')]
  if (column === undefined || first === null || second === null) return Number(first === null) - Number(second === null)
  return compare(column, first, second, 'en')
}
