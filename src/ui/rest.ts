import { startTransition, useEffect, useRef, useState } from 'react'

/** Milliseconds by which it is there even in a busy window. */
const longestWait = 200

/**
 * A value as it was when the window last had nothing to do. What is drawn from it follows a key after that key's own paint,
 * in place of holding it up.
 */
export function useRested<Value extends object>(value: Value): Value {
  const [rested, rest] = useState(value)
  const latest = useRef(value)
  const asked = useRef(0)
  useEffect(() => {
    latest.current = value
    if (rested === value) return
    asked.current ||= requestIdleCallback(
      () => {
        asked.current = 0
        startTransition(() => rest(latest.current))
      },
      { timeout: longestWait }
    )
  }, [rested, value])
  useEffect(
    () => () => {
      cancelIdleCallback(asked.current)
      asked.current = 0
    },
    []
  )
  return rested
}
