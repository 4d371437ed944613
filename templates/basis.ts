import type { Basis, Text } from '../src/model/template'

export * from './basis/delivery'
export * from './basis/sustain'

export const toolkit: Basis = {
  name: 'Mental Health Commission of Canada (2018). Toolkit for e-Mental Health Implementation',
  for: {
    en: 'The goals of the whole workbook: plain words, evidence-informed templates, leaders who back it, participation.',
    fr: 'Les buts de tout le classeur : des mots simples, des modèles fondés sur les données probantes, des dirigeants qui appuient, la participation.'
  }
}

export const strudwick: Basis = {
  name: 'Strudwick et al. (2020). Advancing E-Mental Health in Canada. JMIR Mental Health 7(4):e19360',
  doi: '10.2196/19360',
  for: {
    en: 'The four themes: trust and compassion, equity and access, a digitally able workforce, co-production.',
    fr: 'Les quatre thèmes : confiance et compassion, équité et accès, personnel apte au numérique, coproduction.'
  }
}

export const reynolds: Basis = {
  name: 'Reynolds et al. (2015). Clinical Practice Models for the Use of E-Mental Health Resources. JMIR Mental Health 2(1):e6',
  doi: '10.2196/mental.4200',
  for: {
    en: 'That safety and effectiveness in routine care remain to be shown, so they are measured.',
    fr: 'Que la sécurité et l’efficacité en pratique courante restent à démontrer, et doivent donc être mesurées.'
  }
}

export const nhsConfederation: Basis = {
  name: 'NHS Confederation Mental Health Network. E-mental health: what’s all the fuss about? Discussion paper 12',
  for: {
    en: 'Whom to bring in, and the governance and safety questions of online services.',
    fr: 'Qui associer à la démarche, et les questions de gouvernance et de sécurité des services en ligne.'
  }
}

export const berardi: Basis = {
  name: 'Berardi et al. (2024). BMC Health Services Research',
  doi: '10.1186/s12913-023-10536-1',
  for: {
    en: 'The six domains of barriers, and the four levels of the system: person, provider, organisation, wider system.',
    fr: 'Les six domaines d’obstacles, et les quatre niveaux du système : personne, intervenant, organisation, système.'
  }
}

export const iso31000: Basis = {
  name: 'ISO 31000:2018. Risk management — Guidelines',
  for: {
    en: 'The words and the steps: identify, analyse, evaluate, treat, monitor.',
    fr: 'Les mots et les étapes : repérer, analyser, évaluer, traiter, surveiller.'
  }
}

export const npsa: Basis = {
  name: 'National Patient Safety Agency (2008). A risk matrix for risk managers',
  for: {
    en: 'The five-by-five matrix, its scales and its four bands.',
    fr: 'La matrice de cinq sur cinq, ses échelles et ses quatre niveaux.'
  }
}

export const ramp: Basis = {
  name: 'Risk Awareness and Management Programme (RAMP) for online wellbeing services',
  for: {
    en: 'The four kinds of online risk and the four responses to a threat.',
    fr: 'Les quatre types de risque en ligne et les quatre réponses à une menace.'
  }
}

export const cfir: Basis = {
  name: 'Damschroder et al. (2022). The updated Consolidated Framework for Implementation Research. Implementation Science 17:75',
  doi: '10.1186/s13012-022-01245-0',
  for: {
    en: 'The roles that people play in an implementation.',
    fr: 'Les rôles que jouent les personnes dans une mise en œuvre.'
  }
}

export const reaim: Basis = {
  name: 'Glasgow, Vogt and Boles (1999). Evaluating the public health impact of health promotion interventions: the RE-AIM framework',
  doi: '10.2105/AJPH.89.9.1322',
  for: {
    en: 'The five dimensions: reach, effectiveness, adoption, implementation, maintenance.',
    fr: 'Les cinq dimensions : portée, efficacité, adoption, mise en œuvre, maintien.'
  }
}

export const proctor: Basis = {
  name: 'Proctor et al. (2011). Outcomes for implementation research',
  doi: '10.1007/s10488-010-0319-7',
  for: { en: 'The eight implementation outcomes.', fr: 'Les huit résultats de mise en œuvre.' }
}

