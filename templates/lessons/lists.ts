import type { Option } from '../../src/model/template'

export const lessonTypes = [
  {
    id: 'success',
    label: { en: 'Success', fr: 'Réussite' },
    help: { en: 'Went better than expected: do it again.', fr: 'Mieux que prévu : à refaire.' },
    tone: 'ok'
  },
  {
    id: 'challenge',
    label: { en: 'Challenge', fr: 'Difficulté' },
    help: { en: 'Went worse than expected: do it otherwise.', fr: 'Moins bien que prévu : à faire autrement.' },
    tone: 'warn'
  },
  {
    id: 'surprise',
    label: { en: 'Surprise', fr: 'Surprise' },
    help: { en: 'Nobody saw it coming, good or bad.', fr: 'Personne ne l’avait vu venir, en bien ou en mal.' },
    tone: 'moderate'
  }
] as const satisfies readonly Option[]

export const lessonStatus = [
  {
    id: 'noted',
    label: { en: 'Noted', fr: 'Notée' },
    help: { en: 'One person saw it.', fr: 'Une personne l’a constatée.' },
    tone: 'quiet'
  },
  {
    id: 'validated',
    label: { en: 'Validated', fr: 'Validée' },
    help: { en: 'Others who were there agree.', fr: 'D’autres qui y étaient sont d’accord.' },
    tone: 'moderate'
  },
  {
    id: 'acted-on',
    label: { en: 'Acted on', fr: 'Suivie d’effet' },
    help: { en: 'Something is done otherwise because of it.', fr: 'On fait quelque chose autrement grâce à elle.' },
    tone: 'ok'
  }
] as const satisfies readonly Option[]

export const adaptationReasons = [
  { id: 'fit-for-people', label: { en: 'To fit the people served', fr: 'Convenir aux personnes servies' } },
  { id: 'fit-for-setting', label: { en: 'To fit the setting', fr: 'Convenir au milieu' } },
  { id: 'fit-for-staff', label: { en: 'To fit how staff work', fr: 'Convenir à la façon de travailler' } },
  { id: 'safety', label: { en: 'Safety or privacy', fr: 'Sécurité ou vie privée' } },
  { id: 'cost-or-time', label: { en: 'Cost or time', fr: 'Coût ou temps' } },
  { id: 'law-or-policy', label: { en: 'Law or policy', fr: 'Loi ou politique' } },
  { id: 'technology', label: { en: 'Technology', fr: 'Technologie' } }
] as const satisfies readonly Option[]
