import { useEffect, useRef } from 'react'

/**
 * Gives the keyboard back when what stood open is gone: `home` is called in the same task as the key or click that closed it,
 * before another can arrive. Not sooner, for until then React Aria holds the rest of the page inert and pulls the focus back;
 * and not at all where whoever closed it has put the focus elsewhere.
 */
export function useReturn(isOpen: boolean, home: () => void): void {
  const was = useRef(isOpen)
  useEffect(() => {
    const hasClosed = was.current && !isOpen
    was.current = isOpen
    if (hasClosed && isNowhere(document.activeElement)) home()
  }, [isOpen, home])
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body
}
