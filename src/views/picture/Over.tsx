import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Scene } from '../../layout/pictures/scene'
import type { CarryStore } from './carry'
import { Shapes } from './shapes'

interface OverProps {
  readonly pointed: StoreApi<string | null>
  readonly carry: CarryStore
  readonly scene: Scene
}

/** What a mark shows only while it is pointed at or has the keyboard, above all other marks. */
export function Over({ pointed, carry, scene }: OverProps) {
  const id = useStore(pointed)
  const isCarrying = useStore(carry, carried => carried !== null)
  const over = id === null ? undefined : scene.marks.find(mark => mark.id === id)?.over
  if (over === undefined || isCarrying) return null
  return (
    <g aria-hidden pointerEvents="none">
      <Shapes shapes={over} />
    </g>
  )
}
