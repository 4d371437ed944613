import { figureMoves } from '../figures/moves'
import { plotOf } from './plot'

/** The end of a bar slides along the axis, from step to step. */
export const barMoves = figureMoves((figures, scene, place) => {
  const plot = plotOf(figures, scene)
  return {
    at: value => ({ x: plot.x(value), y: plot.middle(place) }),
    valueAt: ({ x }) => plot.value(x)
  }
})
