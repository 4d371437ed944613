import type { Column, Condition } from '../../src/model/template'
import { links } from '../links'
import { codeColumn } from '../shared'
import { purposes } from './lists'

const prefers = (language: string) =>
  [{ column: 'language', test: 'is', value: language }] as const satisfies readonly Condition[]

/** What is said, to whom and what for. */
export const say = [
  codeColumn('MSG'),
  {
    id: 'message',
    kind: 'text',
    required: true,
    max: 100,
    label: { en: 'Message', fr: 'Message' },
    help: {
      en: 'A short name for it: “Go-live at your clinic”.',
      fr: 'Un nom court : « Mise en service à votre clinique ».'
    }
  },
  {
    id: 'audience',
    kind: 'refs',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Audience', fr: 'Public cible' },
    help: {
      en: 'Whom it is for, picked from the stakeholder map. A message for everyone reaches no one.',
      fr: 'À qui il s’adresse, d’après la cartographie des parties prenantes. Un message pour tous ne rejoint personne.'
    }
  },
  {
    id: 'purpose',
    kind: 'choice',
    options: purposes,
    required: true,
    label: { en: 'Purpose', fr: 'But' },
    help: { en: 'What it is meant to do.', fr: 'Ce qu’il doit accomplir.' }
  },
  {
    id: 'key-message-en',
    kind: 'text',
    long: true,
    label: { en: 'Key message, English', fr: 'Message clé, anglais' },
    help: {
      en: 'The one thing to remember, in words that you would use across a table.',
      fr: 'La seule chose à retenir, dans les mots que vous diriez autour d’une table.'
    }
  },
  {
    id: 'key-message-fr',
    kind: 'text',
    long: true,
    label: { en: 'Key message, French', fr: 'Message clé, français' },
    help: {
      en: 'The same in French, written rather than translated word for word.',
      fr: 'La même chose en français, rédigée plutôt que traduite mot à mot.'
    }
  },
  {
    id: 'whats-in-it-for-them',
    kind: 'text',
    long: true,
    label: { en: 'What’s in it for them', fr: 'Avantages pour eux' },
    help: {
      en: 'What they gain, from where they stand. If it is more work at first, say that too.',
      fr: 'Ce qu’ils y gagnent, de leur point de vue. Si c’est d’abord plus de travail, dites-le aussi.'
    }
  },
  {
    id: 'english-readers',
    kind: 'derived',
    rule: 'count',
    inputs: [{ via: 'audience', column: 'name', where: prefers('english') }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Prefer English', fr: 'Préfèrent l’anglais' },
    help: {
      en: 'How many of the audience prefer English, by the stakeholder map.',
      fr: 'Combien du public cible préfèrent l’anglais, d’après la cartographie des parties prenantes.'
    }
  },
  {
    id: 'french-readers',
    kind: 'derived',
    rule: 'count',
    inputs: [{ via: 'audience', column: 'name', where: prefers('french') }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Prefer French', fr: 'Préfèrent le français' },
    help: {
      en: 'How many of the audience prefer French, by the stakeholder map.',
      fr: 'Combien du public cible préfèrent le français, d’après la cartographie des parties prenantes.'
    }
  }
] as const satisfies readonly Column[]