/** Said wherever people write about others. */
export const noPatientData: Text = {
  en: 'Do not enter anything that could identify a patient. This is a planning tool, not a health record.',
  fr: 'N’inscrivez rien qui puisse identifier un patient. Ceci est un outil de planification, non un dossier de santé.'
}

/** The workbook must never be taken for a way to get help. */
export const noCrisisService: Text = {
  en: 'This is not a crisis service. In Canada, call or text 988 for suicide crisis help, or call 911 in an emergency.',
  fr: 'Ceci n’est pas un service de crise. Au Canada, appelez ou textez le 988 pour de l’aide en cas de crise de suicide, ou composez le 911 en cas d’urgence.'
}

export const mendelow: Basis = {
  name: 'Mendelow (1981). Environmental scanning: the impact of the stakeholder concept',
  for: {
    en: 'The grid of power and interest, with its four quadrants.',
    fr: 'La grille du pouvoir et de l’intérêt, avec ses quatre quadrants.'
  }
}

export const pmbok: Basis = {
  name: 'Project Management Institute. Stakeholder engagement assessment matrix (PMBOK Guide)',
  for: {
    en: 'The five levels of engagement, current and desired.',
    fr: 'Les cinq degrés d’engagement, actuel et souhaité.'
  }
}

export const iap2: Basis = {
  name: 'International Association for Public Participation. IAP2 Spectrum of Public Participation',
  for: {
    en: 'The five levels of participation. IAP2 is revising them, so the list may be added to.',
    fr: 'Les cinq niveaux de participation. L’IAP2 les révise; la liste peut donc s’allonger.'
  }
}

export const evaluationAcademy: Basis = {
  name: 'Eval Academy (evalacademy.com). Components of an evaluation plan',
  for: {
    en: 'The parts of a plan: outcome, indicator, baseline, target, source, method, frequency, responsible.',
    fr: 'Les parties d’un plan : résultat, indicateur, valeur de départ, cible, source, méthode, fréquence, responsable.'
  }
}

export const nice: Basis = {
  name: 'NICE (2022). Evidence standards framework for digital health technologies (ECD7), standards 15 to 18',
  for: {
    en: 'That performance and value in use are shown, cost included.',
    fr: 'Que la performance et la valeur à l’usage soient démontrées, coût compris.'
  }
}

export const eric: Basis = {
  name: 'Powell et al. (2015). A refined compilation of implementation strategies (ERIC). Implementation Science 10:21',
  doi: '10.1186/s13012-015-0209-1',
  for: { en: 'The list of 73 implementation strategies.', fr: 'La liste de 73 stratégies de mise en œuvre.' }
}

export const waltz: Basis = {
  name: 'Waltz et al. (2015). Use of concept mapping to characterize relationships among implementation strategies. Implementation Science 10:109',
  doi: '10.1186/s13012-015-0295-0',
  for: { en: 'The nine clusters of those strategies.', fr: 'Les neuf groupes de ces stratégies.' }
}

export const oric: Basis = {
  name: 'Shea et al. (2014). Organizational readiness for implementing change (ORIC). Implementation Science 9:7',
  doi: '10.1186/1748-5908-9-7',
  for: {
    en: 'Two facets of readiness: commitment to the change, and belief that it can be done. No item of it is used.',
    fr: 'Deux facettes de la préparation : l’engagement envers le changement, et la conviction d’y arriver. Aucun de ses énoncés n’est repris.'
  }
}

export const khoja: Basis = {
  name: 'Khoja et al. (2007). e-Health readiness assessment tools for healthcare institutions in developing countries. Telemedicine and e-Health 13(4):425–431',
  doi: '10.1089/tmj.2006.0064',
  for: {
    en: 'The kinds of readiness: core, technological, learning, societal, policy.',
    fr: 'Les types de préparation : de base, technologique, d’apprentissage, sociétale, politique.'
  }
}

export const heia: Basis = {
  name: 'Ontario Ministry of Health (2012). Health Equity Impact Assessment (HEIA) workbook, version 2.0',
  for: { en: 'The groups to look for.', fr: 'Les groupes à chercher.' }
}
