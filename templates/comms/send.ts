import type { Column } from '../../src/model/template'
import { links } from '../links'
import { status } from '../scales'
import { accessibleFormats, channels, frequencies } from './lists'

/** How it gets there, when, and how people answer. */
export const send = [
  {
    id: 'channel',
    kind: 'choices',
    other: true,
    options: channels,
    label: { en: 'Channel', fr: 'Moyen' },
    help: {
      en: 'Where these people already look and listen. You may type another.',
      fr: 'Là où ces gens regardent et écoutent déjà. Vous pouvez en taper un autre.'
    }
  },
  {
    id: 'accessible-format',
    kind: 'choices',
    options: accessibleFormats,
    label: { en: 'Accessible format', fr: 'Format accessible' },
    help: {
      en: 'What makes it usable by everyone in the audience.',
      fr: 'Ce qui le rend utilisable par tout le public cible.'
    }
  },
  {
    id: 'sender',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Sender', fr: 'Porte-parole' },
    help: {
      en: 'Whose voice it comes in. People trust their own supervisor or a peer more than a project.',
      fr: 'Qui le porte. On croit plus volontiers son superviseur ou un pair qu’un projet.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'Who sees to it that it goes out.', fr: 'Qui veille à ce qu’il parte.' }
  },
  {
    id: 'frequency',
    kind: 'choice',
    default: 'once',
    options: frequencies,
    label: { en: 'Frequency', fr: 'Fréquence' },
    help: {
      en: 'How often it is said. What matters is worth saying more than once.',
      fr: 'À quelle fréquence on le dit. Ce qui compte mérite d’être répété.'
    }
  },
  {
    id: 'first-date',
    kind: 'date',
    requiredWhen: [{ column: 'status', test: 'not', value: 'cancelled' }],
    label: { en: 'First date', fr: 'Première date' },
    help: { en: 'The day it first goes out.', fr: 'Le jour où il part la première fois.' }
  },
  {
    id: 'next-date',
    kind: 'derived',
    rule: 'next-date',
    inputs: [{ column: 'first-date' }, { column: 'frequency' }],
    result: { as: 'date' },
    label: { en: 'Next date', fr: 'Prochaine date' },
    help: {
      en: 'The first day from today on that its frequency falls on. What is said once keeps its date.',
      fr: 'Le premier jour, à partir d’aujourd’hui, où tombe sa fréquence. Ce qu’on dit une fois garde sa date.'
    }
  },
  {
    id: 'days-left',
    kind: 'derived',
    rule: 'days-to',
    inputs: [{ column: 'next-date' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Days left', fr: 'Jours restants' },
    help: {
      en: 'Days from today to the next date, below 0 when it has passed.',
      fr: 'Jours d’aujourd’hui à la prochaine date, sous 0 si elle est passée.'
    }
  },
  {
    id: 'feedback-route',
    kind: 'text',
    label: { en: 'Feedback route', fr: 'Mécanisme de rétroaction' },
    help: {
      en: 'How people answer, and who reads it: a name, a box, ten minutes at the end of a meeting.',
      fr: 'Comment les gens répondent, et qui lit : un nom, une boîte, dix minutes à la fin d’une rencontre.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    default: 'not-started',
    required: true,
    options: status,
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'Done once it has gone out for the last time.',
      fr: 'Terminé quand il est parti pour la dernière fois.'
    }
  }
] as const satisfies readonly Column[]
