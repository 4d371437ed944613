import type { Scale } from '../src/model/template'

/** Five steps of agreement, and “don’t know”, which is set apart: no mean counts it. */
export const agree5 = {
  id: 'agree5',
  values: [
    { value: 0, label: { en: 'Don’t know', fr: 'Ne sait pas' }, apart: true },
    { value: 1, label: { en: 'Disagree', fr: 'En désaccord' } },
    { value: 2, label: { en: 'Somewhat disagree', fr: 'Plutôt en désaccord' } },
    { value: 3, label: { en: 'Neither', fr: 'Ni l’un ni l’autre' } },
    { value: 4, label: { en: 'Somewhat agree', fr: 'Plutôt d’accord' } },
    { value: 5, label: { en: 'Agree', fr: 'D’accord' } }
  ]
} as const satisfies Scale
