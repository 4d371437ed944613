import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn } from '../shared'

const asked = { column: 'applies', test: 'not', value: false } as const satisfies Condition
const rows = (...where: readonly Condition[]) =>
  ({ table: 'check', column: 'question', where: [asked, ...where] }) as const

const pia = [
  { id: 'not-needed', label: { en: 'Not needed', fr: 'Non nécessaire' }, tone: 'quiet' },
  { id: 'to-do', label: { en: 'To do', fr: 'À faire' }, tone: 'warn' },
  { id: 'in-progress', label: { en: 'In progress', fr: 'En cours' }, tone: 'moderate' },
  { id: 'submitted', label: { en: 'Submitted', fr: 'Déposée' }, tone: 'moderate' },
  { id: 'approved', label: { en: 'Approved', fr: 'Approuvée' }, tone: 'ok' }
] as const

/** Statutes as they were known in 2026; provinces rename and amend them, so other words are taken too. */
const regimes = [
  { id: 'phipa-on', label: { en: 'Ontario: PHIPA', fr: 'Ontario : LPRPS' } },
  { id: 'hia-ab', label: { en: 'Alberta: HIA', fr: 'Alberta : HIA' } },
  {
    id: 'pipa-fippa-bc',
    label: { en: 'British Columbia: PIPA and FIPPA', fr: 'Colombie-Britannique : PIPA et FIPPA' }
  },
  { id: 'hipa-sk', label: { en: 'Saskatchewan: HIPA', fr: 'Saskatchewan : HIPA' } },
  { id: 'phia-mb', label: { en: 'Manitoba: PHIA', fr: 'Manitoba : LRMP' } },
  { id: 'phia-ns', label: { en: 'Nova Scotia: PHIA', fr: 'Nouvelle-Écosse : PHIA' } },
  { id: 'phia-nl', label: { en: 'Newfoundland and Labrador: PHIA', fr: 'Terre-Neuve-et-Labrador : PHIA' } },
  { id: 'phipaa-nb', label: { en: 'New Brunswick: PHIPAA', fr: 'Nouveau-Brunswick : LAPRPS' } },
  { id: 'hia-pei', label: { en: 'Prince Edward Island: HIA', fr: 'Île-du-Prince-Édouard : HIA' } },
  { id: 'quebec-law-25', label: { en: 'Québec: Law 25', fr: 'Québec : Loi 25' } },
  {
    id: 'quebec-r-22-1',
    label: {
      en: 'Québec: health-information Act, R-22.1',
      fr: 'Québec : Loi sur les renseignements de santé et de services sociaux, R-22.1'
    }
  },
  { id: 'hipma-yt', label: { en: 'Yukon: HIPMA', fr: 'Yukon : LPGRMS' } },
  { id: 'hia-nt', label: { en: 'Northwest Territories: HIA', fr: 'Territoires du Nord-Ouest : LRS' } },
  { id: 'pipeda', label: { en: 'Canada: PIPEDA', fr: 'Canada : LPRPDE' } },
  {
    id: 'uk-gdpr-dpa-2018',
    label: { en: 'United Kingdom: UK GDPR and DPA 2018', fr: 'Royaume-Uni : RGPD du Royaume-Uni et DPA 2018' }
  },
  { id: 'australia-privacy-act', label: { en: 'Australia: Privacy Act', fr: 'Australie : Privacy Act' } }
] as const

