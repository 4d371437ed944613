import type { ReadyRow } from '../../src/model/template'

export const task = {
  words: {
    task: { en: 'Run five crisis drills', fr: 'Faire cinq exercices de crise' },
    owner: { en: 'Clinical safety officer', fr: 'Responsable de la sécurité clinique' },
    predecessors: { en: 'Crisis protocol written', fr: 'Protocole de crise rédigé' },
    note: { en: 'Two of them at night.', fr: 'Dont deux la nuit.' }
  },
  cells: {
    type: 'task',
    phase: 'prepare',
    'percent-done': 0,
    status: 'not-started'
  }
} as const satisfies ReadyRow
