import type { Option } from '../src/model/template'

/** What kind of service or tool it is, in the charter and in the scan of what there is. */
export const serviceTypes = [
  { id: 'information-site', label: { en: 'Information site', fr: 'Site d’information' } },
  { id: 'screening-and-assessment', label: { en: 'Screening and assessment', fr: 'Dépistage et évaluation' } },
  { id: 'self-help-app', label: { en: 'Self-help app', fr: 'Application d’autosoins' } },
  { id: 'guided-internet-therapy', label: { en: 'Guided internet therapy', fr: 'Thérapie en ligne guidée' } },
  { id: 'video-or-phone-care', label: { en: 'Video or phone care', fr: 'Soins par vidéo ou téléphone' } },
  {
    id: 'text-or-chat-counselling',
    label: { en: 'Text or chat counselling', fr: 'Counselling par texto ou clavardage' }
  },
  { id: 'online-peer-support', label: { en: 'Online peer support', fr: 'Soutien par les pairs en ligne' } },
  { id: 'portal-and-record-access', label: { en: 'Portal and record access', fr: 'Portail et accès au dossier' } },
  { id: 'monitoring', label: { en: 'Monitoring', fr: 'Suivi à distance' } },
  { id: 'virtual-reality-and-games', label: { en: 'Virtual reality and games', fr: 'Réalité virtuelle et jeux' } },
  { id: 'blended', label: { en: 'Blended', fr: 'Mixte' } }
] as const satisfies readonly Option[]

/** Doing existing tasks better, or changing who is in control (NHS Confederation, discussion paper 12). */
export const intents = [
  {
    id: 'enabling',
    label: { en: 'Enabling', fr: 'Habilitante' },
    help: {
      en: 'It does existing tasks better: reminders, monitoring, the same care at a distance.',
      fr: 'Elle fait mieux ce qui se fait déjà : rappels, suivi, mêmes soins à distance.'
    }
  },
  { id: 'mixed', label: { en: 'Mixed', fr: 'Mixte' }, help: { en: 'Some of both.', fr: 'Un peu des deux.' } },
  {
    id: 'transformative',
    label: { en: 'Transformative', fr: 'Transformatrice' },
    help: {
      en: 'The person is in control, and professionals work alongside.',
      fr: 'La personne est aux commandes, et les professionnels travaillent à ses côtés.'
    }
  }
] as const satisfies readonly Option[]
