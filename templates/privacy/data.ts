import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'

const itemColumns = [
  {
    id: 'element',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Data element', fr: 'Donnée' },
    help: {
      en: 'A kind of data, such as e-mail address or score. Never the data themselves.',
      fr: 'Un genre de donnée, par exemple adresse électronique ou score. Jamais les données elles-mêmes.'
    }
  },
  {
    id: 'about-whom',
    kind: 'text',
    label: { en: 'About whom', fr: 'Au sujet de qui' },
    help: { en: 'Clients, family, staff.', fr: 'Usagers, proches, personnel.' }
  },
  {
    id: 'sensitivity',
    kind: 'choice',
    required: true,
    label: { en: 'Sensitivity', fr: 'Sensibilité' },
    help: {
      en: 'How much harm it could do in the wrong hands. Mental health data are high.',
      fr: 'Le tort qu’elle pourrait causer en de mauvaises mains. Les données de santé mentale sont élevées.'
    },
    options: [
      { id: 'low', label: { en: 'Low', fr: 'Faible' }, tone: 'low' },
      { id: 'moderate', label: { en: 'Moderate', fr: 'Moyenne' }, tone: 'moderate' },
      { id: 'high', label: { en: 'High', fr: 'Élevée' }, tone: 'high' }
    ]
  },
  {
    id: 'purpose',
    kind: 'text',
    required: true,
    label: { en: 'Purpose', fr: 'Fin' },
    help: {
      en: 'What it is needed for. Without an answer, do not collect it.',
      fr: 'Ce à quoi elle sert. Sans réponse, ne la recueillez pas.'
    }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source', fr: 'Source' },
    help: {
      en: 'Where it comes from: the person, a record, a device.',
      fr: 'D’où elle vient : la personne, un dossier, un appareil.'
    }
  },
  {
    id: 'collected-by',
    kind: 'text',
    label: { en: 'Collected by', fr: 'Recueillie par' },
    help: { en: 'The role or system that takes it in.', fr: 'Le rôle ou le système qui la recueille.' }
  },
  {
    id: 'stored-where',
    kind: 'text',
    label: { en: 'Stored where', fr: 'Lieu de conservation' },
    help: {
      en: 'The system it lies in, backups included.',
      fr: 'Le système où elle se trouve, copies de sauvegarde comprises.'
    }
  },
  {
    id: 'country',
    kind: 'text',
    label: { en: 'Country', fr: 'Pays' },
    help: { en: 'The country it lies in.', fr: 'Le pays où elle se trouve.' }
  },
  {
    id: 'retention',
    kind: 'text',
    label: { en: 'Retention', fr: 'Conservation' },
    help: {
      en: 'How long it is kept, and how it is destroyed.',
      fr: 'Combien de temps on la garde, et comment on la détruit.'
    }
  },
  {
    id: 'shared-with',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Shared with', fr: 'Communiquée à' },
    help: { en: 'Who else gets it.', fr: 'Qui d’autre la reçoit.' }
  },
  {
    id: 'legal-basis',
    kind: 'text',
    label: { en: 'Legal basis or consent', fr: 'Fondement juridique ou consentement' },
    help: { en: 'What allows it.', fr: 'Ce qui l’autorise.' }
  },
  {
    id: 'de-identified',
    kind: 'check',
    label: { en: 'De-identified', fr: 'Dépersonnalisée' },
    help: {
      en: 'Whether what identifies a person is taken out.',
      fr: 'Si ce qui identifie une personne en est retiré.'
    }
  }
] as const satisfies readonly Column[]

/** Which data there are, where they go. */
export const dataItem = defineTable({
  id: 'data-item',
  title: { en: 'Data and their flow', fr: 'Données et leur parcours' },
  about: {
    en: 'Each row is one kind of data: why it is needed, where it lies, how long, and who gets it.',
    fr: 'Chaque ligne est un genre de donnée : pourquoi elle est nécessaire, où elle se trouve, combien de temps et qui la reçoit.'
  },
  shape: 'rows',
  name: 'element',
  columns: itemColumns,
  views: [
    everyColumn(itemColumns),
    {
      ...forDocument,
      columns: [
        'element',
        'sensitivity',
        'purpose',
        'stored-where',
        'country',
        'retention',
        'shared-with',
        'legal-basis'
      ]
    }
  ],
  checks: [
    {
      id: 'no-legal-basis',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'It is not said what allows “{row}” to be collected.',
        fr: 'On ne dit pas ce qui autorise la collecte de « {row} ».'
      },
      at: ['legal-basis'],
      when: [{ column: 'legal-basis', test: 'blank' }]
    },
    {
      id: 'no-retention',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not said how long “{row}” is kept.',
        fr: 'On ne dit pas combien de temps « {row} » est conservée.'
      },
      at: ['retention'],
      when: [{ column: 'retention', test: 'blank' }]
    },
    {
      id: 'high-without-country',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is sensitive, and it is not said in which country it lies.',
        fr: '« {row} » est sensible, et on ne dit pas dans quel pays elle se trouve.'
      },
      at: ['country'],
      when: [
        { column: 'sensitivity', test: 'is', value: 'high' },
        { column: 'country', test: 'blank' }
      ]
    }
  ]
})

