import type { CSSProperties, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './AtPointer.module.css'

interface AtPointerProps {
  /** The pointer, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
  readonly children: ReactNode
}

/** What a drag is about to do, in a few words beside the pointer: over the whole window, as far as that may be dragged. */
export function AtPointer({ x, y, children }: AtPointerProps) {
  return createPortal(
    <p aria-hidden data-at-pointer className={styles.label} style={besides(x, y)}>
      {children}
    </p>,
    document.body
  )
}

/** From the pointer towards the middle of the window, so that no edge cuts it off, and clear of what the pointer covers. */
function besides(x: number, y: number): CSSProperties {
  const { innerWidth, innerHeight } = window
  return {
    ...(x < innerWidth / 2 ? { left: x + 14 } : { right: Math.max(0, innerWidth - x + 14) }),
    ...(y < innerHeight / 2 ? { top: y + 18 } : { bottom: Math.max(0, innerHeight - y + 14) })
  }
}
