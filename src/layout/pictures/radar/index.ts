import type { PictureOf } from '../../../model/template'
import { barsHeight, drawBars } from '../bars/draw'
import { barMoves } from '../bars/moves'
import { twinOf } from '../figures/describe'
import type { Figures } from '../figures/figures'
import type { Kind } from '../kind'
import { drawRadar } from './draw'
import { radarMoves } from './moves'
import { isRound, readRadar } from './read'

const [least, share] = [380, 0.72]

/** Rows as spokes, measures as lines; as bars where there are too few spokes, or too many to read. */
export const radar: Kind<PictureOf<'radar'>, Figures> = {
  read: readRadar,
  draw: (figures, frame) => (isRound(figures) ? drawRadar : drawBars)(figures, frame),
  height: (figures, width, scale, room) => {
    if (!isRound(figures)) return barsHeight(figures, width, scale)
    return Math.max(least * scale, Math.min(width * share, room ?? width * share))
  },
  twin: twinOf,
  describe: ({ description }) => description,
  moves: {
    at: (figures, ...rest) => (isRound(figures) ? radarMoves : barMoves).at(figures, ...rest),
    step: (figures, ...rest) => (isRound(figures) ? radarMoves : barMoves).step(figures, ...rest),
    typed: (figures, ...rest) => (isRound(figures) ? radarMoves : barMoves).typed(figures, ...rest)
  }
}
