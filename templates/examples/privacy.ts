import type { ReadyRow } from '../../src/model/template'

export const dataItem = {
  words: {
    element: { en: 'Messages between client and clinician', fr: 'Messages entre client et clinicien' },
    'about-whom': { en: 'People in the programme', fr: 'Personnes du programme' },
    purpose: { en: 'Care, and to follow up a risk', fr: 'Les soins, et le suivi d’un risque' },
    source: { en: 'The client', fr: 'Le client' },
    'collected-by': { en: 'The platform', fr: 'La plateforme' },
    'stored-where': { en: 'The vendor’s data centre', fr: 'Le centre de données du fournisseur' },
    country: { en: 'Canada', fr: 'Canada' },
    retention: { en: 'As long as the health record', fr: 'Aussi longtemps que le dossier de santé' },
    'legal-basis': { en: 'Consent at sign-up', fr: 'Consentement à l’inscription' }
  },
  cells: {
    sensitivity: 'high'
  }
} as const satisfies ReadyRow

export const consent = {
  words: {
    step: { en: 'At sign-up, before the first question', fr: 'À l’inscription, avant la première question' },
    format: { en: 'One screen, and a letter to keep', fr: 'Un écran, et une lettre à garder' },
    languages: { en: 'English and French', fr: 'Français et anglais' },
    'capacity-rule': {
      en: 'Where there is doubt, a clinician talks with the person first.',
      fr: 'En cas de doute, un clinicien parle d’abord avec la personne.'
    }
  },
  cells: {
    explained: ['risks-of-electronic-communication', 'limits-of-confidentiality', 'emergency-plan', 'withdrawal'],
    'reading-grade': 6,
    'reviewed-by-lived-experience': true
  }
} as const satisfies ReadyRow
