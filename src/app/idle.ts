/** Steps taken between two looks at the clock. */
const stride = 16
/** Even a busy window gets on with it after so many milliseconds. */
const longestWait = 500

interface Work<Step> {
  readonly steps: Iterator<Step>
  readonly done: () => void
  /** What the steps gave since it was last called, before the window is given back. */
  readonly pause?: (given: readonly Step[]) => void
}

/** Takes the steps while the window is idle, then calls `done`. Returns what stops it. */
export function whenIdle<Step>({ steps, done, pause }: Work<Step>): () => void {
  let handle = requestIdleCallback(go, { timeout: longestWait })
  function go(deadline: IdleDeadline): void {
    const given: Step[] = []
    do {
      for (let taken = 0; taken < stride; taken++) {
        const step = steps.next()
        if (step.done === true) {
          pause?.(given)
          done()
          return
        }
        if (pause !== undefined) given.push(step.value)
      }
    } while (deadline.timeRemaining() > 2)
    pause?.(given)
    handle = requestIdleCallback(go, { timeout: longestWait })
  }
  return () => cancelIdleCallback(handle)
}
