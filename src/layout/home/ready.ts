import type { CellValue } from '../../model/template'
import { type Book, numberAt, type Placed, rowsThat, spotOf, type TablePath, valueIn } from './book'
import { bandRank, counted, nothing, type Rule } from './finding'

const domains: TablePath = { template: 'readiness', table: 'domain' }
const charter: TablePath = { template: 'charter', table: 'charter' }

/** Of the domains of readiness, how many have been judged. With none, only a go-live that has passed makes it a no. */
export const assessed: Rule = function* read(book) {
  const rows = yield* rowsThat(book, domains)
  const answer = counted(book, domains, rows, placed => numberAt(book, placed, 'mean') !== null, 'survey-mean')
  if (answer.verdict !== 'no') return answer
  const goLive = yield* goLiveOf(book)
  return goLive !== null && goLive.date < book.today ? answer : { ...answer, verdict: 'nothing' }
}

/** Whether the first answer was given, or the sheet last reviewed, before the charter’s go-live. Both dates must be there. */
export const assessedInTime: Rule = function* read(book) {
  const goLive = yield* goLiveOf(book)
  const judged = yield* rowsThat(book, domains, [{ column: 'mean', test: 'filled' }])
  if (judged[0] === undefined) return nothing(book, domains)
  const first = (yield* datesIn(book, { template: 'readiness', table: 'respondent' }, 'answered-on'))[0]
  const on = first ?? (yield* datesIn(book, { template: 'readiness', table: 'about' }, 'last-reviewed'))[0]
  if (goLive === null) return nothing(book, charter)
  if (on === undefined) return nothing(book, { template: 'readiness', table: 'respondent' })
  const isBefore = on.date < goLive.date
  const at = isBefore ? spotOf(on.placed) : spotOf(goLive.placed, 'go-live-date')
  const template = domains.template
  return { verdict: isBefore ? 'yes' : 'no', count: isBefore ? 1 : 0, of: 1, at, template }
}

/** Of the domains in the lowest band, how many have an action; with no such domain nothing is left undone. */
export const weakDomainsActedOn: Rule = function* read(book) {
  const judged = yield* rowsThat(book, domains, [{ column: 'mean', test: 'filled' }])
  const first = judged[0]
  if (first === undefined) return nothing(book, domains)
  const weak = judged.filter(placed => bandRank(book, placed, numberAt(book, placed, 'mean') ?? 0) === 0)
  if (weak.length > 0)
    return counted(book, domains, weak, placed => (numberAt(book, placed, 'actions') ?? 0) > 0, 'actions')
  return { verdict: 'yes', count: 0, of: 0, at: { sheet: first.sheet, table: first.table }, template: domains.template }
}

interface Dated {
  readonly date: string
  readonly placed: Placed
}

/** The filled dates of a column, the earliest first. */
function* datesIn(book: Book, path: TablePath, column: string): Generator<undefined, readonly Dated[]> {
  const rows = yield* rowsThat(book, path, [{ column, test: 'filled' }])
  const isText = (value: CellValue): value is string => typeof value === 'string'
  return rows
    .flatMap((placed): readonly Dated[] => {
      const date = valueIn(book, placed, column)
      return isText(date) ? [{ date, placed }] : []
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function* goLiveOf(book: Book): Generator<undefined, Dated | null> {
  return (yield* datesIn(book, charter, 'go-live-date'))[0] ?? null
}
