import type { FigureWord } from './figures/words'
import type { LineWord } from './lines/words'
import type { MatrixWord } from './matrix/words'
import type { PlaneWord } from './plane/words'
import type { WheelWord } from './wheel/words'

/** The words that pictures add to those of the workbook. `text/pictures.ts` and its neighbours have each in both languages. */
export type PictureWord = SharedWord | PlaneWord | FigureWord | LineWord | WheelWord | MatrixWord

/** Said by several kinds. */
type SharedWord = 'picture.noScore' | 'picture.list'
