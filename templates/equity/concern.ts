import type { Column } from '../../src/model/template'
import { populations } from '../populations'
import { bandOptions } from '../risks/lists'
import { level5 } from '../scales'
import { areas, isRelevant } from './lists'

/** Who they are, and what the service could do to them. */
export const concern = [
  {
    id: 'group',
    kind: 'choice',
    width: 38,
    other: true,
    required: true,
    options: populations,
    label: { en: 'Population group', fr: 'Groupe de population' },
    help: {
      en: 'A group that the service could leave out or harm. Write your own where the list has none.',
      fr: 'Un groupe que le service pourrait laisser de côté ou à qui il pourrait nuire. Écrivez le vôtre s’il n’est pas dans la liste.'
    }
  },
  {
    id: 'who',
    kind: 'text',
    label: { en: 'Who exactly', fr: 'Qui précisément' },
    help: {
      en: 'Whom you mean here, and where groups cross: older women who live alone and far away, say. Never a single person.',
      fr: 'De qui il s’agit ici, et où les groupes se croisent : par exemple, des femmes âgées vivant seules et loin. Jamais une seule personne.'
    }
  },
  {
    id: 'relevant',
    kind: 'check',
    required: true,
    label: { en: 'Relevant', fr: 'Pertinent' },
    help: {
      en: 'Whether the service will meet this group at all. No is an answer too.',
      fr: 'Si le service rencontrera ce groupe. « Non » est aussi une réponse.'
    }
  },
  {
    id: 'size',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Size', fr: 'Taille' },
    help: {
      en: 'About how many people in the area served.',
      fr: 'Environ combien de personnes sur le territoire desservi.'
    }
  },
  {
    id: 'size-source',
    kind: 'text',
    label: { en: 'Source of the figure', fr: 'Source du chiffre' },
    help: {
      en: 'The census, a register, an estimate of your own.',
      fr: 'Le recensement, un registre, votre propre estimation.'
    }
  },
  {
    id: 'positive-impact',
    kind: 'text',
    long: true,
    label: { en: 'Possible positive impact', fr: 'Effet favorable possible' },
    help: { en: 'What could be better for them than today.', fr: 'Ce qui pourrait être mieux pour eux qu’aujourd’hui.' }
  },
  {
    id: 'negative-impact',
    kind: 'text',
    long: true,
    requiredWhen: [isRelevant],
    label: { en: 'Possible negative impact', fr: 'Effet défavorable possible' },
    help: {
      en: 'How they could be left out, put off or harmed.',
      fr: 'Comment ils pourraient être laissés de côté, rebutés ou lésés.'
    }
  },
  {
    id: 'areas',
    kind: 'choices',
    options: areas,
    label: { en: 'Where it shows', fr: 'Où cela se voit' },
    help: {
      en: 'Whether it touches access, experience, outcome or safety.',
      fr: 'Si cela touche l’accès, l’expérience, le résultat ou la sécurité.'
    }
  },
  {
    id: 'severity',
    kind: 'rating',
    scale: level5,
    requiredWhen: [isRelevant],
    label: { en: 'Severity', fr: 'Gravité' },
    help: {
      en: 'How serious the negative impact would be for them.',
      fr: 'À quel point l’effet défavorable serait grave pour eux.'
    }
  },
  {
    id: 'likelihood',
    kind: 'rating',
    scale: level5,
    requiredWhen: [isRelevant],
    label: { en: 'Likelihood', fr: 'Vraisemblance' },
    help: { en: 'How likely it is if nothing is done.', fr: 'À quel point il est vraisemblable si on ne fait rien.' }
  },
  {
    id: 'concern',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'severity' }, { column: 'likelihood' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Concern', fr: 'Préoccupation' },
    help: { en: 'Severity times likelihood, from 1 to 25.', fr: 'Gravité multipliée par vraisemblance, de 1 à 25.' }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'concern' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Level of concern', fr: 'Niveau de préoccupation' },
    help: {
      en: 'The band that the concern falls in, the same as for risks.',
      fr: 'Le niveau où tombe la préoccupation, le même que pour les risques.'
    }
  }
] as const satisfies readonly Column[]