const consentColumns = [
  {
    id: 'step',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Step', fr: 'Étape' },
    help: {
      en: 'When people are asked: at sign-up, before a video call, when something changes.',
      fr: 'Quand on demande l’accord : à l’inscription, avant un appel vidéo, en cas de changement.'
    }
  },
  {
    id: 'explained',
    kind: 'choices',
    required: true,
    label: { en: 'What is explained', fr: 'Ce qui est expliqué' },
    help: { en: 'What people are told before they agree.', fr: 'Ce qu’on dit aux gens avant qu’ils acceptent.' },
    options: [
      {
        id: 'risks-of-electronic-communication',
        label: { en: 'Risks of electronic communication', fr: 'Risques de la communication électronique' }
      },
      {
        id: 'limits-of-confidentiality',
        label: { en: 'Limits of confidentiality', fr: 'Limites de la confidentialité' }
      },
      { id: 'emergency-plan', label: { en: 'Emergency plan', fr: 'Plan d’urgence' } },
      { id: 'data-use', label: { en: 'Data use', fr: 'Utilisation des données' } },
      { id: 'withdrawal', label: { en: 'Withdrawal', fr: 'Retrait' } },
      { id: 'ai-use', label: { en: 'Use of artificial intelligence', fr: 'Recours à l’intelligence artificielle' } }
    ]
  },
  {
    id: 'format',
    kind: 'text',
    label: { en: 'Format', fr: 'Format' },
    help: {
      en: 'A screen, a leaflet, a talk, a video; signed or spoken.',
      fr: 'Un écran, un dépliant, un échange, une vidéo; signé ou de vive voix.'
    }
  },
  {
    id: 'languages',
    kind: 'text',
    label: { en: 'Languages', fr: 'Langues' },
    help: { en: 'The languages it is offered in.', fr: 'Les langues dans lesquelles c’est offert.' }
  },
  {
    id: 'reading-grade',
    kind: 'number',
    min: 1,
    max: 20,
    decimals: 0,
    label: { en: 'Reading grade', fr: 'Niveau de lecture' },
    help: {
      en: 'The school grade it asks of a reader; 6 to 8 is best.',
      fr: 'L’année de scolarité qu’il demande; de 6 à 8, c’est le mieux.'
    }
  },
  {
    id: 'capacity-rule',
    kind: 'text',
    long: true,
    label: { en: 'Capacity and minors', fr: 'Aptitude et mineurs' },
    help: {
      en: 'Who consents for minors and for people without capacity, under your law.',
      fr: 'Qui consent pour les mineurs et les personnes inaptes, selon votre loi.'
    }
  },
  {
    id: 'reviewed-by-lived-experience',
    kind: 'check',
    label: { en: 'Reviewed with lived experience', fr: 'Revu avec le savoir expérientiel' },
    help: {
      en: 'Whether people with lived experience read it and changed it.',
      fr: 'Si des personnes ayant un savoir expérientiel l’ont lu et modifié.'
    }
  }
] as const satisfies readonly Column[]

/** How and when people are asked. */
export const consent = defineTable({
  id: 'consent',
  title: { en: 'Consent', fr: 'Consentement' },
  about: {
    en: 'Each row is one moment at which people are asked: what is explained, how, and in which words.',
    fr: 'Chaque ligne est un moment où l’on demande l’accord des gens : ce qui est expliqué, comment et dans quels mots.'
  },
  shape: 'rows',
  name: 'step',
  columns: consentColumns,
  views: [
    everyColumn(consentColumns),
    { ...forDocument, columns: ['step', 'explained', 'format', 'languages', 'reading-grade', 'capacity-rule'] }
  ],
  checks: [
    {
      id: 'not-reviewed',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No one with lived experience has read “{row}” yet.',
        fr: 'Aucune personne ayant un savoir expérientiel n’a encore lu « {row} ».'
      },
      at: ['reviewed-by-lived-experience'],
      when: [{ column: 'reviewed-by-lived-experience', test: 'not', value: true }]
    },
    {
      id: 'no-emergency-plan',
      severity: 'warning',
      rule: 'covers',
      column: 'explained',
      options: ['emergency-plan', 'limits-of-confidentiality', 'withdrawal'],
      words: { en: 'Nowhere is it explained to people: {entry}.', fr: 'On n’explique nulle part aux gens : {entry}.' },
      at: ['explained']
    }
  ]
})
