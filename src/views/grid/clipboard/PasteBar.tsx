import { ArrowDown, CircleAlert, ListPlus, X } from 'lucide-react'
import { useEffect } from 'react'
import { addOption } from '../../../commands/options'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { useScene, useStage } from '../stage'
import { useGrid } from '../state'
import styles from './clipboard.module.css'
import { goToNext, isAmiss, unlisted } from './amiss'
import { pasteWords } from './paste'

/** What came of a paste, for as long as something of it needs a look or until it is dismissed. */
export function PasteBar() {
  const news = useGrid(state => state.pasted)
  const scene = useScene()
  const stage = useStage()
  const { say } = scene.world
  const isOver = news !== null && news.amiss.length > 0 && !isAmiss(news, scene)
  useEffect(() => {
    if (isOver) stage.store.setState({ pasted: null })
  }, [isOver, stage])
  if (news === null || isOver) return null
  const next = (): void => {
    goToNext(stage)
    stage.focusActive()
  }
  const close = (): void => {
    stage.store.setState({ pasted: null })
    stage.focusActive()
  }
  const entry = unlisted(news, scene)
  const add = (): void => {
    if (entry !== null) scene.desk.run(addOption, { ...scene.place, ...entry })
    stage.focusActive()
  }
  return (
    <section className={styles.news} aria-label={say('grid.paste.news')}>
      <CircleAlert aria-hidden size={16} strokeWidth={1.5} />
      <p>{pasteWords(news, say)}</p>
      {news.amiss.length > 0 && (
        <Button icon={ArrowDown} onPress={next}>
          {say('grid.paste.next')}
        </Button>
      )}
      {entry !== null && (
        <Button icon={ListPlus} onPress={add}>
          {say('grid.paste.add', { text: shortened(entry.text) })}
        </Button>
      )}
      <IconButton label={say('grid.paste.close')} icon={X} onPress={close} />
    </section>
  )
}

const mostLetters = 30

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line
}
