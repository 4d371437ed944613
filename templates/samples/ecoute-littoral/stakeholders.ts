import type { SampleRow } from '../../sample'
import { stakeholder } from '../refs'

/** Six parties prenantes; S-04 attend le signal « Influent et réfractaire ». */
export const stakeholders: readonly SampleRow[] = [
  {
    key: 's-01',
    cells: {
      name: 'Comité jeunesse (9 membres)',
      kind: 'group',
      role: 'Décide avec nous de tout ce que les jeunes verront',
      org: 'CISSS du Littoral-Nord',
      category: 'people-with-lived-and-living-experience',
      level: 'nano',
      'cfir-role': 'recipient',
      internal: false,
      contact: 'comite.jeunesse@littoral-nord.example',
      language: 'french',
      stake: 'Pouvoir écrire la nuit, sans que la famille ou l’école le sache.',
      'impact-on': 5,
      contribution: 'Essaie chaque page avant les autres.',
      block: 'Le dira partout si l’on ne l’écoute pas.',
      power: 2,
      interest: 5,
      current: 'supportive',
      desired: 'leading',
      iap2: 'collaborate',
      strategy: 'Une rencontre par mois, rétribuée; deux voix au comité directeur.',
      owner: stakeholder('s-02'),
      champion: true,
      lived: true,
      'last-contact': '2027-09-07',
      'next-contact': '2027-10-05',
      confidence: 'confirmed',
      active: true
    }
  },
  {
    key: 's-02',
    cells: {
      name: 'Hélène Côté-Bélanger, directrice santé mentale',
      kind: 'person',
      role: 'Directrice santé mentale',
      org: 'CISSS du Littoral-Nord',
      category: 'senior-leaders-and-board',
      level: 'meso',
      'cfir-role': 'high-level-leader',
      internal: true,
      contact: 'h.cote-belanger@littoral-nord.example',
      language: 'french',
      stake: 'Moins d’attente, et aucun jeune laissé sans réponse.',
      'impact-on': 4,
      contribution: 'Tranche, et porte le projet au conseil.',
      power: 5,
      interest: 5,
      current: 'supportive',
      desired: 'leading',
      iap2: 'collaborate',
      strategy: 'Une page de chiffres par mois; présente le service dans chaque village.',
      champion: true,
      'last-contact': '2027-09-07',
      'next-contact': '2027-10-05',
      confidence: 'confirmed',
      active: true
    }
  },
  {
    key: 's-03',
    cells: {
      name: 'Pairs aidants (6)',
      kind: 'group',
      role: 'Animent l’espace d’échange',
      org: 'CISSS du Littoral-Nord',
      category: 'peer-workers',
      level: 'micro',
      'cfir-role': 'deliverer',
      internal: true,
      contact: 'pairs@littoral-nord.example',
      language: 'french',
      stake: 'Des horaires tenables, et quelqu’un à appeler après un échange difficile.',
      'impact-on': 5,
      contribution: 'Savent parler aux jeunes.',
      power: 2,
      interest: 5,
      current: 'supportive',
      desired: 'supportive',
      iap2: 'involve',
      strategy: 'Supervision chaque semaine, congé après une semaine de nuits.',
      owner: stakeholder('s-02'),
      champion: false,
      lived: true,
      'last-contact': '2027-09-13',
      'next-contact': '2027-09-20',
      confidence: 'confirmed',
      active: true
    }
  },
  {
    key: 's-04',
    cells: {
      name: 'Marc-André Létourneau, responsable de la protection des renseignements',
      kind: 'person',
      role: 'Responsable de la protection des renseignements personnels',
      org: 'CISSS du Littoral-Nord',
      category: 'privacy-legal-and-risk',
      level: 'meso',
      'cfir-role': 'mid-level-leader',
      internal: true,
      contact: 'm-a.letourneau@littoral-nord.example',
      language: 'french',
      stake: 'Que rien ne soit recueilli sans raison écrite.',
      'impact-on': 3,
      contribution: 'Connaît la Loi 25 mieux que personne.',
      block: 'Peut suspendre la mise en service.',
      power: 4,
      interest: 4,
      current: 'resistant',
      desired: 'supportive',
      iap2: 'collaborate',
      strategy: 'Relit chaque champ de la collecte avec nous, toutes les deux semaines.',
      owner: stakeholder('s-02'),
      champion: false,
      'last-contact': '2027-08-30',
      'next-contact': '2027-09-27',
      confidence: 'some-evidence',
      active: true
    }
  },
  {
    key: 's-05',
    cells: {
      name: 'Conseil de bande de Uashkanut (fictif)',
      kind: 'organisation',
      role: 'Gouvernement de la communauté',
      org: 'Uashkanut',
      category: 'indigenous-governments-and-organisations',
      level: 'macro',
      'cfir-role': 'opinion-leader',
      internal: false,
      language: 'other',
      stake: 'Décider des données de sa jeunesse, et de la langue du service.',
      'impact-on': 4,
      contribution: 'Peut offrir ses propres aidants.',
      power: 4,
      interest: 4,
      current: 'unaware',
      desired: 'supportive',
      iap2: 'collaborate',
      strategy: 'Demander d’abord comment il veut être approché; rien ne se fait sans entente.',
      owner: stakeholder('s-02'),
      champion: false,
      'last-contact': '2027-07-12',
      'next-contact': '2027-10-12',
      confidence: 'guess',
      active: true
    }
  },
  {
    key: 's-06',
    cells: {
      name: 'Ordre professionnel des psychologues',
      kind: 'organisation',
      role: 'Ordre professionnel',
      org: 'Ordre professionnel des psychologues',
      category: 'regulator-and-professional-college',
      level: 'macro',
      'cfir-role': 'other-support',
      internal: false,
      language: 'french',
      stake: 'Que les pairs aidants ne fassent pas de thérapie.',
      'impact-on': 2,
      contribution: 'Relit le guide des rôles.',
      power: 4,
      interest: 2,
      current: 'neutral',
      desired: 'neutral',
      iap2: 'consult',
      strategy: 'Une lettre par an.',
      owner: stakeholder('s-02'),
      champion: false,
      'last-contact': '2027-03-15',
      'next-contact': '2028-03-15',
      confidence: 'some-evidence',
      active: true
    }
  }
]

export const log: readonly SampleRow[] = [
  {
    key: 'l-1',
    cells: {
      date: '2027-08-30',
      stakeholder: stakeholder('s-04'),
      channel: 'meeting',
      'what-was-heard': 'Le clavardage garde trop, trop longtemps.',
      'commitment-made': 'Trente jours, puis destruction.',
      'engagement-after': 'resistant',
      'next-step': 'Lui soumettre le calendrier de conservation.',
      by: stakeholder('s-02')
    }
  },
  {
    key: 'l-2',
    cells: {
      date: '2027-09-07',
      stakeholder: stakeholder('s-01'),
      channel: 'workshop',
      'what-was-heard': 'La nuit, on attend trop longtemps une réponse.',
      'commitment-made': 'Une deuxième personne le vendredi et le samedi.',
      'engagement-after': 'supportive',
      'next-step': 'Nouvel horaire présenté en octobre.',
      by: stakeholder('s-02')
    }
  }
]
