import { fold } from '../fold'
import { type Codec, type ColumnOf, plain } from './codec'

const yes = new Set(['yes', 'y', 'oui', 'o', 'x', 'true', 'vrai', '1', '✓', '✔', '☑', '☒', '✅', '[x]'])
const no = new Set(['no', 'n', 'non', 'false', 'faux', '0', '✗', '✘', '☐', '❌', '[ ]'])
const shown = { en: ['Yes', 'No'], fr: ['Oui', 'Non'] } as const

/** Yes, no or blank: a blank is not a no. */
export const checkCodec: Codec<ColumnOf<'check'>> = {
  parse: (_, text) => {
    const word = fold(text)
    return yes.has(word) ? true : no.has(word) ? false : undefined
  },
  format: (_, value, { language }) => (typeof value === 'boolean' ? shown[language][value ? 0 : 1] : plain(value)),
  raw: (_, value, { language }) => (typeof value === 'boolean' ? shown[language][value ? 0 : 1] : plain(value)),
  compare: (_, a, b) => Number(b === true) - Number(a === true),
  problem: (_, value) => (typeof value === 'boolean' ? null : 'wrong-kind')
}
