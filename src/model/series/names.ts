import { fold } from '../fold'
import type { Language } from '../template'

/** Names that follow one another in a ring: after the last comes the first. */
export interface Ring {
  readonly language: Language
  readonly names: readonly string[]
}

const ring = (language: Language, names: string): Ring => ({ language, names: names.split(' ') })

/**
 * Months and days of the week as calendars write them, long and short. French short forms with a full stop are those of the
 * Office québécois de la langue française; without it, those of timetables and of spreadsheets. A name of two lists (May, mars)
 * belongs to the first, the long.
 */
const rings: readonly Ring[] = [
  ring('en', 'January February March April May June July August September October November December'),
  ring('en', 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  ring('fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ring('fr', 'dimanche lundi mardi mercredi jeudi vendredi samedi'),
  ring('en', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  ring('en', 'Sun Mon Tue Wed Thu Fri Sat'),
  ring('en', 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'),
  ring('en', 'Sun. Mon. Tue. Wed. Thu. Fri. Sat.'),
  ring('fr', 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'),
  ring('fr', 'dim. lun. mar. mer. jeu. ven. sam.'),
  ring('fr', 'janv févr mars avr mai juin juil août sept oct nov déc'),
  ring('fr', 'dim lun mar mer jeu ven sam')
]

export interface Found {
  readonly names: readonly string[]
  /** Where each of the texts stands in the ring. */
  readonly at: readonly number[]
}

/** The ring that holds all of some texts, whatever their case and accents; of two, that of the language first. */
export function ringOf(texts: readonly string[], language: Language): Found | null {
  const ordered = [...rings.filter(one => one.language === language), ...rings.filter(one => one.language !== language)]
  const sought = texts.map(fold)
  for (const { names } of ordered) {
    const folded = names.map(fold)
    const at = sought.map(text => folded.indexOf(text))
    if (at.every(index => index >= 0)) return { names, at }
  }
  return null
}

/** A name in the case in which another was written: all capitals, a capital first, or none. */
export function inCaseOf(written: string, name: string): string {
  const text = written.trim()
  if (text.length > 1 && text === text.toUpperCase()) return name.toUpperCase()
  const first = text.charAt(0)
  const begins = first === first.toUpperCase() ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()
  return begins + name.slice(1)
}
