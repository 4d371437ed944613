import { type ReactNode, useState } from 'react'
import type { Text } from '../../../model/template'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import { useClose } from '../dialogs'
import styles from '../filter/filters.module.css'
import { useScene } from '../stage'

type SetWords = (language: 'en' | 'fr', words: string) => void

/** Words in both languages: while the two are the same, or the other is empty, what is typed in one stands in both. */
export function useTwoTongues(start: Text): readonly [Text, SetWords] {
  const [text, setText] = useState(start)
  return [text, (language, words) => setText(now => said(now, language, words))]
}

/** A text with other words in one language; a person's own words stand in both until the other is given. */
export function said(text: Text, language: 'en' | 'fr', words: string): Text {
  const other = language === 'en' ? 'fr' : 'en'
  const follows = text[other] === text[language] || text[other].trim() === ''
  return language === 'en' ? { en: words, fr: follows ? words : text.fr } : { en: follows ? words : text.en, fr: words }
}

/** A name in both languages. */
export function BothNames({ name, onChange }: { readonly name: Text; readonly onChange: SetWords }) {
  const { world } = useScene()
  const other = world.language === 'en' ? 'fr' : 'en'
  return (
    <>
      <TextField
        label={world.say('column.name')}
        value={name[world.language]}
        onChange={words => onChange(world.language, words)}
        autoFocus
      />
      <TextField
        label={world.say('column.nameOther')}
        value={name[other]}
        lang={other}
        onChange={words => onChange(other, words)}
      />
    </>
  )
}

interface QuestionProps {
  readonly title: string
  readonly act: () => void
  readonly words: string
  readonly isReady: boolean
  /** The way back to what the template says. */
  readonly back?: { readonly words: string; readonly act: () => void } | null
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
}

/** A few fields with one thing to do; Enter in a field does it. */
export function Question({ title, act, words, isReady, back = null, size = 'small', children }: QuestionProps) {
  const { world } = useScene()
  const close = useClose()
  return (
    <Dialog
      title={title}
      closeLabel={world.say('grid.close')}
      size={size}
      onClose={close}
      actions={
        <>
          {back !== null && (
            <Button look="quiet" onPress={back.act}>
              {back.words}
            </Button>
          )}
          <Button onPress={close}>{world.say('grid.cancel')}</Button>
          <Button look="primary" onPress={act} isDisabled={!isReady}>
            {words}
          </Button>
        </>
      }
    >
      <form
        className={styles.ask}
        onSubmit={event => {
          event.preventDefault()
          if (isReady) act()
        }}
      >
        {children}
        <button type="submit" hidden>
          {words}
        </button>
      </form>
    </Dialog>
  )
}
