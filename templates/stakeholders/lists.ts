import type { Option } from '../../src/model/template'

/** Whom to look for (templates.md 2.4, list A1), people with lived experience first. */
export const categories = [
  {
    id: 'people-with-lived-and-living-experience',
    label: { en: 'People with lived and living experience', fr: 'Personnes ayant un savoir expérientiel' }
  },
  { id: 'family-and-carers', label: { en: 'Family and carers', fr: 'Famille et proches aidants' } },
  {
    id: 'community-and-cultural-groups',
    label: { en: 'Community and cultural groups', fr: 'Groupes communautaires et culturels' }
  },
  {
    id: 'indigenous-governments-and-organisations',
    label: { en: 'Indigenous governments and organisations', fr: 'Gouvernements et organismes autochtones' }
  },
  { id: 'front-line-clinicians', label: { en: 'Front-line clinicians', fr: 'Intervenants de première ligne' } },
  { id: 'peer-workers', label: { en: 'Peer workers', fr: 'Pairs aidants' } },
  { id: 'primary-care', label: { en: 'Primary care', fr: 'Soins primaires' } },
  { id: 'managers', label: { en: 'Managers', fr: 'Gestionnaires' } },
  { id: 'senior-leaders-and-board', label: { en: 'Senior leaders and board', fr: 'Haute direction et conseil' } },
  { id: 'it-and-informatics', label: { en: 'IT and informatics', fr: 'TI et informatique' } },
  {
    id: 'privacy-legal-and-risk',
    label: { en: 'Privacy, legal and risk', fr: 'Vie privée, affaires juridiques et risques' }
  },
  { id: 'finance-and-procurement', label: { en: 'Finance and procurement', fr: 'Finances et approvisionnement' } },
  { id: 'government-and-funder', label: { en: 'Government and funder', fr: 'Gouvernement et bailleur de fonds' } },
  {
    id: 'regulator-and-professional-college',
    label: { en: 'Regulator and professional college', fr: 'Organisme de réglementation et ordre professionnel' }
  },
  { id: 'vendor', label: { en: 'Vendor', fr: 'Fournisseur' } },
  { id: 'union', label: { en: 'Union', fr: 'Syndicat' } },
  { id: 'researcher-and-evaluator', label: { en: 'Researcher and evaluator', fr: 'Recherche et évaluation' } },
  { id: 'media-and-public', label: { en: 'Media and public', fr: 'Médias et public' } },
  { id: 'other', label: { en: 'Other', fr: 'Autre' } }
] as const satisfies readonly Option[]

type Category = (typeof categories)[number]['id']

/** The categories without which a map is hardly whole. */
export const shouldBePresent = [
  'people-with-lived-and-living-experience',
  'front-line-clinicians',
  'it-and-informatics',
  'privacy-legal-and-risk',
  'senior-leaders-and-board',
  'government-and-funder'
] as const satisfies readonly Category[]

/** The roles that people play in an implementation, after CFIR 2.0, in our words. */
export const implementationRoles = [
  {
    id: 'high-level-leader',
    label: { en: 'High-level leader', fr: 'Cadre supérieur' },
    help: { en: 'Decides on direction and money.', fr: 'Décide de l’orientation et de l’argent.' }
  },
  {
    id: 'mid-level-leader',
    label: { en: 'Mid-level leader', fr: 'Cadre intermédiaire' },
    help: { en: 'Runs a team or a site.', fr: 'Dirige une équipe ou un point de service.' }
  },
  {
    id: 'opinion-leader',
    label: { en: 'Opinion leader', fr: 'Leader d’opinion' },
    help: {
      en: 'Others follow their view, whatever their title.',
      fr: 'Les autres suivent son avis, quel que soit son titre.'
    }
  },
  {
    id: 'facilitator',
    label: { en: 'Facilitator', fr: 'Facilitateur' },
    help: {
      en: 'Helps teams to make the change, with know-how.',
      fr: 'Aide les équipes à faire le changement, par son savoir-faire.'
    }
  },
  {
    id: 'lead',
    label: { en: 'Lead', fr: 'Responsable' },
    help: { en: 'Leads the implementation itself.', fr: 'Dirige la mise en œuvre elle-même.' }
  },
  {
    id: 'team-member',
    label: { en: 'Team member', fr: 'Membre de l’équipe' },
    help: { en: 'Works with the lead on the implementation.', fr: 'Travaille à la mise en œuvre avec le responsable.' }
  },
  {
    id: 'other-support',
    label: { en: 'Other support', fr: 'Autre soutien' },
    help: { en: 'Helps it along in another way.', fr: 'Y aide d’une autre façon.' }
  },
  {
    id: 'deliverer',
    label: { en: 'Deliverer', fr: 'Intervenant' },
    help: { en: 'Gives the service to people.', fr: 'Offre le service aux gens.' }
  },
  {
    id: 'recipient',
    label: { en: 'Recipient', fr: 'Bénéficiaire' },
    help: { en: 'Uses the service.', fr: 'Utilise le service.' }
  }
] as const satisfies readonly Option[]

export const quadrants = [
  {
    id: 'manage-closely',
    label: { en: 'Manage closely (key player)', fr: 'Gérer de près (acteur clé)' },
    help: { en: 'Much power and much interest.', fr: 'Beaucoup de pouvoir et beaucoup d’intérêt.' }
  },
  {
    id: 'keep-satisfied',
    label: { en: 'Keep satisfied', fr: 'Garder satisfait' },
    help: { en: 'Much power, less interest.', fr: 'Beaucoup de pouvoir, moins d’intérêt.' }
  },
  {
    id: 'keep-informed',
    label: { en: 'Keep informed', fr: 'Garder informé' },
    help: { en: 'Less power, much interest.', fr: 'Moins de pouvoir, beaucoup d’intérêt.' }
  },
  {
    id: 'monitor',
    label: { en: 'Monitor', fr: 'Surveiller' },
    help: { en: 'Less power and less interest.', fr: 'Moins de pouvoir et moins d’intérêt.' }
  },
  {
    id: 'not-yet-rated',
    label: { en: 'Not yet rated', fr: 'Non coté' },
    tone: 'quiet',
    help: { en: 'Power or interest is blank.', fr: 'Le pouvoir ou l’intérêt est vide.' }
  }
] as const satisfies readonly Option[]

/**
 * The words of power, interest and threshold that lie on the line: a rating of just 3 where high is above 3, of 4 where it
 * is above 4. Such a row counts as low, and the picture draws it hollow.
 */
export const onTheLine: readonly (readonly [string, string])[] = [3, 4].flatMap(threshold =>
  [1, 2, 3, 4, 5].flatMap(other => [
    [`${threshold}/${other}/${threshold}`, 'borderline'] as const,
    [`${other}/${threshold}/${threshold}`, 'borderline'] as const
  ])
)
