import type { ReadyRow } from '../../src/model/template'

export const session = {
  words: {
    title: { en: 'Guiding people by message', fr: 'Accompagner par messages' },
    audience: { en: 'Counsellors of all clinics', fr: 'Conseillers de toutes les cliniques' },
    trainer: { en: 'Clinical lead', fr: 'Responsable clinique' }
  },
  cells: {
    competencies: ['therapeutic-relationship-online', 'clinical-skills-online'],
    mode: 'workshop',
    hours: 6,
    capacity: 12,
    cost: 900,
    status: 'not-started'
  }
} as const satisfies ReadyRow
