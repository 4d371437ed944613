import UFuzzy from '@leeoniya/ufuzzy'
import { bareLetters, plainSigns } from '../../model/fold'

/** Something that can be looked up by name. */
export interface Named {
  readonly id: string
  readonly label: string
}

/** The mode that allows a slip; the library names it in its types only. */
const slips = { intraMode: 1 }
/** Words in any order, their letters together, one slip of the finger in words of four letters and more. */
const fuzzy = new UFuzzy({ ...slips, intraIns: 0, alpha: 'a-z' })

function plain(text: string): string {
  return plainSigns(bareLetters(text))
}

/** Those whose name has what was typed, best first; accents and case do not count. All of them while nothing is typed. */
export function ranked<Entry extends Named>(entries: readonly Entry[], typed: string): readonly Entry[] {
  const needle = plain(typed).trim()
  if (needle === '') return entries
  const names = entries.map(({ label }) => plain(label))
  const [found, info, order] = fuzzy.search(names, needle, 1)
  if (found === null) return []
  const best = info === null || order === null ? found : order.map(at => info.idx[at] ?? 0)
  return best.flatMap(at => entries[at] ?? [])
}
