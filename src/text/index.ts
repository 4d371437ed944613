import IntlMessageFormat from 'intl-messageformat'
import type { Language, Text } from '../model/template'
import { acts } from './acts'
import { app } from './app'
import { cells } from './cells'
import { cli } from './cli'
import { clipboard } from './clipboard'
import { columns } from './columns'
import { faults } from './faults'
import { figures } from './figures'
import { fill } from './fill'
import { grid } from './grid'
import { history } from './history'
import { lines } from './lines'
import { matrix } from './matrix'
import { pictures } from './pictures'
import { plane } from './plane'
import { problems } from './problems'
import { rows } from './rows'
import { skipped } from './skipped'
import { versions } from './versions'
import { wheel } from './wheel'
import { word } from './word'

/** Every word of the interface: ICU messages, English and French side by side. Keys are `area.name`. */
export const catalogue = {
  ...acts,
  ...app,
  ...cells,
  ...cli,
  ...clipboard,
  ...columns,
  ...faults,
  ...figures,
  ...fill,
  ...grid,
  ...history,
  ...lines,
  ...matrix,
  ...pictures,
  ...plane,
  ...problems,
  ...rows,
  ...skipped,
  ...versions,
  ...wheel,
  ...word
} as const satisfies Record<string, Text>

export type TextKey = keyof typeof catalogue
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string

const compiled = new Map<string, IntlMessageFormat>()

/** The words for a key in one language, its placeholders filled in. Numbers and plurals follow Canadian usage. */
export function say(language: Language, key: TextKey, values?: Readonly<Record<string, string | number>>): string {
  const cacheKey = `${language}:${key}`
  let message = compiled.get(cacheKey)
  if (message === undefined) {
    message = new IntlMessageFormat(catalogue[key][language], locale(language), undefined, { ignoreTag: true })
    compiled.set(cacheKey, message)
  }
  return String(message.format(values))
}

/** The locale that numbers, dates, money and sorting follow. */
export function locale(language: Language): 'en-CA' | 'fr-CA' {
  return language === 'en' ? 'en-CA' : 'fr-CA'
}
