import type { Picture } from '../../model/template'
import { bars } from './bars'
import type { Figures } from './figures/figures'
import type { Frame, Kind, Laid, Moves, PictureAsk, Twin } from './kind'
import { lines } from './lines'
import type { LinesLaid } from './lines/laid'
import { crossed, lettered, matrixMoves } from './matrix/kind'
import { type MatrixPaper, matrixPaper } from './matrix/paper'
import { plane } from './plane/kind'
import { type PlanePaper, planePaper } from './plane/paper'
import { radar } from './radar'
import { picturedRows } from './rows'
import type { Scene } from './scene'
import { wheel } from './wheel'
import type { WheelLaid } from './wheel/laid'

/** What a picture of each kind says, as plain data: Word's forms are made of it, in a worker of their own. */
export type SeenPicture =
  | { readonly kind: 'plane'; readonly paper: PlanePaper }
  | { readonly kind: 'radar' | 'bars'; readonly laid: Figures }
  | { readonly kind: 'lines'; readonly laid: LinesLaid }
  | { readonly kind: 'wheel'; readonly laid: WheelLaid }
  | { readonly kind: 'lettered' | 'crossed'; readonly paper: MatrixPaper }

/** A picture that has been read: all that a pen needs, whatever its kind. */
export interface ReadPicture {
  readonly laid: Laid
  readonly seen: SeenPicture
  /** How many rows it tells of, those that have no place in it counted. */
  readonly shown: number
  /** Height in pixels that a width asks for; see `Kind`. */
  readonly height: (width: number, scale: number, room?: number) => number
  readonly draw: (frame: Frame) => Scene
  readonly twin: () => Twin
  readonly describe: () => string
  /** Null where nothing in it is moved. */
  readonly moves: BoundMoves | null
}

/** The moves of a picture in its own drawing. */
export type BoundMoves = { readonly [M in keyof Moves<Laid>]: Bound<NonNullable<Moves<Laid>[M]>> | Absent<M> }

type Bound<F> = F extends (laid: Laid, ...rest: infer R) => infer T ? (...rest: R) => T : never
type Absent<M extends keyof Moves<Laid>> = undefined extends Moves<Laid>[M] ? undefined : never

/** Reads a picture of any kind. A new kind is a case here. */
export function readPicture(picture: Picture, ask: PictureAsk): ReadPicture {
  return { ...readKind(picture, ask), shown: picturedRows(picture, ask).length }
}

function readKind(picture: Picture, ask: PictureAsk): Omit<ReadPicture, 'shown'> {
  switch (picture.kind) {
    case 'plane': {
      const laid = plane.read(picture, ask)
      return opened(plane, laid, { kind: 'plane', paper: planePaper(laid) })
    }
    case 'radar': {
      const laid = radar.read(picture, ask)
      return opened(radar, laid, { kind: 'radar', laid })
    }
    case 'bars': {
      const laid = bars.read(picture, ask)
      return opened(bars, laid, { kind: 'bars', laid })
    }
    case 'lines': {
      const laid = lines.read(picture, ask)
      return opened(lines, laid, { kind: 'lines', laid })
    }
    case 'wheel': {
      const laid = wheel.read(picture, ask)
      return opened(wheel, laid, { kind: 'wheel', laid })
    }
    case 'lettered': {
      const laid = lettered.read(picture, ask)
      return opened({ ...lettered, moves: matrixMoves }, laid, { kind: 'lettered', paper: matrixPaper(laid) })
    }
    case 'crossed': {
      const laid = crossed.read(picture, ask)
      return opened(crossed, laid, { kind: 'crossed', paper: matrixPaper(laid) })
    }
  }
}

function opened<P extends Picture, L extends Laid>(
  kind: Kind<P, L>,
  laid: L,
  seen: SeenPicture
): Omit<ReadPicture, 'shown'> {
  return {
    laid,
    seen,
    height: (width, scale, room) => kind.height(laid, width, scale, room),
    draw: frame => kind.draw(laid, frame),
    twin: () => kind.twin(laid),
    describe: () => kind.describe(laid),
    moves: kind.moves === undefined ? null : bound(kind.moves, laid)
  }
}

function bound<L extends Laid>(moves: Moves<L>, laid: L): BoundMoves {
  const { typed, place } = moves
  return {
    at: (...rest) => moves.at(laid, ...rest),
    step: (...rest) => moves.step(laid, ...rest),
    ...(typed !== undefined && { typed: (...rest) => typed(laid, ...rest) }),
    ...(place !== undefined && { place: (...rest) => place(laid, ...rest) })
  }
}
