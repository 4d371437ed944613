import type { Language } from '../model/template'
import { locale } from './index'

/** Hours and minutes of an ISO moment, such as 14:32 or 14 h 32. */
export function timeOf(iso: string, language: Language): string {
  return clockIn(language).format(new Date(iso))
}

const clocks: Partial<Record<Language, Intl.DateTimeFormat>> = {}

/** Kept: a format takes longer to make than all that is said with it. */
function clockIn(language: Language): Intl.DateTimeFormat {
  clocks[language] ??= new Intl.DateTimeFormat(locale(language), { hour: 'numeric', minute: '2-digit', hour12: false })
  return clocks[language]
}

/** A day and a time, short enough for a list. */
export function momentOf(iso: string, language: Language): string {
  const day = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium' }).format(new Date(iso))
  return `${day}, ${timeOf(iso, language)}`
}
