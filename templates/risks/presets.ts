import type { Band, Preset, Text } from '../../src/model/template'
import { bands } from './lists'

type Id = (typeof bands)[number]['id']
type Span = readonly [id: Id, from: number, to: number, label?: Text]

/**
 * Other bands that teams bring with them (templates.md 2.14). The uppermost has the id `extreme` in each of them, whatever it is
 * called: what is asked of the gravest risks is asked of those.
 */
export const presets: readonly Preset[] = [
  { id: 'nhs', title: { en: 'NHS: 3, 6, 12', fr: 'NHS : 3, 6, 12' }, bands },
  {
    id: 'three',
    title: { en: 'Three bands: 4, 12', fr: 'Trois niveaux : 4, 12' },
    bands: spans(['low', 0, 4], ['moderate', 5, 12], ['extreme', 15, 25])
  },
  {
    id: 'iso',
    title: { en: 'In the manner of ISO 31000: 4, 10', fr: 'À la manière d’ISO 31000 : 4, 10' },
    bands: spans(['low', 1, 4], ['moderate', 5, 10], ['extreme', 12, 25])
  },
  {
    id: 'critical',
    title: { en: 'Up to critical: 5, 12, 19', fr: 'Jusqu’à critique : 5, 12, 19' },
    bands: spans(
      ['low', 1, 5],
      ['moderate', 6, 12],
      ['high', 13, 19],
      ['extreme', 20, 25, { en: 'Critical', fr: 'Critique' }]
    )
  }
]

function spans(...wanted: readonly Span[]): readonly Band[] {
  return wanted.flatMap(([id, from, to, label]) => {
    const band = bands.find(one => one.id === id)
    return band === undefined ? [] : [{ ...band, from, to, label: label ?? band.label }]
  })
}
