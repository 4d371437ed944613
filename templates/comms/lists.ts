import type { Option } from '../../src/model/template'

export const purposes = [
  { id: 'inform', label: { en: 'Inform', fr: 'Informer' } },
  {
    id: 'persuade',
    label: { en: 'Persuade', fr: 'Convaincre' },
    help: { en: 'To win people over, with reasons.', fr: 'Pour rallier les gens, avec des raisons.' }
  },
  { id: 'train', label: { en: 'Train', fr: 'Former' } },
  {
    id: 'consult',
    label: { en: 'Consult', fr: 'Consulter' },
    help: { en: 'To ask, before it is settled.', fr: 'Pour demander, avant que ce soit réglé.' }
  },
  { id: 'celebrate', label: { en: 'Celebrate', fr: 'Souligner' } },
  {
    id: 'warn',
    label: { en: 'Warn', fr: 'Avertir' },
    help: { en: 'To say what goes wrong or will be missing.', fr: 'Pour dire ce qui va mal ou manquera.' }
  }
] as const satisfies readonly Option[]

export const channels = [
  { id: 'meeting', label: { en: 'Meeting', fr: 'Rencontre' } },
  { id: 'one-on-one', label: { en: 'One-on-one conversation', fr: 'Conversation en tête-à-tête' } },
  { id: 'email', label: { en: 'Email', fr: 'Courriel' } },
  { id: 'phone-or-text', label: { en: 'Phone or text', fr: 'Téléphone ou texto' } },
  { id: 'newsletter', label: { en: 'Newsletter', fr: 'Infolettre' } },
  { id: 'website', label: { en: 'Website or intranet', fr: 'Site Web ou intranet' } },
  { id: 'poster', label: { en: 'Poster or leaflet', fr: 'Affiche ou dépliant' } },
  { id: 'video', label: { en: 'Video', fr: 'Vidéo' } },
  { id: 'social-media', label: { en: 'Social media', fr: 'Médias sociaux' } },
  { id: 'radio-or-press', label: { en: 'Radio or press', fr: 'Radio ou presse' } },
  { id: 'community-gathering', label: { en: 'Community gathering', fr: 'Rassemblement communautaire' } }
] as const satisfies readonly Option[]

/** How often; ids as the rule `next-date` reads them. */
export const frequencies = [
  { id: 'once', label: { en: 'Once', fr: 'Une fois' } },
  { id: 'weekly', label: { en: 'Weekly', fr: 'Chaque semaine' } },
  { id: 'every-two-weeks', label: { en: 'Every two weeks', fr: 'Toutes les deux semaines' } },
  { id: 'monthly', label: { en: 'Monthly', fr: 'Chaque mois' } },
  { id: 'quarterly', label: { en: 'Quarterly', fr: 'Chaque trimestre' } },
  { id: 'semi-annual', label: { en: 'Twice a year', fr: 'Deux fois par an' } },
  { id: 'annual', label: { en: 'Once a year', fr: 'Une fois par an' } }
] as const satisfies readonly Option[]

export const accessibleFormats = [
  { id: 'plain-language', label: { en: 'Plain language', fr: 'Langage clair' } },
  { id: 'large-print', label: { en: 'Large print', fr: 'Gros caractères' } },
  { id: 'pictures', label: { en: 'Easy read, with pictures', fr: 'Facile à lire, avec des images' } },
  { id: 'captions', label: { en: 'Captions or transcript', fr: 'Sous-titres ou transcription' } },
  { id: 'sign-language', label: { en: 'Sign language', fr: 'Langue des signes' } },
  { id: 'audio', label: { en: 'Audio', fr: 'Version audio' } },
  { id: 'screen-reader', label: { en: 'Readable by a screen reader', fr: 'Lisible par un lecteur d’écran' } },
  { id: 'other-languages', label: { en: 'Other languages', fr: 'Autres langues' } }
] as const satisfies readonly Option[]
