import type { Option } from '../../src/model/template'

/** The nine clusters of implementation strategies (Waltz et al. 2015). */
export const clusters = [
  {
    id: 'use-evaluative-and-iterative-strategies',
    label: { en: 'Use evaluative and iterative strategies', fr: 'Stratégies évaluatives et itératives' }
  },
  { id: 'provide-interactive-assistance', label: { en: 'Provide interactive assistance', fr: 'Aide interactive' } },
  { id: 'adapt-and-tailor-to-context', label: { en: 'Adapt and tailor to context', fr: 'Adaptation au contexte' } },
  {
    id: 'develop-stakeholder-interrelationships',
    label: { en: 'Develop stakeholder interrelationships', fr: 'Relations entre parties prenantes' }
  },
  {
    id: 'train-and-educate-stakeholders',
    label: { en: 'Train and educate stakeholders', fr: 'Formation et éducation' }
  },
  { id: 'support-clinicians', label: { en: 'Support clinicians', fr: 'Soutien aux cliniciens' } },
  { id: 'engage-consumers', label: { en: 'Engage consumers', fr: 'Mobilisation des usagers' } },
  { id: 'utilise-financial-strategies', label: { en: 'Utilise financial strategies', fr: 'Stratégies financières' } },
  { id: 'change-infrastructure', label: { en: 'Change infrastructure', fr: 'Modification de l’infrastructure' } }
] as const satisfies readonly Option[]

type Cluster = (typeof clusters)[number]['id']
type Named = readonly [id: string, en: string, fr: string]

/**
 * The 73 strategies of the ERIC list (Powell et al. 2015, Waltz et al. 2015) by cluster: 10, 4, 4, 17, 11, 5, 5, 9 and 8.
 * Short names in our words; their definitions stand in the papers.
 */
