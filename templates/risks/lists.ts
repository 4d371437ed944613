import type { Band, Option } from '../../src/model/template'

/**
 * Spans of score in the preset called NHS: in the 25 cells of the matrix, 5 low, 7 moderate, 7 high, 6 extreme.
 * What to do about each band is a proposal of ours; a team sets its own.
 */
export const bands = [
  {
    id: 'low',
    from: 1,
    to: 3,
    tone: 'low',
    label: { en: 'Low', fr: 'Faible' },
    escalation: {
      en: 'Managed locally; looked at again every quarter.',
      fr: 'Géré localement; revu chaque trimestre.'
    }
  },
  {
    id: 'moderate',
    from: 4,
    to: 6,
    tone: 'moderate',
    label: { en: 'Moderate', fr: 'Modéré' },
    escalation: {
      en: 'The owner plans what to do; looked at again every two months.',
      fr: 'La personne responsable planifie les mesures; revu tous les deux mois.'
    }
  },
  {
    id: 'high',
    from: 8,
    to: 12,
    tone: 'high',
    label: { en: 'High', fr: 'Élevé' },
    escalation: {
      en: 'Reported to the steering group every month.',
      fr: 'Signalé chaque mois au comité directeur.'
    }
  },
  {
    id: 'extreme',
    from: 15,
    to: 25,
    tone: 'extreme',
    label: { en: 'Extreme', fr: 'Extrême' },
    escalation: {
      en: 'The sponsor is told within two working days; looked at again every two weeks.',
      fr: 'Le promoteur est avisé dans les deux jours ouvrables; revu toutes les deux semaines.'
    }
  }
] as const satisfies readonly Band[]

/** The bands as what a score's band column can hold. */
export const bandOptions: readonly Option[] = bands.map(({ id, label, tone, escalation }) => ({
  id,
  label,
  tone,
  help: escalation
}))

export const categories = [
  { id: 'clinical-safety', label: { en: 'Clinical safety', fr: 'Sécurité clinique' } },
  {
    id: 'privacy-and-data-protection',
    label: { en: 'Privacy and data protection', fr: 'Vie privée et protection des données' }
  },
  {
    id: 'technology-and-interoperability',
    label: { en: 'Technology and interoperability', fr: 'Technologie et interopérabilité' }
  },
  { id: 'workforce-and-workload', label: { en: 'Workforce and workload', fr: 'Personnel et charge de travail' } },
  { id: 'adoption-and-engagement', label: { en: 'Adoption and engagement', fr: 'Adoption et mobilisation' } },
  { id: 'equity-and-access', label: { en: 'Equity and access', fr: 'Équité et accès' } },
  { id: 'financial', label: { en: 'Financial', fr: 'Financier' } },
  { id: 'legal-and-regulatory', label: { en: 'Legal and regulatory', fr: 'Juridique et réglementaire' } },
  { id: 'vendor-and-supply', label: { en: 'Vendor and supply', fr: 'Fournisseur' } },
  { id: 'schedule-and-scope', label: { en: 'Schedule and scope', fr: 'Échéancier et portée' } },
  { id: 'leadership-and-governance', label: { en: 'Leadership and governance', fr: 'Leadership et gouvernance' } },
  { id: 'reputation-and-trust', label: { en: 'Reputation and trust', fr: 'Réputation et confiance' } },
  { id: 'evaluation-and-evidence', label: { en: 'Evaluation and evidence', fr: 'Évaluation et données probantes' } },
  { id: 'external-events', label: { en: 'External events', fr: 'Événements externes' } }
] as const satisfies readonly Option[]

/** The four kinds of risk of online wellbeing services in RAMP, and that it is none of these. */
export const onlineRisks = [
  {
    id: 'content',
    label: { en: 'Content', fr: 'Contenu' },
    help: {
      en: 'What people see or read: wrong advice, harmful or unsuitable material.',
      fr: 'Ce que les gens voient ou lisent : mauvais conseils, contenu nuisible ou inapproprié.'
    }
  },
  {
    id: 'contact',
    label: { en: 'Contact', fr: 'Contact' },
    help: {
      en: 'How people reach one another or the service: unsafe contact, or a call for help that no one sees.',
      fr: 'Comment on se joint ou joint le service : contact non sécuritaire, ou appel à l’aide que personne ne voit.'
    }
  },
  {
    id: 'conduct',
    label: { en: 'Conduct', fr: 'Conduite' },
    help: {
      en: 'How people behave online, staff included: abuse, poor practice, crossed boundaries.',
      fr: 'Comment on se comporte en ligne, personnel compris : abus, mauvaise pratique, limites franchies.'
    }
  },
  {
    id: 'commercial',
    label: { en: 'Commercial', fr: 'Commercial' },
    help: {
      en: 'What a company’s interests may bring: use of data, advertising, prices, closing down.',
      fr: 'Ce que peuvent entraîner les intérêts d’une entreprise : usage des données, publicité, prix, fermeture.'
    }
  },
  { id: 'not-applicable', label: { en: 'Not applicable', fr: 'Sans objet' } }
] as const satisfies readonly Option[]

