import { type ComponentType, type ReactNode, Suspense, use } from 'react'
import { HeldKeys } from './HeldKeys'

const loads: (() => Promise<unknown>)[] = []

/**
 * A component whose code stands apart and is read when it is first shown, so that the start does not wait for it. Once
 * read it is drawn at once, as any other. Until then `meanwhile` is.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null
): ComponentType<P> {
  let found: ComponentType<P> | null = null
  let reading: Promise<ComponentType<P>> | null = null
  const read = (): Promise<ComponentType<P>> => {
    reading ??= load().then(part => {
      found = part
      return part
    })
    return reading
  }
  loads.push(read)
  function Part(props: P) {
    const Shown = found ?? use(read())
    return <Shown {...props} />
  }
  return function Later(props: P) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** As `later`, for what takes the keyboard once it stands: until then no key reaches what lies under it. */
export function laterDialog<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return later(load, <HeldKeys />)
}

/** Reads all code that stands apart, so that nobody waits for it once the page has time. */
export async function readAhead(): Promise<void> {
  for (const load of loads) await load()
}
