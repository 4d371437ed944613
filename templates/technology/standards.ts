import type { Option } from '../../src/model/template'

/** The five groups of the NICE evidence standards. */
export const standardGroups = [
  { id: 'design', label: { en: 'Design factors', fr: 'Conception' } },
  { id: 'describing-value', label: { en: 'Describing value', fr: 'Description de la valeur' } },
  {
    id: 'demonstrating-performance',
    label: { en: 'Demonstrating performance', fr: 'Démonstration de la performance' }
  },
  { id: 'delivering-value', label: { en: 'Delivering value', fr: 'Création de valeur' } },
  { id: 'deployment', label: { en: 'Deployment', fr: 'Déploiement' } }
] as const satisfies readonly Option[]

type Group = (typeof standardGroups)[number]['id']

interface Standard extends Option {
  readonly group: Group
  /** The lowest tier that it is for: a for all, b for B and C, c for C only. */
  readonly from: 'a' | 'b' | 'c'
}

/**
 * The 21 standards of the NICE evidence standards framework (ECD7) in short words of our own. Tier A has 17 of them, B 20,
 * C all 21.
 */
export const standards = [
  standard(1, 'design', 'a', 'Safety and quality rules are met', 'Règles de sécurité et de qualité respectées'),
  standard(2, 'design', 'a', 'Its users took part in its design', 'Ses usagers ont participé à sa conception'),
  standard(3, 'design', 'a', 'The environment was considered', 'L’environnement a été pris en compte'),
  standard(4, 'design', 'a', 'Inequalities and bias were looked for', 'Inégalités et biais ont été recherchés'),
  standard(5, 'design', 'a', 'Data are handled with good practice', 'Bonnes pratiques pour les données'),
  standard(
    6,
    'design',
    'a',
    'How far professionals oversee it is settled',
    'La surveillance par des professionnels est définie'
  ),
  standard(
    7,
    'design',
    'b',
    'Its health information is kept reliable',
    'Son information sur la santé est fiable et tenue à jour'
  ),
  standard(8, 'design', 'b', 'Professionals here find it credible', 'Les professionnels d’ici le trouvent crédible'),
  standard(
    9,
    'design',
    'b',
    'People at risk and peers are safeguarded',
    'Personnes vulnérables et pairs sont protégés'
  ),
  standard(10, 'describing-value', 'a', 'What it is for, and for whom', 'À quoi il sert, et à qui'),
  standard(11, 'describing-value', 'a', 'Today’s pathway is described', 'Le parcours actuel est décrit'),
  standard(12, 'describing-value', 'a', 'The pathway with it is described', 'Le parcours avec l’outil est décrit'),
  standard(
    13,
    'describing-value',
    'a',
    'Expected effects on health, cost and resources',
    'Effets attendus sur la santé, les coûts et les ressources'
  ),
  standard(
    14,
    'demonstrating-performance',
    'c',
    'Evidence that it works as claimed',
    'Preuves que l’outil tient ses promesses'
  ),
  standard(
    15,
    'demonstrating-performance',
    'a',
    'Evidence from everyday use',
    'Données probantes tirées de l’usage courant'
  ),
  standard(
    16,
    'demonstrating-performance',
    'a',
    'A plan to measure use and change over time',
    'Un plan pour mesurer l’usage et son évolution'
  ),
  standard(17, 'delivering-value', 'a', 'What it does to the budget', 'Son incidence budgétaire'),
  standard(
    18,
    'delivering-value',
    'a',
    'Value for money where much is at stake',
    'Rapport coût-efficacité si l’enjeu financier est grand'
  ),
  standard(
    19,
    'deployment',
    'a',
    'What deployment takes is open to all',
    'Ce que demande le déploiement est transparent'
  ),
  standard(20, 'deployment', 'a', 'Communication, consent and training', 'Communication, consentement et formation'),
  standard(21, 'deployment', 'a', 'It can grow with its users', 'Il peut suivre la croissance du nombre d’usagers')
] as const satisfies readonly Standard[]

function standard(number: number, group: Group, from: Standard['from'], en: string, fr: string): Standard {
  return { id: `standard-${number}`, group, from, label: { en: `${number} ${en}`, fr: `${number} ${fr}` } }
}
