import type { Option } from '../../src/model/template'

const innovation = { en: 'Innovation', fr: 'Innovation' }
const outer = { en: 'Outer setting', fr: 'Contexte externe' }
const inner = { en: 'Inner setting', fr: 'Contexte interne' }
const individuals = { en: 'Individuals', fr: 'Personnes' }
const process = { en: 'Process', fr: 'Processus' }

/** Domain, id, construct: the structure of CFIR 2.0 (Damschroder et al. 2022), its names shortened in our words. */
const constructs = [
  [innovation, 'innovation-source', 'Source', 'Source'],
  [innovation, 'innovation-evidence-base', 'Evidence base', 'Données probantes'],
  [innovation, 'innovation-relative-advantage', 'Relative advantage', 'Avantage relatif'],
  [innovation, 'innovation-adaptability', 'Adaptability', 'Adaptabilité'],
  [innovation, 'innovation-trialability', 'Trialability', 'Possibilité d’essai'],
  [innovation, 'innovation-complexity', 'Complexity', 'Complexité'],
  [innovation, 'innovation-design', 'Design', 'Conception'],
  [innovation, 'innovation-cost', 'Cost', 'Coût'],
  [outer, 'outer-critical-incidents', 'Critical incidents', 'Incidents marquants'],
  [outer, 'outer-local-attitudes', 'Local attitudes', 'Attitudes locales'],
  [outer, 'outer-local-conditions', 'Local conditions', 'Conditions locales'],
  [outer, 'outer-partnerships-and-connections', 'Partnerships and connections', 'Partenariats et liens'],
  [outer, 'outer-policies-and-laws', 'Policies and laws', 'Politiques et lois'],
  [outer, 'outer-financing', 'Financing', 'Financement'],
  [outer, 'outer-external-pressure', 'External pressure', 'Pression externe'],
  [inner, 'inner-structural-characteristics', 'Structure (premises, IT, work)', 'Structure (lieux, TI, travail)'],
  [inner, 'inner-relational-connections', 'Relational connections', 'Liens entre les personnes'],
  [inner, 'inner-communications', 'Communications', 'Communications'],
  [inner, 'inner-culture', 'Culture', 'Culture'],
  [inner, 'inner-tension-for-change', 'Tension for change', 'Besoin de changement'],
  [inner, 'inner-compatibility', 'Compatibility', 'Compatibilité'],
  [inner, 'inner-relative-priority', 'Relative priority', 'Priorité relative'],
  [inner, 'inner-incentive-systems', 'Incentives', 'Incitatifs'],
  [inner, 'inner-mission-alignment', 'Fit with the mission', 'Accord avec la mission'],
  [inner, 'inner-available-resources', 'Available resources', 'Ressources disponibles'],
  [inner, 'inner-access-to-knowledge', 'Access to knowledge', 'Accès à l’information'],
  [individuals, 'individuals-high-level-leaders', 'High-level leaders', 'Cadres supérieurs'],
  [individuals, 'individuals-mid-level-leaders', 'Mid-level leaders', 'Cadres intermédiaires'],
  [individuals, 'individuals-opinion-leaders', 'Opinion leaders', 'Leaders d’opinion'],
  [individuals, 'individuals-implementation-team', 'Implementation team', 'Équipe de mise en œuvre'],
  [individuals, 'individuals-deliverers', 'Those who deliver', 'Intervenants'],
  [individuals, 'individuals-recipients', 'Those who receive', 'Bénéficiaires'],
  [individuals, 'individuals-need', 'Need', 'Besoin'],
  [individuals, 'individuals-capability', 'Capability', 'Capacité'],
  [individuals, 'individuals-opportunity', 'Opportunity', 'Occasion'],
  [individuals, 'individuals-motivation', 'Motivation', 'Motivation'],
  [process, 'process-teaming', 'Teaming', 'Travail d’équipe'],
  [process, 'process-assessing-needs', 'Assessing needs', 'Analyse des besoins'],
  [process, 'process-assessing-context', 'Assessing context', 'Analyse du contexte'],
  [process, 'process-planning', 'Planning', 'Planification'],
  [process, 'process-tailoring-strategies', 'Tailoring strategies', 'Adaptation des stratégies'],
  [process, 'process-engaging', 'Engaging', 'Mobilisation'],
  [process, 'process-doing', 'Doing', 'Réalisation'],
  [process, 'process-reflecting-and-evaluating', 'Reflecting and evaluating', 'Réflexion et évaluation'],
  [process, 'process-adapting', 'Adapting', 'Ajustement']
] as const

/** “Inner setting › Culture”: the domain is said with each, for some constructs have the same name in two. */
export const cfirConstructs: readonly Option[] = constructs.map(([domain, id, en, fr]) => ({
  id,
  label: { en: `${domain.en} › ${en}`, fr: `${domain.fr} › ${fr}` }
}))
