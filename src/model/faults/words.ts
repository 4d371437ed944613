import type { Language, Text } from '../template'
import { type Fault, fault, type Path } from './fault'

const languages: readonly Language[] = ['en', 'fr']

/** Every text below, wherever it stands, in which a language is missing. Help may be missing in both: people write none. */
export function wordFaults(value: unknown, at: Path = []): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) {
    const blank = languages.filter(language => value[language].trim() === '')
    if (blank.length === languages.length && at.at(-1) === 'help') return []
    return blank.map(language => fault('words', [...at, language], { language }))
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, position) => wordFaults(item, [...at, position]))
  return Object.entries(value).flatMap(([key, item]) => wordFaults(item, [...at, key]))
}

function isText(value: object): value is Text {
  return 'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string'
}
