import { useEffect, useMemo, useState } from 'react'
import { locale } from '../../text'
import { MenuButton } from '../../ui/MenuButton'
import { useSession } from '../session'
import { useWords } from '../words'

/** In percent; the keys and the menu of the window go in steps of their own. */
const steps = [50, 75, 90, 100, 110, 125, 150, 175, 200]

/** How large everything is drawn, and sizes to choose from. */
export function Zoom() {
  const { bridge } = useSession()
  const { say, language } = useWords()
  const [percent, setPercent] = useState(100)
  useEffect(() => {
    const read = (): void => {
      void bridge.zoom(null).then(reply => reply.ok && setPercent(Math.round(reply.value * 100)))
    }
    read()
    // The window's own zoom changes how many pixels of the page it holds.
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [bridge])
  const format = useMemo(() => new Intl.NumberFormat(locale(language), { style: 'percent' }), [language])
  const words = (step: number): string => format.format(step / 100)
  const choices = [...new Set([...steps, percent])].toSorted((a, b) => a - b)
  return (
    <MenuButton
      choices={choices.map(step => ({ id: String(step), label: words(step) }))}
      chosen={String(percent)}
      label={say('status.zoom', { percent: words(percent) })}
      onChoose={chosen => {
        void bridge.zoom(Number(chosen) / 100).then(reply => reply.ok && setPercent(Math.round(reply.value * 100)))
      }}
      words
    />
  )
}
