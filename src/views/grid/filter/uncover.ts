import type { Id } from '../../../model/change'
import type { Looks } from '../order/looks'
import type { Scene } from '../scene'

interface Hiding {
  readonly scene: Pick<Scene, 'layout' | 'desk' | 'world'>
  readonly looks: Pick<Looks, 'filters' | 'isUnfiltered' | 'switchFilters'>
}

/** Puts the filters off where they hide a row that someone asked to go to, and says so: a way there is never a dead end. */
export function uncover(row: Id, { scene, looks }: Hiding): void {
  const { layout, desk, world } = scene
  if (looks.filters.length === 0 || looks.isUnfiltered || !layout.rows.some(({ id }) => id === row)) return
  looks.switchFilters()
  desk.tell(world.say('grid.filter.putOff'))
}
