import type { Language } from '../model/template'
import { locale } from './index'

/** Hours and minutes of an ISO moment, such as 14:32 or 14 h 32. */
export function timeOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { hour: 'numeric', minute: '2-digit', hour12: false }).format(
    new Date(iso)
  )
}

/** A day and a time, short enough for a list. */
export function momentOf(iso: string, language: Language): string {
  const day = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium' }).format(new Date(iso))
  return `${day}, ${timeOf(iso, language)}`
}
