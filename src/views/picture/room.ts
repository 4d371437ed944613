import { useCallback, useEffect, useState } from 'react'

export interface Room {
  readonly width: number
  readonly height: number
}

/** The size of what holds a drawing, as it is now; null until it stands on the page. */
export function useRoom(): readonly [Room | null, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [room, setRoom] = useState<Room | null>(null)
  const watch = useCallback((found: HTMLElement | null) => {
    setElement(found)
    setRoom(found === null ? null : sizeOf(found))
  }, [])
  useEffect(() => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      const next = sizeOf(element)
      setRoom(now => (now?.width === next.width && now.height === next.height ? now : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [room, watch]
}

function sizeOf(element: HTMLElement): Room {
  return { width: element.clientWidth, height: element.clientHeight }
}
