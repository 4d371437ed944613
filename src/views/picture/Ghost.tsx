import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { widthOf } from '../../layout/pictures/inter'
import type { Box, Point, Scene, Shape } from '../../layout/pictures/scene'
import { tenth } from '../../layout/pictures/svg'
import { type CarryStore, type Carried, idOf } from './carry'
import { elementOf } from './focus'
import styles from './picture.module.css'
import { Shapes } from './shapes'

interface GhostProps {
  readonly store: CarryStore
  readonly scene: Scene
  /** Where the marks stand: the carried one among them is drawn faint meanwhile. */
  readonly root: HTMLElement | null
}

/** What is carried, where it would stand, and the values there. The only thing that is drawn anew while it moves. */
export function Ghost({ store, scene, root }: GhostProps) {
  const carried = useStore(store)
  const id = carried === null ? null : idOf(carried.thing)
  useLayoutEffect(() => {
    // A mark in the drawing has its look apart; what waits for a place is its own.
    const look = id === null ? null : (root?.querySelector(`[data-look="${CSS.escape(id)}"]`) ?? elementOf(root, id))
    look?.setAttribute('data-carried', '')
    return () => look?.removeAttribute('data-carried')
  }, [id, root])
  if (carried === null) return null
  const at = carried.aim?.at ?? carried.point
  if (at === null) return null
  return (
    <g aria-hidden className={styles.ghost} data-lost={carried.aim === null || undefined}>
      <Body at={at} carried={carried} scale={scene.scale} />
      {carried.aim !== null && <Shapes shapes={bubble(carried.aim.words, at, scene)} />}
    </g>
  )
}

/** The mark itself, moved; of what has no mark yet, its name in a box. */
function Body({
  carried: { thing, aim },
  at,
  scale
}: {
  readonly carried: Carried
  readonly at: Point
  readonly scale: number
}) {
  if (aim?.ghost !== undefined) return <Shapes shapes={aim.ghost} />
  if (!('box' in thing)) return <Shapes shapes={boxed(thing.name, at, scale, 'surface', 'ink')} />
  return (
    <g transform={`translate(${tenth(at.x - thing.at.x)} ${tenth(at.y - thing.at.y)})`}>
      <Shapes shapes={thing.shapes} />
    </g>
  )
}

/** The values above the mark, or below where there is no room; inside the picture in any case. */
function bubble(words: string, at: Point, { scale, width }: Scene): readonly Shape[] {
  const half = (widthOf(words, 12, 600) * scale) / 2 + 10 * scale
  const x = Math.min(Math.max(at.x, half + 2), Math.max(half + 2, width - half - 2))
  const y = at.y - 42 * scale < 14 * scale ? at.y + 42 * scale : at.y - 42 * scale
  return boxed(words, { x, y }, scale, 'ink', 'surface')
}

function boxed(
  words: string,
  at: Point,
  scale: number,
  fill: 'ink' | 'surface',
  ink: 'ink' | 'surface'
): readonly Shape[] {
  const width = widthOf(words, 12, 600) * scale + 16 * scale
  const box: Box = { x: at.x - width / 2, y: at.y - 13 * scale, width, height: 26 * scale }
  return [
    { is: 'box', ...box, radius: 5 * scale, fill, edge: { paint: 'strong', width: 1 } },
    {
      is: 'text',
      text: words,
      x: at.x,
      y: at.y + 4 * scale,
      size: 12 * scale,
      weight: 600,
      anchor: 'middle',
      fill: ink
    }
  ]
}
