import type { PictureOf } from '../../../model/template'
import type { Kind } from '../kind'
import { drawLines } from './draw'
import type { LinesLaid } from './laid'
import { linesHeight } from './plot'
import { readLines } from './read'
import { linesTwin } from './say'

/** What was measured of rows by date, a small picture of each. What is drawn is changed where it was measured. */
export const lines: Kind<PictureOf<'lines'>, LinesLaid> = {
  read: readLines,
  draw: drawLines,
  height: linesHeight,
  twin: linesTwin,
  describe: ({ description }) => description
}
