import type { PictureOf } from '../../../model/template'
import type { Kind } from '../kind'
import { drawPlane } from './draw'
import type { PlaneLaid } from './laid'
import { planeMoves } from './moves'
import { readPlane } from './read'
import { describePlane, planeTwin } from './say'
import { planeHeight } from './space'

/** Rows in a square of two ratings. */
export const plane: Kind<PictureOf<'plane'>, PlaneLaid> = {
  read: readPlane,
  draw: drawPlane,
  height: planeHeight,
  twin: planeTwin,
  describe: describePlane,
  moves: planeMoves
}
