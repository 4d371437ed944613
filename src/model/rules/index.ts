import type { RuleName } from '../template'
import { count, difference, mean, portion, product, share, spread, sum, weightedShare } from './arithmetic'
import type { Rule } from './call'
import { daysTo, nextDate, workingDays } from './calendar'
import { changes, deviation, firstFilled, highest, latestRelated, lowest, rank } from './related'
import { band, firstFlag, lookup, quadrant } from './sorted'
import { progress, status } from './target'

export { type Call, type Given, givenCells, givenSetting, type Rule } from './call'
export { borderline } from './sorted'

/**
 * The closed list of computing rules. Each is a pure function; what it rests on stands above it. A template names a
 * rule and gives its inputs BY POSITION:
 *
 * - a cell: `{ column }` of this row; `{ via, column, where? }` of the row that a link points at (of each row, for
 *   `refs`); `{ setting }` of the row's table, the workbook's own value over the template's;
 * - related: `{ table, template?, by?, of?, column, where?, order? }`, living rows of `table` in the same sheet, or in
 *   every sheet of `template`: those whose link `by` holds this row; with `of`, those whose `by` holds an entry that this
 *   row has in `of` (rows of one phase); without `by`, all of them. Read in the order of `order`, then of their ids;
 *   without it as they stand.
 *
 * Numbers: number, money, percent and rating as they are; a choice (a derived one too) is the rank of its option from
 * 0; a date its day; yes 1, no 0; choices and links how many. Blank, unread, text, and an option in place of a number
 * are blank, and so is an answer that its scale sets apart. A derived column may be an input of another, and stand in conditions and checks.
 *
 * | rule | inputs in order; settings of the column | gives |
 * |---|---|---|
 * | product | cells, 2 or more | blank if any is |
 * | difference | a, b; `least` | a less b, not under `least`; blank if either is |
 * | band | score, a setting with Band[] | a band's id; null if none holds it |
 * | lookup | cells, 1 or more; `pairs`: [words joined by "/", what is given][], "*" any word | null if no pair fits |
 * | quadrant | power, interest, setting; options `high-high` `high-low` `low-high` `low-low` `blank` | an option |
 * | first-flag | what it reads, to explain; `flags`: { id, when }[] | the first id whose conditions hold |
 * | latest-related | related, with order | the last filled value |
 * | count | any | rows of related ones, entries of lists, 1 for a filled cell; never blank |
 * | sum, mean | any; `fewest` | of all that is filled; blank if nothing is, or fewer than `fewest` |
 * | spread | any | standard deviation of a sample; blank under two |
 * | deviation | current, related past ones with order | up, down, steady, new |
 * | progress | measure, direction, baseline, actual, target, low, high, tolerance | in %, or not-applicable |
 * | status | direction, progress, actual, target, low, high, dates of baseline, target and actual, frequency | met, |
 * | | | green, amber, red, data-overdue, no-baseline, grey |
 * | weighted-share | related values, related weights (same table, by, where and order), most | in % |
 * | working-days | start, end | both counted |
 * | portion | counted, out of counted | in %; blank if there is nothing of the second |
 * | share | numerator, denominator, fallback, measure; `times`, `percent-when`: measures in % | a part of the whole |
 * | days-to | date | negative when past |
 * | next-date | date, frequency | the first on or after today |
 * | first-filled | any | the first value that is there |
 * | highest, lowest | any | an option by rank, a date, a number; as it stands |
 * | rank | number, related numbers; `from`: lowest | 1 for the largest; equals share a place |
 * | changes | related, with order | how often the value is not the one before |
 */
export const rules: { readonly [R in RuleName]: Rule } = {
  product,
  difference,
  band,
  lookup,
  quadrant,
  'first-flag': firstFlag,
  'latest-related': latestRelated,
  count,
  sum,
  mean,
  deviation,
  progress,
  status,
  'weighted-share': weightedShare,
  'working-days': workingDays,
  share,
  'days-to': daysTo,
  'first-filled': firstFilled,
  highest,
  lowest,
  spread,
  portion,
  rank,
  changes,
  'next-date': nextDate
}
