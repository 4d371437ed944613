import type { Column } from '../../src/model/template'
import { level5, systemLevels } from '../scales'
import { categories, implementationRoles } from './lists'

/** Who it is and what the project means to them. */
export const who = [
  {
    id: 'code',
    kind: 'code',
    prefix: 'S',
    label: { en: 'ID', fr: 'Code' },
    help: {
      en: 'A short code that stays with this person or group for good and is never given to another.',
      fr: 'Un code court qui suit cette personne ou ce groupe pour de bon et n’est jamais donné à un autre.'
    }
  },
  {
    id: 'name',
    kind: 'text',
    max: 120,
    required: true,
    label: { en: 'Name or group', fr: 'Nom ou groupe' },
    help: {
      en: 'A person, a group or an organisation that can affect the project or is affected by it. Never a patient.',
      fr: 'Une personne, un groupe ou un organisme qui peut influer sur le projet ou que le projet touche. Jamais un patient.'
    }
  },
  {
    id: 'kind',
    kind: 'choice',
    label: { en: 'Person / group / organisation', fr: 'Personne / groupe / organisme' },
    help: {
      en: 'Whether the row stands for one person, a group or an organisation.',
      fr: 'Si la ligne représente une personne, un groupe ou un organisme.'
    },
    options: [
      { id: 'person', label: { en: 'Person', fr: 'Personne' } },
      { id: 'group', label: { en: 'Group', fr: 'Groupe' } },
      { id: 'organisation', label: { en: 'Organisation', fr: 'Organisme' } }
    ]
  },
  {
    id: 'role',
    kind: 'text',
    label: { en: 'Role or title', fr: 'Rôle ou titre' },
    help: { en: 'What they do, in the words they use for it.', fr: 'Ce qu’ils font, dans les mots qu’ils emploient.' }
  },
  {
    id: 'org',
    kind: 'text',
    label: { en: 'Organisation', fr: 'Organisme' },
    help: {
      en: 'The organisation or community they speak for.',
      fr: 'L’organisme ou la communauté au nom de qui ils parlent.'
    }
  },
  {
    id: 'category',
    kind: 'choice',
    options: categories,
    label: { en: 'Category', fr: 'Catégorie' },
    help: {
      en: 'The kind of stakeholder. Six categories should be on every map; the checks name those that are missing.',
      fr: 'Le type de partie prenante. Six catégories devraient figurer sur toute carte; les vérifications nomment celles qui manquent.'
    }
  },
  {
    id: 'level',
    kind: 'choice',
    options: systemLevels,
    label: { en: 'System level', fr: 'Niveau du système' },
    help: {
      en: 'Where they act: as a person using the service, a provider, an organisation or the wider system.',
      fr: 'Où ils agissent : comme personne utilisatrice, intervenant, organisation ou système.'
    }
  },
  {
    id: 'cfir-role',
    kind: 'choice',
    options: implementationRoles,
    label: { en: 'Implementation role', fr: 'Rôle dans la mise en œuvre' },
    help: {
      en: 'The part they play in putting the service in place.',
      fr: 'La part qu’ils prennent à la mise en place du service.'
    }
  },
  {
    id: 'internal',
    kind: 'check',
    label: { en: 'Internal?', fr: 'Interne?' },
    help: { en: 'Yes if they belong to your own organisation.', fr: 'Oui s’ils font partie de votre organisation.' }
  },
  {
    id: 'contact',
    kind: 'text',
    private: true,
    label: { en: 'Contact details', fr: 'Coordonnées' },
    help: {
      en: 'Work telephone or e-mail. Personal: left out of documents unless you ask for it.',
      fr: 'Téléphone ou courriel professionnel. Personnel : absent des documents, sauf si vous le demandez.'
    }
  },
  {
    id: 'language',
    kind: 'choice',
    other: true,
    label: { en: 'Preferred language', fr: 'Langue de préférence' },
    help: {
      en: 'The language they want to be spoken and written to in. You may type another.',
      fr: 'La langue dans laquelle ils veulent qu’on leur parle et leur écrive. Vous pouvez en taper une autre.'
    },
    options: [
      { id: 'english', label: { en: 'English', fr: 'Anglais' } },
      { id: 'french', label: { en: 'French', fr: 'Français' } },
      { id: 'other', label: { en: 'Other', fr: 'Autre' } }
    ]
  },
  {
    id: 'stake',
    kind: 'text',
    long: true,
    label: { en: 'What matters to them', fr: 'Ce qui leur importe' },
    help: {
      en: 'What they hope for or fear from the project. Ask them; do not guess for long.',
      fr: 'Ce qu’ils espèrent ou craignent du projet. Demandez-leur plutôt que de supposer longtemps.'
    }
  },
  {
    id: 'impact-on',
    kind: 'rating',
    scale: level5,
    label: { en: 'How the project affects them', fr: 'Effet du projet sur eux' },
    help: {
      en: 'How much their work or life will change because of it.',
      fr: 'À quel point leur travail ou leur vie en sera changé.'
    }
  },
  {
    id: 'contribution',
    kind: 'text',
    long: true,
    label: { en: 'What they can contribute', fr: 'Contribution possible' },
    help: {
      en: 'Knowledge, time, money, standing or reach that they could bring.',
      fr: 'Le savoir, le temps, l’argent, la crédibilité ou le réseau qu’ils pourraient apporter.'
    }
  },
  {
    id: 'block',
    kind: 'text',
    long: true,
    private: true,
    label: { en: 'How they could slow it', fr: 'Frein possible' },
    help: {
      en: 'What they could do or leave undone that would hold it up. Candid: left out of documents unless you ask for it.',
      fr: 'Ce qu’ils pourraient faire ou ne pas faire et qui retarderait le projet. Confidentiel : absent des documents, sauf si vous le demandez.'
    }
  }
] as const satisfies readonly Column[]
