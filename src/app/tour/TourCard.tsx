import { X } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useState } from 'react'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { useWords } from '../words'
import { partOf, stops, useTour } from './stops'
import styles from './TourCard.module.css'

/** One stop of the tour. It stands beside the work and never over it: whoever wants to type types on. */
export function TourCard() {
  const { say } = useWords()
  const at = useTour(tour => tour.at)
  const id = useId()
  const stop = at === null ? undefined : stops[at]
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      useTour.setState({ at: null })
      giveBack(before)
    },
    [before]
  )
  if (at === null || stop === undefined) return null
  const isLast = at === stops.length - 1
  const end = (): void => useTour.setState({ at: null })
  return (
    <>
      <Ring stop={stop} />
      <section
        aria-describedby={`${id}-words`}
        aria-labelledby={`${id}-title`}
        className={styles.card}
        data-region="tour"
        ref={endsOnEscape}
        role="dialog"
      >
        <div className={styles.head}>
          <p className={styles.at}>{say('tour.at', { at: at + 1, of: stops.length })}</p>
          <IconButton icon={X} label={say('tour.skip')} onPress={end} />
        </div>
        <div aria-live="polite">
          <h2 id={`${id}-title`}>{say(`tour.${stop}`)}</h2>
          <p id={`${id}-words`}>{say(`tour.${stop}.words`)}</p>
        </div>
        <div className={styles.foot}>
          {at > 0 && <Button onPress={() => useTour.setState({ at: at - 1 })}>{say('tour.back')}</Button>}
          <Button autoFocus look="primary" onPress={isLast ? end : () => useTour.setState({ at: at + 1 })}>
            {say(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </section>
    </>
  )
}

/** The keyboard goes back where it was, unless it has gone elsewhere since. */
function giveBack(before: Element | null): void {
  const isNowhere = document.activeElement === null || document.activeElement === document.body
  if (isNowhere && before instanceof HTMLElement) before.focus()
}

function endsOnEscape(card: HTMLElement): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') useTour.setState({ at: null })
  }
  card.addEventListener('keydown', listen)
  return () => card.removeEventListener('keydown', listen)
}

/** Drawn around the part that the stop is about; it takes no press. */
function Ring({ stop }: { readonly stop: (typeof stops)[number] }) {
  const [box, setBox] = useState<DOMRect | null>(null)
  useLayoutEffect(() => {
    const measure = (): void => setBox(partOf(stop)?.getBoundingClientRect() ?? null)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [stop])
  if (box === null) return null
  const { left, top, width, height } = box
  return <div aria-hidden className={styles.ring} style={{ left, top, width, height }} />
}
