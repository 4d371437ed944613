import { defineTable } from '../define'
import { links } from '../links'
import { reach } from './reach'
import { ofUnknownSize, suppressed, underTen } from './small'

/** What was measured, period by period. */
export const value = defineTable({
  id: 'indicator-value',
  title: { en: 'Values', fr: 'Valeurs' },
  about: {
    en: 'Each row is what an indicator came to over one period, for everyone or for one group.',
    fr: 'Chaque ligne est ce qu’un indicateur a donné sur une période, pour l’ensemble ou pour un groupe.'
  },
  shape: 'rows',
  name: 'indicator',
  suppress: suppressed,
  settings: { 'reached-from': 0.8, 'reached-to': 1.25 },
  settable: [
    {
      key: 'reached-from',
      from: 0.5,
      to: 1,
      decimals: 2,
      label: { en: 'Under-reached below an equity index of', fr: 'Sous-rejoint sous un indice d’équité de' },
      help: {
        en: 'A group whose index lies below this takes part less than its share.',
        fr: 'Un groupe dont l’indice est inférieur participe moins que sa part.'
      }
    },
    {
      key: 'reached-to',
      from: 1,
      to: 2,
      decimals: 2,
      label: { en: 'Over-represented above an equity index of', fr: 'Surreprésenté au-dessus d’un indice d’équité de' },
      help: {
        en: 'A group whose index lies above this takes part more than its share.',
        fr: 'Un groupe dont l’indice est supérieur participe plus que sa part.'
      }
    }
  ],
  columns: [
    {
      id: 'indicator',
      kind: 'ref',
      to: [links.indicator],
      required: true,
      label: { en: 'Indicator', fr: 'Indicateur' },
      help: { en: 'The indicator that was measured.', fr: 'L’indicateur qui a été mesuré.' }
    },
    {
      id: 'period-start',
      kind: 'date',
      label: { en: 'Period start', fr: 'Début de la période' },
      help: { en: 'The first day that is counted.', fr: 'Le premier jour compté.' }
    },
    {
      id: 'period-end',
      kind: 'date',
      required: true,
      label: { en: 'Period end', fr: 'Fin de la période' },
      help: {
        en: 'The last day that is counted. The latest one gives the indicator its latest value.',
        fr: 'Le dernier jour compté. Le plus récent donne à l’indicateur sa dernière valeur.'
      }
    },
    {
      id: 'value',
      kind: 'number',
      label: { en: 'Value', fr: 'Valeur' },
      help: {
        en: 'The figure itself. Leave it blank where you give numerator and denominator: then it is worked out.',
        fr: 'Le chiffre lui-même. Laissez vide si vous donnez numérateur et dénominateur : il est alors calculé.'
      }
    },
    {
      id: 'n',
      kind: 'number',
      min: 0,
      decimals: 0,
      label: { en: 'n', fr: 'n' },
      help: { en: 'How many people or cases it rests on.', fr: 'Sur combien de personnes ou de cas il repose.' }
    },
    {
      id: 'numerator',
      kind: 'number',
      label: { en: 'Numerator', fr: 'Numérateur' },
      help: { en: 'The count on top.', fr: 'Le nombre au numérateur.' }
    },
    {
      id: 'denominator',
      kind: 'number',
      label: { en: 'Denominator', fr: 'Dénominateur' },
      help: { en: 'The count that it is divided by.', fr: 'Le nombre par lequel on divise.' }
    },
    {
      id: 'result',
      kind: 'derived',
      rule: 'share',
      inputs: [
        { column: 'numerator' },
        { column: 'denominator' },
        { column: 'value' },
        { via: 'indicator', column: 'measure' }
      ],
      settings: { 'percent-when': ['percentage'] },
      result: { as: 'number' },
      label: { en: 'Value used', fr: 'Valeur retenue' },
      help: {
        en: 'Numerator divided by denominator, times 100 for a percentage; without them, the value that was typed.',
        fr: 'Numérateur divisé par dénominateur, multiplié par 100 pour un pourcentage; sinon, la valeur inscrite.'
      }
    },
    {
      id: 'subgroup',
      kind: 'text',
      max: 80,
      label: { en: 'Subgroup', fr: 'Sous-groupe' },
      help: {
        en: 'The group it is about. Blank means everyone.',
        fr: 'Le groupe visé. Vide veut dire l’ensemble.'
      }
    },
    ...reach,
    {
      id: 'small',
      kind: 'derived',
      rule: 'first-flag',
      inputs: [{ column: 'subgroup' }, { column: 'n' }],
      settings: {
        flags: [
          { id: 'too-small', when: underTen },
          { id: 'too-small', when: ofUnknownSize }
        ]
      },
      result: {
        as: 'choice',
        options: [
          { id: 'too-small', label: { en: 'Too small to share', fr: 'Trop petit pour être diffusé' }, tone: 'warn' }
        ]
      },
      label: { en: 'Small group', fr: 'Petit groupe' },
      help: {
        en: 'A subgroup of fewer than 10 people, or of an unknown number. Whatever is exported says so in place of its figures.',
        fr: 'Un sous-groupe de moins de 10 personnes, ou de nombre inconnu. Tout ce qui est exporté le dit à la place de ses chiffres.'
      }
    },
    {
      id: 'note',
      kind: 'text',
      label: { en: 'Note', fr: 'Note' },
      help: {
        en: 'What a reader should know about this figure. No names, nothing about a single person.',
        fr: 'Ce qu’un lecteur devrait savoir de ce chiffre. Aucun nom, rien sur une personne en particulier.'
      }
    },
    {
      id: 'entered-by',
      kind: 'text',
      default: { from: 'author' },
      label: { en: 'Entered by', fr: 'Saisi par' },
      help: { en: 'Who put the figure in.', fr: 'Qui a saisi le chiffre.' }
    },
    {
      id: 'entered-on',
      kind: 'date',
      default: { from: 'today' },
      label: { en: 'Entered on', fr: 'Saisi le' },
      help: { en: 'The day it was put in.', fr: 'Le jour de la saisie.' }
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'indicator',
        'period-start',
        'period-end',
        'numerator',
        'denominator',
        'value',
        'result',
        'n',
        'subgroup',
        'eligible-share',
        'reach-index',
        'reach',
        'small',
        'note',
        'entered-by',
        'entered-on'
      ]
    },
    {
      id: 'groups',
      title: { en: 'By subgroup', fr: 'Par sous-groupe' },
      kind: 'grid',
      columns: [
        'indicator',
        'subgroup',
        'period-end',
        'result',
        'n',
        'eligible-share',
        'reach-index',
        'reach',
        'small',
        'note'
      ],
      sort: [{ column: 'indicator' }, { column: 'subgroup' }, { column: 'period-end' }],
      where: [{ column: 'subgroup', test: 'filled' }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: [
        'indicator',
        'subgroup',
        'period-end',
        'numerator',
        'denominator',
        'result',
        'n',
        'reach-index',
        'reach',
        'note'
      ],
      sort: [{ column: 'indicator' }, { column: 'subgroup' }, { column: 'period-end' }],
      print: 'only'
    }
  ],
  checks: [
    {
      id: 'typed-and-worked-out',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'A value of “{row}” is typed although numerator and denominator are there; the one worked out is used.',
        fr: 'Une valeur de « {row} » est inscrite alors que le numérateur et le dénominateur y sont; c’est la valeur calculée qui sert.'
      },
      at: ['value'],
      when: [
        { column: 'value', test: 'filled' },
        { column: 'numerator', test: 'filled' },
        { column: 'denominator', test: 'filled' }
      ]
    },
    {
      id: 'half-a-fraction',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'A value of “{row}” has a numerator without a denominator.',
        fr: 'Une valeur de « {row} » a un numérateur sans dénominateur.'
      },
      at: ['denominator'],
      when: [
        { column: 'numerator', test: 'filled' },
        { column: 'denominator', test: 'blank' }
      ]
    },
    {
      id: 'nothing-measured',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'A value of “{row}” holds no figure.',
        fr: 'Une valeur de « {row} » ne contient aucun chiffre.'
      },
      at: ['value'],
      when: [
        { column: 'value', test: 'blank' },
        { column: 'numerator', test: 'blank' }
      ]
    },
    {
      id: 'divided-by-zero',
      severity: 'error',
      rule: 'row',
      words: { en: 'A denominator of “{row}” is 0.', fr: 'Un dénominateur de « {row} » est 0.' },
      at: ['denominator'],
      when: [{ column: 'denominator', test: 'is', value: 0 }]
    },
    {
      id: 'ends-before-start',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'A period of “{row}” ends before it starts.',
        fr: 'Une période de « {row} » se termine avant de commencer.'
      },
      at: ['period-end', 'period-start'],
      when: [{ column: 'period-end', test: 'below', than: 'period-start' }]
    },
    {
      id: 'under-reached',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'A subgroup of “{row}” takes part less than its share of the eligible.',
        fr: 'Un sous-groupe de « {row} » participe moins que sa part des admissibles.'
      },
      at: ['reach', 'reach-index'],
      when: [{ column: 'reach', test: 'is', value: 'under-reached' }]
    },
    {
      id: 'small-group',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'A subgroup of “{row}” is smaller than 10 people, or its size is not given: whatever is exported says so in place of its figures, so that no one can be recognised.',
        fr: 'Un sous-groupe de « {row} » compte moins de 10 personnes, ou leur nombre n’est pas donné : tout ce qui est exporté le dit à la place de ses chiffres, pour que personne ne puisse être reconnu.'
      },
      at: ['n', 'subgroup'],
      when: [{ column: 'small', test: 'is', value: 'too-small' }]
    }
  ]
})
