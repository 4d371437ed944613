import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language, Text } from '../model/template'
import { locale, type Say, say } from '../text'

/** The words of the interface, in the language that is read. */
export interface Words {
  readonly language: Language
  readonly say: Say
  /** The half of a text that is read now. */
  readonly of: (text: Text) => string
}

const WordsContext = createContext<Words | null>(null)

/** Gives the language of the interface to all below, React Aria's own words included. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(
    (): Words => ({
      language,
      say: (key, values) => say(language, key, values),
      of: text => text[language]
    }),
    [language]
  )
  return (
    <WordsContext value={words}>
      <I18nProvider locale={locale(language)}>{children}</I18nProvider>
    </WordsContext>
  )
}

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('words are asked for outside of their provider')
  return words
}
