import type { Option } from '../../src/model/template'

export const phases = [
  {
    id: 'explore',
    label: { en: 'Explore', fr: 'Explorer' },
    help: { en: 'Need, readiness, people, barriers.', fr: 'Besoin, état de préparation, gens, obstacles.' }
  },
  {
    id: 'prepare',
    label: { en: 'Prepare', fr: 'Préparer' },
    help: {
      en: 'Contracts, privacy, safety, training, set-up.',
      fr: 'Contrats, vie privée, sécurité, formation, mise en place.'
    }
  },
  {
    id: 'pilot',
    label: { en: 'Pilot', fr: 'Mettre à l’essai' },
    help: { en: 'A few sites, a short time, much listening.', fr: 'Peu de lieux, peu de temps, beaucoup d’écoute.' }
  },
  {
    id: 'launch',
    label: { en: 'Launch', fr: 'Lancer' },
    help: { en: 'The service opens to those it is for.', fr: 'Le service s’ouvre à ceux à qui il est destiné.' }
  },
  {
    id: 'scale',
    label: { en: 'Scale', fr: 'Étendre' },
    help: { en: 'More sites, with what the pilot taught.', fr: 'D’autres lieux, avec les leçons de la mise à l’essai.' }
  },
  {
    id: 'sustain',
    label: { en: 'Sustain', fr: 'Pérenniser' },
    help: { en: 'Everyday work with lasting money.', fr: 'Le travail de tous les jours, avec un financement durable.' }
  }
] as const satisfies readonly Option[]

export const taskTypes = [
  {
    id: 'task',
    label: { en: 'Task', fr: 'Tâche' },
    help: { en: 'Work that takes time, from start to end.', fr: 'Un travail qui prend du temps, du début à la fin.' }
  },
  {
    id: 'milestone',
    label: { en: 'Milestone', fr: 'Jalon' },
    help: { en: 'A day on which something is reached.', fr: 'Un jour où quelque chose est atteint.' }
  },
  {
    id: 'gate',
    label: { en: 'Gate', fr: 'Point de décision' },
    help: {
      en: 'A day on which people decide whether to go on, by criteria set beforehand.',
      fr: 'Un jour où l’on décide de poursuivre ou non, selon des critères fixés d’avance.'
    }
  }
] as const satisfies readonly Option[]

/** What a cycle of improvement ends with. */
export const cycleDecisions = [
  {
    id: 'adopt',
    label: { en: 'Adopt', fr: 'Adopter' },
    help: { en: 'It worked: make it the usual way.', fr: 'Cela fonctionne : en faire la façon habituelle.' },
    tone: 'ok'
  },
  {
    id: 'adapt',
    label: { en: 'Adapt', fr: 'Adapter' },
    help: { en: 'Change something and try once more.', fr: 'Changer quelque chose et réessayer.' },
    tone: 'warn'
  },
  {
    id: 'abandon',
    label: { en: 'Abandon', fr: 'Abandonner' },
    help: { en: 'It did not work: stop, and say why.', fr: 'Cela ne fonctionne pas : cesser, et dire pourquoi.' },
    tone: 'quiet'
  }
] as const satisfies readonly Option[]
