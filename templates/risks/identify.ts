import type { Column } from '../../src/model/template'
import { links } from '../links'
import { systemLevels } from '../scales'
import { categories, consequenceDomains, onlineRisks } from './lists'

/** What the risk is: its statement, its kind, and who raised it. */
export const identify = [
  {
    id: 'code',
    kind: 'code',
    prefix: 'R',
    label: { en: 'ID', fr: 'Code' },
    help: {
      en: 'A short code that stays with the risk for good and is never given to another.',
      fr: 'Un code court qui suit le risque pour de bon et n’est jamais donné à un autre.'
    }
  },
  {
    id: 'title',
    kind: 'text',
    max: 100,
    required: true,
    label: { en: 'Risk title', fr: 'Intitulé du risque' },
    help: {
      en: 'A few words that people will use when they talk about this risk.',
      fr: 'Quelques mots qu’on emploiera pour parler de ce risque.'
    }
  },
  {
    id: 'cause',
    kind: 'text',
    long: true,
    label: { en: 'Because of… (cause)', fr: 'En raison de… (cause)' },
    help: {
      en: 'The fact or weakness that lets it happen, as it stands today.',
      fr: 'Le fait ou la faiblesse qui le rend possible, dans la situation actuelle.'
    }
  },
  {
    id: 'event',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'There is a risk that… (event)', fr: 'Il se peut que… (événement)' },
    help: {
      en: 'What might happen, said so that you could tell on the day whether it has.',
      fr: 'Ce qui pourrait arriver, dit de façon à pouvoir reconnaître le jour venu que c’est arrivé.'
    }
  },
  {
    id: 'effect',
    kind: 'text',
    long: true,
    label: { en: 'Leading to… (consequence)', fr: 'Ce qui entraînerait… (conséquence)' },
    help: {
      en: 'What that would do to people, to the service or to the project.',
      fr: 'Ce que cela ferait aux personnes, au service ou au projet.'
    }
  },
  {
    id: 'type',
    kind: 'choice',
    required: true,
    default: 'threat',
    label: { en: 'Threat or opportunity', fr: 'Menace ou possibilité' },
    help: {
      en: 'A threat would harm the project; an opportunity would help it. Opportunities are left out of the red counts.',
      fr: 'Une menace nuirait au projet; une possibilité l’aiderait. Les possibilités ne comptent pas parmi les risques rouges.'
    },
    options: [
      { id: 'threat', label: { en: 'Threat', fr: 'Menace' } },
      { id: 'opportunity', label: { en: 'Opportunity', fr: 'Possibilité' } }
    ]
  },
  {
    id: 'category',
    kind: 'choice',
    options: categories,
    label: { en: 'Category', fr: 'Catégorie' },
    help: {
      en: 'The part of the project that the risk belongs to, so that like risks can be read together.',
      fr: 'Le volet du projet dont relève le risque, pour lire ensemble les risques semblables.'
    }
  },
  {
    id: 'ramp',
    kind: 'choice',
    options: onlineRisks,
    label: { en: 'Online-service risk type', fr: 'Type de risque en ligne' },
    help: {
      en: 'For risks of being online: what people see, how they reach one another, how they behave, what a company wants.',
      fr: 'Pour les risques d’être en ligne : ce qu’on voit, comment on se joint, comment on se conduit, ce que veut une entreprise.'
    }
  },
  {
    id: 'level',
    kind: 'choice',
    options: systemLevels,
    label: { en: 'System level', fr: 'Niveau' },
    help: {
      en: 'Where the risk arises: with the person, the provider, the organisation or the wider system.',
      fr: 'D’où vient le risque : de la personne, de l’intervenant, de l’organisation ou du système.'
    }
  },
  {
    id: 'domain',
    kind: 'choice',
    options: consequenceDomains,
    label: { en: 'Consequence domain', fr: 'Domaine de conséquence' },
    help: {
      en: 'Where the worst of it would show. The help of each choice says what the steps 1 to 5 mean there.',
      fr: 'Là où le pire se ferait sentir. L’aide de chaque choix dit ce que les degrés 1 à 5 y signifient.'
    }
  },
  {
    id: 'raised-on',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date raised', fr: 'Date de signalement' },
    help: {
      en: 'The day someone first named this risk.',
      fr: 'Le jour où quelqu’un a nommé ce risque pour la première fois.'
    }
  },
  {
    id: 'raised-by',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Raised by', fr: 'Signalé par' },
    help: {
      en: 'The person or group who saw it first; they will want to hear what became of it.',
      fr: 'La personne ou le groupe qui l’a vu en premier et voudra savoir ce qu’il en est advenu.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    requiredWhen: [{ column: 'status', test: 'not', value: 'draft' }],
    label: { en: 'Risk owner', fr: 'Responsable du risque' },
    help: {
      en: 'The one person or group who answers for this risk and can get something done about it.',
      fr: 'La personne ou le groupe qui répond de ce risque et peut faire avancer les choses.'
    }
  }
] as const satisfies readonly Column[]
