import type { Language } from './template'

/** The locale that numbers, dates, money and sorting follow: Canada's, in either language. */
export function localeOf(language: Language): 'en-CA' | 'fr-CA' {
  return language === 'en' ? 'en-CA' : 'fr-CA'
}
