import type { Text } from '../model/template'

/** What is missing or amiss, and what people let be. */
export const gaps = {
  'gaps.title': { en: 'Gaps', fr: 'Lacunes' },
  'gaps.scope': { en: 'Gaps of', fr: 'Lacunes de' },
  'gaps.sheet': { en: 'This sheet', fr: 'Cette feuille' },
  'gaps.workbook': { en: 'All sheets', fr: 'Toutes les feuilles' },
  'gaps.none': {
    en: 'Nothing is missing or amiss on this sheet.',
    fr: 'Rien ne manque et rien ne cloche sur cette feuille.'
  },
  'gaps.noneAtAll': {
    en: 'Nothing is missing or amiss in this workbook.',
    fr: 'Rien ne manque et rien ne cloche dans ce classeur.'
  },
  'gaps.error': { en: 'To mend', fr: 'À corriger' },
  'gaps.warning': { en: 'To look at', fr: 'À examiner' },
  'gaps.notice': { en: 'To know', fr: 'À savoir' },
  'gap.where': { en: '{column} of “{row}”', fr: '{column} de « {row} »' },
  'gap.required': { en: '{where} is empty.', fr: '{where} : à remplir.' },
  'gap.problem': { en: '{where}: {why}', fr: '{where} : {why}' },
  'gaps.some': {
    en: 'The first {shown} of {count}. The rest show once these are mended.',
    fr: 'Les {shown} premières sur {count}. Les autres paraîtront une fois celles-ci réglées.'
  },
  'gaps.andMore': {
    en: '{first} And {count, plural, one {# more like it} other {# more like it}}.',
    fr: '{first} Et {count, plural, one {# autre semblable} other {# autres semblables}}.'
  },
  'gaps.manyBlank': {
    en: '“{column}” is empty in {count, plural, one {# row} other {# rows}} of “{table}”.',
    fr: '« {column} » est à remplir dans {count, plural, one {# ligne} other {# lignes}} de « {table} ».'
  },
  'gaps.manyProblems': {
    en: '“{column}” needs a look in {count, plural, one {# row} other {# rows}} of “{table}”.',
    fr: '« {column} » est à examiner dans {count, plural, one {# ligne} other {# lignes}} de « {table} ».'
  },
  'gaps.manyRetired': {
    en: '{count, plural, one {# answer} other {# answers}} to “{column}” of “{table}” {count, plural, one {holds} other {hold}} an entry that was retired.',
    fr: '{count, plural, one {# réponse à « {column} » de « {table} » contient} other {# réponses à « {column} » de « {table} » contiennent}} une entrée qui a été retirée.'
  },
  'gaps.dismiss': { en: 'Dismiss…', fr: 'Écarter…' },
  'gaps.dismissAll': {
    en: 'Dismiss {count, plural, one {it} other {all #}}…',
    fr: 'Écarter {count, plural, one {celle-ci} other {les #}}…'
  },
  'gaps.dismissTitle': {
    en: 'Dismiss {count, plural, one {a gap} other {# gaps}}',
    fr: 'Écarter {count, plural, one {une lacune} other {# lacunes}}'
  },
  'gaps.dismissWhy': {
    en: 'It no longer counts, and stays listed under “Dismissed” with your name and the day.',
    fr: 'Elle ne compte plus et reste inscrite sous « Écartées », avec votre nom et la date.'
  },
  'gaps.reason': { en: 'Why it is no gap here', fr: 'Pourquoi ce n’en est pas une ici' },
  'gaps.reasonNeeded': {
    en: 'Say why in a few words, for whoever reads this later.',
    fr: 'Dites pourquoi en quelques mots, pour qui lira ceci plus tard.'
  },
  'gaps.dismissDo': { en: 'Dismiss', fr: 'Écarter' },
  'gaps.dismissedNow': {
    en: '{count, plural, one {Gap dismissed} other {# gaps dismissed}}.',
    fr: '{count, plural, one {Lacune écartée} other {# lacunes écartées}}.'
  },
  'gaps.dismissed': { en: 'Dismissed ({count, number})', fr: 'Écartées ({count, number})' },
  'gaps.dismissedBy': { en: '{name}, {when}', fr: '{name}, {when}' },
  'gaps.restore': { en: 'Bring back', fr: 'Ramener' },
  'gaps.restoreOne': { en: 'Bring back: {gap}', fr: 'Ramener : {gap}' },
  'gaps.restoredNow': { en: 'The gap counts again.', fr: 'La lacune compte de nouveau.' }
} as const satisfies Record<string, Text>