const columns = [
  {
    id: 'regimes',
    kind: 'choices',
    other: true,
    required: true,
    options: regimes,
    label: { en: 'Legal regime', fr: 'Régime juridique' },
    help: {
      en: 'The laws that apply where you and the people served are. Laws change: ask your privacy lead, and add what is missing.',
      fr: 'Les lois qui s’appliquent où vous êtes et où sont les gens servis. Les lois changent : demandez à votre responsable, et ajoutez ce qui manque.'
    }
  },
  {
    id: 'regimes-checked-on',
    kind: 'date',
    label: { en: 'Laws last checked', fr: 'Lois vérifiées le' },
    help: {
      en: 'The day on which someone who knows looked at that list.',
      fr: 'Le jour où une personne compétente a revu cette liste.'
    }
  },
  {
    id: 'custodian',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Custodian', fr: 'Dépositaire' },
    help: { en: 'Who answers in law for the information.', fr: 'Qui répond des renseignements devant la loi.' }
  },
  {
    id: 'privacy-lead',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Privacy lead', fr: 'Responsable de la vie privée' },
    help: { en: 'Who sees to it day by day.', fr: 'Qui y veille au quotidien.' }
  },
  {
    id: 'pia-status',
    kind: 'choice',
    default: 'to-do',
    options: pia,
    label: { en: 'Privacy impact assessment', fr: 'Évaluation des facteurs relatifs à la vie privée' },
    help: {
      en: 'How far it is: preliminary analysis, project analysis, privacy analysis, report. Only those in charge approve it.',
      fr: 'Où elle en est : analyse préliminaire, analyse du projet, analyse de la vie privée, rapport. Seules les personnes en charge l’approuvent.'
    }
  },
  {
    id: 'tra-status',
    kind: 'choice',
    default: 'to-do',
    options: pia,
    label: { en: 'Threat-risk assessment', fr: 'Évaluation des menaces et des risques' },
    help: {
      en: 'How far the assessment of threats to the system is.',
      fr: 'Où en est l’évaluation des menaces qui pèsent sur le système.'
    }
  },
  {
    id: 'approval-date',
    kind: 'date',
    requiredWhen: [{ column: 'pia-status', test: 'is', value: 'approved' }],
    label: { en: 'Approval date', fr: 'Date d’approbation' },
    help: { en: 'The day the impact assessment was approved.', fr: 'Le jour où l’évaluation a été approuvée.' }
  },
  {
    id: 'questions-that-apply',
    kind: 'derived',
    rule: 'count',
    inputs: [rows()],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Questions that apply', fr: 'Questions applicables' },
    help: { en: 'How many questions of the checklist apply.', fr: 'Combien de questions de la liste s’appliquent.' }
  },
  {
    id: 'complete',
    kind: 'derived',
    rule: 'portion',
    inputs: [rows({ column: 'answer', test: 'filled' }), rows()],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Answered', fr: 'Répondues' },
    help: { en: 'The share of those that have an answer.', fr: 'La part de celles qui ont une réponse.' }
  },
  {
    id: 'yes',
    kind: 'derived',
    rule: 'portion',
    inputs: [rows({ column: 'answer', test: 'is', value: 'yes' }), rows()],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Answered with yes', fr: 'Répondues par oui' },
    help: { en: 'The share of those that are answered with yes.', fr: 'La part de celles auxquelles on a répondu oui.' }
  }
] as const satisfies readonly Column[]

/** Which laws apply, who answers, how far the assessments are: one form. */
export const regime = defineTable({
  id: 'regime',
  title: { en: 'Law and approval', fr: 'Droit et approbation' },
  about: {
    en: 'Which laws apply, who answers for the information, and how far the assessments are.',
    fr: 'Quelles lois s’appliquent, qui répond des renseignements et où en sont les évaluations.'
  },
  shape: 'form',
  name: 'regimes',
  columns,
  views: [{ ...everyColumn(columns), kind: 'form', print: true }],
  checks: [
    {
      id: 'laws-not-checked',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said when the list of laws was last checked.',
        fr: 'On ne dit pas quand la liste des lois a été vérifiée.'
      },
      at: ['regimes-checked-on'],
      when: [{ column: 'regimes-checked-on', test: 'blank' }]
    },
    {
      id: 'assessment-to-do',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The privacy impact assessment has not been begun.',
        fr: 'L’évaluation des facteurs relatifs à la vie privée n’est pas commencée.'
      },
      at: ['pia-status'],
      when: [{ column: 'pia-status', test: 'is', value: 'to-do' }]
    }
  ]
})
