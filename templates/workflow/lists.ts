import type { Option } from '../../src/model/template'

export const versions = [
  {
    id: 'current',
    label: { en: 'Current', fr: 'Actuel' },
    help: { en: 'How it is done today.', fr: 'Comment cela se fait aujourd’hui.' }
  },
  {
    id: 'future',
    label: { en: 'Future', fr: 'Futur' },
    help: { en: 'How it will be done.', fr: 'Comment cela se fera.' }
  }
] as const satisfies readonly Option[]

export const stepChanges = [
  { id: 'new', label: { en: 'New', fr: 'Nouvelle' }, tone: 'moderate' },
  { id: 'changed', label: { en: 'Changed', fr: 'Modifiée' }, tone: 'warn' },
  { id: 'removed', label: { en: 'Removed', fr: 'Supprimée' }, tone: 'quiet' },
  { id: 'same', label: { en: 'Same', fr: 'Inchangée' }, tone: 'ok' }
] as const satisfies readonly Option[]
