import type { Basis, Text } from '../../src/model/template'
import { csat } from './sustain'

/** Said on each template whose result could be taken for a certificate. */
export const certifiesNothing: Text = {
  en: 'This sheet supports judgement and certifies nothing: it is no safety case, no approval of a privacy impact assessment and no pass of a technology standard.',
  fr: 'Cette feuille soutient le jugement et ne certifie rien : ce n’est ni un dossier de sécurité, ni l’approbation d’une évaluation des facteurs relatifs à la vie privée, ni la réussite d’une norme technologique.'
}

export const pdsa: Basis = {
  name: 'Taylor et al. (2014). The plan–do–study–act method to improve quality in healthcare. BMJ Quality & Safety 23:290',
  doi: '10.1136/bmjqs-2013-001862',
  for: {
    en: 'Small cycles of improvement: plan, do, study, act.',
    fr: 'Les petits cycles d’amélioration : planifier, faire, étudier, agir.'
  }
}

export const dcb: Basis = {
  name: 'NHS England. DCB0129 and DCB0160: clinical risk management of health IT systems, with their guidance',
  for: {
    en: 'The parts of a hazard log, for makers and for those who deploy, and the example matrix of 25 cells.',
    fr: 'Les parties d’un journal des dangers, pour les fabricants et pour ceux qui déploient, et la matrice donnée en exemple, de 25 cases.'
  }
}

export const heia: Basis = {
  name: 'Ontario Ministry of Health. Health Equity Impact Assessment (HEIA), template and workbook',
  for: {
    en: 'The groups to consider, and the five steps: scoping, impacts, mitigation, monitoring, dissemination.',
    fr: 'Les groupes à considérer et les cinq étapes : cadrage, effets, atténuation, suivi, diffusion.'
  }
}

export const gbaPlus: Basis = {
  name: 'Women and Gender Equality Canada. Gender-based Analysis Plus, step by step',
  for: {
    en: 'The seven steps from naming the issue to writing it down.',
    fr: 'Les sept étapes, de l’énoncé de l’enjeu à sa consignation.'
  }
}

export const appFramework: Basis = {
  name: 'Mental Health Commission of Canada (2023). Assessment Framework for Mental Health Apps',
  for: {
    en: 'The parts to look at in a tool: privacy, evidence, safety, usability, security, cultural safety, data sovereignty.',
    fr: 'Les aspects d’un outil à examiner : vie privée, données probantes, sécurité clinique, convivialité, sécurité technique, sécurité culturelle, souveraineté des données.'
  }
}

export const raci: Basis = {
  name: 'Responsibility assignment (RACI) matrix, common practice in project management',
  for: {
    en: 'The four letters, with exactly one A a row.',
    fr: 'Les quatre lettres, avec exactement un A par ligne.'
  }
}

export const practiceModels: Basis = {
  name: 'Reynolds et al. (2015). Clinical Practice Models for the Use of E-Mental Health Resources. JMIR Mental Health 2(1):e6',
  doi: '10.2196/mental.4200',
  for: {
    en: 'The five practice models, and that each asks for other skills.',
    fr: 'Les cinq modèles de pratique, et le fait que chacun demande d’autres compétences.'
  }
}

export const steppedCare: Basis = {
  name: 'Mental Health Commission of Canada. Stepped Care 2.0',
  for: {
    en: 'Steps of care that are open to everyone, from self-help to acute care.',
    fr: 'Des paliers de soins ouverts à tous, des autosoins aux soins de courte durée.'
  }
}

export const cavanagh: Basis = {
  name: 'Cavanagh et al. (2022). Competencies to integrate digital health into clinical care: a rapid review. J Technol Behav Sci',
  doi: '10.1007/s41347-022-00242-w',
  for: {
    en: 'The six fields of competency for working online.',
    fr: 'Les six champs de compétence pour travailler en ligne.'
  }
}

export const niceAll: Basis = {
  name: 'NICE (2022). Evidence standards framework for digital health technologies (ECD7)',
  for: {
    en: 'The three tiers, and which of the 21 standards apply to each: 17, 20 and 21.',
    fr: 'Les trois catégories, et lesquelles des 21 normes s’appliquent à chacune : 17, 20 et 21.'
  }
}

export const nasss: Basis = {
  name: 'Greenhalgh et al. (2017). Beyond adoption: the NASSS framework. Journal of Medical Internet Research 19(11):e367',
  doi: '10.2196/jmir.8775',
  for: {
    en: 'The seven domains of complexity: the more of them are complex, the more projects fail.',
    fr: 'Les sept domaines de complexité : plus il y en a de complexes, plus les projets échouent.'
  }
}

export const dtac: Basis = {
  name: 'NHS England. Digital Technology Assessment Criteria (DTAC)',
  for: {
    en: 'The five sections of a minimum baseline; it is not a full set of procurement questions.',
    fr: 'Les cinq sections d’un minimum de base; ce n’est pas un questionnaire d’approvisionnement complet.'
  }
}

export const csatWorkflow: Basis = {
  ...csat,
  for: {
    en: 'That a service lasts only where it fits into everyday work. None of its statements is used.',
    fr: 'Qu’un service ne dure que s’il s’intègre au travail de tous les jours. Aucun de ses énoncés n’est repris.'
  }
}

export const privacyPrinciples: Basis = {
  name: 'Personal Information Protection and Electronic Documents Act (Canada), Schedule 1',
  for: {
    en: 'The ten fair-information principles.',
    fr: 'Les dix principes relatifs à l’équité dans le traitement de l’information.'
  }
}

export const piaGuide: Basis = {
  name: 'Information and Privacy Commissioner of Ontario. Planning for Success: Privacy Impact Assessment Guide',
  for: {
    en: 'The four stages: preliminary analysis, project analysis, privacy analysis, report.',
    fr: 'Les quatre étapes : analyse préliminaire, analyse du projet, analyse de la vie privée, rapport.'
  }
}

export const ocap: Basis = {
  name: 'First Nations Information Governance Centre. The First Nations Principles of OCAP®',
  for: {
    en: 'That First Nations own, control and hold their own data, and decide who sees them.',
    fr: 'Le fait que les Premières Nations possèdent, contrôlent et détiennent leurs données, et décident qui y a accès.'
  }
}
