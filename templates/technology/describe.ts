import type { Column } from '../../src/model/template'
import { serviceTypes } from '../services'
import { tiers } from './lists'

/** What an option is, what it costs, what is known of it. */
export const describe = [
  {
    id: 'name',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Option', fr: 'Option' },
    help: {
      en: 'The product or service that is compared. Include doing nothing.',
      fr: 'Le produit ou service comparé. Incluez l’option de ne rien faire.'
    }
  },
  {
    id: 'vendor',
    kind: 'text',
    max: 120,
    label: { en: 'Vendor', fr: 'Fournisseur' },
    help: { en: 'Who makes or sells it.', fr: 'Qui le fabrique ou le vend.' }
  },
  {
    id: 'version',
    kind: 'text',
    max: 40,
    label: { en: 'Version', fr: 'Version' },
    help: {
      en: 'The version that was looked at: the next one may differ.',
      fr: 'La version examinée : la suivante peut différer.'
    }
  },
  {
    id: 'type',
    kind: 'choice',
    options: serviceTypes,
    label: { en: 'Type', fr: 'Type' },
    help: { en: 'What kind of service it is.', fr: 'De quel genre de service il s’agit.' }
  },
  {
    id: 'platforms',
    kind: 'choices',
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: { en: 'What people need to have to use it.', fr: 'Ce que les gens doivent avoir pour s’en servir.' },
    options: [
      { id: 'web', label: { en: 'Web browser', fr: 'Navigateur Web' } },
      { id: 'ios', label: { en: 'iPhone and iPad', fr: 'iPhone et iPad' } },
      { id: 'android', label: { en: 'Android', fr: 'Android' } },
      { id: 'phone', label: { en: 'Telephone', fr: 'Téléphone' } },
      { id: 'desktop', label: { en: 'Computer program', fr: 'Logiciel d’ordinateur' } },
      { id: 'other', label: { en: 'Other', fr: 'Autre' } }
    ]
  },
  {
    id: 'languages',
    kind: 'choices',
    other: true,
    label: { en: 'Languages', fr: 'Langues' },
    help: { en: 'The languages that its users get in full.', fr: 'Les langues offertes en entier à ses usagers.' },
    options: [
      { id: 'english', label: { en: 'English', fr: 'Anglais' } },
      { id: 'french', label: { en: 'French', fr: 'Français' } }
    ]
  },
  {
    id: 'tier',
    kind: 'choice',
    options: tiers,
    label: { en: 'NICE tier', fr: 'Catégorie NICE' },
    help: {
      en: 'What it does decides how much has to be shown.',
      fr: 'Ce qu’il fait décide de ce qu’il faut démontrer.'
    }
  },
  {
    id: 'device-status',
    kind: 'choice',
    label: { en: 'Medical-device status', fr: 'Statut d’instrument médical' },
    help: {
      en: 'Whether Health Canada or another regulator licenses it as a medical device, and in which class.',
      fr: 'Si Santé Canada ou un autre organisme l’homologue comme instrument médical, et dans quelle classe.'
    },
    options: [
      { id: 'not-a-device', label: { en: 'Not a device', fr: 'Pas un instrument' } },
      { id: 'class-i', label: { en: 'Class I licensed', fr: 'Classe I homologuée' } },
      { id: 'class-ii', label: { en: 'Class II licensed', fr: 'Classe II homologuée' } },
      { id: 'class-iii', label: { en: 'Class III licensed', fr: 'Classe III homologuée' } },
      { id: 'class-iv', label: { en: 'Class IV licensed', fr: 'Classe IV homologuée' } },
      { id: 'unknown', label: { en: 'Unknown', fr: 'Inconnu' }, tone: 'warn' }
    ]
  },
  {
    id: 'data-residency',
    kind: 'choice',
    label: { en: 'Data residency', fr: 'Lieu d’hébergement des données' },
    help: {
      en: 'Where the data lie, backups included.',
      fr: 'Où se trouvent les données, copies de sauvegarde comprises.'
    },
    options: [
      { id: 'province', label: { en: 'Province or territory', fr: 'Province ou territoire' } },
      { id: 'canada', label: { en: 'Canada', fr: 'Canada' } },
      { id: 'uk', label: { en: 'United Kingdom', fr: 'Royaume-Uni' } },
      { id: 'eu', label: { en: 'European Union', fr: 'Union européenne' } },
      { id: 'us', label: { en: 'United States', fr: 'États-Unis' } },
      { id: 'other', label: { en: 'Other', fr: 'Autre' } }
    ]
  },
  {
    id: 'one-off-cost',
    kind: 'money',
    label: { en: 'One-off cost', fr: 'Coût ponctuel' },
    help: { en: 'What is paid once, integration included.', fr: 'Ce qui se paie une fois, intégration comprise.' }
  },
  {
    id: 'yearly-cost',
    kind: 'money',
    label: { en: 'Yearly cost', fr: 'Coût annuel' },
    help: { en: 'What is paid every year.', fr: 'Ce qui se paie chaque année.' }
  },
  {
    id: 'cost-per-user',
    kind: 'money',
    label: { en: 'Cost per user', fr: 'Coût par usager' },
    help: { en: 'What one more user costs.', fr: 'Ce que coûte un usager de plus.' }
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    label: { en: 'Evidence summary', fr: 'Résumé des données probantes' },
    help: {
      en: 'What was studied, with whom, and what came of it; by whom it was paid.',
      fr: 'Ce qui a été étudié, avec qui et avec quel résultat; et qui a payé.'
    }
  }
] as const satisfies readonly Column[]
