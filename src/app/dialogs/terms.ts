import { fold } from '../../model/fold'
import type { Language } from '../../model/template'
import { locale } from '../../text'
import { glossary, type Term } from '../../text/glossary'

/**
 * The terms of the glossary that hold what was typed, without regard to accents or case, in the order of the alphabet: those
 * named by it in either language first, then those whose meaning holds it. Nothing typed: all of them.
 */
export function termsThat(typed: string, language: Language): readonly Term[] {
  const sought = fold(typed.trim())
  const { compare } = new Intl.Collator(locale(language))
  const sorted = glossary.toSorted((a, b) => compare(a.term[language], b.term[language]))
  const isNamed = ({ term }: Term): boolean => fold(term.en).includes(sought) || fold(term.fr).includes(sought)
  const isMeant = ({ means }: Term): boolean => fold(means[language]).includes(sought)
  return [...sorted.filter(isNamed), ...sorted.filter(term => !isNamed(term) && isMeant(term))]
}
