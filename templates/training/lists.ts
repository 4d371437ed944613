import type { Option, Scale } from '../../src/model/template'

/** How far someone can do it, from nothing to passing it on. */
export const competence = {
  id: 'competence',
  values: [
    { value: 0, label: { en: 'None', fr: 'Aucun' } },
    {
      value: 1,
      label: { en: 'Aware', fr: 'Sensibilisé' },
      help: { en: 'Knows that it matters and whom to ask.', fr: 'Sait que cela compte et à qui demander.' }
    },
    {
      value: 2,
      label: { en: 'Beginner', fr: 'Débutant' },
      help: { en: 'Can do it with someone at hand.', fr: 'Peut le faire avec quelqu’un à portée de main.' }
    },
    {
      value: 3,
      label: { en: 'Competent', fr: 'Compétent' },
      help: { en: 'Does it alone, on a bad day too.', fr: 'Le fait sans aide, même un mauvais jour.' }
    },
    {
      value: 4,
      label: { en: 'Can teach', fr: 'Peut l’enseigner' },
      help: { en: 'Shows others how, and why.', fr: 'Montre aux autres comment, et pourquoi.' }
    }
  ]
} as const satisfies Scale

export const modes = [
  { id: 'e-learning', label: { en: 'E-learning', fr: 'Apprentissage en ligne' } },
  { id: 'workshop', label: { en: 'Workshop', fr: 'Atelier' } },
  {
    id: 'simulation',
    label: { en: 'Simulation', fr: 'Simulation' },
    help: { en: 'Trying it out where no client can come to harm.', fr: 'S’exercer là où aucun client n’est en danger.' }
  },
  {
    id: 'shadowing',
    label: { en: 'Shadowing', fr: 'Jumelage' },
    help: { en: 'Beside someone who already does it.', fr: 'Aux côtés de quelqu’un qui le fait déjà.' }
  },
  { id: 'supervision', label: { en: 'Supervision', fr: 'Supervision' } },
  { id: 'community-of-practice', label: { en: 'Community of practice', fr: 'Communauté de pratique' } }
] as const satisfies readonly Option[]