const strategies: Readonly<Record<Cluster, readonly Named[]>> = {
  'use-evaluative-and-iterative-strategies': [
    [
      'assess-readiness-and-barriers',
      'Assess readiness, barriers and facilitators',
      'Évaluer l’état de préparation, les obstacles et les facteurs favorables'
    ],
    ['audit-and-feedback', 'Audit and feedback', 'Vérifier et donner une rétroaction'],
    ['re-examine-the-implementation', 'Re-examine the implementation', 'Réexaminer la mise en œuvre'],
    ['tools-for-quality-monitoring', 'Make tools for quality monitoring', 'Créer des outils de suivi de la qualité'],
    [
      'quality-monitoring-systems',
      'Set up quality monitoring systems',
      'Mettre en place des systèmes de suivi de la qualité'
    ],
    [
      'implementation-blueprint',
      'Write a formal implementation blueprint',
      'Rédiger un plan directeur de mise en œuvre'
    ],
    ['local-needs-assessment', 'Assess local needs', 'Analyser les besoins locaux'],
    ['stage-scale-up', 'Scale up in stages', 'Déployer par étapes'],
    [
      'consumer-and-family-feedback',
      'Obtain and use consumers’ and families’ feedback',
      'Recueillir et utiliser l’avis des usagers et des familles'
    ],
    ['small-tests-of-change', 'Small cyclical tests of change', 'Essais à petite échelle, par cycles']
  ],
  'provide-interactive-assistance': [
    ['facilitation', 'Facilitation', 'Facilitation'],
    ['local-technical-assistance', 'Local technical assistance', 'Aide technique sur place'],
    ['clinical-supervision', 'Clinical supervision', 'Supervision clinique'],
    ['centralised-technical-assistance', 'Centralised technical assistance', 'Aide technique centralisée']
  ],
  'adapt-and-tailor-to-context': [
    ['tailor-strategies', 'Tailor strategies', 'Adapter les stratégies'],
    ['promote-adaptability', 'Promote adaptability', 'Favoriser l’adaptabilité'],
    ['use-data-experts', 'Use data experts', 'Faire appel à des experts des données'],
    ['data-warehousing', 'Data warehousing', 'Entreposage des données']
  ],
  'develop-stakeholder-interrelationships': [
    ['champions', 'Find and prepare champions', 'Trouver et préparer des champions'],
    ['clinician-team-meetings', 'Clinicians’ team meetings', 'Réunions d’équipe des cliniciens'],
    ['recruit-and-train-leaders', 'Recruit, designate and train leaders', 'Recruter, désigner et former des leaders'],
    ['inform-opinion-leaders', 'Inform opinion leaders', 'Informer les leaders d’opinion'],
    ['build-a-coalition', 'Build a coalition', 'Former une coalition'],
    ['formal-commitments', 'Obtain formal commitments', 'Obtenir des engagements officiels'],
    ['early-adopters', 'Learn from early adopters', 'Apprendre des premiers adoptants'],
    ['local-consensus-discussions', 'Local consensus discussions', 'Discussions locales pour un consensus'],
    ['share-local-knowledge', 'Capture and share local knowledge', 'Recueillir et diffuser le savoir local'],
    ['advisory-boards-and-workgroups', 'Advisory boards and workgroups', 'Comités consultatifs et groupes de travail'],
    ['implementation-advisor', 'Use an implementation advisor', 'Recourir à un conseiller en mise en œuvre'],
    ['model-and-simulate-change', 'Model and simulate change', 'Modéliser et simuler le changement'],
    ['visit-other-sites', 'Visit other sites', 'Visiter d’autres sites'],
    ['involve-executive-boards', 'Involve executive boards', 'Associer les conseils de direction'],
    ['implementation-glossary', 'Share an implementation glossary', 'Diffuser un glossaire de la mise en œuvre'],
    ['academic-partnerships', 'Academic partnerships', 'Partenariats universitaires'],
    ['network-weaving', 'Network weaving', 'Tisser des réseaux']
  ],
  'train-and-educate-stakeholders': [
    ['ongoing-training', 'Ongoing training', 'Formation continue'],
    ['ongoing-consultation', 'Ongoing consultation', 'Consultation continue'],
    ['develop-materials', 'Develop educational materials', 'Produire du matériel de formation'],
    ['make-training-dynamic', 'Make training dynamic', 'Rendre la formation dynamique'],
    ['distribute-materials', 'Distribute educational materials', 'Distribuer du matériel de formation'],
    ['train-the-trainer', 'Train the trainer', 'Former des formateurs'],
    ['educational-meetings', 'Educational meetings', 'Rencontres de formation'],
    ['outreach-visits', 'Outreach visits', 'Visites de formation'],
    ['learning-collaborative', 'Learning collaborative', 'Communauté d’apprentissage'],
    ['shadow-experts', 'Shadow experts', 'Observer des experts au travail'],
    [
      'work-with-educational-institutions',
      'Work with educational institutions',
      'Travailler avec les établissements d’enseignement'
    ]
  ],
  'support-clinicians': [
    ['relay-clinical-data', 'Relay clinical data to providers', 'Transmettre les données cliniques aux intervenants'],
    ['reminders', 'Reminders', 'Rappels'],
    ['resource-sharing-agreements', 'Resource-sharing agreements', 'Ententes de partage des ressources'],
    ['revise-professional-roles', 'Revise professional roles', 'Revoir les rôles professionnels'],
    ['new-clinical-teams', 'Create new clinical teams', 'Créer de nouvelles équipes cliniques']
  ],
  'engage-consumers': [
    ['involve-consumers-and-family', 'Involve consumers and family', 'Associer les usagers et leurs familles'],
    ['support-uptake-and-adherence', 'Support uptake and adherence', 'Soutenir l’utilisation et l’assiduité'],
    ['prepare-consumers-to-be-active', 'Prepare consumers to be active', 'Préparer les usagers à jouer un rôle actif'],
    ['increase-demand', 'Increase demand', 'Accroître la demande'],
    ['mass-media', 'Use mass media', 'Utiliser les médias']
  ],
  'utilise-financial-strategies': [
    ['fund-and-contract', 'Fund and contract', 'Financer et passer des contrats'],
    ['access-new-funding', 'Access new funding', 'Obtenir du nouveau financement'],
    ['fee-for-service-lists', 'Put it on fee-for-service lists', 'L’inscrire aux listes d’actes rémunérés'],
    ['alter-incentives', 'Alter incentives and allowances', 'Modifier les incitatifs et les allocations'],
    ['make-billing-easier', 'Make billing easier', 'Faciliter la facturation'],
    ['alter-consumer-fees', 'Alter consumers’ fees', 'Modifier les frais des usagers'],
    ['other-payment-schemes', 'Other payment schemes', 'Autres modes de paiement'],
    ['disincentives', 'Disincentives', 'Mesures dissuasives'],
    ['capitated-payments', 'Payment by head', 'Paiement par personne']
  ],
  'change-infrastructure': [
    ['mandate-change', 'Mandate change', 'Rendre le changement obligatoire'],
    ['change-record-systems', 'Change record systems', 'Modifier les systèmes de dossiers'],
    ['physical-structure-and-equipment', 'Change premises and equipment', 'Modifier les lieux et l’équipement'],
    ['credentialing-and-licensure', 'Credentialing and licensure', 'Agrément et permis d’exercice'],
    ['service-sites', 'Change service sites', 'Changer les points de service'],
    ['accreditation-and-membership', 'Accreditation and membership', 'Accréditation et adhésion'],
    ['dissemination-organisation', 'Start a dissemination organisation', 'Créer un organisme de diffusion'],
    ['liability-laws', 'Change liability laws', 'Modifier les lois sur la responsabilité']
  ]
}

/** The strategies, each offered while its cluster is chosen, and one for what no list foresees. */
export const ericStrategies: readonly Option[] = [
  ...clusters.flatMap(cluster =>
    strategies[cluster.id].map(([id, en, fr]) => ({
      id,
      label: { en, fr },
      when: { column: 'cluster', is: [cluster.id] }
    }))
  ),
  { id: 'local', label: { en: 'Local (not in the list)', fr: 'Locale (hors liste)' } }
]