/** Where the harm would show. The help of each says what steps 1 to 5 of consequence mean there (after NPSA 2008, our words). */
export const consequenceDomains = [
  {
    id: 'safety-of-patients-staff-or-public',
    label: { en: 'Safety of patients, staff or public', fr: 'Sécurité des patients, du personnel ou du public' },
    help: {
      en: '1 no treatment needed · 2 minor harm, short extra care · 3 professional care, reportable · 4 lasting incapacity · 5 a death, or several people with permanent injuries',
      fr: '1 aucun soin requis · 2 préjudice mineur, brefs soins supplémentaires · 3 soins professionnels, à signaler · 4 incapacité durable · 5 un décès, ou des lésions permanentes chez plusieurs personnes'
    }
  },
  {
    id: 'quality-complaints-and-audit',
    label: { en: 'Quality, complaints and audit', fr: 'Qualité, plaintes et vérification' },
    help: {
      en: '1 a remark · 2 a local complaint · 3 care falls short in places · 4 care is well below standard, an outside review · 5 care is unacceptable, an inquiry',
      fr: '1 une remarque · 2 une plainte locale · 3 soins insuffisants par endroits · 4 soins bien en deçà des normes, examen externe · 5 soins inacceptables, enquête'
    }
  },
  {
    id: 'human-resources-and-competence',
    label: { en: 'Human resources and competence', fr: 'Ressources humaines et compétences' },
    help: {
      en: '1 short-staffed for a day · 2 quality drops at times · 3 the service is late, training is missed · 4 the service is unsure, key people leave · 5 it cannot be staffed',
      fr: '1 manque de personnel d’un jour · 2 qualité parfois réduite · 3 service en retard, formation manquée · 4 service incertain, départ de personnes clés · 5 impossible d’affecter du personnel'
    }
  },
  {
    id: 'statutory-duty-and-inspections',
    label: { en: 'Statutory duty and inspections', fr: 'Obligations légales et inspections' },
    help: {
      en: '1 no breach or a trifling one · 2 a breach of guidance · 3 one breach of law, a recommendation · 4 several breaches, an order to improve · 5 prosecution, or the service is stopped',
      fr: '1 aucun manquement ou presque · 2 manquement à une directive · 3 un manquement à la loi, recommandation · 4 plusieurs manquements, ordre de correction · 5 poursuite, ou arrêt du service'
    }
  },
  {
    id: 'reputation',
    label: { en: 'Reputation', fr: 'Réputation' },
    help: {
      en: '1 rumours · 2 local news, briefly · 3 local news for longer, trust falls · 4 national news for days · 5 national news and questions in the legislature',
      fr: '1 rumeurs · 2 brève mention dans les médias locaux · 3 mention prolongée, confiance en baisse · 4 médias nationaux pendant des jours · 5 médias nationaux et questions à l’assemblée'
    }
  },
  {
    id: 'business-objectives-and-projects',
    label: { en: 'Business objectives and projects', fr: 'Objectifs et projets' },
    help: {
      en: '1 trivial slippage · 2 under 5% over budget or schedule · 3 5 to 10% over · 4 10 to 25% over, a key objective missed · 5 more than 25% over, key objectives missed',
      fr: '1 retard insignifiant · 2 dépassement de moins de 5 % · 3 de 5 à 10 % · 4 de 10 à 25 %, un objectif clé manqué · 5 plus de 25 %, des objectifs clés manqués'
    }
  },
  {
    id: 'finance-and-claims',
    label: { en: 'Finance and claims', fr: 'Finances et réclamations' },
    help: {
      en: '1 a small loss · 2 0.1 to 0.25% of the budget · 3 0.25 to 0.5% · 4 0.5 to 1% · 5 more than 1%',
      fr: '1 petite perte · 2 de 0,1 à 0,25 % du budget · 3 de 0,25 à 0,5 % · 4 de 0,5 à 1 % · 5 plus de 1 %'
    }
  },
  {
    id: 'service-interruption-and-environment',
    label: { en: 'Service interruption and environment', fr: 'Interruption de service et environnement' },
    help: {
      en: '1 over an hour · 2 over eight hours · 3 over a day · 4 over a week · 5 for good',
      fr: '1 plus d’une heure · 2 plus de huit heures · 3 plus d’un jour · 4 plus d’une semaine · 5 définitive'
    }
  }
] as const satisfies readonly Option[]

export const riskStatus = [
  { id: 'draft', label: { en: 'Draft', fr: 'Ébauche' }, tone: 'quiet' },
  { id: 'open', label: { en: 'Open', fr: 'Ouvert' }, tone: 'warn' },
  { id: 'being-treated', label: { en: 'Being treated', fr: 'En traitement' }, tone: 'moderate' },
  { id: 'accepted', label: { en: 'Accepted', fr: 'Accepté' }, tone: 'quiet' },
  { id: 'closed', label: { en: 'Closed', fr: 'Fermé' }, tone: 'ok' },
  { id: 'became-an-issue', label: { en: 'Became an issue', fr: 'Devenu un enjeu' }, tone: 'danger' }
] as const satisfies readonly Option[]
