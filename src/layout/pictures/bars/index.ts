import type { PictureOf } from '../../../model/template'
import { twinOf } from '../figures/describe'
import type { Figures } from '../figures/figures'
import type { Kind } from '../kind'
import { barsHeight, drawBars } from './draw'
import { barMoves } from './moves'
import { readBars } from './read'

/** Rows, or rows brought together, as bars beside each other or stacked. */
export const bars: Kind<PictureOf<'bars'>, Figures> = {
  read: readBars,
  draw: drawBars,
  height: barsHeight,
  twin: twinOf,
  describe: ({ description }) => description,
  moves: barMoves
}
