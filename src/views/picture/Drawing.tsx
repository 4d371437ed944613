import { memo, type ReactNode, type RefObject } from 'react'
import type { Mark, Scene } from '../../layout/pictures/scene'
import styles from './picture.module.css'
import { Shapes } from './shapes'

interface DrawingProps {
  readonly scene: Scene
  readonly label: string
  /** The id of what says how the keys work, and what the picture says as a whole. */
  readonly describedBy: string
  /** The mark that Tab comes to. */
  readonly stop: string | null
  /** The mark of the active row. */
  readonly active: string | null
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly children: ReactNode
}

/** A scene on the screen: its ground, and its marks as the options of a list that the keys walk in two dimensions. */
export function Drawing({ scene, label, describedBy, stop, active, drawing, children }: DrawingProps) {
  const { width, height, ground, marks } = scene
  return (
    <svg
      ref={drawing}
      aria-describedby={describedBy}
      aria-label={label}
      className={styles.drawing}
      height={height}
      role={marks.length > 0 ? 'listbox' : 'img'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      <Ground shapes={ground} />
      {marks.map(mark => (
        <Look key={mark.id} mark={mark} />
      ))}
      {marks.map(mark => (
        <OneMark isActive={mark.id === active} isStop={mark.id === stop} key={mark.id} mark={mark} />
      ))}
      {children}
    </svg>
  )
}

const Ground = memo(function Ground({ shapes }: { readonly shapes: Scene['ground'] }) {
  return (
    <g aria-hidden>
      <Shapes shapes={shapes} />
    </g>
  )
})

interface MarkProps {
  readonly mark: Mark
  readonly isStop: boolean
  readonly isActive: boolean
}

/** What a mark looks like. All of them are drawn before the rings, so that no mark lies over the ring of another. */
const Look = memo(function Look({ mark: { id, shapes } }: Pick<MarkProps, 'mark'>) {
  return (
    <g aria-hidden className={styles.look} data-look={id}>
      <Shapes shapes={shapes} />
    </g>
  )
})

/** What has the name of a mark, the keyboard and the pointer: cut words are no part of a name. */
const OneMark = memo(function OneMark({ mark, isStop, isActive }: MarkProps) {
  const { id, name, box, grips = [] } = mark
  return (
    <g
      aria-label={name}
      aria-selected={isActive}
      className={styles.mark}
      data-mark={id}
      role="option"
      tabIndex={isStop ? 0 : -1}
    >
      <rect {...around(mark, 0)} className={styles.press} />
      {grips.map(grip => (
        <rect className={styles.grip} data-end={grip.end} key={grip.end} {...grip.box} />
      ))}
      <rect {...around({ box }, 2)} className={styles.ring} rx={6} />
    </g>
  )
})

function around({ box: { x, y, width, height } }: Pick<Mark, 'box'>, by: number) {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
