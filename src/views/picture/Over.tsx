import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Scene } from '../../layout/pictures/scene'
import { Shapes } from './shapes'

/** What a mark shows only while it is pointed at or has the keyboard, above all other marks. */
export function Over({ pointed, scene }: { readonly pointed: StoreApi<string | null>; readonly scene: Scene }) {
  const id = useStore(pointed)
  const over = id === null ? undefined : scene.marks.find(mark => mark.id === id)?.over
  if (over === undefined) return null
  return (
    <g aria-hidden pointerEvents="none">
      <Shapes shapes={over} />
    </g>
  )
}
