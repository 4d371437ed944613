import type { RuleName } from '../template'
import { count, difference, mean, product, share, sum, weightedShare } from './arithmetic'
import type { Rule } from './call'
import { daysTo, workingDays } from './calendar'
import { deviation, latestRelated } from './related'
import { band, firstFlag, lookup, quadrant } from './sorted'
import { progress, status } from './target'

export type { Call, Given, Rule } from './call'
export { borderline } from './sorted'

/**
 * The closed list of computing rules. Each is a pure function; what it rests on stands above it. A template names a
 * rule and gives its inputs BY POSITION:
 *
 * - a cell: `{ column }` of this row; `{ via, column }` of the row that a link points at (of each row, for `refs`);
 *   `{ setting }` of the row's table, the workbook's own value over the template's;
 * - related: `{ table, by, column, where?, order? }`, the living rows of `table` in the same sheet whose link `by`
 *   holds this row, read in the order of `order`, then of their ids; without it as they stand.
 *
 * Numbers: number, money, percent and rating as they are; a choice (a derived one too) is the rank of its option from
 * 0; a date its day; yes 1, no 0; choices and links how many. Blank, unread, text, and an option in place of a number
 * are blank. A derived column may be an input of another, and stand in conditions and checks.
 *
 * | rule | inputs in order; settings of the column | gives |
 * |---|---|---|
 * | product | cells, 2 or more | blank if any is |
 * | difference | a, b | a less b; blank if either is |
 * | band | score, a setting with Band[] | a band's id; null if none holds it |
 * | lookup | cells, 1 or more; `pairs`: [words joined by "/", what is given][], "*" any word | null if no pair fits |
 * | quadrant | power, interest, setting; options `high-high` `high-low` `low-high` `low-low` `blank` | an option |
 * | first-flag | what it reads, to explain; `flags`: { id, when }[] | the first id whose conditions hold |
 * | latest-related | related, with order | the last filled value |
 * | count | any | rows of related ones, entries of lists, 1 for a filled cell; never blank |
 * | sum, mean | any | of all that is filled; blank if nothing is |
 * | deviation | current, related past ones with order | up, down, steady, new |
 * | progress | measure, direction, baseline, actual, target, low, high, tolerance | in %, or not-applicable |
 * | status | direction, progress, actual, target, low, high, dates of baseline, target and actual, frequency | met, |
 * | | | green, amber, red, data-overdue, no-baseline, grey |
 * | weighted-share | related values, related weights (same table, by, where and order), most | in % |
 * | working-days | start, end | both counted |
 * | share | numerator, denominator, fallback, measure; `times`, `percent-when`: measures in % | a part of the whole |
 * | days-to | date | negative when past |
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
  'days-to': daysTo
}
