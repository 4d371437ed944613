/** A window that is hidden draws nothing: so many milliseconds later it is done all the same. */
const longest = 100

/** Does it once the page has drawn what was just changed, unless the returned function is called first. */
export function onceDrawn(work: () => void): () => void {
  let next: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(last)
    clearTimeout(next)
  }
  const go = (): void => {
    stop()
    work()
  }
  const last = setTimeout(go, longest)
  const frame = requestAnimationFrame(() => {
    next = setTimeout(go)
  })
  return stop
}
