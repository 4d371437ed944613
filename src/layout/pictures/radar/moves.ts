import type { Figures, Place } from '../figures/figures'
import { figureMoves } from '../figures/moves'
import type { Scene } from '../scene'
import { plotOf, pointAt, valueAt } from './plot'

/** A vertex slides along its spoke, from step to step. */
export const radarMoves = figureMoves((figures: Figures, scene: Scene, place: Place) => {
  const plot = plotOf(figures, scene)
  return {
    at: value => pointAt(figures, plot, place.entry, value),
    valueAt: point => valueAt(figures, plot, place, point)
  }
})
