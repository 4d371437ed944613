import type { ReadyRow } from '../../src/model/template'

export const line = {
  words: {
    item: { en: 'Licences for the guided programme', fr: 'Licences du programme guidé' },
    unit: { en: 'seat', fr: 'place' },
    funding: { en: 'Project grant', fr: 'Subvention de projet' }
  },
  cells: {
    category: 'technology-licence',
    type: 'recurrent',
    year: 'year-1',
    quantity: 600,
    'unit-cost': 120,
    status: 'requested'
  }
} as const satisfies ReadyRow
