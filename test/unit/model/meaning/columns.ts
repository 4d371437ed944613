import type { Reading, Showing } from '../../../../src/model/cell'
import type { ColumnOf } from '../../../../src/model/cell/codec'
import type { ColumnKind, Option, Scale, Text } from '../../../../src/model/template'

export const both = (words: string): Text => ({ en: words, fr: words })

/** A column of a kind, with what the kind needs. */
export function column<K extends ColumnKind>(
  kind: K,
  rest: Omit<ColumnOf<K>, 'kind' | 'label' | 'help' | 'id'> & { readonly id?: string; readonly label?: Text }
): ColumnOf<K> {
  return { id: kind, label: both(kind), help: both(''), ...rest, kind } as unknown as ColumnOf<K>
}

export const likelihood5: Scale = {
  id: 'likelihood5',
  values: [
    { value: 1, label: { en: 'Rare', fr: 'Rare' } },
    { value: 2, label: { en: 'Unlikely', fr: 'Peu probable' } },
    { value: 3, label: { en: 'Possible', fr: 'Possible' } },
    { value: 4, label: { en: 'Likely', fr: 'Probable' } },
    { value: 5, label: { en: 'Almost certain', fr: 'Presque certain' } }
  ]
}

export const level5: Scale = {
  id: 'level5',
  values: [
    { value: 1, label: { en: 'Very low', fr: 'Très faible' } },
    { value: 2, label: { en: 'Low', fr: 'Faible' } },
    { value: 3, label: { en: 'Moderate', fr: 'Moyen' } },
    { value: 4, label: { en: 'High', fr: 'Élevé' } },
    { value: 5, label: { en: 'Very high', fr: 'Très élevé' } }
  ]
}

export const engagement: readonly Option[] = [
  { id: 'unaware', label: { en: 'Unaware', fr: 'Non informé' } },
  { id: 'resistant', label: { en: 'Resistant', fr: 'Réfractaire' } },
  { id: 'neutral', label: { en: 'Neutral', fr: 'Neutre' } },
  { id: 'supportive', label: { en: 'Supportive', fr: 'Favorable' } },
  { id: 'leading', label: { en: 'Leading', fr: 'Meneur' } }
]

export const categories: readonly Option[] = [
  {
    id: 'pwlle',
    label: { en: 'People with lived and living experience', fr: 'Personnes ayant un savoir expérientiel' }
  },
  { id: 'privacy', label: { en: 'Privacy, legal and risk', fr: 'Vie privée, affaires juridiques et risques' } },
  { id: 'it', label: { en: 'IT and informatics', fr: 'TI et informatique' } },
  { id: 'union', label: { en: 'Union', fr: 'Syndicat' } }
]

export const english: Reading = { language: 'en', dateOrder: 'dmy', currency: 'CAD', today: '2027-03-10' }
export const french: Reading = { language: 'fr', dateOrder: 'dmy', currency: 'CAD', today: '2027-03-10' }

export const inEnglish: Showing = { language: 'en', currency: 'CAD', nameOf: id => id }
export const inFrench: Showing = { language: 'fr', currency: 'CAD', nameOf: id => id }
