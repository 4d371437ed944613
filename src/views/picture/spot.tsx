import type { BoundMoves } from '../../layout/pictures'
import type { Aim, Direction } from '../../layout/pictures/kind'
import type { Mark, Scene, Shape } from '../../layout/pictures/scene'
import styles from './picture.module.css'
import { Shapes } from './shapes'

/** A place in a drawing of any size: parts of its width and height. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A drawing with what may be done in it, for whoever puts new rows there. */
export interface Ground {
  readonly scene: Scene
  readonly moves: BoundMoves
}

/** What a new row would hold at a place; null where the picture takes none there. */
export function aimAt({ scene, moves }: Ground, { x, y }: Spot): Aim | null {
  return moves.place?.(scene, { x: x * scene.width, y: y * scene.height }) ?? null
}

/** The next place in a direction, as a mark would be carried there. */
export function besideSpot({ scene, moves }: Ground, spot: Spot, direction: Direction): Spot {
  const from = aimAt({ scene, moves }, spot)
  const to = from && moves.step(scene, unborn(from), from, direction, 'whole')
  return to === null ? spot : { x: to.at.x / scene.width, y: to.at.y / scene.height }
}

function unborn({ at }: Aim): Mark {
  return { id: '', row: null, name: '', at, box: { ...at, width: 0, height: 0 }, shapes: [] }
}

/** Where the next new row goes: what the picture shows for it, else a cross. */
export function SpotMark({ ground, spot }: { readonly ground: Ground; readonly spot: Spot }) {
  const aim = aimAt(ground, spot)
  if (aim === null) return null
  const { x, y } = aim.at
  const cross: readonly Shape[] = [
    {
      is: 'line',
      points: [
        { x: x - arm, y },
        { x: x + arm, y }
      ],
      edge
    },
    {
      is: 'line',
      points: [
        { x, y: y - arm },
        { x, y: y + arm }
      ],
      edge
    }
  ]
  return (
    <g aria-hidden className={styles.ghost}>
      <Shapes shapes={aim.ghost ?? cross} />
    </g>
  )
}

const edge = { paint: 'accent', width: 2.5 } as const
const arm = 10
