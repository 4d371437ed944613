import type { PictureOf } from '../../../model/template'
import type { Kind } from '../kind'
import { drawWheel } from './draw'
import type { WheelLaid } from './laid'
import { readWheel, wheelTwin } from './read'

const [least, share] = [440, 0.62]

/** The options of a choice as wedges, each filled by a share. What is drawn is changed in the rows behind it. */
export const wheel: Kind<PictureOf<'wheel'>, WheelLaid> = {
  read: readWheel,
  draw: drawWheel,
  height: (_, width, scale, room) => Math.max(least * scale, Math.min(width * share, room ?? width * share)),
  twin: wheelTwin,
  describe: ({ description }) => description
}
