import type { PictureOf } from '../../../model/template'
import type { Kind } from '../kind'
import { readCrossed } from './crossed'
import { drawMatrix } from './draw'
import type { MatrixLaid } from './laid'
import { readLettered } from './lettered'
import { matrixTwin } from './say'
import { spaceOf } from './space'

const shared = {
  draw: drawMatrix,
  height: (laid: MatrixLaid, width: number, scale: number) => spaceOf(laid, { width, scale }).height,
  twin: matrixTwin,
  describe: ({ description }: MatrixLaid) => description
}

export { matrixMoves } from './moves'

/** Rows against the entries that their letters stand for. */
export const lettered: Kind<PictureOf<'lettered'>, MatrixLaid> = { ...shared, read: readLettered }

/** Two lists of the rows against each other. */
export const crossed: Kind<PictureOf<'crossed'>, MatrixLaid> = { ...shared, read: readCrossed }
