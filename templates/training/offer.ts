import type { Column } from '../../src/model/template'
import { links } from '../links'
import { competencies } from '../practice-model/lists'
import { codeColumn } from '../shared'
import { modes } from './lists'

/** What a session is, before it is held. */
export const offer = [
  codeColumn('TR'),
  {
    id: 'title',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Title', fr: 'Titre' },
    help: { en: 'What it is called on the invitation.', fr: 'Son nom sur l’invitation.' }
  },
  {
    id: 'competencies',
    kind: 'choices',
    other: true,
    required: true,
    options: competencies,
    label: { en: 'Competencies', fr: 'Compétences' },
    help: {
      en: 'What people can do better afterwards. Words of your own have to be those of the need.',
      fr: 'Ce que les gens font mieux après. Vos propres mots doivent être ceux du besoin.'
    }
  },
  {
    id: 'audience',
    kind: 'refs',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Audience', fr: 'Public cible' },
    help: {
      en: 'Whom it is for, picked from the stakeholder map.',
      fr: 'À qui elle s’adresse, d’après la cartographie des parties prenantes.'
    }
  },
  {
    id: 'mode',
    kind: 'choice',
    options: modes,
    label: { en: 'Mode', fr: 'Modalité' },
    help: {
      en: 'How people learn there. Practice with feedback does more than a webinar.',
      fr: 'Comment on y apprend. S’exercer avec rétroaction fait plus qu’un webinaire.'
    }
  },
  {
    id: 'trainer',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Trainer', fr: 'Formateur' },
    help: {
      en: 'Who gives it: a peer who does the work, a person with lived experience, the vendor.',
      fr: 'Qui la donne : un pair qui fait le travail, une personne ayant un savoir expérientiel, le fournisseur.'
    }
  },
  {
    id: 'hours',
    kind: 'number',
    min: 0,
    unit: { en: 'h', fr: 'heures' },
    label: { en: 'Hours', fr: 'Heures' },
    help: { en: 'How long it takes each person in all.', fr: 'Ce qu’elle demande en tout à chaque personne.' }
  },
  {
    id: 'date',
    kind: 'date',
    label: { en: 'Date', fr: 'Date' },
    help: {
      en: 'The day it is held, or the first of several.',
      fr: 'Le jour où elle a lieu, ou le premier de plusieurs.'
    }
  },
  {
    id: 'capacity',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Capacity', fr: 'Places' },
    help: { en: 'How many people it can take.', fr: 'Combien de personnes elle peut accueillir.' }
  },
  {
    id: 'cost',
    kind: 'money',
    label: { en: 'Cost', fr: 'Coût' },
    help: {
      en: 'What is paid for it, without the time of staff.',
      fr: 'Ce qu’elle coûte, sans le temps du personnel.'
    }
  }
] as const satisfies readonly Column[]
