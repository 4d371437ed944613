import type { Aim, Direction, Moves } from '../kind'
import type { Mark, Point, Scene, Unplaced } from '../scene'
import { type Figures, figureAt, type Place, placeOf, type Step } from './figures'

/** Where the values of one figure stand in a scene. */
export interface Track {
  readonly at: (value: number) => Point
  /** The value that a point comes nearest to, whole or not. */
  readonly valueAt: (point: Point) => number
}

/** Figures are moved along their track, from step to step of their scale; what is worked out stays where it is. */
export function figureMoves(
  trackOf: (figures: Figures, scene: Scene, place: Place) => Track
): Required<Omit<Moves<Figures>, 'place'>> {
  return {
    at: (figures, scene, mark, point) => {
      const place = openPlace(figures, mark)
      if (place === null) return null
      const track = trackOf(figures, scene, place)
      const step = nearest(stepsOf(figures, place), track.valueAt(point))
      return step && figureAt(figures, place)?.value !== step.value ? aimOf(figures, place, step, track) : null
    },
    step: (figures, scene, mark, from, direction) => {
      const place = openPlace(figures, mark)
      const step = place && further(figures, place, from, direction)
      return place && step ? aimOf(figures, place, step, trackOf(figures, scene, place)) : null
    },
    typed: (figures, scene, mark, _from, key) => {
      const place = openPlace(figures, mark)
      const step = place && /^\d$/u.test(key) && stepsOf(figures, place).find(({ value }) => value === Number(key))
      return place && step ? { aim: aimOf(figures, place, step, trackOf(figures, scene, place)), isWhole: true } : null
    }
  }
}

/** Which figure a mark stands for, or a row in the tray: that of the first series that can be moved. Null where it may not. */
function openPlace(figures: Figures, mark: Mark | Unplaced): Place | null {
  const place = 'id' in mark ? placeOf(figures, mark.id) : trayPlace(figures, mark)
  if (place === null || (figures.entries[place.entry]?.row ?? null) === null) return null
  return figureAt(figures, place)?.open === true && stepsOf(figures, place).length > 0 ? place : null
}

function trayPlace(figures: Figures, { row }: Unplaced): Place | null {
  const entry = figures.entries.findIndex(one => one.row === row)
  const series = figures.series.findIndex(({ scale, figures: all }) => scale !== null && all[entry]?.open === true)
  return entry < 0 || series < 0 ? null : { entry, series }
}

function stepsOf(figures: Figures, { series }: Place): readonly Step[] {
  return figures.series[series]?.scale?.steps ?? []
}

function nearest(steps: readonly Step[], value: number): Step | null {
  return steps.reduce<Step | null>(
    (best, step) => (best === null || Math.abs(step.value - value) < Math.abs(best.value - value) ? step : best),
    null
  )
}

/** The next step up or down from where a figure stands, or is carried to by now: up and right are more. */
function further(figures: Figures, place: Place, from: Aim | null, direction: Direction): Step | undefined {
  const column = figures.series[place.series]?.scale?.column ?? ''
  const carried = from?.edits[0]?.cells[column]
  const value = typeof carried === 'number' ? carried : (figureAt(figures, place)?.value ?? null)
  const isMore = direction === 'up' || direction === 'right'
  const steps = stepsOf(figures, place)
  if (value === null) return isMore ? steps[0] : steps.at(-1)
  return isMore ? steps.find(step => step.value > value) : steps.findLast(step => step.value < value)
}

function aimOf(figures: Figures, place: Place, step: Step, track: Track): Aim {
  const column = figures.series[place.series]?.scale?.column ?? ''
  const row = figures.entries[place.entry]?.row ?? null
  return {
    edits: [{ table: figures.table, row, cells: { [column]: step.value } }],
    at: track.at(step.value),
    words: step.words
  }
}
