import type { Option } from '../../src/model/template'

/** The columns of a logic model, from what goes in to what comes of it in the end. Their order is the way arrows go. */
export const stages = [
  {
    id: 'input',
    label: { en: 'Inputs', fr: 'Intrants' },
    help: { en: 'Money, people, tools, agreements.', fr: 'Argent, personnes, outils, ententes.' }
  },
  {
    id: 'activity',
    label: { en: 'Activities', fr: 'Activités' },
    help: { en: 'What you do with them.', fr: 'Ce que vous en faites.' }
  },
  {
    id: 'output',
    label: { en: 'Outputs', fr: 'Extrants' },
    help: { en: 'What can be counted once it is done.', fr: 'Ce qui se compte une fois que c’est fait.' }
  },
  {
    id: 'outcome-short',
    label: { en: 'Short-term outcomes', fr: 'Résultats immédiats' },
    help: {
      en: 'What changes first: what people know, can do, or have access to.',
      fr: 'Ce qui change d’abord : ce que les gens savent, peuvent faire, ou ce à quoi ils ont accès.'
    }
  },
  {
    id: 'outcome-medium',
    label: { en: 'Medium-term outcomes', fr: 'Résultats intermédiaires' },
    help: {
      en: 'What changes next: how people live, how staff work.',
      fr: 'Ce qui change ensuite : la vie des gens, la façon de travailler du personnel.'
    }
  },
  {
    id: 'impact',
    label: { en: 'Long-term impact', fr: 'Impact à long terme' },
    help: {
      en: 'What the community would notice in the end, with the help of others too.',
      fr: 'Ce que la communauté remarquerait à la fin, avec le concours d’autres aussi.'
    }
  }
] as const satisfies readonly Option[]

/** What is wrong with a box, the gravest first. */
export const boxFlags = [
  {
    id: 'orphan',
    label: { en: 'Stands alone', fr: 'Isolé' },
    help: { en: 'No arrow leads to it and none leads on.', fr: 'Aucune flèche n’y mène et aucune n’en part.' },
    tone: 'danger'
  },
  {
    id: 'no-output',
    label: { en: 'Leads to no output', fr: 'Ne mène à aucun extrant' },
    help: { en: 'An activity of which nothing comes.', fr: 'Une activité dont il ne sort rien.' },
    tone: 'warn'
  },
  {
    id: 'no-outcome',
    label: { en: 'Leads to no outcome', fr: 'Ne mène à aucun résultat' },
    help: { en: 'An output that changes nothing for anyone.', fr: 'Un extrant qui ne change rien pour personne.' },
    tone: 'warn'
  },
  {
    id: 'from-nowhere',
    label: { en: 'Comes from nowhere', fr: 'Ne vient de rien' },
    help: { en: 'Nothing in the model brings it about.', fr: 'Rien dans le modèle ne l’amène.' },
    tone: 'warn'
  },
  {
    id: 'no-indicator',
    label: { en: 'Without an indicator', fr: 'Sans indicateur' },
    help: { en: 'An outcome that nobody would see come true.', fr: 'Un résultat que personne ne verrait se réaliser.' },
    tone: 'warn'
  }
] as const satisfies readonly Option[]
